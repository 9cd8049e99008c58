/// The automaton of Aho and Corasick (1975) over word numbers: all terms that end at each word, in one pass.
///
/// A term is a run of words that stands somewhere in a phrase: `does not`, `bedroom`, `部屋`. The time depends on the
/// text and on what is found in it, not on the number of terms.
struct TermAutomaton: Sendable {
  /// What is known of a run of words, together in memory.
  private struct Node {
    /// Where to go on when no way fits: the longest end of what was read that begins another term.
    var failure: Int32 = 0
    /// The longest term that ends here, 0 for none, and the next shorter one after the term of this node.
    var longest: Int32 = 0
    var shorter: Int32 = 0
    /// In words.
    var depth: Int32 = 0
    var ways: Range<Int32> = 0..<0
    var symbols: Range<Int32> = 0..<0
  }

  private var wayFromRoot: [Int32]
  private var nodes: [Node] = []
  private var wayWords: [Int32] = []
  private var wayNodes: [Int32] = []
  /// The symbols of all nodes, one after the other; those of one node ascend.
  private(set) var symbols: [Int32] = []

  /// Builds the automaton of `terms`, each a run of word numbers with its symbols, in ascending order of the runs.
  init(terms: [(words: [Int32], symbols: [Int32])], wordCount: Int) {
    // In that order the ways from a node are made in the order of their words, as lists of next neighbours.
    var (firstChild, nextSibling, lastChild, words) = ([Int32(0)], [Int32(0)], [Int32(0)], [Int32(-1)])
    var said: [[Int32]] = [[]]
    nodes = [Node()]
    for term in terms {
      var node = 0
      for word in term.words {
        let last = Int(lastChild[node])
        if last != 0, words[last] == word {
          node = last
          continue
        }
        let made = nodes.count
        nodes.append(Node(depth: nodes[node].depth + 1))
        firstChild.append(0)
        nextSibling.append(0)
        lastChild.append(0)
        words.append(word)
        said.append([])
        if last == 0 { firstChild[node] = Int32(made) } else { nextSibling[last] = Int32(made) }
        lastChild[node] = Int32(made)
        node = made
      }
      said[node] += term.symbols
    }
    wayFromRoot = Array(repeating: 0, count: wordCount)
    for node in nodes.indices {
      let first = Int32(wayWords.count)
      var child = Int(firstChild[node])
      while child != 0 {
        if node == 0 {
          wayFromRoot[Int(words[child])] = Int32(child)
        } else {
          wayWords.append(words[child])
          wayNodes.append(Int32(child))
        }
        child = Int(nextSibling[child])
      }
      nodes[node].ways = first..<Int32(wayWords.count)
      let firstSymbol = Int32(symbols.count)
      for symbol in said[node].sorted() where symbols.count == firstSymbol || symbols.last != symbol {
        symbols.append(symbol)
      }
      nodes[node].symbols = firstSymbol..<Int32(symbols.count)
    }
    fall(firstChild, nextSibling, words)
  }

  /// Breadth first, so that what a node falls back to is already known.
  private mutating func fall(_ firstChild: [Int32], _ nextSibling: [Int32], _ words: [Int32]) {
    var queue: [Int] = [0]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      var child = Int(firstChild[node])
      while child != 0 {
        let fallback = node == 0 ? 0 : self.next(Int(nodes[node].failure), Int(words[child]))
        nodes[child].failure = Int32(fallback)
        nodes[child].shorter = nodes[fallback].longest
        nodes[child].longest = nodes[child].symbols.isEmpty ? nodes[fallback].longest : Int32(child)
        queue.append(child)
        child = Int(nextSibling[child])
      }
    }
  }

  /// The state after one more word.
  func next(_ state: Int, _ word: Int) -> Int {
    guard word >= 0 else { return 0 }
    var node = state
    while node != 0 {
      if let way = way(node, Int32(truncatingIfNeeded: word)) { return way }
      node = Int(nodes[node].failure)
    }
    return Int(wayFromRoot[word])
  }

  private func way(_ node: Int, _ word: Int32) -> Int? {
    let ways = nodes[node].ways
    var (low, high) = (Int(ways.lowerBound), Int(ways.upperBound))
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if wayWords[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < end && wayWords[low] == word ? Int(wayNodes[low]) : nil
  }

  /// The node of the longest term that ends in this state; 0 for none.
  func longest(_ state: Int) -> Int { Int(nodes[state].longest) }
  /// The next shorter term after one found.
  func shorter(_ node: Int) -> Int { Int(nodes[node].shorter) }
  /// How many words the term of a node has.
  func length(_ node: Int) -> Int { Int(nodes[node].depth) }
  /// Where in ``symbols`` stands what the term of a node stands for, ascending.
  func symbols(_ node: Int) -> Range<Int> { Int(nodes[node].symbols.lowerBound)..<Int(nodes[node].symbols.upperBound) }
  /// Whether a symbol is among those that stand in a range of ``symbols``.
  func says(_ symbol: Int32, _ range: Range<Int>) -> Bool {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if symbols[middle] < symbol { low = middle + 1 } else { high = middle }
    }
    return low < range.upperBound && symbols[low] == symbol
  }
  var nodeCount: Int { nodes.count }
}
