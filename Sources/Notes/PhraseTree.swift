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

  private struct Open: Hashable {
    var node: Int
    var first: Int
    /// How many more words may be skipped here.
    var skips = 0
  }

  private static let longestGap = 3
  /// The symbols a word stands for: itself and the sets it belongs to.
  private let symbols: [String: [Int]]
  private let symbolCount: Int
  /// The ways on from node n are `ways[firstWay[n]..<firstWay[n + 1]]`, by symbol: read without hashing, twice as fast.
  private let firstWay: [Int]
  private let ways: [(symbol: Int, node: Int)]
  /// The node behind a gap, -1 where there is none.
  private let gapAfter: [Int]
  private let meanings: [[Lexicon.Meaning]]
  /// Words that a gap never skips.
  private let stops: Set<String>

  init(_ phrases: [Lexicon.Phrase]) {
    var growing = GrowingTree()
    for phrase in phrases { growing.add(phrase) }
    let count = growing.meanings.count
    var byNode: [[(symbol: Int, node: Int)]] = Array(repeating: [], count: count)
    for (edge, node) in growing.edges { byNode[edge.node].append((edge.symbol, node)) }
    var firstWay = [0]
    var ways: [(symbol: Int, node: Int)] = []
    for list in byNode {
      ways += list.sorted { $0.symbol < $1.symbol }
      firstWay.append(ways.count)
    }
    var gapAfter = Array(repeating: -1, count: count)
    for (node, gap) in growing.gaps { gapAfter[node] = gap }
    self.firstWay = firstWay
    self.ways = ways
    self.gapAfter = gapAfter
    symbols = growing.symbols
    symbolCount = growing.sets.count
    meanings = growing.meanings
    stops = growing.stops
  }

  /// Finds every phrase, in the order of their ends.
  func hits(in words: [NoteWords.Word]) -> [Hit] {
    var hits: [Hit] = []
    var (open, kept): ([Open], [Open]) = ([], [])
    // The word at which a symbol was last said, so that asking for it is one look.
    var saidAt = Array(repeating: -1, count: symbolCount)
    for (place, word) in words.enumerated() {
      if word.before > .line { open.removeAll(keepingCapacity: true) }
      let known = symbolsOf(word.text)
      for symbol in known { saidAt[symbol] = place }
      kept.removeAll(keepingCapacity: true)
      let isStop = open.contains { $0.skips > 0 } && stops.contains(word.text)
      if !known.isEmpty { open.append(Open(node: 0, first: place)) }
      for state in open {
        if state.skips > 0, !isStop {
          kept.append(Open(node: state.node, first: state.first, skips: state.skips - 1))
        }
        step(from: state, known, place, saidAt, &hits, &kept)
      }
      swap(&open, &kept)
    }
    return hits
  }

  private func step(
    from state: Open, _ known: [Int], _ place: Int, _ saidAt: [Int], _ hits: inout [Hit], _ kept: inout [Open]
  ) {
    let (start, end) = (firstWay[state.node], firstWay[state.node + 1])
    if end - start <= 8 {
      for way in start..<end where saidAt[ways[way].symbol] == place {
        arrive(at: ways[way].node, from: state, place, &hits, &kept)
      }
      return
    }
    for symbol in known {
      var (low, high) = (start, end)
      while low < high {
        let middle = (low + high) / 2
        if ways[middle].symbol < symbol { low = middle + 1 } else { high = middle }
      }
      if low < end, ways[low].symbol == symbol { arrive(at: ways[low].node, from: state, place, &hits, &kept) }
    }
  }

  private func arrive(at node: Int, from state: Open, _ place: Int, _ hits: inout [Hit], _ kept: inout [Open]) {
    for meaning in meanings[node] { hits.append(Hit(meaning: meaning, first: state.first, last: place)) }
    if firstWay[node + 1] > firstWay[node] { kept.append(Open(node: node, first: state.first)) }
    if gapAfter[node] >= 0 {
      kept.append(Open(node: gapAfter[node], first: state.first, skips: PhraseTree.longestGap))
    }
  }

  /// `brother's` is also met as `brother`.
  private func symbolsOf(_ word: String) -> [Int] {
    let own = symbols[word] ?? []
    guard word.hasSuffix("'s"), let plain = symbols[String(word.dropLast(2))] else { return own }
    return own + plain.filter { !own.contains($0) }
  }
}
