import Domain
import Reporter
import Testing

@Suite struct LetterTests {
  @Test(arguments: [
    "Oakfield Middle School", "12 Elm Street", "(503) 555-0142", "20 November 2026", "Aoki Mika 4 River Road",
    "Dear Aoki Mika,", "10.5 days", "the first on 7 September and the last on 19 November 2026",
    "Our records may be wrong: please tell us", "has found it hard to come", "support",
    "Please come in for a short talk",
    "Ana Rivera, school counselor", "(503) 555-0143, Monday to Friday, 8:00 to 15:30", "Please ask for an interpreter",
    "With kind regards,", "______ Ana Rivera School counselor", "Why you get this letter", "the school office",
  ]) func `a family letter has all its parts`(part: String) throws {
    #expect(try LetterFixture.letter(.family).text.unwrapped.contains(part))
  }

  @Test(arguments: [
    "000417", "watch", "mild", "moderate", "severe", "mostly away", "often away", "early signs", "not coming", "excess",
    "baseline", "usual", "Monday missed", "spell", "sleep", "screen", "refer", "Kent", "home visit", "Kearney",
    "rising",
    "23 October", "mother says", "2013", "8B", "Japanese", "SLEEP", "G1", "<", "{", "}",
  ]) func `a family letter never says what is not for the family`(part: String) throws {
    let letter = try LetterFixture.letter(.family)
    #expect(!letter.text.unwrapped.contains(part))
  }

  @Test func `a family letter is short, plain and one invitation`() throws {
    let letter = try LetterFixture.letter(.family)
    #expect(letter.words <= 120)
    #expect((letter.grade ?? 99) <= 6)
    #expect(letter.text.replacing("Please come", with: "").count == letter.text.count - "Please come".count)
  }

  @Test(arguments: [
    "Wilhelmina-Alexandrina Featherstonehaugh", "Ana Maria de la Luz del Rio Paz", "Bo Li", "A B C D E F G H I J",
    "Bartholomew Maximilian Featherstonehaugh-Cholmondeley of Marjoribanks and Beaulieu",
  ]) func `a long name neither lengthens nor hardens a family letter too much`(name: String) throws {
    let letter = try LetterFixture.letter(.family) {
      $0.student.name = name
    }
    #expect(letter.words <= 150)
    #expect((letter.grade ?? 99) <= 6)
  }

  @Test(arguments: [
    ("Consent", "Scope: release of information. Given on 6 November 2026 by Aoki Mika."),
    ("Valid", "Valid until 30 June 2027."), ("What we ask", "Please advise the school"), ("Urgency", "Routine. "),
    ("Steps", "- 6 Nov 2026: home visit (Ms Rivera, reached)"), ("Reply form", "[ ] First appointment on ____"),
    ("Reply path", "12 Elm Street, Oakfield, OR 97001"), ("Figures", "missed 10.5 of 59 school days"),
    ("Onset", "The change began about 23"), ("Birth", "Born on 2 March 2013."), ("Family", "Aoki Mika (mother)"),
    ("Strengths", "Draws every day"), ("Agency", "Oakfield Youth and Family Center 80 Mill Lane"),
    ("Confidential", "Confidential."), ("Months", "Missed 2 4 4.5"),
  ]) func `an external referral has all its parts`(name: String, part: String) throws {
    #expect(try LetterFixture.letter(.external).text.unwrapped.contains(part))
  }

  @Test(arguments: [
    "000417", "moderate", "mostly away", "excess", "usual", "sleep", "Sleeps", "interest", "mother says", "Kearney",
    "decided", "8B", "recent20",
  ]) func `an external referral never says what is for the school alone`(part: String) throws {
    #expect(try !LetterFixture.letter(.external).text.unwrapped.contains(part))
  }

  @Test(arguments: [
    "id 000417", "Grade: 8. Class: 8B.", "Draws every day", "Has an interest to build on",
    "missed 10.5 of 59 school days",
    "the change began about 23", "7 of the 11 days were Mondays.", "Away 11 of the last 20 school days",
    "Sleeps by day and is awake at night (6 Nov 2026)", "20 Nov 2026: decided to refer, Ana Rivera",
    "[ ] Name one adult", "Please reply by 4 December 2026",
  ]) func `an internal referral has all its parts`(part: String) throws {
    #expect(try LetterFixture.letter(.internalReferral).text.unwrapped.contains(part))
  }

  @Test(arguments: [
    "moderate", "mostly away", "excess", "note-signs", "rising", "recent20", "sleeps all day", "mother says",
    "no contact with friends", "Tension at home", "Kearney", "threshold",
  ]) func `an internal referral has no rule, note text, matched or restricted sign`(part: String) throws {
    #expect(try !LetterFixture.letter(.internalReferral).text.unwrapped.contains(part))
  }

  @Test func `critical and explaining signs, screenings and labels in rules stay out of the referral`() throws {
    let letter = try LetterFixture.letter(.internalReferral) {
      let day = $0.asOf
      $0.signs = [.suicideTalk, .abuseNeglect, .pregnancy, .neurodevKnown].map { LetterSign(code: $0, day: day) }
      $0.finding?.reasons = [
        Reason(
          rule: "futoko-30", level: "context", text: "Futoko days: 31.", values: [], threshold: "", source: "",
          from: nil,
          to: nil),
        Reason(
          rule: "screening-hq25", level: "context", text: "HQ-25 total 45.", values: [.init(.hq25, .number(45))],
          threshold: "", source: "", from: nil, to: nil),
      ]
    }
    for word in ["Futoko", "HQ-25", "STAFF HAVE SEEN", "WHY NOW"] { #expect(!letter.text.contains(word)) }
  }

  @Test func `missing optional parts leave no holes`() throws {
    for kind in LetterKind.allCases {
      let letter = try LetterFixture.letter(kind) {
        $0.student = Student(id: "000417", name: "Aoki Haru")
        $0.guardians = [Guardian(student: "000417", id: "G1", name: "", receivesLetters: true)]
        $0.consents = [
          Consent(
            student: "000417", kind: "release of information", granted: LetterFixture.day("2026-11-06"), until: nil,
            by: "")
        ]
        ($0.finding, $0.agency) = (nil, nil)
        ($0.contacts, $0.decisions, $0.signs, $0.strengths) = ([], [], [], [])
        $0.letters = [
          LetterEntry(kind: "family", date: LetterFixture.day("2026-10-01"), status: "drafted", guardian: "G9")
        ]
        $0.attendance = AttendanceFacts(
          from: LetterFixture.day("2026-09-01"), to: LetterFixture.date, missedParts: 2520, expectedParts: 0,
          longAbsence: .back(on: LetterFixture.day("2026-11-16")))
      }
      for hole in [" ,", ",,", ", .", "  .", "()", "( ", " )", "Grade", "Class", "Born", ": .", "by .", "\n\n\n\n"] {
        #expect(!letter.text.contains(hole), "\(kind.rawValue): ‘\(hole)’")
      }
      #expect(letter.text.contains("1 day") || kind == .welcomeBack)
    }
    let external = try LetterFixture.letter(.external) { $0.agency = nil }
    #expect(external.text.contains("To: ______________"))
  }

  @Test(arguments: [
    (2520, "1 day of"), (5040, "2 days of"), (28980, "11.5 days of"), (840, "0.3 days of"), (1, "part of a day of"),
    (2394, "1 day of"), (Int.max, " days of"),
  ]) func `days are counted as people say them`(parts: Int, words: String) throws {
    let letter = try LetterFixture.letter(.family) { $0.attendance.missedParts = parts }
    #expect(letter.text.contains(words))
  }

  @Test func `one missed date, two years and totals without dates read right`() throws {
    func text(_ days: [String], parts: Int) throws -> String {
      let letter = try LetterFixture.letter(.family) {
        $0.attendance.missed = days.map { .init(day: LetterFixture.day($0), part: 2520) }
        $0.attendance.missedParts = parts
      }
      return letter.text.unwrapped
    }
    #expect(try text(["2026-11-03"], parts: 2520).contains("missed 1 day of school this year, on 3 November 2026."))
    #expect(
      try text(["2025-12-18", "2026-01-05"], parts: 5040)
        .contains("the first on 18 December 2025 and the last on 5 January 2026."))
    #expect(
      try text([], parts: 5040).contains("2 days of school this year, between 1 September 2026 and 20 November 2026."))
  }

  @Test func `hostile names are escaped on the page and cannot turn the line round`() throws {
    let letter = try LetterFixture.letter(.family) {
      $0.student.name = "Zoë O’Neill-D'Arcy <script>alert(1)</script>\u{202E} & \"Co\"\nDear {recipient}"
      $0.guardians[0].name = "</style><b onload=x>"
    }
    #expect(letter.html.contains("O’Neill-D&#39;Arcy &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;"))
    #expect(!letter.html.contains("<script") && !letter.html.contains("<b "))
    #expect(!letter.text.unicodeScalars.contains("\u{202E}"))
    #expect(letter.text.contains("Zoë O’Neill-D'Arcy"))
  }

  @Test func `a page holds one style, no script, no handler and nothing from outside`() throws {
    for kind in LetterKind.allCases {
      let html = try LetterFixture.letter(kind).html
      let style = try #require(html.between("<style>", "</style>"))
      let base64 = try #require(html.between("style-src &#39;sha256-", "&#39;"))
      #expect(base64 == LetterDigest.base64(LetterDigest.sha256(Array(style.utf8))))
      #expect(html.contains("default-src &#39;none&#39;"))
      for part in ["<script", " style=", "http:", "https:", "<img", "<link", "url(", "@import", " onload", " onclick"] {
        #expect(!html.contains(part), "\(part)")
      }
      #expect(html.contains("<title>Letter</title>"))
    }
  }

  @Test(arguments: [
    ("000417", "000417-family"), ("../../x", "~2e.~2f..~2fx-family"), ("a/b c", "a~2fb~20c-family"),
    ("-rf", "~2drf-family"), ("日", "~e6~97~a5-family"),
  ]) func `a file is named by ids that no folder can misread`(id: String, stem: String) throws {
    #expect(try LetterFixture.letter(.family) { $0.student.id = id }.fileStem == stem)
  }

  @Test func `very long ids stay apart and fit a file system`() throws {
    let long = String(repeating: "x", count: 5000)
    let a = try LetterFixture.letter(.family) { $0.student.id = long + "1" }.fileStem
    let b = try LetterFixture.letter(.family) { $0.student.id = long + "2" }.fileStem
    #expect(a != b && a.utf8.count < 120)
  }

  @Test func `two guardians get a letter each, named by their ids`() throws {
    let facts = LetterFixture.facts {
      var father = LetterFixture.mother
      (father.id, father.name) = ("G2", "Aoki Ken")
      $0.guardians.append(father)
    }
    guard case .allowed(let passes) = LetterGate.decide(.family, facts: facts, letterhead: LetterFixture.letterhead)
    else { return #expect(Bool(false), "the gate is closed") }
    let letters = try passes.map { try Letter.draft($0, sha256: LetterDigest.sha256) }
    #expect(letters.map(\.fileStem) == ["000417-family-G1", "000417-family-G2"])
    #expect(letters.map(\.guardians) == [["G1"], ["G2"]])
    #expect(!letters[0].text.contains("Ken") && !letters[1].text.contains("Mika"))
  }

  @Test func `the same facts give the same letter in any order`() throws {
    for kind in LetterKind.allCases {
      let letter = try LetterFixture.letter(kind)
      let turned = try LetterFixture.letter(kind) {
        $0.contacts.reverse()
        $0.signs.reverse()
        $0.attendance.missed.reverse()
        $0.attendance.missed.sort { $0.day < $1.day }
      }
      #expect(letter == turned)
    }
  }

  @Test func `only the newest steps are told, and drafts are no steps for a service`() throws {
    let change: (inout LetterFacts) -> Void = { facts in
      facts.contacts = (1...9).map {
        Contact(
          student: "000417", day: facts.date.advanced(by: -$0), who: "Ms Rivera", how: "call", outcome: "he is lazy")
      }
      facts.letters = [
        LetterEntry(kind: "family", date: facts.date.advanced(by: -30), status: "drafted"),
        LetterEntry(kind: "family", date: facts.date.advanced(by: -29), status: "sent"),
        LetterEntry(kind: "family", date: facts.date.advanced(by: -28), status: "withdrawn"),
        LetterEntry(kind: "family", date: facts.date.advanced(by: 1), status: "sent"),
      ]
    }
    let external = try LetterFixture.letter(.external, change).text
    #expect(external.contains("- 4 earlier steps"))
    #expect(external.contains("- 19 Nov 2026: call (Ms Rivera)\n"))
    #expect(!external.contains("drafted") && !external.contains("lazy"))
    #expect(try LetterFixture.letter(.internalReferral, change).text.contains("- 6 earlier steps"))
  }
}

extension String {
  /// The text without its line breaks and indents.
  var unwrapped: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  func between(_ start: String, _ end: String) -> String? {
    guard let open = firstRange(of: start, from: startIndex), let close = firstRange(of: end, from: open.upperBound)
    else { return nil }
    return String(self[open.upperBound..<close.lowerBound])
  }
  private func firstRange(of text: String, from: Index) -> Range<Index>? {
    var place = from
    while place < endIndex {
      if self[place...].hasPrefix(text) { return place..<index(place, offsetBy: text.count) }
      place = index(after: place)
    }
    return nil
  }
}
