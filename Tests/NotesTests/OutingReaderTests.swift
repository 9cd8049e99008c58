import Domain
import Notes
import Testing

@Suite struct OutingReaderTests {
  @Test(arguments: [
    ("Goes out twice a week.", SignCode.outings2To3),
    ("He goes out two or three times a week with his father.", .outings2To3),
    ("Mother says she only leaves the house once a week, for the doctor.", .outings1),
    ("Haru still gets out 4 days a week: football and the library.", .outings4Plus),
    ("Leaves home every day to walk the dog.", .outings4Plus),
    ("Goes outside once a month at most.", .outings1),
    ("Once or twice a week he goes out at night.", .outings1),
    ("She goes out 2-3 times per week.", .outings2To3),
    ("Tanaka hardly leaves his room now.", .outings0),
    ("She now rarely leaves her bedroom.", .outings0),
    ("Goes out of the house three times a week.", .outings2To3),
    ("Goes out most days.", .outings4Plus),
  ])
  func `a plain sentence says how often`(text: String, code: SignCode) {
    let signs = OutingReader.signs(in: text)
    #expect(signs.map(\.code) == [code])
    #expect(signs.allSatisfy { $0.holds && !$0.isTyped && !$0.quote.isEmpty })
  }

  @Test(arguments: [
    "His brother goes out twice a week.", "He used to go out twice a week.", "He no longer goes out twice a week.",
    "Would like to go out twice a week.", "Agreed: goes out twice a week from now on.",
    "Goes out of his room twice a day.",
    "Phoned the family twice a week.", "Goes out. The tutor comes twice a week.",
    "Doesn't leave the house once a week.",
    "Mother goes out every day.", "Comes to counseling twice a week.", "", "Goes out.", "Goes out 12 times a week.",
  ])
  func `what is denied, hoped for, past, somebody else's or no number is left unknown`(text: String) {
    #expect(OutingReader.signs(in: text).isEmpty, "\(text)")
  }

  @Test func `the quote and the span stand in the note`() throws {
    let text = "Talked long. She goes out twice a week with her aunt. Likes cats."
    let sign = try #require(OutingReader.signs(in: text).first)
    #expect(sign.quote == "She goes out twice a week with her aunt")
    let words = Array(text.utf8)[sign.span]
    #expect(String(decoding: words, as: UTF8.self) == "goes out twice a week")
  }
}
