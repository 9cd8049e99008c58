import Domain
import Testing

@testable import Reporter

@Suite struct LetterLanguageTests {
  private func day(_ iso: String) -> SchoolDay { LetterFixture.day(iso) }
  private func plain(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? " " : $0 }) }

  @Test(arguments: [
    ("es", LetterLanguage.spanish), ("ES", .spanish), ("es-MX", .spanish), ("spa", .spanish), ("Spanish", .spanish),
    (" Español ", .spanish), ("ja", .japanese), ("日本語", .japanese), ("it_IT", .italian), ("italiano", .italian),
    ("English", .english), ("en-GB", .english),
  ]) func `a language is known by tag or name`(text: String, language: LetterLanguage) {
    #expect(LetterLanguage(named: text) == language)
  }

  @Test(arguments: ["", "ar", "Arabic", "fr-CA", "e", "esperanto"])
  func `other languages are not guessed`(text: String) { #expect(LetterLanguage(named: text) == nil) }

  @Test(arguments: [
    (LetterLanguage.english, "20 November 2026"), (.japanese, "2026年11月20日"), (.spanish, "20 de noviembre de 2026"),
    (.italian, "20 novembre 2026"),
  ]) func `a date is written as each language writes it`(language: LetterLanguage, text: String) {
    #expect(plain(language.date(day("2026-11-20"))) == text)
  }

  @Test(arguments: [
    (
      LetterLanguage.english, "the first on 7 September and the last on 19 November 2026", "on 3 November 2026",
      "the first on 18 December 2025 and the last on 5 January 2026"
    ),
    (.japanese, "最初は2026年9月7日、最後は11月19日", "2026年11月3日", "最初は2025年12月18日、最後は2026年1月5日"),
    (
      .spanish, "la primera vez el 7 de septiembre y la última el 19 de noviembre de 2026", "el 3 de noviembre de 2026",
      "la primera vez el 18 de diciembre de 2025 y la última el 5 de enero de 2026"
    ),
    (
      .italian, "la prima volta il 7 settembre e l'ultima il 19 novembre 2026", "il 3 novembre 2026",
      "la prima volta il 18 dicembre 2025 e l'ultima il 5 gennaio 2026"
    ),
  ]) func `first and last day are one phrase`(language: LetterLanguage, both: String, one: String, years: String) {
    #expect(plain(language.when(first: day("2026-09-07"), last: day("2026-11-19"))) == both)
    #expect(plain(language.when(first: day("2026-11-03"), last: day("2026-11-03"))) == one)
    #expect(plain(language.when(first: day("2025-12-18"), last: day("2026-01-05"))) == years)
  }

  @Test func `an Italian article melts into the eighth and the eleventh, and the first is an ordinal`() {
    let it = LetterLanguage.italian
    #expect(plain(it.period(day("2026-09-08"), day("2026-11-11"))) == "dall'8 settembre 2026 all'11 novembre 2026")
    #expect(plain(it.period(day("2026-09-01"), day("2026-11-18"))) == "dal 1° settembre 2026 al 18 novembre 2026")
    #expect(plain(it.joined("Entro il ", it.date(day("2026-12-08")))) == "Entro l'8 dicembre 2026")
    #expect(plain(it.joined("Il ", it.date(day("2026-12-11")))) == "L'11 dicembre 2026")
    #expect(plain(it.joined("Il ", it.date(day("2026-12-18")))) == "Il 18 dicembre 2026")
    // Words that only end so, and figures that are no date, stay.
    #expect(plain(it.joined("aprile il ", "8")) == "aprile il 8")
    #expect(plain(it.joined("gentil ", it.date(day("2026-12-08")))) == "gentil 8 dicembre 2026")
  }

  @Test(arguments: [
    (LetterLanguage.english, ["1 day", "2 days", "half a day", "11.5 days", "part of a day"]),
    (.japanese, ["1日", "2日", "半日", "11.5日", "1日の一部"]),
    (.spanish, ["1 día", "2 días", "medio día", "11,5 días", "parte de un día"]),
    (.italian, ["1 giorno", "2 giorni", "mezza giornata", "11,5 giorni", "parte di una giornata"]),
  ]) func `days are counted as people say them`(language: LetterLanguage, texts: [String]) {
    #expect([2520, 5040, 1260, 28980, 1].map { plain(language.days($0)) } == texts)
  }

  @Test func `a count rounds half up and carries, and no count overflows`() {
    for (parts, text) in [(2394, "1"), (2393, "0.9"), (126, "0.1"), (125, "0"), (2520 * 9 + 2400, "10"), (-5, "0")] {
      #expect(LetterLanguage.english.number(parts) == text, "\(parts)")
    }
    #expect(LetterLanguage.english.number(.max).allSatisfy { $0.isNumber || $0 == "." })
  }

  @Test(arguments: [
    (LetterLanguage.english, "Ana, Bo and Ines"), (.japanese, "Ana、Bo、Ines"), (.spanish, "Ana, Bo e Ines"),
    (.italian, "Ana, Bo e Ines"),
  ]) func `a list ends as each language ends it`(language: LetterLanguage, text: String) {
    #expect(language.list(["Ana", "Bo", "Ines"]) == text)
    #expect(language.list(["Ana"]) == "Ana")
    #expect(language.list([]) == "")
  }

  @Test(arguments: [
    (LetterLanguage.spanish, "Hilda", "Ana e Hilda"), (.spanish, "Íñigo", "Ana e Íñigo"),
    (.spanish, "Hielo", "Ana y Hielo"),
    (.spanish, "Ian", "Ana y Ian"), (.spanish, "Bo", "Ana y Bo"), (.italian, "Elena", "Ana ed Elena"),
    (.italian, "Irma", "Ana e Irma"),
  ]) func `the and changes before its own sound`(language: LetterLanguage, last: String, text: String) {
    #expect(language.list(["Ana", last]) == text)
  }

  @Test(arguments: [
    (LetterLanguage.english, "ar", "Arabic"), (.english, "pt-BR", "Portuguese"), (.english, "Japanese", "Japanese"),
    (.english, "日本語", "Japanese"), (.japanese, "ar", "アラビア語"), (.japanese, "Arabic", "アラビア語"),
    (.spanish, "ar", "árabe"),
    (.italian, "zh-Hans", "cinese"), (.italian, "ga", "Irish"), (.english, "xx", "xx"), (.english, "Kiche", "Kiche"),
    (.english, "", ""),
  ]) func `a language at home is named, and an unknown one stays as written`(
    language: LetterLanguage, text: String, name: String
  ) {
    #expect(LanguageNames.name(text, in: language) == name)
  }

  @Test func `every fixed phrase differs between the languages`() {
    let consent = Consent(student: "1", kind: "referral", granted: day("2026-11-06"), until: nil, by: "")
    let facts = LetterFixture.facts()
    for of: (LetterLanguage) -> String in [
      { $0.team }, { $0.nurse }, { $0.colleague }, { $0.interpreter }, { $0.noSteps }, { $0.earlierSteps(2) },
      { $0.choices(.open).joined() }, { $0.choices(.soon).joined() }, { $0.draftStamp }, { $0.family(of: "Sam") },
      { LetterLists(facts: facts, kind: .external, language: $0).sentence(consent) },
      { $0.step(.refer) }, { $0.step(.contactFamily) }, { $0.lateOrEarly(2) }, { $0.missed(2520, when: "x") },
    ] { #expect(Set(LetterLanguage.allCases.map(of)).count == 4) }
    for kind in LetterKind.allCases { #expect(Set(LetterLanguage.allCases.map { $0.words(kind) }).count == 4) }
    for code in SignCode.allCases where code.letterWords != nil {
      #expect(Set(LetterLanguage.allCases.compactMap { code.letterWords(in: $0) }).count == 4, "\(code)")
    }
  }

  @Test func `Japanese text breaks between characters, never before a closing mark`() {
    let lines = LetterText.wrapped(String(repeating: "学校の記録です。", count: 12), width: 20)
    #expect(lines.allSatisfy { TerminalText.width($0) <= 22 && $0.first != "。" })
    #expect(lines.joined() == String(repeating: "学校の記録です。", count: 12))
    #expect(LetterText.wrapped("one two three", width: 7) == ["one two", "three"])
  }
}
