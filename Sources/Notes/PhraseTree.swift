/// All phrases in one tree, walked once along the words of a note.
///
/// As Aho and Corasick (1975): the time depends on the note, not on the number of phrases. Open matches are kept in
/// place of failure links, because phrases may have gaps.
struct PhraseTree: Sendable {
  /// A phrase found from word `first` to word `last`.
  struct Hit: Hashable {
    var meaning: Lexicon.Meaning
    var first: Int
    var last: Int
    func contains(_ other: Hit) -> Bool { first <= other.first && last >= other.last }
    var length: Int { last - first }
  }

  private struct Edge: Hashable {
    var node: Int
    var symbol: Int
  }
  private struct Open: Hashable {
    var node: Int
    var first: Int
    /// How many more words may be skipped here; nil where none may.
    var skips: Int?
  }

  private static let longestGap = 3
  /// The symbols a word stands for: itself and the sets it belongs to.
  private var symbols: [String: [Int]] = [:]
  private var sets: [[String]: Int] = [:]
  private var edges: [Edge: Int] = [:]
  private var gaps: [Int: Int] = [:]
  private var meanings: [[Lexicon.Meaning]] = [[]]
  private var goesOn: [Bool] = [false]
  private var isGap: [Bool] = [false]
  /// Words that a gap never skips.
  private var stops: Set<String> = []

  init(_ phrases: [Lexicon.Phrase]) {
    for phrase in phrases {
      var ends = [0]
      for element in phrase.elements { ends = grow(from: ends, element) }
      for end in ends where end != 0 && !meanings[end].contains(phrase.meaning) { meanings[end].append(phrase.meaning) }
      if case .cue(let cue) = phrase.meaning, [.end, .subject, .and, .not].contains(cue),
        case .oneOf(let runs)? = phrase.elements.first, phrase.elements.count == 1
      {
        for run in runs where run.count == 1 { stops.insert(run[0]) }
      }
    }
  }

  private mutating func grow(from nodes: [Int], _ element: Lexicon.Element) -> [Int] {
    var result: [Int] = []
    for node in nodes {
      switch element {
      case .gap where isGap[node]:
        // Two gaps in a row are one.
        result.append(node)
      case .gap:
        let gap = gaps[node] ?? newNode()
        isGap[gap] = true
        gaps[node] = gap
        goesOn[node] = true
        result.append(gap)
      case .oneOf(let runs):
        let single = runs.filter { $0.count == 1 }.map { $0[0] }
        if !single.isEmpty { result.append(next(node, symbol(of: single))) }
        for run in runs where run.count > 1 {
          result.append(run.reduce(node) { next($0, symbol(of: [$1])) })
        }
        if runs.contains([]) { result.append(node) }
      }
    }
    return result
  }

  private mutating func newNode() -> Int {
    meanings.append([])
    goesOn.append(false)
    isGap.append(false)
    return meanings.count - 1
  }

  private mutating func next(_ node: Int, _ symbol: Int) -> Int {
    let edge = Edge(node: node, symbol: symbol)
    if let known = edges[edge] { return known }
    let made = newNode()
    edges[edge] = made
    goesOn[node] = true
    return made
  }

  /// The number of a set of words; `hasn't` is also met as `hasnt`.
  private mutating func symbol(of words: [String]) -> Int {
    let words = Set(words).sorted()
    if let known = sets[words] { return known }
    let number = sets.count
    sets[words] = number
    for word in words {
      symbols[word, default: []].append(number)
      if word.hasSuffix("n't") {
        let bare = word.filter { $0 != "'" }
        symbols[bare, default: []].append(number)
      }
    }
    return number
  }

  /// Finds every phrase, in the order of their ends.
  func hits(in words: [NoteWords.Word]) -> [Hit] {
    var hits: [Hit] = []
    var open: [Open] = []
    for (place, word) in words.enumerated() {
      if word.before > .line { open.removeAll(keepingCapacity: true) }
      let known = symbolsOf(word.text)
      var kept: [Open] = []
      for state in open + [Open(node: 0, first: place)] {
        if let skips = state.skips, skips > 0, !stops.contains(word.text) {
          kept.append(Open(node: state.node, first: state.first, skips: skips - 1))
        }
        for symbol in known {
          guard let node = edges[Edge(node: state.node, symbol: symbol)] else { continue }
          for meaning in meanings[node] { hits.append(Hit(meaning: meaning, first: state.first, last: place)) }
          if goesOn[node] { kept.append(Open(node: node, first: state.first)) }
          if let gap = gaps[node] { kept.append(Open(node: gap, first: state.first, skips: PhraseTree.longestGap)) }
        }
      }
      open = kept
    }
    return hits
  }

  /// `brother's` is also met as `brother`.
  private func symbolsOf(_ word: String) -> [Int] {
    let own = symbols[word] ?? []
    guard word.hasSuffix("'s"), let plain = symbols[String(word.dropLast(2))] else { return own }
    return own + plain.filter { !own.contains($0) }
  }
}
