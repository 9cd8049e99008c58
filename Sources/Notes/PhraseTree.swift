/// All phrases of all languages in one tree, walked once along the words of a note.
///
/// ``TermAutomaton`` finds the terms; here they are put together to phrases. Open phrases are kept in a list, because
/// phrases may have gaps: the time depends on the note and what is found in it, not on the number of phrases.
struct PhraseTree: Sendable {
  /// A phrase found from word `first` to word `last`.
  struct Hit: Hashable {
    var meaning: Lexicon.Meaning
    var language: Language
    var first: Int
    var last: Int
    func contains(_ other: Hit) -> Bool { first <= other.first && last >= other.last }
    var length: Int { last - first }
  }

  private struct Open {
    var node: Int32
    var first: Int32
    /// How much more may be skipped here, in parts of a word.
    var skips: Int32 = 0
  }

  /// The most words that `..` stands for.
  static let longestGap = 3
  private let vocabulary: Vocabulary
  private let automaton: TermAutomaton
  /// The node behind each symbol at the root; -1 where no phrase begins with it.
  private let firstNodes: [Int32]
  /// The ways on from node n are `ways[firstWay[n]..<firstWay[n + 1]]`.
  private let firstWay: [Int32]
  private let ways: [(symbol: Int32, node: Int32)]
  /// The node behind a gap, -1 where there is none.
  private let gapAfter: [Int32]
  private let meanings: [[Lexicon.Meaning]]
  private let languages: [Language]
  /// The languages in which a gap never skips a word, by its number.
  private let stops: [UInt8]
  /// The languages in which a word is common, by its number.
  private let markers: [UInt8]

  init(_ lexicons: [Lexicon]) {
    var growing = GrowingTree()
    for lexicon in lexicons { for phrase in lexicon.phrases { growing.add(phrase, lexicon.language) } }
    var vocabulary = Vocabulary()
    var terms = growing.terms().map { (words: $0.words.map { vocabulary.insert($0) }, symbols: $0.symbols) }
    // `brother's` is also met as `brother`.
    var owners: [Int: Int] = [:]
    for term in growing.terms() {
      for word in term.words where word.hasSuffix("'s") {
        let plain = vocabulary.number(of: Array(word.utf8.dropLast(2))[...])
        if plain >= 0 { owners[plain] = vocabulary.insert(word) }
      }
    }
    if !owners.isEmpty {
      for term in terms {
        for (place, word) in term.words.enumerated() {
          guard let owner = owners[word] else { continue }
          var words = term.words
          words[place] = owner
          terms.append((words, term.symbols))
        }
      }
    }
    let stopWords = growing.stops.sorted { $0.key < $1.key }.map { (vocabulary.insert($0.key), $0.value) }
    let markerWords = growing.markers.sorted { $0.key < $1.key }.map { (vocabulary.insert($0.key), $0.value) }
    var (stops, markers) = (Array(repeating: UInt8(0), count: vocabulary.count), [UInt8]())
    markers = stops
    for (word, bits) in stopWords { stops[word] |= bits }
    for (word, bits) in markerWords { markers[word] |= bits }
    var firstNodes = Array(repeating: Int32(-1), count: growing.symbolCount)
    for way in growing.ways[0] { firstNodes[way.symbol] = Int32(way.node) }
    var firstWay: [Int32] = [0]
    var ways: [(symbol: Int32, node: Int32)] = []
    for list in growing.ways {
      ways += list.map { (Int32($0.symbol), Int32($0.node)) }
      firstWay.append(Int32(ways.count))
    }
    var gapAfter = Array(repeating: Int32(-1), count: growing.meanings.count)
    for (node, gap) in growing.gaps { gapAfter[node] = Int32(gap) }
    automaton = TermAutomaton(terms: terms, wordCount: vocabulary.count)
    self.vocabulary = vocabulary
    self.firstNodes = firstNodes
    self.firstWay = firstWay
    self.ways = ways
    self.gapAfter = gapAfter
    meanings = growing.meanings
    languages = growing.languages
    self.stops = stops
    self.markers = markers
  }

  /// Finds every phrase, in the order of their ends, and of each word the languages in which it is common.
  func hits(in note: NoteWords) -> (hits: [Hit], common: [UInt8]) {
    var reading = Reading(symbolCount: firstNodes.count, words: note.words.count)
    var state = 0
    for (place, word) in note.words.enumerated() {
      let number = number(of: word, note)
      if word.before > .line {
        state = 0
        reading.open.removeAll(keepingCapacity: true)
        reading.from[place] = 0
      }
      state = automaton.next(state, number)
      if number >= 0 { reading.common[place] = markers[number] }
      read(place, word.cost, number >= 0 ? stops[number] : 0, automaton.longest(state), &reading)
    }
    return (reading.hits, reading.common)
  }

  private func number(of word: NoteWords.Word, _ note: NoteWords) -> Int {
    let letters = note.folded[word.letters]
    let number = vocabulary.number(of: letters)
    if number >= 0 || letters.count < 3 { return number }
    return letters.suffix(2).elementsEqual("'s".utf8) ? vocabulary.number(of: letters.dropLast(2)) : number
  }

  /// What is kept while a note is read.
  private struct Reading {
    var hits: [Hit] = []
    var common: [UInt8]
    /// Open phrases in the order of the places where they go on; those of place p begin at `from[p]`.
    var open: [Open] = []
    var from: [Int]
    /// When a symbol was last said, so that asking for it is one look.
    var said: [Int32]
    var time: Int32 = 0

    init(symbolCount: Int, words: Int) {
      from = Array(repeating: 0, count: words + 2)
      said = Array(repeating: 0, count: symbolCount)
      common = Array(repeating: 0, count: words)
    }
  }

  private func read(_ place: Int, _ cost: Int, _ stop: UInt8, _ longest: Int, _ reading: inout Reading) {
    let (start, end) = (reading.from[place], reading.open.count)
    reading.from[place + 1] = end
    for index in start..<end where reading.open[index].skips >= cost {
      var state = reading.open[index]
      if stop & languages[Int(state.node)].bit != 0 { continue }
      state.skips -= Int32(cost)
      reading.open.append(state)
    }
    var node = longest
    while node != 0 {
      let ending = automaton.ending(node)
      let first = place - ending.length + 1
      for symbol in ending.symbols {
        let next = firstNodes[Int(automaton.symbols[symbol])]
        if next >= 0 { arrive(at: Int(next), first: Int32(first), place, &reading) }
      }
      let (low, high) = (reading.from[first], reading.from[first + 1])
      if low < high {
        reading.time += 1
        for symbol in ending.symbols { reading.said[Int(automaton.symbols[symbol])] = reading.time }
        for index in low..<high {
          let state = reading.open[index]
          for way in Int(firstWay[Int(state.node)])..<Int(firstWay[Int(state.node) + 1])
          where reading.said[Int(ways[way].symbol)] == reading.time {
            arrive(at: Int(ways[way].node), first: state.first, place, &reading)
          }
        }
      }
      node = automaton.shorter(node)
    }
  }

  private func arrive(at node: Int, first: Int32, _ place: Int, _ reading: inout Reading) {
    for meaning in meanings[node] {
      reading.hits.append(Hit(meaning: meaning, language: languages[node], first: Int(first), last: place))
    }
    if firstWay[node + 1] > firstWay[node] { reading.open.append(Open(node: Int32(node), first: first)) }
    if gapAfter[node] >= 0 {
      let skips = Int32(PhraseTree.longestGap * NoteWords.wordCost)
      reading.open.append(Open(node: gapAfter[node], first: first, skips: skips))
    }
  }
}
