import CSV
import Domain
import Importer
import Testing

/// `[school South] id-prefix = S-`: the ids of one school are told from the other's.
@Suite struct PrefixTests {
  private let both = SharedIDTests.both

  @Test func `every kind of file with a school gets the prefix`() throws {
    let row = "student_id,name,school,entered_on,sibling_of\n"
    let people = try read(
      row + "001,Ana Silva,South,2026-09-01,002\n002,Eva Silva,South,2026-09-01,\nS-003,Kim Roe,South,2026-09-01,\n"
        + "001,Haru Aoki,North,2026-09-01,\n", known: both)
    #expect(roster(people).map(\.student.id) == ["S-001", "S-002", "S-003", "001"])
    #expect(roster(people).map(\.student.household) == ["siblings of S-001", "siblings of S-001", "", ""])
    let long =
      "student_id,school,date,status\n001,South,2026-11-16,A\n001,North,2026-11-16,P\nS-001,South,2026-11-17,P\n"
    #expect(
      marks(try read(long, known: both)) == [
        "001 North 2026-11-16 P", "S-001 South 2026-11-16 A", "S-001 South 2026-11-17 P",
      ])
  }

  @Test(arguments: [
    "student_id,date,status\n001,2026-11-16,A\n", "student_id,2026-11-16,2026-11-17\n001,A,P\n",
    "student_id,date,period,status\n001,2026-11-16,1,A\n", "student_id,date,AM,PM\n001,2026-11-16,N,N\n",
    "student_id,month,days required,days absent\n001,2026-04,20,3\n",
    "Week,StudentId,Grade,TotalPresent,TotalClasses\n2026-03-09 - 2026-03-15,001,9,4,5\n09 Mar - 15 Mar,001,9,4,5\n",
  ]) func `every shape of attendance gets it`(text: String) throws {
    let options = ImportOptions(asOf: day("2026-11-20"), school: "South")
    let outcome = try read(text, options, known: both)
    #expect(Set(outcome.attendance?.lines.map { "\($0.student) \($0.school)" } ?? []) == ["S-001 South"])
    #expect(outcome.attendance?.counts.allSatisfy { $0.student == "S-001" } == true)
  }

  @Test func `files without a school need it said`() throws {
    let note = "student_id,date,author,text\n001,2026-11-16,M. Rivera,came late\n"
    #expect(notes(try read(note, ImportOptions(school: "South"), known: both)).map(\.student) == ["S-001"])
    #expect(notes(try read(note, ImportOptions(school: "North"), known: both)).map(\.student) == ["001"])
    let sentence = "E306 2:1 student_id ‘001’ is not one child's only: ‘S-001’ may be meant too"
    #expect(rejects(try read(note, known: both)) == [sentence])
    #expect(rejects(try read("student_id,date,status\n001,2026-11-16,A\n", known: both)) == [sentence])
    #expect(
      try read("student_id,date,status\n001,2026-11-16,A\n", known: both).rejected.first?.hint
        == "say with --school which school's file it is")
    #expect(try read("student_id,date,status\nS-001,2026-11-16,A\n", known: both).rejected.isEmpty)
    // An urgent word is shown for every child it may be about.
    let urgent = try read(note.replacing("came late", with: "says she wants to kill herself"), known: both)
    #expect(urgent.strayNotes.map(\.student) == ["001", "S-001"])
  }

  @Test func `ids that ebb wrote itself stay`() throws {
    let text =
      "as_of,page,student_id,decision,reason,by,on\n2026-11-20,p,001,monitor,seen,M. Rivera,2026-11-21\n"
      + "2026-11-20,p,S-001,monitor,seen,M. Rivera,2026-11-21\n"
    let outcome = try read(text, ImportOptions(school: "South"), known: both)
    #expect(outcome.rejected.isEmpty)
    guard case .decisions(let decisions)? = outcome.people else { return }
    #expect(decisions.map(\.student) == ["001", "S-001"])
  }

  @Test func `an unknown id is named as it stands in the file`() throws {
    let outcome = try read("student_id,school,date,status\n1,South,2026-11-16,A\n", known: both)
    #expect(rejects(outcome) == ["E301 2:1 student_id ‘1’ is not on a roster of the school"])
    #expect(outcome.rejected.first?.hint == "‘S-001’ is known: did a spreadsheet drop the leading zeros?")
    #expect(outcome.rejected.first?.original == "1,South,2026-11-16,A")
  }

  @Test func `what came before the prefix is not doubled`() throws {
    var known = both
    known.students["004"] = [Enrolment(school: "South", entered: day("2026-09-01"))]
    let sentence = "E306 2:1 student_id ‘004’ is not new to ‘South’: it was imported before ebb.ini said id-prefix = S-"
    let people = try read("student_id,name,school,entered_on\n004,Kim Roe,South,2026-09-01\n", known: known)
    #expect(rejects(people) == [sentence])
    #expect(people.rejected.first?.hint.contains("ebb undo") == true)
    #expect(rejects(try read("student_id,school,date,status\n004,South,2026-11-16,A\n", known: known)) == [sentence])
  }

  @Test func `a kept-back period spoils its own child's day only`() throws {
    let header = "student_id,school,date,period,status\n"
    let text =
      header
      + "001,South,2026-11-16,1,A\n001,South,2026-11-16,2,Zz\n001,North,2026-11-16,1,P\n001,North,2026-11-16,2,P\n"
    let outcome = try read(text, known: both)
    #expect(marks(outcome) == ["001 North 2026-11-16 P"])
    #expect(outcome.held.map(\.line) == [2])
    // A row that is cut off may be either child's.
    let cut = try read(
      header + "001,South,2026-11-16,1,A\n001,South,2026-11-16\n001,North,2026-11-16,1,P\n", known: both)
    #expect(marks(cut).isEmpty)
    let sessions = try read(
      "student_id,school,date,AM,PM\n001,South,2026-11-16,N,Z9\n001,North,2026-11-16,/,\\\n", known: both)
    #expect(marks(sessions).map { $0.prefix(10) } == ["001 North "])
  }

  @Test func `a meeting's mail address is taken with the school's prefix`() throws {
    func text(_ name: String) -> String {
      "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n"
        + "\(name),001@south.example,11/16/2026 09:00:00 AM,11/16/2026 09:50:00 AM,50,No\n"
    }
    let options = ImportOptions(school: "South", dateOrder: .monthFirst)
    #expect(marks(try read(text("Anna"), options, known: both)).map { $0.prefix(11) } == ["S-001 South"])
    let open = ImportOptions(dateOrder: .monthFirst)
    #expect(try read(text("Anna"), open, known: both).rejected.map(\.code) == ["E305"])
    #expect(marks(try read(text("Silva Ana"), open, known: both)).map { $0.prefix(11) } == ["S-001 South"])
  }

  @Test func `random files read as if the prefix stood in them`() throws {
    var random = LongOracleTests.Generator(state: 7)
    for _ in 0..<200 {
      let rows = LongOracleTests.rows(&random)
      func text(_ id: (LongOracleTests.Row) -> String) -> String {
        "student_id,date,school,status\n"
          + rows.map { "\(id($0)),\($0.day.iso),\($0.school),\($0.status)\n" }.joined()
      }
      var known = KnownSchool()
      let plain = try? read(text { ($0.school == "South" ? "S-" : "") + $0.student })
      known.idPrefixes = ["South": "S-"]
      let prefixed = try? read(text { $0.student }, known: known)
      #expect((plain == nil) == (prefixed == nil))
      guard let plain, let prefixed else { continue }
      #expect(marks(plain) == marks(prefixed))
      #expect(plain.rejected.map(\.line) == prefixed.rejected.map(\.line))
    }
  }
}
