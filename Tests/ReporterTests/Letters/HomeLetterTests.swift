import Domain
import Testing

@testable import Reporter

/// What every letter home keeps, in each language and with the longest facts there can be.
@Suite struct HomeLetterTests {
  static let cases: [(LetterKind, LetterAudience, LetterLanguage)] = LetterLanguage.allCases.flatMap { language in
    [LetterKind.family, .welcomeBack].flatMap { kind in
      [LetterAudience.guardian, .student].map { (kind, $0, language) }
    }
  }

  private func longest(_ facts: inout LetterFacts) {
    facts.student.name = "Bartholomew Maximilian Featherstonehaugh-Cholmondeley of Beaulieu"
    facts.guardians[0].name = "Wilhelmina-Alexandrina Featherstonehaugh-Cholmondeley"
    facts.attendance.missed = [.init(day: LetterFixture.day("2025-09-28"), part: 2520)] + facts.attendance.missed
    facts.attendance.missedParts = 1_575 * 100
    (facts.attendance.late, facts.attendance.leftEarly) = (120, 3)
    facts.attendance.longAbsence = .away(since: LetterFixture.day("2025-09-28"))
  }

  @Test(arguments: cases)
  func `it is short and plain with the longest facts`(
    kind: LetterKind, reader: LetterAudience, language: LetterLanguage
  )
    throws
  {
    let letter = try LetterFixture.letter(kind, in: language, audience: reader, longest)
    #expect(letter.language == language)
    #expect(letter.words <= (language == .japanese ? 400 : 150))
    if language == .english { #expect((letter.grade ?? 99) <= 6) } else { #expect(letter.grade == nil) }
  }

  @Test(arguments: LetterLanguage.allCases)
  func `it tells days with first and last date, asks for corrections and names one contact`(language: LetterLanguage)
    throws
  {
    let letter = try LetterFixture.letter(.family, in: language).text.unwrapped.filter { $0 != " " }
    func holds(_ text: String) -> Bool { letter.contains(text.filter { $0 != " " && $0 != "\u{A0}" }) }
    #expect(holds(language.days(26460)))
    #expect(holds(language.when(first: LetterFixture.day("2026-09-07"), last: LetterFixture.day("2026-11-19"))))
    let mistakes = [
      LetterLanguage.english: "Our records may be wrong: please tell us", .japanese: "学校の記録に誤りがあるかもしれません",
      .spanish: "pueden tener errores: si es así, díganoslo",
      .italian: "possono contenere errori: se è così, ce lo dica",
    ]
    #expect(holds(mistakes[language] ?? "?"))
    #expect(letter.components("AnaRivera") == 3, "in the body, as the contact and as the signature")
    for hole in ["{", "}", "..", ",,", "。。", "、、", ":.", "：。"] { #expect(!letter.contains(hole), "\(hole)") }
  }

  @Test(arguments: LetterLanguage.allCases)
  func `a note of welcome has no figures and fits those who are away and those who are back`(language: LetterLanguage)
    throws
  {
    let away = try LetterFixture.letter(.welcomeBack, in: language).content.bodyText
    let back = try LetterFixture.letter(.welcomeBack, in: language) {
      $0.attendance.longAbsence = .back(on: LetterFixture.day("2026-11-17"))
    }.content.bodyText
    #expect(away.contains(language.date(LetterFixture.day("2026-11-16"))) && !away.contains("17"))
    #expect(back.contains(language.date(LetterFixture.day("2026-11-17"))) && !back.contains("16"))
    for text in [away, back] { #expect(!text.contains(language.days(26460)) && !text.contains("59")) }
  }

  @Test func `the family's language decides, then the school's, then English`() throws {
    func language(_ family: String, school: LetterLanguage = .spanish) throws -> LetterLanguage {
      try LetterFixture.letter(.family, options: .init(language: school)) { $0.guardians[0].language = family }.language
    }
    #expect(try language("it") == .italian)
    #expect(try language("ar") == .spanish)
    #expect(try language("") == .spanish)
    #expect(try language("", school: .english) == .english)
    #expect(try LetterFixture.letter(.internalReferral, options: .init(language: .italian)).language == .italian)
  }
}

extension String {
  /// How often a text stands in this one.
  func components(_ part: String) -> Int { (count - replacing(part, with: "").count) / Swift.max(part.count, 1) }
}
