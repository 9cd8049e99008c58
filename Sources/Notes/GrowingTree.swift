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
    var isGap = false
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
  /// Symbols by language and runs: what may stand at one place of a phrase.
  private var choices: [[Int32]: Int] = [:]
  private var edges: [Edge: Int] = [:]
  var symbolCount: Int { choices.count }

  /// Adds the phrases of a lexicon that say what is wanted here.
  mutating func add(_ lexicon: Lexicon, _ words: inout GrowingWords, where isWanted: (Lexicon.Meaning) -> Bool) {
    var known: [Place?] = []
    for phrase in lexicon.phrases where isWanted(phrase.meaning) {
      var ends = [0]
      for (element, number) in zip(phrase.elements, phrase.numbers) {
        while known.count <= number { known.append(nil) }
        let place = known[Int(number)] ?? place(of: element, lexicon.language, &words)
        known[Int(number)] = place
        ends = grow(from: ends, place, lexicon.language)
      }
      for end in ends where end != 0 && !nodes[end].meanings.contains(phrase.meaning) {
        nodes[end].meanings.append(phrase.meaning)
      }
    }
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
    var places: Set<Int32> = []
    for run in said where !run.isEmpty {
      let numbers = words.numbers(of: run)
      if let known = runPlaces[numbers] {
        places.insert(known)
      } else {
        let made = Int32(runs.count)
        runPlaces[numbers] = made
        runs.append(numbers)
        symbols.append([])
        places.insert(made)
      }
    }
    guard !places.isEmpty else { return .symbol(nil, mayBeMissing: mayBeMissing) }
    let key = [Int32(language.bit)] + places.sorted()
    if let known = choices[key] { return .symbol(known, mayBeMissing: mayBeMissing) }
    let made = choices.count
    choices[key] = made
    for place in key.dropFirst() { symbols[Int(place)].append(Int32(made)) }
    return .symbol(made, mayBeMissing: mayBeMissing)
  }

  private mutating func grow(from starts: [Int], _ place: Place, _ language: Language) -> [Int] {
    var result: [Int] = []
    for node in starts {
      switch place {
      case .gap where nodes[node].isGap:
        // Two gaps in a row are one.
        result.append(node)
      case .gap:
        let gap = nodes[node].gap ?? newNode(language)
        nodes[gap].isGap = true
        nodes[node].gap = gap
        result.append(gap)
      case .symbol(let symbol, let mayBeMissing):
        if let symbol { result.append(next(node, symbol, language)) }
        if mayBeMissing { result.append(node) }
      }
    }
    return result
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

  mutating func numbers(of run: [String]) -> [Int32] {
    run.map {
      if $0.utf8.count > 2, $0.utf8.suffix(2).elementsEqual("'s".utf8) { owners.insert($0) }
      return Int32(vocabulary.insert($0))
    }
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
