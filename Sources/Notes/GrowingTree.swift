/// A tree of phrases while phrases are still added to it.
struct GrowingTree {
  private struct Edge: Hashable {
    var node: Int
    var symbol: Int
  }
  struct Node {
    /// The ways on, by symbol.
    var ways: [(symbol: Int, node: Int)] = []
    var gap: Int?
    var meanings: [Lexicon.Meaning] = []
    var language: Language
  }
  /// How far a way to say a phrase has come.
  private struct End {
    var node: Int
    /// Whether a gap stands before whatever comes next.
    var isBeforeGap: Bool
  }
  /// What an element of a phrase stands for: made once, however many phrases have it.
  private enum Place {
    case gap
    /// A symbol, nil where nothing need be said at all; whether it may be missing.
    case symbol(Int?, mayBeMissing: Bool)
  }

  private(set) var nodes = [Node(language: .english)]
  /// Runs of words, the symbols they stand for, and the places of the runs in both.
  private var runs: [[Int32]] = []
  private var symbols: [[Int32]] = []
  private var runPlaces: [[Int32]: Int32] = [:]
  /// The places of the runs that are one word, by its number; -1 for none.
  private var wordPlaces: [Int32] = []
  /// Symbols by language and runs: what may stand at one place of a phrase.
  private var choices: [[Int32]: Int] = [:]
  private var edges: [Edge: Int] = [:]
  var symbolCount: Int { choices.count }
  /// Of each phrase the symbols that no way to say it leaves out.
  private var needed: [[Int32]] = []

  /// Adds the phrases of a lexicon that say what is wanted here.
  mutating func add(_ lexicon: Lexicon, _ words: inout GrowingWords, where isWanted: (Lexicon.Meaning) -> Bool) {
    var known: [Place?] = []
    for phrase in lexicon.phrases where isWanted(phrase.meaning) {
      var ends = [End(node: 0, isBeforeGap: false)]
      var needs: [Int32] = []
      for (element, number) in zip(phrase.elements, phrase.numbers) {
        while known.count <= number { known.append(nil) }
        let place = known[Int(number)] ?? place(of: element, lexicon.language, &words)
        known[Int(number)] = place
        if case .symbol(let symbol?, mayBeMissing: false) = place { needs.append(Int32(symbol)) }
        ends = grow(from: ends, place, lexicon.language)
      }
      // A gap behind the last word said is none: what may be missing there is missing.
      for node in ends.map(\.node) where node != 0 && !nodes[node].meanings.contains(phrase.meaning) {
        nodes[node].meanings.append(phrase.meaning)
      }
      needed.append(needs)
    }
  }

  /// Which symbols tell that a phrase may stand in a statement: of each phrase the one that is met the least often.
  ///
  /// Nil where a phrase has none. That it is rare is a guess, by how many symbols its words stand for, and only makes
  /// the walk shorter; that one of these is in every phrase is certain.
  ///
  /// - Parameter common: whether a word is in nearly every text, by its number.
  func anchors(common: [UInt8]) -> [Bool]? {
    var uses = common.map { $0 == 0 ? 0 : 200 }
    for (run, symbols) in zip(runs, symbols) { for word in run { uses[Int(word)] += symbols.count } }
    var weights = Array(repeating: 0, count: symbolCount)
    for (run, symbols) in zip(runs, symbols) {
      let rarest = run.reduce(Int.max) { min($0, uses[Int($1)]) }
      // Several words in a row are much rarer than each of them.
      let weight = max(1, (rarest * 16) >> (3 * min(run.count - 1, 4)))
      for symbol in symbols { weights[Int(symbol)] += weight }
    }
    var anchors = Array(repeating: false, count: symbolCount)
    for needs in needed {
      guard let rarest = needs.min(by: { weights[Int($0)] < weights[Int($1)] }) else { return nil }
      anchors[Int(rarest)] = true
    }
    return anchors
  }

  /// All terms with the symbols they stand for, in ascending order; a term may come twice.
  ///
  /// - Parameter owners: the number of `brother's` by that of `brother`, for which it may stand.
  func terms(owners: [Int32: Int32]) -> [(words: [Int32], symbols: [Int32])] {
    var terms = Array(zip(runs, symbols)).map { (words: $0, symbols: $1) }
    for term in terms {
      for (place, word) in term.words.enumerated() {
        guard let owner = owners[word] else { continue }
        var words = term.words
        words[place] = owner
        terms.append((words, term.symbols))
      }
    }
    return terms.sorted { $0.words.lexicographicallyPrecedes($1.words) }
  }

  private mutating func place(of element: Lexicon.Element, _ language: Language, _ words: inout GrowingWords) -> Place {
    guard case .oneOf(let said) = element else { return .gap }
    let mayBeMissing = said.contains([])
    var places: [Int32] = []
    for run in said where !run.isEmpty {
      if run.count == 1 {
        places.append(runPlace(of: Int32(words.number(of: run[0]))))
      } else {
        places.append(runPlace(of: words.numbers(of: run)))
      }
    }
    guard !places.isEmpty else { return .symbol(nil, mayBeMissing: mayBeMissing) }
    places.sort()
    var key = [Int32(language.bit)]
    for place in places where key.count == 1 || key[key.count - 1] != place { key.append(place) }
    if let known = choices[key] { return .symbol(known, mayBeMissing: mayBeMissing) }
    let made = choices.count
    choices[key] = made
    for place in key.dropFirst() { symbols[Int(place)].append(Int32(made)) }
    return .symbol(made, mayBeMissing: mayBeMissing)
  }

  /// The place of a run that is one word.
  private mutating func runPlace(of word: Int32) -> Int32 {
    while wordPlaces.count <= Int(word) { wordPlaces.append(-1) }
    if wordPlaces[Int(word)] < 0 { wordPlaces[Int(word)] = newRun([word]) }
    return wordPlaces[Int(word)]
  }

  private mutating func runPlace(of run: [Int32]) -> Int32 {
    if let known = runPlaces[run] { return known }
    let made = newRun(run)
    runPlaces[run] = made
    return made
  }

  private mutating func newRun(_ run: [Int32]) -> Int32 {
    runs.append(run)
    symbols.append([])
    return Int32(runs.count - 1)
  }

  private mutating func grow(from starts: [End], _ place: Place, _ language: Language) -> [End] {
    var result: [End] = []
    for start in starts {
      switch place {
      case .gap:
        // Nothing is skipped before a phrase begins; two gaps in a row are one.
        result.append(End(node: start.node, isBeforeGap: start.node != 0))
      case .symbol(let symbol, let mayBeMissing):
        if let symbol {
          let from = start.isBeforeGap ? gap(after: start.node, language) : start.node
          result.append(End(node: next(from, symbol, language), isBeforeGap: false))
        }
        if mayBeMissing { result.append(start) }
      }
    }
    return result
  }

  private mutating func gap(after node: Int, _ language: Language) -> Int {
    if let known = nodes[node].gap { return known }
    let made = newNode(language)
    nodes[node].gap = made
    return made
  }

  private mutating func newNode(_ language: Language) -> Int {
    nodes.append(Node(language: language))
    return nodes.count - 1
  }

  private mutating func next(_ node: Int, _ symbol: Int, _ language: Language) -> Int {
    let edge = Edge(node: node, symbol: symbol)
    if let known = edges[edge] { return known }
    let made = newNode(language)
    edges[edge] = made
    nodes[node].ways.append((symbol, made))
    return made
  }
}

/// The words of all phrases while phrases are still added.
struct GrowingWords {
  private(set) var vocabulary = Vocabulary()
  private var owners: Set<String> = []
  /// By the number of a word, the languages in which no gap skips it.
  private(set) var stops: [UInt8] = []
  /// By the number of a word, the languages that are known by it.
  private(set) var markers: [UInt8] = []

  mutating func numbers(of run: [String]) -> [Int32] { run.map { Int32(number(of: $0)) } }

  mutating func number(of word: String) -> Int {
    if word.utf8.last == UInt8(ascii: "s"), word.utf8.count > 2, word.utf8.suffix(2).elementsEqual("'s".utf8) {
      owners.insert(word)
    }
    return vocabulary.insert(word)
  }

  /// Keeps what the cues of a lexicon say of single words.
  mutating func mark(_ lexicon: Lexicon) {
    let bit = lexicon.language.bit
    for phrase in lexicon.phrases {
      guard case .cue(let cue) = phrase.meaning else { continue }
      if cue == .common {
        for word in phrase.singleWords { GrowingWords.add(bit, to: vocabulary.insert(word), &markers) }
      } else if [.end, .subject, .and, .not].contains(cue), !lexicon.language.isUnspaced {
        for word in phrase.singleWords { GrowingWords.add(bit, to: vocabulary.insert(word), &stops) }
      }
    }
  }

  private static func add(_ bit: UInt8, to number: Int, _ list: inout [UInt8]) {
    while list.count <= number { list.append(0) }
    list[number] |= bit
  }

  /// Ends the adding: of each list, one value a word.
  mutating func finish() {
    stops += Array(repeating: 0, count: max(0, vocabulary.count - stops.count))
    markers += Array(repeating: 0, count: max(0, vocabulary.count - markers.count))
  }

  /// The number of `brother's` by that of `brother`.
  func ownerNumbers() -> [Int32: Int32] {
    var numbers: [Int32: Int32] = [:]
    for word in owners {
      let plain = vocabulary.number(of: Array(word.utf8.dropLast(2)))
      if plain >= 0 { numbers[Int32(plain)] = Int32(vocabulary.number(of: Array(word.utf8))) }
    }
    return numbers
  }
}

extension Lexicon.Phrase {
  /// The words that are the whole phrase; empty for a longer phrase.
  var singleWords: [String] {
    guard elements.count == 1, case .oneOf(let runs) = elements[0] else { return [] }
    return runs.compactMap { $0.count == 1 ? $0[0] : nil }
  }
}
