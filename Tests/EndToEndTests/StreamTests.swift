import Foundation
import Testing

/// The analysis as a filter against the analysis of a workspace: the same bytes.
@Suite struct StreamTests {
  /// A workspace with the sample's marks and calendar, and nobody's roster.
  private static func register() throws -> Ebb {
    let ebb = try Ebb.workspace()
    let files = try Ebb.samples("attendance") + Ebb.samples("calendar")
    #expect(try ebb.run(["import"] + files).status == 0)
    return ebb
  }

  /// The rows of every student, as a person gets them out of the database.
  private static func exportRows(_ ebb: Ebb) throws {
    let rows = "SELECT student_id, date, mark AS letter, part AS missed_2520, school FROM attendance"
    let result = try ebb.shell("sqlite3 -header -csv ebb.sqlite '\(rows) ORDER BY student_id' > rows.csv")
    #expect(result.status == 0, "\(result.err)")
  }

  /// Findings without the names, which the register's view does not have.
  private static func unnamed(_ lines: String) -> String {
    lines.split(separator: "\n").map { line in
      guard let start = line.range(of: "\"name\":"), let end = line.range(of: ",\"counselor\"") else {
        return String(line)
      }
      return line[..<start.upperBound] + "null" + line[end.lowerBound...]
    }.joined(separator: "\n")
  }

  @Test(arguments: ["2026-12-04", "2026-10-16", "2026-09-13"])
  func `the sample's rows give the findings of the workspace byte for byte`(asOf: String) throws {
    let ebb = try StreamTests.register()
    try StreamTests.exportRows(ebb)
    #expect(try ebb.shell("ebb days --as-of \(asOf) > days.csv").status == 0)
    let ours = try ebb.run("analyze", "--without-notes", "--lines", "--as-of", asOf)
    let streamed = try ebb.shell("ebb stream --calendar days.csv --as-of \(asOf) --settings ebb.ini < rows.csv")
    #expect(streamed.status == 0 && streamed.err.isEmpty, "\(streamed.err)")
    #expect(streamed.out == StreamTests.unnamed(ours.out) + "\n" && streamed.out.count > 40_000)
  }

  @Test func `a table of more days gives the same finding as of an earlier one`() throws {
    let ebb = try StreamTests.register()
    try StreamTests.exportRows(ebb)
    #expect(try ebb.shell("ebb days > days.csv; ebb days --as-of 2026-10-16 > early.csv").status == 0)
    let command = "ebb stream rows.csv --as-of 2026-10-16 --settings ebb.ini --calendar"
    let (late, early) = (try ebb.shell("\(command) days.csv"), try ebb.shell("\(command) early.csv"))
    #expect(late.out == early.out && !late.out.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `random districts give the findings of the workspace byte for byte`(seed: UInt64) throws {
    let ebb = try Ebb.workspace()
    let rows = RandomRows(seed: seed)
    try ebb.write("rows.csv", rows.text)
    try ebb.write("calendar.csv", rows.calendar)
    let imported = try ebb.run("import", "calendar.csv", "rows.csv", "--accept-changes")
    #expect([0, 3].contains(imported.status), "\(imported.err)")
    let ours = try ebb.run("analyze", "--without-notes", "--lines", "--as-of", rows.lastDay)
    #expect(try ebb.shell("ebb days --as-of \(rows.lastDay) > days.csv").status == 0)
    let command = "ebb stream --calendar days.csv --as-of \(rows.lastDay) --settings ebb.ini"
    let streamed = try ebb.shell("\(command) < rows.csv")
    #expect(streamed.status == imported.status)
    let (a, b) = (ours.out.split(separator: "\n").sorted(), streamed.out.split(separator: "\n").sorted())
    #expect(a.count == b.count && a.count > 20)
    for (one, other) in zip(a, b) where one != other { Issue.record("\(one)\n\(other)") }

    // The order of the students changes nothing but the order of the lines.
    try ebb.write("rows.csv", rows.reversed)
    let reversed = try ebb.shell("\(command) < rows.csv")
    #expect(reversed.out.split(separator: "\n").reversed().elementsEqual(streamed.out.split(separator: "\n")))
  }

  @Test func `without a calendar every finding says so`() throws {
    let ebb = try Ebb()
    try ebb.write(
      "rows.csv", "student_id,date,status\n" + (1...9).map { "007,2026-10-0\($0),\($0 > 4 ? "U" : "P")\n" }.joined())
    let result = try ebb.run("stream", "rows.csv", "--as-of", "2026-10-09")
    #expect(result.status == 3 && result.err.contains("rows.csv:4:5: error E207"), "a Saturday: \(result.err)")
    #expect(
      result.out.hasSuffix(
        ",\"calendar\":\"no calendar: the student's own marks are the school days, and every day is taken to be like the mean\"}\n"
      ))
    #expect(result.out.contains("\"stage\":\"watch\"") && result.out.split(separator: "\n").count == 1)
  }

  @Test func `a header alone gives nothing, and nothing at all is refused`() throws {
    let ebb = try Ebb()
    let header = try ebb.shell("echo student_id,date,status | ebb stream --as-of 2026-10-09")
    #expect(header.status == 0 && header.out.isEmpty && header.err.isEmpty)
    let nothing = try ebb.shell("ebb stream --as-of 2026-10-09 < /dev/null")
    #expect(
      nothing.status == 65 && nothing.err.contains("standard input: error E110: the file is empty"), "\(nothing.err)")
  }

  private static let refusals: [(rows: String, message: String)] = [
    (
      "student_id,date,status\n1,2026-10-01,P\n2,2026-10-01,P\n1,2026-10-02,P\n",
      "rows.csv: line 4: student ‘1’ comes again after others; all rows of a student must stand together\n"
        + "  hint: sort the rows by student, as: (head -n 1 FILE; tail -n +2 FILE | LC_ALL=C sort -t, -k1,1)"
    ),
    ("student_id,2026-10-01,2026-10-02\n1,P,P\n", "rows.csv: the rows are a student each, with a column for each day"),
    ("student_id,week,present,classes\n1,2026-W40,3,5\n", "the rows are totals of weeks or months"),
    ("student_id,date,am,pm\n1,2026-10-01,/,\\\n", "the rows are parts of days"),
    ("student_id,name,grade,school,counselor,entered_on\n1,A,5,N,R,2026-08-31\n", "rows.csv:1: error E101: the header"),
    (
      "student_id,date,status\n1,2026-10-01,P\n" + String(repeating: "x", count: 1_100_000),
      "rows.csv: line 3: a row of more than 1 MiB\n  hint: a quote may not be closed"
    ),
    ("student_id,date,status\n1,2026-10-01,P\n2,2026-10-01,\u{0}\n", "rows.csv:3:14: error E110: a NUL"),
  ]

  @Test(arguments: refusals.indices)
  func `rows that cannot be read are refused and the message says what to do`(index: Int) throws {
    let ebb = try Ebb()
    let (rows, message) = StreamTests.refusals[index]
    try ebb.write("rows.csv", rows)
    let result = try ebb.run("stream", "rows.csv", "--as-of", "2026-10-09")
    #expect(result.status == 65 && result.err.contains(message), "\(result.err.prefix(400))")
  }

  @Test func `faulty rows are named, counted and change nobody else's finding`() throws {
    let ebb = try Ebb()
    let days = [14, 15, 16, 17, 18, 21, 22, 24, 25]
    let good = ["1", "2"].flatMap { student in days.map { "\(student),2026-09-\($0),P" } }
    try ebb.write("good.csv", "student_id,date,status\n" + good.joined(separator: "\n") + "\n")
    let bad =
      good.prefix(9) + ["1,2026-09-40,P", "1,2026-09-22,Absent?"] + good.dropFirst(9) + ["2,2026-09-23", ",x,P"]
    try ebb.write("bad.csv", "student_id,date,status\n" + bad.joined(separator: "\n") + "\n")
    let clean = try ebb.run("stream", "good.csv", "--as-of", "2026-09-30")
    let result = try ebb.run("stream", "bad.csv", "--as-of", "2026-09-30")
    #expect(result.status == 3 && result.out == clean.out)
    for message in [
      "bad.csv:11:3: error E205: date ‘2026-09-40’ is not a day that exists",
      "bad.csv:12:14: error E204: status ‘Absent?’ is not one of",
      "bad.csv:22:1: error E203: number of cells ‘2’ is not 3", "bad.csv:23:2: error E205: date ‘x’",
      "bad.csv: 22 rows of 2 students, 4 kept back",
    ] {
      #expect(result.err.contains(message), "\(message) in \(result.err)")
    }
  }

  @Test func `a school that the calendar lacks is said, and nobody is called settled for it`() throws {
    let ebb = try Ebb()
    try ebb.write("days.csv", "school,date,expected,missed\nNorth,2026-10-01,10,1\nNorth,2026-10-02,10,0.5\n")
    try ebb.write(
      "rows.csv",
      "student_id,date,status,school\n1,2026-10-01,P,North\n2,2026-10-01,P,South\n3,2026-10-01,P,North\n3,2026-10-02,U,South\n"
    )
    let result = try ebb.run("stream", "rows.csv", "--calendar", "days.csv")
    #expect(result.status == 3 && result.out.split(separator: "\n").count == 2)
    #expect(
      result.err.contains(
        "rows.csv:3:1: school ‘South’ is not in the calendar: 1 day of student ‘2’ left out\n  hint: write the calendar"
      ))
    #expect(result.err.contains("rows.csv: 4 rows of 2 students, 2 kept back"), "\(result.err)")
  }

  @Test(arguments: [
    ("school,date,expected\nN,2026-10-01,1\n", "days.csv:1: the column ‘missed’ is missing"),
    (
      "school,date,expected,missed\nN,1.10.2026,1,0\n", "days.csv:2:3: date ‘1.10.2026’ is not a day written YYYY-MM-DD"
    ),
    ("school,date,expected,missed\nN,2026-10-01,-1,0\n", "days.csv:2:14: expected ‘-1’ is not a number of days"),
    ("school,date,expected,missed\nN,2026-10-01,1,x\n", "days.csv:2:16: missed ‘x’ is not a number of days"),
    (
      "school,date,expected,missed\nN,2026-10-01,1,2\n", "days.csv:2:16: missed ‘2’ is not at most what was expected, 1"
    ),
    ("school,date,expected,missed\nN,2026-10-01,1\n", "days.csv:2: the row has not the 4 cells of the header"),
    (
      "school,date,expected,missed\nN,2026-10-01,1,0\nN,2026-10-01,1,0\n",
      "days.csv:3:3: date ‘2026-10-01’ is not a day that the school does not have yet"
    ),
    (
      "school,date,expected,missed\nN,2026-10-01,1,0\nN,1926-10-01,1,0\n",
      "days.csv:3:3: date ‘1926-10-01’ is not within 40 years of 2026-10-01"
    ),
    (
      "school,date,expected,missed,register\nN,2026-10-01,1,0,maybe\n",
      "days.csv:2:18: register ‘maybe’ is not yes or no"
    ),
    ("school,date,expected,missed\n", "days.csv: the table has no school day\n  hint: ‘ebb days’ writes it"),
    ("\n", "days.csv: error E110: the file is empty"),
  ])
  func `a calendar that cannot be used is refused with its place`(table: String, message: String) throws {
    let ebb = try Ebb()
    try ebb.write("days.csv", table)
    let result = try ebb.shell("echo student_id,date,status | ebb stream --calendar days.csv")
    #expect(result.status == 65 && result.err.contains(message), "\(result.err)")
  }

  @Test func `a day to look from, readable files and sound settings are asked for`() throws {
    let ebb = try Ebb()
    try ebb.write("rows.csv", "student_id,date,status\n1,2026-10-01,P\n")
    try ebb.write("ebb.ini", "[analysis]\nslak = 1\n")
    let noDay = try ebb.run("stream", "rows.csv")
    #expect(noDay.status == 64 && noDay.err.contains("say --as-of with the day to look from, or --calendar"))
    #expect(try ebb.run("stream", "none.csv", "--as-of", "2026-10-09").status == 66)
    #expect(try ebb.run("stream", "rows.csv", "--calendar", "none.csv").status == 66)
    let settings = try ebb.run("stream", "rows.csv", "--as-of", "2026-10-09", "--settings", "ebb.ini")
    #expect(settings.status == 78 && settings.err.contains("ebb.ini:2:1: unknown setting ‘slak’"), "\(settings.err)")
  }

  @Test func `days are written exactly, with a column for registers where they need saying`() throws {
    let ebb = try Ebb.workspace()
    let marks = ["PPP", "PUP", "CCC", "PPP"].enumerated().flatMap { day, marks in
      marks.enumerated().map {
        "\($0.offset + 1),2026-10-0\([1, 2, 5, 6][day]),\($0.element == "C" ? "M" : $0.element)"
      }
    }
    try ebb.write("rows.csv", "student_id,date,status\n" + marks.joined(separator: "\n") + "\n")
    try ebb.write("ebb.ini", "[codes]\nlist = plain\nM = certified\n")
    #expect(try ebb.run("import", "rows.csv").status == 0)
    let table = try ebb.run("days").out
    #expect(
      table == """
        school,date,expected,missed,register
        ,2026-10-01,3,0,yes
        ,2026-10-02,3,1,yes
        ,2026-10-05,0,0,yes
        ,2026-10-06,3,0,yes

        """)
    #expect(
      try ebb.run("days", "--as-of", "2026-10-02").out.hasPrefix("school,date,expected,missed\n,2026-10-01,3,0\n"))
    let json = try ebb.json("days")
    #expect(json["schema"] as? String == "ebb.days/1" && (json["days"] as? [Any])?.count == 4)
  }

  @Test func `without notes a list repeats no sign of one`() throws {
    let ebb = try Ebb.workspace()
    #expect([0, 4].contains(try ebb.run(["import"] + Ebb.samples()).status))
    #expect(try ebb.run("analyze", "--json").out.contains("\"quote\""))
    #expect(!(try ebb.run("analyze", "--json", "--without-notes").out.contains("\"quote\"")))
  }
}
