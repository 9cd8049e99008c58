import Cores

/// All phrases of all languages, walked once along the words of a note.
///
/// Signs and cues are kept apart: most sentences of a note say no sign, and then no cue matters.
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

  private let vocabulary: Vocabulary
  private let signs: PhraseWalk
  private let cues: PhraseWalk
  /// The languages in which a gap never skips a word, by its number.
  private let stops: [UInt8]
  /// The languages in which a word is common, by its number.
  private let markers: [UInt8]

  init(_ lexicons: [Lexicon]) {
    var words = GrowingWords()
    var (signs, cues) = (GrowingTree(), GrowingTree())
    for lexicon in lexicons {
      words.mark(lexicon)
      signs.add(lexicon, &words) { $0.isSign }
      cues.add(lexicon, &words) { !$0.isSign && $0 != .cue(.common) }
    }
    words.finish()
    let grown = [signs, cues]
    let walks = Parallel.map(grown.count) { [words] in PhraseWalk(grown[$0], words) }
    (self.signs, self.cues) = (walks[0], walks[1])
    vocabulary = words.vocabulary
    stops = words.stops
    markers = words.markers
  }

  /// What is kept from note to note, so that reading the next one asks for no memory.
  struct Desk {
    /// The number of each word, ``Vocabulary/unknown`` where no phrase has it.
    fileprivate(set) var numbers: [Int32] = []
    fileprivate(set) var signs = PhraseWalk.Steps()
    fileprivate(set) var cues = PhraseWalk.Steps()
  }

  /// Finds the phrases of signs, in the order of their ends; they come to `desk.signs.hits`.
  func findSigns(in note: NoteWords, _ desk: inout Desk) {
    readNumbers(of: note, &desk)
    signs.walk(note.words, desk.numbers, stops, &desk.signs)
  }

  /// Finds the cues of a note whose signs were found; they come to `desk.cues.hits`.
  func findCues(in note: NoteWords, _ desk: inout Desk) { cues.walk(note.words, desk.numbers, stops, &desk.cues) }

  /// Of each word the languages in which it is common.
  func common(_ desk: Desk) -> [UInt8] { desk.numbers.map { $0 < 0 ? 0 : markers[Int($0)] } }

  /// Finds every phrase, signs first.
  ///
  /// - Parameter walksAll: whether statements without an anchor are walked too, which is slow and finds the same.
  func hits(in note: NoteWords, walksAll: Bool = false) -> [Hit] {
    var desk = Desk()
    readNumbers(of: note, &desk)
    signs.walk(note.words, desk.numbers, stops, &desk.signs, walksAll: walksAll)
    cues.walk(note.words, desk.numbers, stops, &desk.cues, walksAll: walksAll)
    return desk.signs.hits + desk.cues.hits
  }

  private func readNumbers(of note: NoteWords, _ desk: inout Desk) {
    desk.numbers.removeAll(keepingCapacity: true)
    for word in note.words { desk.numbers.append(Int32(truncatingIfNeeded: number(of: word, note))) }
  }

  private func number(of word: NoteWords.Word, _ note: NoteWords) -> Int {
    let number = vocabulary.number(of: note.folded, word.letters, hash: word.hash)
    if number >= 0 || !note.hasOwnerEnding(word) { return number }
    // `brother's` is also met as `brother`.
    return vocabulary.number(of: note.folded, word.letters.lowerBound..<word.letters.upperBound - 2)
  }
}
