import Domain
import Testing

@testable import Reporter

@Suite struct TemplateBookTests {
  private let own = """
    kind = family
    language = es
    reviewed-by = Ana Silva, 2026-08-20
    subject = Hola
    salutation = Hola, {recipient}:
    contact = Contacto
    closing = Un saludo.
    privacy = Preguntas: {privacy-contact}.
    ---
    Faltó {missed-days}, {missed-when}. Llame a {contact-name}.
    """

  private func mistake(_ texts: (String, String)...) -> String? {
    var book = TemplateBook()
    do {
      for (file, text) in texts { try book.add(text, file: file) }
      return nil
    } catch { return "\(error)" }
  }

  @Test func `every built-in template is a file that can be read back`() throws {
    let files = TemplateBook.builtInFiles
    #expect(files.count == 36)
    #expect(Set(files.map(\.name)).count == files.count)
    #expect(files.map(\.name).contains("family.en.txt") && files.map(\.name).contains("family-student.ja.txt"))
    var book = TemplateBook()
    for file in files { try book.add(file.text, file: file.name) }
  }

  @Test func `a district's template goes before ebb's, and ebb's fill in for the rest`() throws {
    var book = TemplateBook()
    try book.add(own, file: "family.es.txt")
    #expect(try book.template(.family, audience: .guardian, language: .spanish).review?.name == "Ana Silva")
    #expect(try book.template(.family, audience: .student, language: .spanish).review == nil)
    #expect(try book.template(.family, audience: .guardian, language: .italian).review == nil)
    #expect(try book.template(.external, audience: .student, language: .japanese).kind == .external)
    let letter = try Letter.draft(try #require(pass()), book: book, sha256: LetterDigest.sha256)
    #expect(letter.text.contains("Faltó 10,5 días") && !letter.text.contains("DRAFT"))
  }

  private func pass() -> LetterPass? {
    let facts = LetterFixture.facts { $0.guardians[0].language = "es" }
    guard case .allowed(let passes) = LetterGate.decide(.family, facts: facts, letterhead: LetterFixture.letterhead)
    else { return nil }
    return passes.first
  }

  @Test func `a mistake names the file with line and column`() {
    #expect(
      mistake(("family.es.txt", own.replacing("missed-days", with: "missed-daze")))
        == "family.es.txt:10:7: unknown placeholder {missed-daze}\n  hint: did you mean {missed-days}?")
    #expect(
      mistake(("x.txt", own.replacing("Faltó", with: "Es un absentista. Faltó")))
        == "x.txt:10:7: ‘absentista’ may not stand in a letter\n"
        + "  hint: say what can be seen, such as “has found it hard to come”")
  }

  @Test func `two files for the same letter, reader and language are refused`() {
    #expect(
      mistake(("a.txt", own), ("b.txt", own))
        == "b.txt:1:1: a.txt is for the same letter, reader and language\n  hint: keep one of them")
  }

  @Test func `wording that is too long for any family is refused at load`() {
    let text =
      own.replacing("language = es", with: "language = en") + "\n\n" + String(repeating: "We help. ", count: 90)
    #expect(
      mistake(("family.en.txt", text))
        == "family.en.txt:10:1: the wording alone has 183 words; a family reads 150 at most\n  hint: shorten the body")
  }

  @Test
  func `wording that is too long in Japanese is counted in characters, and words of the analysis in each language`() {
    let long = own.replacing("language = es", with: "language = ja") + "\n" + String(repeating: "お知らせください。", count: 50)
    #expect(
      mistake(("f.txt", long))?.contains(" characters; a family reads 400 at most") == true)
    #expect(mistake(("f.txt", own + "\nHay un riesgo."))?.contains("11:8: ‘riesgo’ may not stand in a letter") == true)
    #expect(mistake(("f.txt", own.replacing("language = es", with: "language = it") + "\nUno stage.")) == nil)
  }

  @Test func `a household's letter has to name its children`() {
    let text = own.replacing("kind = family", with: "kind = family\naudience = household")
    #expect(mistake(("h.txt", text))?.contains("a family letter has to say {children}") == true)
  }

  @Test func `a mail merge has a column for every value, and runs no formula`() throws {
    let columns = MailMerge.columns(.family)
    #expect(columns.prefix(4) == ["student_id", "guardian_id", "language", "recipient"])
    #expect(!columns.contains("birth_date") && columns.contains("missed_days"))
    let letter = try LetterFixture.letter(.family) { $0.guardians[0].name = "=HYPERLINK(\"x\")" }
    let csv = MailMerge.csv([letter], kind: .family)
    #expect(csv.hasPrefix("\u{FEFF}student_id,guardian_id,language,recipient,"))
    #expect(csv.contains("000417,G1,en,\"'=HYPERLINK(\"\"x\"\")\",4 River Road,"))
    #expect(letter.mergeCells.count == columns.count)
    for kind in LetterKind.allCases {
      #expect(try LetterFixture.letter(kind).mergeCells.count == MailMerge.columns(kind).count)
    }
  }
}
