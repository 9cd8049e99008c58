/// Phrases put together from the terms that ``TermAutomaton`` finds.
///
/// Open phrases are kept in a list, because phrases may have gaps. All phrases that opened with the same words go on
/// together as a ``Fronts/Front``: where a term leads from there is found out once and remembered, so that the time
/// depends on the note, not on the number of phrases that begin alike. Every phrase has an anchor, the one of its terms
/// that is met the least often: a statement without any anchor, as most are, is not walked at all.
struct PhraseWalk: Sendable {
  private struct Node {
    /// The ways on from here in `ways`, in the order of their symbols.
    var ways: Range<Int32>
    /// The node behind a gap, -1 where there is none.
    var gap: Int32
    /// What ends here, in `meanings`.
    var meanings: Range<Int32>
    var language: Language
  }
  private struct Way {
    var symbol: Int32
    var node: Int32
  }

  /// What is kept while a note is read, and the memory of it from note to note.
  struct Steps {
    fileprivate struct Open {
      var front: Int32
      var first: Int32
      /// How much more may be skipped here, in parts of a word.
      var skips: Int32 = 0
    }
    fileprivate(set) var hits: [PhraseTree.Hit] = []
    /// Open phrases in the order of the places where they go on; those of place p begin at `from[p]`.
    fileprivate var open: [Open] = []
    fileprivate var from: [Int] = []
    /// Of each word the longest term that ends with it, as the automaton's node.
    fileprivate var terms: [Int32] = []
    fileprivate var fronts = Fronts()
  }

  /// The most words that `..` stands for.
  static let longestGap = 3
  private let automaton: TermAutomaton
  /// Whether a phrase begins with a term, by the automaton's node.
  private let begins: [Bool]
  /// Whether a term, or a shorter one that ends with it, is the anchor of a phrase, by the automaton's node.
  private let anchors: [Bool]
  private let nodes: [Node]
  private let ways: [Way]
  private let meanings: [Lexicon.Meaning]
  /// The terms that stand for a symbol.
  private let terms: [TermFilter]

  init(_ growing: GrowingTree, _ words: GrowingWords) {
    automaton = TermAutomaton(
      terms: growing.terms(owners: words.ownerNumbers()), wordCount: words.vocabulary.count)
    var isFirst = Array(repeating: false, count: growing.symbolCount)
    for way in growing.nodes[0].ways { isFirst[way.symbol] = true }
    begins = (0..<automaton.nodeCount).map { [automaton] node in
      automaton.symbols(node).contains { isFirst[Int(automaton.symbols[$0])] }
    }
    var terms = Array(repeating: TermFilter(), count: growing.symbolCount)
    for node in 0..<automaton.nodeCount {
      for place in automaton.symbols(node) { terms[Int(automaton.symbols[place])].insert(node) }
    }
    self.terms = terms
    anchors = PhraseWalk.anchors(growing.anchors(common: words.markers), automaton)
    var (nodes, ways, meanings): ([Node], [Way], [Lexicon.Meaning]) = ([], [], [])
    nodes.reserveCapacity(growing.nodes.count)
    for node in growing.nodes {
      let (firstWay, firstMeaning) = (Int32(ways.count), Int32(meanings.count))
      for way in node.ways.sorted(by: { $0.symbol < $1.symbol }) {
        ways.append(Way(symbol: Int32(way.symbol), node: Int32(way.node)))
      }
      meanings += node.meanings
      nodes.append(
        Node(
          ways: firstWay..<Int32(ways.count), gap: Int32(node.gap ?? -1),
          meanings: firstMeaning..<Int32(meanings.count), language: node.language))
    }
    self.nodes = nodes
    self.ways = ways
    self.meanings = meanings
  }

  private static func anchors(_ isAnchor: [Bool]?, _ automaton: TermAutomaton) -> [Bool] {
    var anchors = Array(repeating: isAnchor == nil, count: automaton.nodeCount)
    guard let isAnchor else { return anchors }
    for node in anchors.indices {
      var term = node
      while term != 0, !anchors[node] {
        anchors[node] = automaton.symbols(term).contains { isAnchor[Int(automaton.symbols[$0])] }
        term = automaton.shorter(term)
      }
    }
    return anchors
  }

  /// Finds every phrase along the words, in the order of their ends.
  ///
  /// - Parameter walksAll: whether statements without an anchor are walked too, to show that nothing stands in them.
  func walk(
    _ words: [NoteWords.Word], _ numbers: [Int32], _ stops: [UInt8], _ steps: inout Steps, walksAll: Bool = false
  ) {
    steps.hits.removeAll(keepingCapacity: true)
    steps.terms.removeAll(keepingCapacity: true)
    steps.fronts.forgetIfMany()
    while steps.from.count < words.count + 2 { steps.from.append(0) }
    var (first, state, hasAnchor) = (0, 0, walksAll)
    for place in words.indices {
      if words[place].before > .line {
        if hasAnchor { walk(first..<place, words, numbers, stops, &steps) }
        (first, state, hasAnchor) = (place, 0, walksAll)
      }
      state = automaton.next(state, Int(numbers[place]))
      let term = automaton.longest(state)
      steps.terms.append(Int32(truncatingIfNeeded: term))
      if term != 0, anchors[term] { hasAnchor = true }
    }
    if hasAnchor { walk(first..<words.count, words, numbers, stops, &steps) }
  }

  /// Walks along a statement: no phrase goes beyond it.
  private func walk(
    _ statement: Range<Int>, _ words: [NoteWords.Word], _ numbers: [Int32], _ stops: [UInt8], _ steps: inout Steps
  ) {
    steps.open.removeAll(keepingCapacity: true)
    steps.from[statement.lowerBound] = 0
    for place in statement {
      let (start, end) = (steps.from[place], steps.open.count)
      steps.from[place + 1] = end
      if start < end {
        let number = Int(numbers[place])
        skip(words[place].cost, number < 0 ? 0 : stops[number], start..<end, &steps)
      }
      var term = Int(steps.terms[place])
      while term != 0 {
        read(term, place, &steps)
        term = automaton.shorter(term)
      }
    }
  }

  /// Passes over a word in a gap; a word that ends the reach of a language's cues is never passed over.
  private func skip(_ cost: Int, _ stop: UInt8, _ range: Range<Int>, _ steps: inout Steps) {
    for index in range where steps.open[index].skips >= cost {
      var open = steps.open[index]
      open.skips -= Int32(cost)
      if stop != 0, stop & steps.fronts.languages(open.front) != 0 {
        let rest = steps.fronts.nodes(open.front).filter { stop & nodes[Int($0)].language.bit == 0 }
        if rest.isEmpty { continue }
        open.front = steps.fronts.number(of: rest, add: add)
      }
      steps.open.append(open)
    }
  }

  /// Goes on with a term that ends at `place`.
  private func read(_ term: Int, _ place: Int, _ steps: inout Steps) {
    let first = place - automaton.length(term) + 1
    if begins[term] { advance(Steps.Open(front: Fronts.root, first: Int32(first)), term, place, &steps) }
    for index in steps.from[first]..<steps.from[first + 1] {
      let open = steps.open[index]
      if steps.fronts.mayLead(open.front, by: term) { advance(open, term, place, &steps) }
    }
  }

  private func advance(_ open: Steps.Open, _ term: Int, _ place: Int, _ steps: inout Steps) {
    let key = Fronts.key(open.front, term)
    let known = steps.fronts.arrival(key)
    let arrival = known >= 0 ? known : arrive(from: open.front, by: term, key, &steps.fronts)
    if arrival == 0 { return }
    let there = steps.fronts.arrivals[arrival]
    for said in there.said {
      let (meaning, language) = steps.fronts.said[said]
      steps.hits.append(PhraseTree.Hit(meaning: meaning, language: language, first: Int(open.first), last: place))
    }
    if there.next >= 0 { steps.open.append(Steps.Open(front: there.next, first: open.first)) }
    if there.gap >= 0 {
      let skips = Int32(PhraseWalk.longestGap * NoteWords.wordCost)
      steps.open.append(Steps.Open(front: there.gap, first: open.first, skips: skips))
    }
  }

  /// The node behind a symbol.
  private func way(_ range: Range<Int32>, _ symbol: Int32) -> Int32? {
    var (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if ways[middle].symbol < symbol { low = middle + 1 } else { high = middle }
    }
    return low < Int(range.upperBound) && ways[low].symbol == symbol ? ways[low].node : nil
  }

  /// Finds out where a term leads from a front, and remembers it.
  private func arrive(from front: Int32, by term: Int, _ key: UInt64, _ fronts: inout Fronts) -> Int {
    let symbols = automaton.symbols(term)
    // A node is reached from one node by one symbol only: none comes twice.
    var there: [Int32] = []
    for node in fronts.nodes(front) {
      let on = nodes[Int(node)].ways
      // The shorter list is walked, the other one searched.
      if on.count <= symbols.count {
        for way in on where automaton.says(ways[Int(way)].symbol, symbols) { there.append(ways[Int(way)].node) }
      } else {
        for symbol in symbols { if let next = way(on, automaton.symbols[symbol]) { there.append(next) } }
      }
    }
    if there.isEmpty { return fronts.remember(key, said: [], next: [], gap: [], add: add) }
    there.sort()
    let said = there.flatMap { node in
      nodes[Int(node)].meanings.map { (meanings[Int($0)], nodes[Int(node)].language) }
    }
    let next = there.filter { !nodes[Int($0)].ways.isEmpty }
    let gaps = there.map { nodes[Int($0)].gap }.filter { $0 >= 0 }
    return fronts.remember(key, said: said, next: next, gap: gaps, add: add)
  }

  /// Adds what is known of a node.
  private func add(_ node: Int32, to facts: inout Fronts.Facts) {
    facts.languages |= nodes[Int(node)].language.bit
    for way in nodes[Int(node)].ways { facts.leads.formUnion(terms[Int(ways[Int(way)].symbol)]) }
  }
}
