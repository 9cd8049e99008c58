import Foundation
import Testing

/// Everything held on one student, in one file.
@Suite struct StudentRecordTests {
  private func term() throws -> Ebb {
    let ebb = try Term.copy()
    try ebb.run("report", "-q")
    try ebb.run("review", "000970", "contact-family", "--because", "we would like to hear", "--by", "M. Rivera")
    try ebb.run("letters", "-q")
    return ebb
  }

  private func object(_ result: Ebb.Result) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
  }

  @Test func `the page is one file for its owner alone, and a second one leaves the first alone`() throws {
    let ebb = try term()
    let first = try ebb.run("student-record", "000970")
    #expect(first.status == 0 && first.out == "records/000970-record.html\n", "\(first.err)")
    #expect(try ebb.run("student-record", "000970").out == "records/000970-record-2.html\n")
    let page = try ebb.read("records/000970-record.html")
    for words in [
      "Kalina Wiśniarek", "Attendance", "Guardians", "Jagoda Wiśniarek", "Contacts", "Letters", "Decisions",
      "we would like to hear", "Analyses", "The audit trail", "2026-11", "drafted a letter of kind family",
      "the school office, 555 0100", "Before it is handed out a person must read it",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(page.contains("default-src 'none'") && !page.contains("<script"))
    for (path, mode) in [("records", 0o700), ("records/000970-record.html", 0o600)] {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(ebb.folder)/\(path)")
      #expect(facts[.posixPermissions] as? Int == mode)
    }
  }

  @Test func `every row of every table about the student is in the JSON`() throws {
    let ebb = try term()
    let record = try object(try ebb.run("student-record", "000970", "--include-restricted", "--json"))
    #expect(record["schema"] as? String == "ebb.student-record/1")
    let tables = try #require(record["tables"] as? [String: [[String: Any]]])
    let key = try #require(try ebb.rows("SELECT key FROM student WHERE id = '000970'").first)
    for table in [
      "student_detail", "enrolment", "caseload", "guardian", "register", "note", "contact", "consent", "decision",
      "letter", "finding", "reason", "page_student", "register_edit",
    ] {
      let count = try #require(Int(ebb.rows("SELECT count(*) FROM \(table) WHERE student = \(key)")[0]))
      #expect(tables[table]?.count == count && count > 0, "\(table)")
    }
    #expect(
      tables["sign"]?.count ?? 0
        == Int(try ebb.rows("SELECT count(*) FROM sign WHERE note IN (SELECT key FROM note WHERE student = \(key))")[0])
    )
    #expect(tables["register"]?.first?["school"] as? String == "Larkmere" || tables["register"] != nil)
    #expect(
      (record["trail"] as? [[String: Any]])?.count
        == Int(
          try ebb.rows(
            "SELECT count(*) - 1 FROM audit WHERE student IS (SELECT student FROM audit WHERE action = 'decide')")[0]))
  }

  @Test func `a restricted note is withheld in every version of it`() throws {
    let ebb = try term()
    // It was open at first: the older version is held too.
    try ebb.write(
      "n1.csv",
      "student_id,date,author,text,note_id,kind,signs,restricted\n"
        + "000970,2026-12-03,Rivera,He hides in his room since the fire.,X1,teacher,,no\n")
    try ebb.run("import", "-q", "n1.csv")
    #expect(try ebb.run("student-record", "000970", "--json").out.contains("since the fire"))
    try ebb.write("n1.csv", try ebb.read("n1.csv").replacing(",no\n", with: ",yes\n"))
    try ebb.run("import", "-q", "n1.csv")
    let record = try ebb.run("student-record", "000970", "--json").out
    #expect(
      !record.contains("since the fire") && !record.contains("hides in his room")
        && !record.contains("Told in confidence"))
    let asked = try ebb.run("student-record", "000970", "--json", "--include-restricted").out
    #expect(asked.contains("since the fire") && asked.contains("Told in confidence"))
    #expect(
      try ebb.rows("SELECT count(*) FROM audit WHERE detail = 'student record as JSON, with restricted notes'") == ["1"]
    )
  }

  @Test func `a kept-back row is in it when it is about the student, not when it names a sibling`() throws {
    let ebb = try term()
    try ebb.write(
      "more.csv",
      "student_id,name,grade,school,counselor,entered_on,left_on,sibling_of\n"
        + "000970,Kalina Wiśniarek,8,Larkmere,Rivera,31st of August,,\n000101,Toby Tarrant,5,Larkmere,Rivera,the 31st,,000970\n"
    )
    #expect(try ebb.run("import", "-q", "more.csv", "--accept-changes").status == 3)
    let kept = try #require(
      try object(try ebb.run("student-record", "000970", "--json"))["keptBackRows"] as? [[String: Any]])
    #expect(kept.count == 1 && (kept.first?["original"] as? String)?.contains("31st of August") == true, "\(kept)")
  }

  @Test func `the record and what was handed out go with the student who is erased`() throws {
    let ebb = try term()
    try ebb.run("student-record", "000970", "--to", "J. Wiśniarek, mother", "-q")
    try ebb.run("student-record", "000101", "-q")
    #expect(try ebb.rows("SELECT count(*) FROM handed_out") == ["1"])
    #expect(try ebb.run("erase", "000970", "--yes", "-q").status == 0)
    #expect(!ebb.exists("records/000970-record.html") && ebb.exists("records/000101-record.html"))
    #expect(try ebb.rows("SELECT count(*) FROM handed_out") == ["0"])
    let trail = try ebb.run("log").out
    #expect(trail.contains("erased (") && !trail.contains("000970") && !trail.contains("Wiśniarek"))
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `what cannot be done is refused, and nothing is on the trail then`() throws {
    let ebb = try term()
    try ebb.write("there.html", "x")
    let there = try ebb.run("student-record", "000970", "--out", "there.html")
    #expect(there.status == 73 && there.err.contains("‘there.html’ is there already and was left alone"))
    #expect(try ebb.run("student-record", "970").err.contains("Did you mean ‘000970’?"))
    let both = try ebb.run("student-record", "000970", "--json", "--out", "x.html")
    #expect(both.status == 64 && both.err.contains("--json writes to standard output"))
    let purpose = try ebb.run("student-record", "000970", "--purpose", "x")
    #expect(purpose.err.contains("--purpose tells of something that leaves the school"))
    #expect(try ebb.run("student-record", "000970", "--to", " ").err.contains("--to is empty; say it in words"))
    #expect(try ebb.rows("SELECT count(*) FROM audit WHERE detail LIKE 'student record%'") == ["0"])
    #expect(try ebb.read("there.html") == "x")
  }
}
