import Domain
import Reporter
import Testing

@Suite struct SheetTests {
  private func html(_ sheet: StudentSheet) -> String { SheetPage.html(sheet, sha256: LetterDigest.sha256) }

  @Test func `strengths come first, then the table with exactly the form's columns`() throws {
    let sheet = SupportSheet.made(SheetFixture.facts(), language: .japanese)
    #expect(sheet.title == "児童生徒理解・支援シート")
    #expect(sheet.sections.first?.title == "本人の強み・よさ")
    guard case .table(let table)? = sheet.sections[1].blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(
      table.head == ["月", "出席しなければならない日数", "出席日数", "別室登校", "遅刻", "早退", "欠席日数", "指導要録上の出席扱い"])
    #expect(table.rows.map(\.[0]) == ["4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", "1月", "2月", "3月", "計"])
    // August has nothing, December is to come.
    #expect(table.rows[4].dropFirst().allSatisfy { $0 == "–" })
    #expect(table.rows[8].dropFirst().allSatisfy { $0.isEmpty })
    #expect(table.rows[0].dropFirst() == ["17", "17", "0", "0", "0", "0", "0"])
    #expect(table.rows[5][3] == "11")
  }

  @Test func `what was done is told by kind and date, without names, reasons or free words`() {
    let text = SupportSheet.made(SheetFixture.facts(), language: .english).text.replacing("\u{A0}", with: " ")
    for line in [
      "1 October 2026: Decided to get in touch with the family", "1 October 2026: Letter to the family (sent)",
      "2 October 2026: Phone call (mother, no answer)", "20 October 2026: Home visit (student, a small step)",
      "28 October 2026: Letter (no answer)", "2 November 2026: Contact (student)",
      "10 November 2026: Request to the school's support team (prepared)",
      "Last at school on 18 November 2026. Last at school on two days in a row on 30 September 2026; since then, "
        + "holidays included: 7 weeks.",
      "Tidewell: 7 April 2025 to 31 March 2026", "Larkmere: since 7 April 2026",
    ] { #expect(text.contains(line), "\(line)\n\(text)") }
    #expect(!text.contains("11 November 2026: Letter"))
  }

  @Test func `no stage, rule, code, note, name of another or free word of a record is on any sheet`() {
    for sheet in SheetFixture.all() {
      let text = sheet.text
      let forbidden = [
        "excess", "mild", "moderate", "severe", "truant", "depress", "zebras", "pottery", "lake", "asleep", "harm",
        "smoke", "nod", "Sato", "Serrano", "SLEEP", "TRUSTED", "Talks with", "N1", "stage", "futoko", "hikikomori",
        "不登校", "risk", "G1",
      ]
      for word in forbidden { #expect(!text.lowercased().contains(word.lowercased()), "\(word) in \(sheet.title)") }
      #expect(StigmaCheck.hits(in: text).isEmpty, "\(StigmaCheck.hits(in: text))")
      #expect(!html(sheet).contains("depress"))
    }
  }

  @Test func `restricted notes and notes with a critical mention add no strength`() {
    let text = SupportSheet.made(SheetFixture.facts(), language: .english).text
    #expect(text.contains("Has an adult to trust."))
    #expect(text.contains("Has an interest to build on."))
    #expect(!text.contains("Keeps in touch with a friend."))
    #expect(!text.contains("Has taken a small step out."))
  }

  @Test func `a hand-over names trusted adults by role, and what helped`() {
    let text = HandoverSheet.made(SheetFixture.facts(), audience: .school, language: .english).text
      .replacing("\u{A0}", with: " ")
    for line in [
      "school nurse", "grandparent", "Home visit: worked (1 of 1), last on 20 October 2026.",
      "Phone call: worked (1 of 2), last on 5 October 2026.",
      "Letter: no answer yet (tried 1, last on 28 October 2026).",
      "Request to the school's support team: 10 November 2026; no reply is recorded.",
      "Release of information: given on 5 October 2026 by Aoki Rei, until 5 October 2027.",
      "Another consent: given on 5 May 2026 by Aoki Rei, ended on 5 June 2026.", "The next counselor at this school",
      "In a separate room", "counted as attended, on",
    ].filter({ $0 != "In a separate room" }) { #expect(text.contains(line), "\(line)\n\(text)") }
    #expect(!text.contains("Student and family have read it"))
  }

  @Test func `a hand-over to another school says where it goes and why`() {
    let facts = SheetFixture.facts()
    let text = HandoverSheet.made(facts, audience: SheetFixture.toNextSchool, language: .english).text
      .replacing("\u{A0}", with: " ")
    #expect(text.contains("Handed over to Hillview School"))
    #expect(text.contains("Passed on because of The family's consent of 5 October 2026"))
    #expect(text.contains("Student and family have read it, date"))
    let law = SheetAudience.nextSchool(name: "", basis: .statute("School Act, section 24"))
    let other = HandoverSheet.made(facts, audience: law, language: .english).text
    #expect(other.contains("Handed over to The next school"))
    #expect(other.contains("Passed on because of School Act, section 24"))
  }

  @Test func `a month known from totals is marked, and says so below`() throws {
    let period = CountPeriod(
      student: "000417", school: "Larkmere", first: SheetFixture.day("2026-04-01"),
      last: SheetFixture.day("2026-04-30"),
      expectedParts: 18 * Mark.wholeDay, missedParts: 0, lawfulParts: 9 * Mark.wholeDay / 2, late: 1, leftEarly: 0)
    let facts = SheetFixture.facts { $0.months = SheetFixture.months([], counts: [period]) }
    let sheet = SupportSheet.made(facts, language: .italian)
    guard case .table(let table)? = sheet.sections[1].blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0] == ["aprile\u{A0}*", "18", "13,5", "–", "1", "0", "4,5", "–"])
    #expect(table.notes.contains { $0.hasPrefix("* Di tutto o parte") })
    #expect(table.rows.last?.first == "Totale\u{A0}*")
  }

  @Test func `a translation that nobody has checked says so on the page`() {
    for language in LetterLanguage.allCases {
      let page = html(SupportSheet.made(SheetFixture.facts(), language: language))
      #expect(page.contains("DRAFT, translation not checked") == (language != .english), "\(language)")
      #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    }
  }

  @Test func `an empty record makes a sheet to fill in, with no nought that nobody counted`() {
    let facts = SheetFacts(
      student: Student(id: "7"), schoolName: "", counselor: "", enrolments: [], date: SheetFixture.asOf,
      asOf: SheetFixture.asOf, days: [], months: SheetFixture.months([]), clock: nil)
    for sheet in SheetFixture.all(facts) { #expect(!sheet.text.contains("0 "), "\(sheet.text)") }
    let text = SupportSheet.made(facts, language: .english).text
    for line in [
      "Nothing is recorded yet; please add below.", "The register does not tell the day.", "No step is recorded yet.",
      "The roster does not say since when.",
    ] { #expect(text.contains(line)) }
  }

  @Test func `names that look like markup or turn the writing round are inert`() {
    let evil = "<script>alert(1)</script>\u{202E}\"'&\u{0}{0}{1}</w:t>]]>"
    let facts = SheetFixture.facts {
      $0.student.name = evil
      $0.student.id = evil
      $0.student.className = evil
      $0.schoolName = evil
      $0.counselor = evil
      $0.privacyContact = evil
      $0.enrolments = [Enrolment(school: evil, entered: SheetFixture.day("2026-04-07"))]
      $0.consents[0].by = evil
      $0.consents[1].kind = evil
    }
    for sheet in SheetFixture.all(facts) {
      let page = html(sheet)
      #expect(!page.contains("<script") && !page.contains("\u{202E}") && !page.contains("\u{0}"))
      #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
      #expect(!sheet.text.contains("\u{202E}"))
      // Braces in a name stay what they are.
      #expect(sheet.text.contains("{0}{1}"))
    }
  }

  @Test func `the document to complete says what the page says`() {
    for sheet in SheetFixture.all() {
      let bytes = SheetDocument.bytes(sheet)
      #expect(SheetDocument.bytes(sheet) == bytes)
      // The parts are stored as they are.
      let body = String(decoding: bytes, as: UTF8.self).replacing("&apos;", with: "'").replacing("&#39;", with: "'")
      #expect(body.contains("word/document.xml"))
      var words = [sheet.title] + sheet.entries.map(\.value) + sheet.sections.map(\.title) + sheet.footer
      for section in sheet.sections {
        for case .list(let items) in section.blocks { words += items }
        for case .table(let table) in section.blocks { words += table.head + table.rows.joined() + table.notes }
        for case .labelledLines(let label, _) in section.blocks { words.append(label) }
      }
      for word in words { #expect(body.contains(word), "\(word)") }
    }
  }

  @Test func `hostile names are inert in the document too`() {
    let facts = SheetFixture.facts { $0.student.name = "</w:t><w:script>\u{202E}]]>" }
    let body = String(decoding: SheetDocument.bytes(SupportSheet.made(facts, language: .english)), as: UTF8.self)
    #expect(!body.contains("<w:script>") && !body.contains("\u{202E}"))
    #expect(body.contains("&lt;/w:t&gt;&lt;w:script&gt;"))
  }

  @Test func `a page loads nothing, and its title names nobody`() {
    for sheet in SheetFixture.all() {
      let page = html(sheet)
      #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
      #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("<script"))
      #expect(page.contains("<title>\(sheet.title)</title>"))
    }
  }

  @Test func `every phrase has all of its values in every language`() {
    for sheet in SheetFixture.all() {
      #expect(!sheet.text.contains("{"), "\(sheet.text)")
    }
  }

  @Test func `the same facts give the same sheet, in whatever order they were read`() {
    let facts = SheetFixture.facts()
    let other = SheetFixture.facts {
      $0.contacts.reverse()
      $0.letters.reverse()
      $0.consents.reverse()
      $0.enrolments.reverse()
    }
    #expect(SheetFixture.all(facts) == SheetFixture.all(other))
  }

  @Test func `the sheets are as they were read and accepted`() throws {
    let facts = SheetFixture.facts()
    try expectSnapshot(html(SupportSheet.made(facts, language: .japanese)), "sheet-support-ja.html")
    try expectSnapshot(html(SupportSheet.made(facts, language: .english)), "sheet-support-en.html")
    try expectSnapshot(
      html(HandoverSheet.made(facts, audience: SheetFixture.toNextSchool, language: .english)), "sheet-handover-en.html"
    )
    try expectSnapshot(
      html(HandoverSheet.made(facts, audience: .school, language: .japanese)), "sheet-handover-ja.html")
    for language in [LetterLanguage.spanish, .italian] {
      try expectSnapshot(
        SupportSheet.made(facts, language: language).text + "\n\n"
          + HandoverSheet.made(facts, audience: SheetFixture.toNextSchool, language: language).text + "\n",
        "sheet-\(language.rawValue).txt")
    }
  }
}
