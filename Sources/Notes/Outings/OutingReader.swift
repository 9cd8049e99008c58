public import Domain

/// Reads plain sentences that say on how many days a week a student goes out: `goes out twice a week`.
///
/// Only what is said plainly of the student now is read; a denied, doubted, hoped-for or past frequency, or somebody
/// else's, is left out, so that the page says that it is not known.
public enum OutingReader {
  /// The codes a note's text says, each once; the lower number of a range counts, as in `two or three times a week`.
  public static func signs(in text: String) -> [Sign] { signs(in: text, NoteWords(text)) }

  static func signs(in text: String, _ note: NoteWords) -> [Sign] {
    var signs: [Sign] = []
    var start = 0
    var bits: UInt8 = 0
    for place in note.words.indices {
      if place > start, note.words[place].before >= .sentence {
        // Nearly every sentence is done with here.
        if Trigger.isAll(bits) { read(start..<place, text, note, &signs) }
        (start, bits) = (place, 0)
      }
      bits |= Trigger.bits(of: note.words[place], note)
    }
    if Trigger.isAll(bits) { read(start..<note.words.count, text, note, &signs) }
    return signs
  }

  private static func read(_ sentence: Range<Int>, _ text: String, _ note: NoteWords, _ signs: inout [Sign]) {
    let words = note.words[sentence].map(note.text)
    let outing =
      words.contains("出")
      ? JapaneseOutings.read(words)
      : EnglishOutings.read(words) ?? RomanceOutings.spanish.read(words) ?? RomanceOutings.italian.read(words)
    guard let outing else { return }
    guard !signs.contains(where: { $0.code == outing.code }) else { return }
    let (first, last) = (sentence.lowerBound + outing.words.lowerBound, sentence.lowerBound + outing.words.upperBound)
    // The hit only says where the quote stands.
    let hit = PhraseTree.Hit(
      meaning: .sign(outing.code, byOthers: false), language: .english, first: first, last: last)
    signs.append(
      Sign(
        code: outing.code, context: .affirmed, quote: Quotation(text, note).quote(around: hit),
        span: note.words[first].span.lowerBound..<note.words[last].span.upperBound))
  }
}

/// How often a student goes out, and the words of the sentence that say it.
struct Outing {
  var code: SignCode
  var words: ClosedRange<Int>

  init(_ code: SignCode, _ words: ClosedRange<Int>) {
    self.code = code
    self.words = words
  }

  /// - Parameter days: a week.
  init(days: Int, _ going: ClosedRange<Int>, _ often: ClosedRange<Int>) {
    code = days >= 4 ? .outings4Plus : days >= 2 ? .outings2To3 : .outings1
    words = min(going.lowerBound, often.lowerBound)...max(going.upperBound, often.upperBound)
  }
}

/// Words without which a sentence says nothing about going out.
private enum Trigger {
  private static let going: UInt8 = 1
  private static let often: UInt8 = 2
  /// The Japanese verb, which goes out only beside a word for where: it also means to hand in, and to go on.
  private static let verb: UInt8 = 4
  private static let place: UInt8 = 8

  /// Whether there is one of the words for going or leaving, and one for how often.
  static func isAll(_ bits: UInt8) -> Bool {
    bits & often != 0 && (bits & verb != 0 ? bits & place != 0 : bits & going != 0)
  }

  static func bits(of word: NoteWords.Word, _ note: NoteWords) -> UInt8 {
    let number = words.number(of: note.folded, word.letters, hash: word.hash)
    return number < 0 ? 0 : kinds[number]
  }

  private static let said: [(words: [String], kind: UInt8)] = [
    (
      [
        "go", "goes", "going", "went", "gone", "gets", "get", "leaves", "leave", "leaving", "sale", "salio",
        "saliendo", "esce", "va",
      ], going
    ),
    (
      [
        "daily", "weekly", "week", "day", "days", "fortnight", "month", "hardly", "rarely", "barely", "seldom",
        "scarcely", "semana", "mes", "dia", "dias", "diario", "diariamente", "semanales", "apenas", "casi", "cuarto",
        "habitacion", "dormitorio", "recamara", "pieza", "settimana", "mese", "giorno", "giorni", "quotidianamente",
        "camera", "stanza", "cameretta", "週", "毎", "月",
      ], often
    ),
    (["部", "室"], often | place), (JapaneseOutings.goingSigns.sorted(), place), (["出"], verb),
  ]
  private static let words = Vocabulary(said.flatMap { $0.words })
  /// By the number of the word.
  private static let kinds = said.flatMap { said in said.words.map { _ in said.kind } }
}
