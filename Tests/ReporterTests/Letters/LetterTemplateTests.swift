import Domain
import Reporter
import Testing

@Suite struct LetterTemplateTests {
  private let head = """
    kind = family
    subject = Help for {student}
    salutation = Dear {recipient},
    contact = Your contact
    closing = Yours,
    privacy = Ask {privacy-contact}.
    ---

    """
  private let body = "We miss you. Please call us. We want to help. Missed {missed-days}, {missed-when}."

  private func mistake(_ text: String) -> TemplateError? {
    do throws(TemplateError) {
      _ = try LetterTemplate(text: text)
      return nil
    } catch { return error }
  }

  @Test func `a small template is read`() throws {
    let template = try LetterTemplate(text: head + body)
    #expect(template.kind == .family)
    #expect(template.audience == .guardian)
    #expect(template.language == .english)
    #expect(template.review == nil)
  }

  @Test(arguments: LetterLanguage.allCases) func `the built-in templates can be read`(language: LetterLanguage) throws {
    for kind in LetterKind.allCases {
      for audience in LetterAudience.allCases where audience.has(kind) {
        let template = try LetterTemplate.builtIn(kind, audience: audience, language: language)
        #expect(template.kind == kind)
        #expect(template.audience == audience)
        #expect(template.language == language)
        #expect(template.review == nil, "nobody has reviewed it yet, and it may not say so")
      }
    }
  }

  @Test(arguments: [
    ("Hi {studnet}.", "8:4: unknown placeholder {studnet}\n  hint: did you mean {student}?"),
    ("Hi {student", "8:4: ‘{student’ has no closing brace\n  hint: write it as {student}"),
    ("Hi {student {date}", "8:4: ‘{student ’ has no closing brace\n  hint: write it as {student}"),
    ("Hi student}", "8:11: ‘}’ closes nothing\n  hint: write it as {student}"),
    ("# Hi {missed-daze}", "8:6: unknown placeholder {missed-daze}\n  hint: did you mean {missed-days}?"),
    ("- Hi {dtae}", "8:6: unknown placeholder {dtae}\n  hint: did you mean {date}?"),
    (
      "Hi lazy {student}",
      "8:4: ‘lazy’ may not stand in a letter\n  hint: say what can be seen, such as “has found it hard to come”"
    ),
    (
      "The excess is high.",
      "8:5: ‘excess’ may not stand in a letter\n  hint: say what can be seen, such as “has found it hard to come”"
    ),
  ]) func `a mistake in the body has its place and a hint`(line: String, message: String) {
    #expect(mistake(head + line + "\n" + body)?.description == message)
  }

  @Test func `a far-off placeholder lists what is known`() throws {
    let error = try #require(mistake(head + "{qqqqqqqqqqqqqqqqqqqq}"))
    #expect(error.problem == "unknown placeholder {qqqqqqqqqqqqqqqqqqqq}")
    #expect(error.hint.hasPrefix("known are student, recipient, school, date"))
    #expect(!error.hint.contains("signs"))
  }

  @Test(arguments: ["signs", "reasons", "onset", "months", "patterns", "steps", "student-id", "consents", "birth-date"])
  func `a family letter may not show what is for the team or a service`(name: String) {
    let error = mistake(head + "{\(name)}\n" + body)
    #expect(error?.problem == "{\(name)} may not stand in a family letter")
    #expect(error?.hint.hasPrefix("its reader needs student, ") == true)
  }

  @Test(arguments: ["signs", "reasons", "student-id"])
  func `an external referral may not show what is for the team`(name: String) {
    let text = head.replacing("kind = family", with: "kind = external") + "{\(name)}"
    #expect(mistake(text)?.problem == "{\(name)} may not stand in an external referral")
  }

  @Test func `a list needs a line of its own`() {
    let text = head.replacing("kind = family", with: "kind = internal") + "Done: {steps}"
    #expect(
      mistake(text)?.description
        == "8:7: {steps} is a list and shares its line with other text\n  hint: give it a line of its own in the body")
  }

  @Test(arguments: [
    (LetterKind.family, "missed-days"), (.internalReferral, "missed-of-expected"), (.external, "missed-of-expected"),
  ]) func `a letter has to say how much was missed`(kind: LetterKind, name: String) {
    let text = head.replacing("kind = family", with: "kind = \(kind.rawValue)") + "Hello."
    #expect(
      mistake(text)?.description
        == "8:1: \(kind.words) has to say {\(name)}\n  hint: add {\(name)} to the body")
  }

  @Test func `an external referral has to show the consent`() {
    let text = head.replacing("kind = family", with: "kind = external") + "{missed-of-expected}"
    #expect(mistake(text)?.problem == "an external referral has to say {consents}")
  }

  @Test(arguments: [
    ("kind = family\nsubject = a", "2:1: no line ‘---’ ends the head\n  hint: write --- alone above the body"),
    ("", "1:1: no line ‘---’ ends the head\n  hint: write --- alone above the body"),
    ("subjekt = a\n---", "1:1: unknown key ‘subjekt’\n  hint: did you mean ‘subject’?"),
    (
      "zzzzzzzzzzzz = a\n---",
      "1:1: unknown key ‘zzzzzzzzzzzz’\n  hint: known are kind, audience, language, reviewed-by, subject, salutation, "
        + "contact, closing, privacy"
    ),
    ("kind = family\nkind = family\n---", "2:1: ‘kind’ stands twice, first in line 1\n  hint: keep one of them"),
    (
      "# a comment\n\nDear family\n---",
      "3:1: ‘Dear family’ is neither key = value nor ‘---’\n  hint: the body starts after a line ---"
    ),
    ("kind = family\n---", "1:1: the head has no ‘subject’\n  hint: write subject = … above the line ---"),
    ("subject =\n---", "1:1: the head has no ‘kind’\n  hint: write kind = … above the line ---"),
  ]) func `a mistake in the head has its place and a hint`(text: String, message: String) {
    #expect(mistake(text)?.description == message)
  }

  @Test func `an unknown kind or audience is refused with what is known`() {
    #expect(
      mistake(head.replacing("kind = family", with: "kind = famly") + body)?.description
        == "1:8: kind ‘famly’ is not known\n  hint: one of family, internal, external, health-query, welcome-back, handover, did you mean ‘family’?"
    )
    #expect(
      mistake("audience = mother\n" + head + body)?.description
        == "1:12: audience ‘mother’ is not known\n  hint: one of guardian, student, household")
  }

  @Test func `a language that letters are not written in, and a reader no letter has, are refused`() {
    #expect(
      mistake("language = fr\n" + head + body)?.description
        == "1:12: language ‘fr’ is not known\n  hint: one of en, ja, es, it")
    #expect(
      mistake("audience = student\n" + head.replacing("kind = family", with: "kind = internal") + body)?.description
        == "1:12: there is no internal letter for the audience ‘student’\n  hint: leave audience out")
  }

  @Test func `an empty body is refused`() {
    #expect(mistake(head + "\n\n")?.problem == "the body is empty")
  }

  @Test(arguments: ["Ana Silva", "Ana Silva, soon", ", 2026-08-20", "Ana Silva, 2026-02-30", ""])
  func `reviewed-by needs a name and a real date`(value: String) {
    #expect(
      mistake("reviewed-by = \(value)\n" + head + body)?.description
        == "1:15: reviewed-by ‘\(value)’ is not a name and a date\n"
        + "  hint: write reviewed-by = NAME, YYYY-MM-DD")
  }

  @Test func `a reviewed template drops the stamp`() throws {
    let reviewed = "reviewed-by = Ana Silva, MA, 2026-08-20\n" + head + body
    let review = try LetterTemplate(text: reviewed).review
    #expect(review?.name == "Ana Silva, MA")
    #expect(review?.date == "2026-08-20")
    #expect(!(try LetterFixture.letter(.family, template: reviewed)).text.contains("DRAFT"))
    #expect(try LetterFixture.letter(.family, template: head + body).text.contains("DRAFT, not reviewed"))
    let spanish = try LetterFixture.letter(.family, template: "language = es\n" + head + body)
    #expect(spanish.text.contains("DRAFT, translation not checked · BORRADOR: traducción sin revisar"))
    #expect(spanish.html.contains("<html lang=\"es\">"))
    #expect(spanish.grade == nil)
  }

  @Test func `what an editor adds does not matter`() throws {
    let windows = "\u{FEFF}" + (head + body).replacing("\n", with: "\r\n")
    #expect(
      try LetterFixture.letter(.family, template: windows) == LetterFixture.letter(.family, template: head + body))
  }

  @Test func `a template cut anywhere or with any letter changed never traps`() {
    let text = LetterTemplate.builtInText(.external)
    var random = SeededRandom(seed: 7)
    for length in stride(from: 0, to: text.count, by: 97) { _ = mistake(String(text.prefix(length))) }
    for _ in 0..<60 {
      var letters = Array(text)
      letters[random.below(letters.count)] = ["{", "}", "\n", "=", "-", "\u{202E}"][random.below(6)]
      _ = mistake(String(letters))
    }
  }
}

/// A small seeded generator (SplitMix64), so that every run tries the same.
struct SeededRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ z >> 31) % UInt64(max(limit, 1)))
  }
}
