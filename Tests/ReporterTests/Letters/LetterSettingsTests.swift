import Domain
import Office
import Testing

@testable import Reporter

@Suite struct LetterSettingsTests {
  private func read(_ text: String) throws -> LetterSettings {
    try LetterSettings(SettingsReader.read("[letters]\n" + text))
  }

  @Test func `nothing said is English, one letter a child, twenty days, and help from outside last`() throws {
    let settings = try read("")
    #expect(settings.language == .english && !settings.perHousehold && settings.waitDays == 20)
    #expect(settings.order.before == [.external: [.internalReferral, .family]])
    #expect(settings.healthQueryTo == .doctor && settings.handoverBasis == "" && settings.templates == nil)
  }

  @Test func `everything said is taken`() throws {
    let settings = try read(
      """
      language = Italiano
      per-household = yes
      order = external after internal or family; handover after family
      health-query = nurse
      paper = Letter
      handover-basis = 34 CFR 99.31(a)(2), with notice
      templates = letters-of-ours
      """)
    #expect(settings.paper == .letter)
    #expect(try read("language = it").paper == .a4)
    #expect(settings.language == .italian && settings.perHousehold && settings.healthQueryTo == .nurse)
    #expect(settings.order.before == [.external: [.internalReferral, .family], .handover: [.family]])
    #expect(settings.handoverBasis == "34 CFR 99.31(a)(2), with notice")
    #expect(settings.templates?.folder == "letters-of-ours" && settings.templates?.line == 8)
    #expect(try read("order = none").order.before.isEmpty)
    #expect(try read("handover-basis = consent").handoverBasis.isEmpty)
  }

  @Test(arguments: [
    (
      "language = fr",
      "2:12: language ‘fr’ is not a language that letters are written in\n  hint: one of en, ja, es, it"
    ),
    (
      "per-household = maybe",
      "2:17: per-household ‘maybe’ is neither yes nor no\n  hint: write per-household = yes or per-household = no"
    ),
    (
      "health-query = mother",
      "2:16: health-query ‘mother’ does not answer a health query\n"
        + "  hint: write health-query = nurse for the school's own nurse, or doctor, who needs a consent"
    ),
    ("paper = A5", "2:9: paper ‘A5’ is not a paper\n  hint: write paper = A4 or paper = Letter"),
    (
      "wait-days = soon",
      "2:13: wait-days ‘soon’ is not a number of days\n"
        + "  hint: write a whole number from 0 to 365, such as wait-days = 20"
    ),
  ]) func `what cannot be meant is refused with its place`(line: String, message: String) {
    let error = #expect(throws: SettingsError.self) { try read(line) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    "external", "external after", "external after lunch", "external after external", "court after family",
    "external after family; external after internal",
  ])
  func `an order that cannot be followed is refused`(order: String) {
    let error = #expect(throws: SettingsError.self) { try read("order = \(order)") }
    #expect(
      error?.description
        == "2:9: order ‘\(order.prefix(40))’ is not an order of letters\n"
        + "  hint: write order = external after internal or family; handover after family, or order = none")
  }

  @Test func `words for the reader's own language go before the school's, and an interpreter is always told`() throws {
    let text = LetterFixture.settings + "\ncontact-role-es = orientadora\nprivacy-contact-es = la secretaría\n"
    let head = try Letterhead(settings: SettingsReader.read(text))
    let spanish = head.written(in: .spanish, school: .english)
    #expect(spanish.contactRole == "orientadora" && spanish.privacyContact == "la secretaría")
    #expect(spanish.interpreterLine == "Si prefiere hablar con intérprete, díganoslo.")
    #expect(head.written(in: .english, school: .english) == head)
    let own = try Letterhead(settings: SettingsReader.read(text + "interpreter-es = none\n"))
    #expect(own.written(in: .spanish, school: .english).interpreterLine.isEmpty)
    var none = head
    none.interpreterLine = ""
    #expect(none.written(in: .japanese, school: .english).interpreterLine.isEmpty)
  }
}
