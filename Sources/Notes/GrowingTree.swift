/// A tree of phrases while phrases are still added to it.
struct GrowingTree {
  struct Edge: Hashable {
    var node: Int
    var symbol: Int
  }

  private(set) var symbols: [String: [Int]] = [:]
  private(set) var sets: [[String]: Int] = [:]
  private(set) var edges: [Edge: Int] = [:]
  private(set) var gaps: [Int: Int] = [:]
  private(set) var meanings: [[Lexicon.Meaning]] = [[]]
  private(set) var stops: Set<String> = []
  private var isGap: [Bool] = [false]

  mutating func add(_ phrase: Lexicon.Phrase) {
    var ends = [0]
    for element in phrase.elements { ends = grow(from: ends, element) }
    for end in ends where end != 0 && !meanings[end].contains(phrase.meaning) { meanings[end].append(phrase.meaning) }
    if case .cue(let cue) = phrase.meaning, [.end, .subject, .and, .not].contains(cue),
      case .oneOf(let runs)? = phrase.elements.first, phrase.elements.count == 1
    {
      for run in runs where run.count == 1 { stops.insert(run[0]) }
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
    isGap.append(false)
    return meanings.count - 1
  }

  private mutating func next(_ node: Int, _ symbol: Int) -> Int {
    let edge = Edge(node: node, symbol: symbol)
    if let known = edges[edge] { return known }
    let made = newNode()
    edges[edge] = made
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
}
