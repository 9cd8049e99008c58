import Domain
import Importer
import Notes
import Testing

@Suite struct NoteTests {
  static let header = "student_id,date,author,text,note_id,kind,signs,restricted\n"

  @Test func `a row brings the note with its typed signs`() throws {
    let outcome = try read(
      Self.header + "001001,2026-11-16,Ms Vale,\"Sleeps by day, \"\"plays\"\" by night.\",N1,counselor meeting,"
        + "SLEEP_REVERSAL; roombound self-harm,yes\n", known: knownThree)
    #expect(outcome.kind == .notes)
    let note = try #require(notes(outcome).first)
    #expect(note.id == "N1" && note.student == "001001" && note.day == day("2026-11-16") && note.author == "Ms Vale")
    #expect(note.kind == "counselor meeting" && note.isRestricted)
    #expect(note.text == "Sleeps by day, \"plays\" by night.")
    let typed = note.signs.filter(\.isTyped)
    #expect(typed.map(\.code) == [.sleepReversal, .roombound, .selfHarm])
    #expect(typed.allSatisfy { $0.holds && $0.span.isEmpty })
    #expect(outcome.lastDay == day("2026-11-16"))
    #expect(outcome.rejected.isEmpty && outcome.notices.isEmpty && outcome.strayNotes.isEmpty)
  }

  @Test func `reading on two cores gives the same signs in the same order`() throws {
    let said = [
      "He stays in his room all day.", "Asked about self-harm. Denies.", "Goes out twice a week.", "Met mother.",
      "部屋から出ない。死にたいと話す。", "Su hermano se corta.", "Non esce dalla camera.", "No contact with friends since May.",
    ]
    // Long enough for several pieces of work, so that every core has some.
    let texts = (0..<1700).map { "\(said[$0 % said.count]) \(said[$0 / 7 % said.count]) Number \($0)." }
    let rows = texts.enumerated().map { place, text in "00100\(1 + place % 3),2026-11-16,V,\"\(text)\",N\(place)\n" }
    let found = notes(
      try read("student_id,date,author,text,note_id\n" + rows.joined(), known: knownThree))
    #expect(found.map(\.id) == texts.indices.map { "N\($0)" })
    // One after the other, each with a reader of its own.
    let matcher = SignMatcher.builtIn
    for (note, text) in zip(found, texts) {
      #expect(note.text == text)
      #expect(note.signs == matcher.signs(in: text) + OutingReader.signs(in: text))
    }
  }

  @Test(arguments: ["\n", "\r\n"]) func `a quoted line break stays in the note`(lineBreak: String) throws {
    let text =
      "student_id,date,author,text\n001001,2026-11-16,V,\"one\ntwo\"\n001002,2026-11-17,V,three\n001003,soon,V,four\n"
    let outcome = try read(String(text.map { $0 == "\n" ? Character(lineBreak) : $0 }), known: knownThree)
    #expect(notes(outcome).map(\.text) == ["one\ntwo", "three"])
    // The same note saved by another program keeps its id.
    #expect(notes(outcome).map(\.id) == notes(try read(text, known: knownThree)).map(\.id))
    #expect(outcome.rejected.map(\.line) == [5])
  }

  @Test func `a complaint after a quoted line break names its own line`() throws {
    let outcome = try read(
      "text,student_id,author,date\n\"one\ntwo\",001001,V,soon\n", known: knownThree)
    #expect(rejects(outcome) == ["E205 3:15 date ‘soon’ is not a day written YYYY-MM-DD"])
  }

  @Test(arguments: [
    "=HYPERLINK('http://x')", "'=1+1", "<script>alert(1)</script>", "a\u{7}b\u{202E}c", "+49 30 1", "@here", "🙂",
    "a|b;c\td",
  ])
  func `hostile text stays what it is`(text: String) throws {
    let outcome = try read("student_id,date,author,text\n001001,2026-11-16,V,\"\(text)\"\n", known: knownThree)
    #expect(notes(outcome).map(\.text) == [text])
    #expect(outcome.rejected.isEmpty)
  }

  @Test func `a note without an id has one made of what it says`() throws {
    let text =
      "student_id,date,author,text\n001001,2026-11-16,V,one\n001001,2026-11-16,V,two\n001001,2026-11-16,V,one\n"
    let outcome = try read(text, known: knownThree)
    #expect(notes(outcome).count == 2 && Set(notes(outcome).map(\.id)).count == 2)
    #expect(notes(outcome).allSatisfy { $0.id.hasPrefix("n-") && $0.id.utf8.count == 18 })
    #expect(outcome.repeats == 1)
  }

  @Test func `one id for two notes keeps both back`() throws {
    let outcome = try read(
      Self.header
        + "001001,2026-11-16,V,one,N1,,SELF_HARM,\n001001,2026-11-16,V,two,N1,,,\n001002,2026-11-16,V,x,N2,,,\n",
      known: knownThree)
    #expect(notes(outcome).map(\.id) == ["N2"])
    #expect(
      rejects(outcome) == [
        "E208 2:25 note_id ‘N1’ is not the id of one note only",
        "E208 3:25 note_id ‘N1’ is not the id of one note only",
      ])
    #expect(
      outcome.rejected.map(\.hint) == [
        "line 3 says something else; none of them is taken", "line 2 says something else; none of them is taken",
      ])
    #expect(outcome.strayNotes.flatMap(\.signs).map(\.code) == [.selfHarm])
  }

  @Test(arguments: [
    (
      "1001,2026-11-16,V,one,N1,,,", "E301 2:1 student_id ‘1001’ is not on a roster of the school",
      "‘001001’ is known: did a spreadsheet drop the leading zeros?"
    ),
    (
      "001001,2026-11-16,,one,N1,,,", "E201 2:19 author ‘’ is not filled in",
      "the cell is empty and the row cannot be used without it"
    ),
    (
      "001001,2026-11-16,V,,N1,,,", "E201 2:21 text ‘’ is not filled in",
      "the cell is empty and the row cannot be used without it"
    ),
    (
      "001001,,V,one,N1,,,", "E201 2:8 date ‘’ is not a day written YYYY-MM-DD",
      "the cell is empty: the row has no date"
    ),
    (
      "001001,2026-11-28,V,one,N1,,,", "E206 2:8 date ‘2026-11-28’ is not before 2026-11-28",
      "Sat 28 Nov 2026 is 8 days after --as-of"
    ),
    (
      "001001,2026-11-16,V,one,1.2E+11,,,", "E202 2:25 note_id ‘1.2E+11’ is not a whole id",
      "a spreadsheet rounded it; export it again without opening it there"
    ),
    (
      "001001,2026-11-16,V,one, two,N1,,,", "E203 2:1 number of cells ‘9’ is not 8 as in the header",
      "put quotes around a cell that holds the delimiter"
    ),
    (
      "001001,2026-11-16,V", "E203 2:1 number of cells ‘3’ is not 8 as in the header",
      "the row is cut off; is it the rest of a cell with a line break? put that cell in quotes"
    ),
    (
      "001001,2026-11-16,V,\"a\"bout him,N1,,,",
      "E212 2:1 row ‘line 2’ is not a row whose quotes close at the end of a cell",
      "double the quotes inside a quoted cell"
    ),
  ])
  func `a bad row is kept back and its text stays out of the message`(
    row: String, expected: String, hint: String
  ) throws {
    let outcome = try read(
      Self.header + row + "\n001002,2026-11-27,V,fine,N2,,,\n", ImportOptions(asOf: day("2026-11-20")),
      known: knownThree)
    #expect(rejects(outcome) == [expected])
    #expect(outcome.rejected.map(\.hint) == [hint])
    #expect(outcome.rejected.map(\.original) == [row])
    #expect(notes(outcome).map(\.id) == ["N2"])
  }

  @Test func `a note of a student on no roster comes back as a stray`() throws {
    let outcome = try read(
      Self.header + "5,2026-11-16,V,one,N1,nurse,,yes\n", known: knownThree)
    #expect(notes(outcome).isEmpty)
    #expect(outcome.rejected.map(\.code) == ["E301"])
    #expect(
      outcome.strayNotes == [
        Note(
          id: "N1", student: "5", day: day("2026-11-16"), author: "V", kind: "nurse", text: "one", isRestricted: true)
      ])
  }

  @Test(arguments: [
    ("001001,2026-02-30,V,one,N1,,SELF_HARM,", "2026-11-20"), ("001001,2026-11-16,,one,N1,,SELF_HARM,", "2026-11-16"),
    (",2026-11-16,V,one,N1,,not eating,", "2026-11-16"), ("1.2E+11,2026-11-16,V,one,N1,,VIOLENCE,", "2026-11-16"),
    ("001001,2062-11-16,V,one,N1,,VIOLENCE,", "2062-11-16"),
  ])
  func `what must not wait is found in rows that are kept back`(row: String, date: String) throws {
    let outcome = try read(Self.header + row + "\n", ImportOptions(asOf: day("2026-11-20")), known: knownThree)
    #expect(notes(outcome).isEmpty && outcome.rejected.count == 1)
    #expect(outcome.strayNotes.map(\.id) == ["N1"] && outcome.strayNotes.map(\.day.iso) == [date])
    #expect(outcome.strayNotes.flatMap(\.signs).filter { $0.code.group == .critical }.count == 1)
  }

  @Test(arguments: [
    "5,2026-11-16,V,He said he wants to kill himself.,N1,,,", "001001,soon,V,He said he wants to kill himself.,N1,,,",
    "001001,2026-11-16,V,He said, quietly, he wants to kill himself.", "001001,2026-11-16,V,one,1.2E+11,,suicidal,",
    "001001,2026-11-16,V,\"a\"bout: he wants to kill himself.,N1,,,",
  ])
  func `what the text says of danger is found in rows that are kept back`(row: String) throws {
    let outcome = try read(Self.header + row + "\n", ImportOptions(asOf: day("2026-11-20")), known: knownThree)
    #expect(notes(outcome).isEmpty && outcome.rejected.count == 1)
    #expect(outcome.strayNotes.flatMap(\.signs).contains { $0.code == .suicideTalk })
  }

  @Test func `plain words in the column of codes are searched for danger`() throws {
    let outcome = try read(Self.header + "001001,2026-11-16,V,one,N1,,he wants to kill himself,\n", known: knownThree)
    #expect(notes(outcome).flatMap(\.signs).map(\.code) == [.suicideTalk])
  }

  @Test func `a kept-back row without such a mention is no stray`() throws {
    let outcome = try read(Self.header + "001001,soon,V,one,N1,,ROOMBOUND,\n", known: knownThree)
    #expect(outcome.strayNotes.isEmpty && outcome.rejected.count == 1)
  }

  @Test func `an unknown sign is named and the note kept`() throws {
    let outcome = try read(
      Self.header + "001001,2026-11-16,V,one,N1,,SLEEP_REVERSL;ROOMBOUND,\n001002,2026-11-16,V,two,N2,,SLEEP_REVERSL,\n"
        + "001003,2026-11-16,V,three,N3,,QXZ_QXZ_QXZ,\n001003,2026-11-17,V,four,N4,,cries at night,\n",
      known: knownThree)
    #expect(notes(outcome).map(\.id) == ["N1", "N2", "N3", "N4"])
    #expect(notes(outcome)[0].signs.map(\.code) == [.roombound])
    #expect(
      outcome.notices == [
        "2 notes have the unknown sign ‘SLEEP_REVERSL’: did you mean ‘SLEEP_REVERSAL’? (kept without it)",
        "1 note has the unknown sign ‘QXZ_QXZ_QXZ’ (kept without it)",
        "1 note has words in the column signs that are no codes, first in line 5 (kept without them)",
      ])
  }

  @Test(arguments: [("", false), ("no", false), ("0", false), ("yes", true), ("TRUE", true)])
  func `restricted is yes or no`(word: String, expected: Bool) throws {
    let outcome = try read(Self.header + "001001,2026-11-16,V,one,N1,,,\(word)\n", known: knownThree)
    #expect(notes(outcome).map(\.isRestricted) == [expected] && outcome.notices.isEmpty)
  }

  @Test func `an unclear word in restricted restricts`() throws {
    let outcome = try read(Self.header + "001001,2026-11-16,V,one,N1,,,nurse only\n", known: knownThree)
    #expect(notes(outcome).map(\.isRestricted) == [true])
    #expect(outcome.notices == ["1 note says neither yes nor no in the column restricted: taken as restricted"])
  }

  @Test func `without a roster every student is taken`() throws {
    #expect(notes(try read(Self.header + "5,2026-11-16,V,one,N1,,,\n")).map(\.student) == ["5"])
  }
}
