import Testing

@testable import Notes

@Suite struct NoteWordsTests {
  private func words(_ text: String) -> [String] { NoteWords(text).texts }
  private func breaks(_ text: String) -> [NoteWords.Break] { NoteWords(text).words.map(\.before) }

  @Test(arguments: [
    ("Don’t GO", ["don't", "go"]), ("self-harm", ["self", "harm"]), ("Ｆｕｌｌ１２", ["full12"]),
    ("café Ünïté", ["cafe", "unite"]),
    ("cafe\u{301}", ["cafe"]), ("3.5 a.m. x", ["3.5", "a.m", "x"]), ("'quoted'", ["quoted"]),
    ("soft\u{AD}ware", ["software"]),
    ("家から出ない", ["家", "か", "ら", "出", "な", "い"]), ("nguyễn", ["nguyen"]), ("Ärger groß", ["arger", "groß"]),
    ("a/b", ["a", "b"]),
  ])
  func `words are folded`(text: String, expected: [String]) { #expect(words(text) == expected) }

  @Test func `stops, commas and line breaks are told apart`() {
    #expect(breaks("a b") == [.sentence, .none])
    #expect(breaks("a, b") == [.sentence, .clause])
    #expect(breaks("a. b") == [.sentence, .sentence])
    #expect(breaks("a; b") == [.sentence, .sentence])
    #expect(breaks("a\nb") == [.sentence, .line])
    #expect(breaks("a? b") == [.sentence, .question])
    #expect(breaks("a (b") == [.sentence, .colon])
    #expect(breaks("a - b") == [.sentence, .colon])
    #expect(breaks("a-b") == [.sentence, .none])
    #expect(breaks("Dr. b") == [.sentence, .none])
  }

  @Test func `a question mark before a word asks about that word`() {
    #expect(NoteWords("sad ?bullied").asked == [1])
    #expect(NoteWords("sad? bullied").asked.isEmpty)
    #expect(NoteWords("sad?").end == .question)
  }

  @Test func `a note in memory is known by its bytes`() {
    let composed = NoteWords("L’\u{E9}l\u{E8}ve est l\u{E0}")
    #expect(composed.isOf("L’\u{E9}l\u{E8}ve est l\u{E0}"))
    #expect(!composed.isOf("L’e\u{301}le\u{300}ve est la\u{300}"))
    #expect(!composed.isOf(""))
    #expect(NoteWords("").isOf(""))
  }

  @Test func `a word is the same however it is written`() {
    for text in ["stays home", "Stays home.", "STAYS HOME", "stáys home,", "ｓｔａｙｓ ｈｏｍｅ", "stays-home", "(stays) home"] {
      let note = NoteWords(text)
      #expect(note.texts == ["stays", "home"], "\(text)")
      #expect(note.words.map(\.hash) == NoteWords("stays home").words.map(\.hash), "\(text)")
    }
    #expect(NoteWords("ケ\u{3099}").words.map(\.hash) == NoteWords("げ").words.map(\.hash))
  }

  @Test func `spans cut the words out of the text`() {
    let text = "Ünï, don’t 家x."
    let bytes = Array(text.utf8)
    let cut = NoteWords(text).words.map { String(decoding: bytes[$0.span], as: UTF8.self) }
    #expect(cut == ["Ünï", "don’t", "家", "x"])
  }
}
