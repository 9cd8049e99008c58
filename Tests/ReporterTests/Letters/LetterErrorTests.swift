import Domain
import Reporter
import Testing

@Suite struct LetterErrorTests {
  private func template(_ body: String, head: String = "kind = family") -> String {
    """
    \(head)
    subject = Help
    salutation = Dear {recipient},
    contact = Your contact
    closing = Yours,
    privacy = Ask {privacy-contact}.
    ---
    We miss you. Missed {missed-days}, {missed-when}.
    \(body)
    """
  }
  private func mistake(
    _ kind: LetterKind, template: String? = nil, _ change: (inout LetterFacts) -> Void = { _ in }
  ) -> String {
    do {
      return try LetterFixture.letter(kind, template: template, change).text
    } catch { return "\(error)" }
  }

  @Test func `a family letter of more than 150 words is refused`() {
    let long = String(repeating: "We want to help you. ", count: 30)
    #expect(
      mistake(.family, template: template(long))
        == "the letter has 168 words; a family reads 150 at most\n  hint: shorten the template")
  }

  @Test func `a family letter that is hard to read is refused`() {
    let text = mistake(
      .family, template: template("Consequently, administrative participation obligations necessitate consultation."))
    #expect(text.hasPrefix("the letter reads like grade "))
    #expect(text.hasSuffix("; grade 6 is the limit\n  hint: use shorter words and sentences in the template"))
  }

  @Test func `a template of another kind or for another reader is refused`() {
    let family = template("Please call us.")
    #expect(
      mistake(.external, template: family)
        == "the template is not for an external referral\n  hint: write kind = external in its head")
    #expect(
      mistake(.family, template: template("Please call us.", head: "kind = family\naudience = student"))
        == "the template is not for a family letter\n  hint: write kind = family in its head")
    #expect(
      mistake(.family, template: family) { $0.student.birthDate = LetterFixture.day("2000-01-01") }
        == "the template is not for a family letter to a student who is of age\n"
        + "  hint: write kind = family and audience = student in its head")
  }

  @Test func `a label that comes with the data stops the letter, a name never does`() {
    #expect(mistake(.family) { $0.student.name = "Neet Lazy" }.contains("Neet Lazy"))
    #expect(mistake(.family) { $0.guardians[0].name = "Truant Depressi" }.contains("Truant Depressi"))
    #expect(mistake(.internalReferral) { $0.decisions[0].by = "Dr Lazy" }.contains("Dr Lazy"))
    #expect(
      mistake(.external) { $0.strengths = ["Less lazy than before"] }
        == "the letter would say ‘lazy’\n"
        + "  hint: look at the contacts, the strengths and ebb.ini, and say what can be seen")
    #expect(mistake(.internalReferral) { $0.contacts[0].who = "ADHD coach" }.contains("‘ADHD’"))
  }

  @Test func `an address may be called what a child may not`() {
    #expect(mistake(.family) { $0.guardians[0].address = "1 Lazy Brook Lane, Oakfield" }.contains("1 Lazy Brook Lane"))
    #expect(
      mistake(.external) { $0.agency = LetterAgency(name: "Autism Center") }.contains("Autism Center"))
  }

  @Test func `the error of a template is passed on with its place`() {
    let error = TemplateError(line: 3, column: 4, problem: "unknown placeholder {x}")
    #expect(LetterError.template(error).description == "3:4: unknown placeholder {x}")
  }

  @Test func `a referral with much to tell is set smaller`() throws {
    #expect(try LetterFixture.letter(.internalReferral).html.contains("<main class=\"dense\">"))
    let full = try LetterFixture.letter(.internalReferral) { facts in
      facts.strengths = (1...6).map { "Draws every day and likes to show it to everyone who asks, number \($0)" }
      facts.signs = SignCode.allCases.map { LetterSign(code: $0, day: facts.asOf) }
      facts.contacts += facts.contacts + facts.contacts
      facts.attendance.patterns = Array(repeating: .weekday(1, count: 7, of: 11), count: 9)
    }
    #expect(full.html.contains("<main class=\"dense full\">"))
  }
}
