/// The automaton of Aho and Corasick (1975) over word numbers: all terms that end at each word, in one pass.
///
/// A term is a run of words that stands somewhere in a phrase: `does not`, `bedroom`, `部屋`. The time depends on the
/// text and on what is found in it, not on the number of terms.
struct TermAutomaton: Sendable {
  /// A term that ends here.
  struct Ending {
    /// In words.
    var length: Int
    /// What it stands for, ascending.
    var symbols: Range<Int>
  }

  private var wayFromRoot: [Int32]
  private var firstWay: [Int32] = []
  private var wayWords: [Int32] = []
  private var wayNodes: [Int32] = []
  /// Where to go on when no way fits: the longest end of what was read that begins another term.
  private var failure: [Int32] = []
  /// The next shorter term that ends here too; 0 for none.
  private var shorter: [Int32] = []
  private var depth: [Int32] = []
  private var firstSymbol: [Int32] = []
  /// The symbols of all nodes, one after the other.
  let symbols: [Int32]

  /// Builds the automaton of `terms`, each a run of word numbers with its symbols.
  init(terms: [(words: [Int], symbols: [Int32])], wordCount: Int) {
    var children: [[Int32: Int32]] = [[:]]
    var said: [[Int32]] = [[]]
    depth = [0]
    for term in terms {
      var node: Int32 = 0
      for word in term.words {
        if let known = children[Int(node)][Int32(word)] {
          node = known
        } else {
          let made = Int32(children.count)
          children[Int(node)][Int32(word)] = made
          depth.append(depth[Int(node)] + 1)
          children.append([:])
          said.append([])
          node = made
        }
      }
      said[Int(node)] += term.symbols
    }
    wayFromRoot = Array(repeating: 0, count: wordCount)
    for (word, node) in children[0] { wayFromRoot[Int(word)] = node }
    failure = Array(repeating: 0, count: children.count)
    shorter = failure
    // Breadth first, so that what a node falls back to is already known.
    var queue: [Int32] = children[0].values.sorted()
    var next = 0
    while next < queue.count {
      let node = Int(queue[next])
      next += 1
      for (word, child) in children[node].sorted(by: { $0.key < $1.key }) {
        var back = Int(failure[node])
        while back != 0, children[back][word] == nil { back = Int(failure[back]) }
        let fallback = children[back][word] ?? 0
        failure[Int(child)] = fallback
        shorter[Int(child)] = said[Int(fallback)].isEmpty ? shorter[Int(fallback)] : fallback
        queue.append(child)
      }
    }
    var all: [Int32] = []
    for node in children.indices {
      firstWay.append(Int32(wayWords.count))
      firstSymbol.append(Int32(all.count))
      all += Set(said[node]).sorted()
      if node == 0 { continue }
      for (word, child) in children[node].sorted(by: { $0.key < $1.key }) {
        wayWords.append(word)
        wayNodes.append(child)
      }
    }
    firstWay.append(Int32(wayWords.count))
    firstSymbol.append(Int32(all.count))
    symbols = all
  }

  /// The state after one more word.
  func next(_ state: Int, _ word: Int) -> Int {
    guard word >= 0 else { return 0 }
    var node = state
    while node != 0 {
      if let way = way(node, Int32(truncatingIfNeeded: word)) { return way }
      node = Int(failure[node])
    }
    return Int(wayFromRoot[word])
  }

  private func way(_ node: Int, _ word: Int32) -> Int? {
    var (low, high) = (Int(firstWay[node]), Int(firstWay[node + 1]))
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if wayWords[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < end && wayWords[low] == word ? Int(wayNodes[low]) : nil
  }

  /// The node of the longest term that ends in this state; 0 for none.
  func longest(_ state: Int) -> Int {
    firstSymbol[state] < firstSymbol[state + 1] ? state : Int(shorter[state])
  }
  /// The next shorter term after one found.
  func shorter(_ node: Int) -> Int { Int(shorter[node]) }
  func ending(_ node: Int) -> Ending {
    Ending(length: Int(depth[node]), symbols: Int(firstSymbol[node])..<Int(firstSymbol[node + 1]))
  }
}
