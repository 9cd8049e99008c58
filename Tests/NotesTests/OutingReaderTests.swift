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

  @Test(arguments: [
    ("Sale dos veces por semana.", SignCode.outings2To3),
    ("Dice que sale una vez a la semana con su padre.", .outings1),
    ("Ahora sale casi todos los días a pasear.", .outings4Plus), ("Sale 2 o 3 días a la semana.", .outings2To3),
    ("Sale una vez al mes al médico.", .outings1), ("Sale de casa tres veces por semana.", .outings2To3),
    ("Casi no sale de su cuarto.", .outings0), ("Apenas sale de la habitación.", .outings0),
    ("Ya no sale de su cuarto.", .outings0),
    ("Esce due volte a settimana.", .outings2To3), ("Esce di casa una volta alla settimana.", .outings1),
    ("Adesso esce tutti i giorni con il cane.", .outings4Plus), ("Esce quasi ogni giorno.", .outings4Plus),
    ("Esce una o due volte la settimana.", .outings1), ("Quasi non esce dalla sua camera.", .outings0),
    ("Esce raramente; non esce dalla stanza.", .outings0),
    ("週に2回外出している。", .outings2To3), ("週１回、父と外出する。", .outings1), ("ほぼ毎日、外に出ている。", .outings4Plus),
    ("週に二、三回外出する。", .outings2To3), ("月に1回だけ外出する。", .outings1), ("毎日散歩に出かけている。", .outings4Plus),
    ("部屋から出ない。", .outings0), ("最近はほとんど部屋から出ない。", .outings0), ("自室からほとんど出てこない", .outings0),
  ])
  func `a plain sentence in Spanish, Italian or Japanese says how often`(text: String, code: SignCode) {
    #expect(OutingReader.signs(in: text).map(\.code) == [code], "\(text)")
  }

  @Test(arguments: [
    "Su hermano sale dos veces por semana.", "No sale dos veces por semana.", "Antes, sale dos veces por semana.",
    "Quiere: sale dos veces por semana.", "Sale de clase dos veces por semana.", "Sale de su cuarto dos veces al día.",
    "La tutora viene dos veces por semana.", "No sale de su cuarto hasta las doce.", "Su madre no sale de su cuarto.",
    "Sale bien.", "Suo fratello esce due volte a settimana.", "Non esce due volte a settimana.",
    "Esce dalla classe due volte a settimana.", "Obiettivo: esce due volte a settimana.", "Esce.",
    "La madre non esce dalla camera.", "Il tutor viene due volte a settimana.",
    "兄は週に2回外出している。", "週に2回外出したい。", "以前は週に2回外出していた。", "週に2回外出する予定。", "週に2回も外出しない。",
    "9月2日に外出した。", "週に2回家庭教師が来る。", "母は部屋から出ない。", "部屋から出ないことはない。", "外出した。",
  ])
  func `what is not plain is left unknown in Spanish, Italian and Japanese too`(text: String) {
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
