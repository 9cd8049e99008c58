/// A tree of phrases while phrases are still added to it.
struct GrowingTree {
  private struct Edge: Hashable {
    var node: Int
    var symbol: Int
  }
  /// What may stand at one place of a phrase, as runs of words of one language.
  private struct Choice: Hashable {
    var language: Language
    var runs: [[String]]
  }

  private var choices: [Choice: Int] = [:]
  private var edges: [Edge: Int] = [:]
  /// The ways on from each node, by symbol.
  private(set) var ways: [[(symbol: Int, node: Int)]] = [[]]
  private(set) var gaps: [Int: Int] = [:]
  private(set) var meanings: [[Lexicon.Meaning]] = [[]]
  private(set) var languages: [Language] = [.english]
  /// Words that no gap skips, by language.
  private(set) var stops: [String: UInt8] = [:]
  /// Common words by which a language is known.
  private(set) var markers: [String: UInt8] = [:]
  private var isGap: [Bool] = [false]

  mutating func add(_ phrase: Lexicon.Phrase, _ language: Language) {
    if phrase.meaning == .cue(.common) {
      for word in phrase.singleWords { markers[word, default: 0] |= language.bit }
      return
    }
    var ends = [0]
    for element in phrase.elements { ends = grow(from: ends, element, language) }
    for end in ends where end != 0 && !meanings[end].contains(phrase.meaning) { meanings[end].append(phrase.meaning) }
    if case .cue(let cue) = phrase.meaning, [.end, .subject, .and, .not].contains(cue), !language.isUnspaced {
      for word in phrase.singleWords { stops[word, default: 0] |= language.bit }
    }
  }

  /// All terms with the symbols they stand for.
  func terms() -> [(words: [String], symbols: [Int32])] {
    var symbols: [[String]: [Int32]] = [:]
    for (choice, symbol) in choices { for run in choice.runs { symbols[run, default: []].append(Int32(symbol)) } }
    return symbols.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ($0.key, $0.value.sorted()) }
  }
  var symbolCount: Int { choices.count }

  private mutating func grow(from nodes: [Int], _ element: Lexicon.Element, _ language: Language) -> [Int] {
    var result: [Int] = []
    for node in nodes {
      switch element {
      case .gap where isGap[node]:
        // Two gaps in a row are one.
        result.append(node)
      case .gap:
        let gap = gaps[node] ?? newNode(language)
        isGap[gap] = true
        gaps[node] = gap
        result.append(gap)
      case .oneOf(let runs):
        let said = Set(runs).subtracting([[]])
        if !said.isEmpty { result.append(next(node, Choice(language: language, runs: said.sorted(by: <)))) }
        if runs.contains([]) { result.append(node) }
      }
    }
    return result
  }

  private mutating func newNode(_ language: Language) -> Int {
    ways.append([])
    meanings.append([])
    languages.append(language)
    isGap.append(false)
    return meanings.count - 1
  }

  private mutating func next(_ node: Int, _ choice: Choice) -> Int {
    let symbol = choices[choice] ?? choices.count
    choices[choice] = symbol
    let edge = Edge(node: node, symbol: symbol)
    if let known = edges[edge] { return known }
    let made = newNode(choice.language)
    edges[edge] = made
    ways[node].append((symbol, made))
    return made
  }
}

private func < (a: [String], b: [String]) -> Bool { a.lexicographicallyPrecedes(b) }

extension Lexicon.Phrase {
  /// The words that are the whole phrase; empty for a longer phrase.
  var singleWords: [String] {
    guard elements.count == 1, case .oneOf(let runs) = elements[0] else { return [] }
    return runs.compactMap { $0.count == 1 ? $0[0] : nil }
  }
}
