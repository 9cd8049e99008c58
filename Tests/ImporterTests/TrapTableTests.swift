import CSV
import Domain
import Importer
import Testing

/// A trap that real exports set: the file, and what must come of it.
struct Trap: CustomTestStringConvertible, Sendable {
  enum Result: Sendable {
    case marks([String])
    /// Marks, and a sentence of the summary.
    case told([String], String)
    /// Marks of the sound rows, and the others kept back: `E205 3:8`.
    case keptBack([String], [String])
    /// Totals: `student first last expected missed`, in days.
    case totals([String])
    /// The beginning of the refusal.
    case refused(String)
  }
  var name: String
  var bytes: [UInt8]
  var options = ImportOptions()
  var known = KnownSchool()
  var result: Result
  var testDescription: String { name }

  init(
    _ name: String, _ text: String, options: ImportOptions = ImportOptions(), known: KnownSchool = KnownSchool(),
    _ result: Result
  ) {
    (self.name, bytes, self.options, self.known, self.result) = (name, Array(text.utf8), options, known, result)
  }
}

/// Every trap that the design of the formats names, one row a trap.
@Suite struct TrapTableTests {
  static let week = day("2026-11-16")...day("2026-11-18")
  static let roster = KnownSchool(
    rosterSchools: ["North"],
    students: [
      "1": [Enrolment(school: "North", entered: day("2026-09-01"))],
      "2": [Enrolment(school: "North", entered: day("2026-11-17"))],
    ])

  static let long: [Trap] = [
    Trap(
      "long: extra columns", "student_id,date,status,minutes,reason,school,name,bus\n7,2026-11-16,T,20,late,N,Ann,4\n",
      .told(["7 N 2026-11-16 L minutes=20 reason=late"], "ignored columns: bus")),
    Trap(
      "long: an empty code is not present", "student_id,date,status\n7,2026-11-16,\n8,2026-11-16,P\n",
      .marks(["7 2026-11-16 -", "8 2026-11-16 P"])),
    Trap(
      "long: ids are text", "student_id,date,status\n007,2026-11-16,P\n7,2026-11-16,A\n",
      .keptBack(["007 2026-11-16 P"], ["E301 3:1"])),
    Trap(
      "long: an unknown code is not guessed", "student_id,date,status\n7,2026-11-16,P\n8,2026-11-16,Absent\n",
      .keptBack(["7 2026-11-16 P"], ["E204 3:14"])),
    Trap(
      "long: two columns can be the status", "student_id,date,status,Attendance Code\n7,2026-11-16,Active,A\n",
      .refused("file.csv:1: error E103: ‘status’ and ‘Attendance Code’ can both be the status\n  hint: remove one")),
    Trap(
      "long: two columns can be the date", "student_id,date,Event Date,status\n7,2026-11-16,2026-11-17,A\n",
      .refused("file.csv:1: error E103: ‘date’ and ‘Event Date’ can both be the date")),
    Trap(
      "long: day of the week beside the date", "student_id,day,date,status\n7,Mon,2026-11-16,A\n",
      .marks(["7 2026-11-16 A"])),
    Trap(
      "long: Frappe's ID is the row's",
      "ID,Student,Student Name,Course Schedule,Student Group,Date,Status\nEDU-ATT-1,EDU-STU-7,Ann Lee,,8A,2026-11-16,Absent\n",
      .marks(["EDU-STU-7 2026-11-16 U"])),
    Trap(
      "long: Ed-Fi's categories as URIs",
      "studentUniqueId,eventDate,attendanceEventCategoryDescriptor\n"
        + "7,2026-11-16,uri://ed-fi.org/AttendanceEventCategoryDescriptor#Excused Absence\n",
      .marks(["7 2026-11-16 A"])),
    Trap(
      "course tools: several rows a day",
      "Course ID,SIS Course ID,Section ID,Student ID,SIS Student ID,Student Name,Class Date,Attendance,Timestamp\n"
        + "1,,11,77,S7,Ann Lee,2026-11-16,absent,2026-11-16T09:00:00Z\n"
        + "2,,12,77,S7,Ann Lee,2026-11-16,present,2026-11-16T10:00:00Z\n"
        + "3,,13,77,S7,Ann Lee,2026-11-16,present,2026-11-16T11:00:00Z\n",
      .marks(["S7 2026-11-16 H part=840 others=absent 1; present 2"])),
    Trap(
      "powerschool: a blank code is present, and true is T",
      "studentid,schoolid,att_date,att_mode_code,att_code,presence_status_cd\n"
        + "7,1,20181105,ATT_ModeDaily,,Present\n8,1,20181105,ATT_ModeDaily,true,Present\n",
      .told(["7 1 2018-11-05 P", "8 1 2018-11-05 L"], "blank = present (powerschool): 1 row")),
  ]

  static let wide: [Trap] = [
    Trap(
      "wide: an empty cell is missing", "Name,UID,2024-01-15,2024-01-16\nJohn Doe,001,P,\n",
      .marks(["001 2024-01-15 P", "001 2024-01-16 -"])),
    Trap(
      "wide: dates in any order of the columns", "UID,16/01/2024,12/01/2024,15/01/2024\n001,P,A,L\n",
      .marks(["001 2024-01-12 A", "001 2024-01-15 L", "001 2024-01-16 P"])),
    Trap(
      "wide: dates of two orders", "UID,16/01/2024,01/17/2024\n001,P,A\n", .refused("file.csv: error E105: ")),
    Trap(
      "wide: dates of no certain order", "UID,04/01/2024,05/01/2024\n001,P,A\n",
      .refused(
        "file.csv: error E104: ‘04/01/2024’ can be Thu 4 Jan 2024 (day first) or Mon 1 Apr 2024 (month first)")),
    Trap("wide: a column twice", "UID,2024-01-15,2024-01-15\n001,P,A\n", .refused("file.csv:1: error E103: ")),
    Trap(
      "moodle: points in brackets, summary columns, not recorded",
      "Last name,First name,Groups,Student ID,16 Sep 2024 9.00AM All students,17 Sep 2024 9.00AM All students,"
        + "P,L,E,A,Taken sessions,Points,Percentage\nLee,Ann,,S1,P (2/2),?,1,0,0,0,1,2 / 2,100.0\n",
      .told(
        ["S1 2024-09-16 P", "S1 2024-09-17 -"],
        "ignored columns: Last name, First name, Groups, P, L, E, A, Taken sessions, Points, Percentage")),
  ]

  static let march = ImportOptions(asOf: day("2026-03-20"))
  static let weeks = "Week,StudentId,Grade,TotalPresent,TotalClasses,\"Attendance\n%age\"\n"
  static let counts: [Trap] = [
    Trap(
      "weekly: a line break in the header", weeks + "09 Mar - 15 Mar,S3,9,4,5,80.00%\n", options: march,
      .totals(["S3 2026-03-09 2026-03-15 5 1"])),
    Trap(
      "weekly: a range over New Year, without a year", weeks + "30 Dec - 05 Jan,S3,9,5,5,100.00%\n", options: march,
      .totals(["S3 2025-12-30 2026-01-05 5 0"])),
    Trap(
      "weekly: nothing tells the year", weeks + "09 Mar - 15 Mar,S3,9,4,5,80.00%\n",
      .refused("file.csv:3: error E108: ‘09 Mar - 15 Mar’ has no year")),
    Trap(
      "weekly: not enrolled", weeks + "09 Mar - 15 Mar,S3,9,-,-,-\n16 Mar - 22 Mar,S3,9,5,5,1\n", options: march,
      .totals(["S3 2026-03-16 2026-03-22 5 0"])),
    Trap(
      "weekly: a failed formula", weeks + "09 Mar - 15 Mar,S3,9,#N/A,5,#N/A\n16 Mar - 22 Mar,S3,9,5,5,1\n",
      options: march, .keptBack([], ["E213 3:22"])),
    Trap(
      "weekly: the same week twice", weeks + "09 Mar - 15 Mar,S3,9,4,5,1\n09 Mar - 15 Mar,S3,9,4,5,1\n",
      options: march, .totals(["S3 2026-03-09 2026-03-15 5 1"])),
    Trap(
      "weekly: the same week twice, and not the same",
      weeks + "09 Mar - 15 Mar,S3,9,4,5,1\n09 Mar - 15 Mar,S3,9,3,5,1\n",
      options: march, .keptBack([], ["E208 3:22", "E208 4:22"])),
    Trap(
      "weekly: weeks that overlap", weeks + "09 Mar - 15 Mar,S3,9,4,5,1\n11 Mar - 17 Mar,S3,9,4,5,1\n",
      options: march, .keptBack([], ["E208 3:22", "E208 4:22"])),
    Trap(
      "weekly: numbers of weeks, dates, and a month between",
      weeks + "2026-W11,S1,9,4,5,1\n2026-03-09 - 2026-03-15,S2,9,4,5,1\n09/03/2026 - 15/03/2026,S3,9,4,5,1\n"
        + "30 Mar 2026 to 5 Apr 2026,S4,9,4,5,1\n",
      .totals([
        "S1 2026-03-09 2026-03-15 5 1", "S2 2026-03-09 2026-03-15 5 1", "S3 2026-03-09 2026-03-15 5 1",
        "S4 2026-03-30 2026-04-05 5 1",
      ])),
    Trap(
      "weekly: no such week",
      weeks + "2026-W54,S1,9,4,5,1\n2026-03-10,S2,9,4,5,1\n2027-W53,S3,9,4,5,1\n2026-W53,S4,9,5,5,1\n",
      .keptBack([], ["E211 3:1", "E211 4:1", "E211 5:1"])),
    Trap(
      "weekly: more lessons than days", weeks + "09 Mar - 15 Mar,S3,9,20,25,1\n", options: march,
      .totals(["S3 2026-03-09 2026-03-15 5 1"])),
    Trap(
      "monthly: days are not known",
      "学籍番号,年月,要出席日数,出席日数,欠席日数,遅刻回数,早退回数,公欠日数,除外日数\nS1,2020-04,20,18,2,1,0,0,0\nS2,令和2年4月,20,20,0,0,0,0,0\n",
      .totals(["S1 2020-04-01 2020-04-30 20 2", "S2 2020-04-01 2020-04-30 20 0"])),
    Trap(
      "weekly: a missing column is named", "Week,StudentId,TotalPresent,Total Class\n09 Mar - 15 Mar,S3,4,5\n",
      .refused(
        "file.csv:1: error E102: the weekly counts file has no column ‘TotalClasses’\n  hint: did you mean ‘Total Class’?"
      )
    ),
  ]

  static let untis =
    "Schüler\tExterne Id\tText\tKlasse\tDatum\tWochentag\tFehlstd.\tFehlmin.\tAbwesenheitsgrund\tText\tStatus\tFehltage\n"
  static let timed =
    "Schüler\tExterne Id\tDatum\tBeginnzeit\tEndzeit\tFehlstd.\tFehlmin.\tStatus\n"
  static let aspen = "'ATT_STD_OID','ATT_SKL_OID','ATT_DATE','ATT_CODE_VIEW','ATT_TARDY_IND','ATT_COMMENT'\n"
  static let events: [Trap] = [
    Trap(
      "aspen: two kinds of quotes, backslashes, NULL, and no row means present",
      aspen + "\"1\",\"North\",\"2026-11-16\",\"A-E\",\"NULL\",\"MTHR \\\"ILL\\\"\"\n"
        + "\"1\",\"North\",\"2026-11-18\",\"NULL\",\"1\",\"NULL\"\n",
      options: ImportOptions(days: week), known: roster,
      .told(
        [
          "1 North 2026-11-16 A reason=MTHR \"ILL\"", "1 North 2026-11-17 P", "1 North 2026-11-18 L",
          "2 North 2026-11-17 P", "2 North 2026-11-18 P",
        ], "no row = present: 3 student-days (North 2026-11-16 to 2026-11-18)")),
    Trap(
      "aspen: without days or calendar nobody is present", aspen + "\"1\",\"North\",\"2026-11-16\",\"A\",\"0\",\"\"\n",
      known: roster, .refused("file.csv: error E107: the file lists absences only, and its school days are not known")),
    Trap(
      "webuntis: two columns Text, two-digit years, excused",
      untis + "Lee Ann\t1\t\t7a\t16.11.26\tMo\t6\t270\tKrank\tFieber\tentsch.\t1\n",
      options: ImportOptions(days: day("2026-11-16")...day("2026-11-16")), known: roster,
      .marks(["1 North 2026-11-16 A minutes=270 reason=Krank; Fieber"])),
    Trap(
      "webuntis: minutes of a day of known length",
      untis + "Lee Ann\t1\t\t7a\t16.11.26\tMo\t6\t240\t\t\tnicht entsch.\t\n",
      options: ImportOptions(days: day("2026-11-16")...day("2026-11-16")),
      known: KnownSchool(
        codes: CodeMap(dayMinutes: 360), rosterSchools: roster.rosterSchools, students: roster.students),
      .marks(["1 North 2026-11-16 H part=1680 minutes=240 code=nicht entsch."])),
    Trap(
      "webuntis: some lessons of a day of unknown length",
      untis + "Lee Ann\t1\t\t7a\t16.11.26\tMo\t2\t90\t\t\toffen\t\n",
      options: ImportOptions(days: day("2026-11-16")...day("2026-11-16")), known: roster,
      .told(
        ["1 North 2026-11-16 H part=1260 minutes=90 code=offen"],
        "1 absence of some lessons taken as half a day: say day-minutes in ebb.ini, [codes]")),
    Trap(
      "webuntis: two absences on a day are added up",
      timed + "Lee Ann\t1\t16.11.26\t08:00\t08:45\t1\t45\tentsch.\nLee Ann\t1\t16.11.26\t12:00\t12:45\t1\t45\tentsch.\n"
        + "Lee Ann\t1\t16.11.26\t08:00\t08:45\t1\t45\tentsch.\n",
      options: ImportOptions(days: day("2026-11-16")...day("2026-11-16")),
      known: KnownSchool(
        codes: CodeMap(dayMinutes: 360), rosterSchools: roster.rosterSchools, students: roster.students),
      .marks(["1 North 2026-11-16 H part=630 minutes=90 code=entsch."])),
    Trap(
      "webuntis: one time, two statuses",
      timed + "Lee Ann\t1\t16.11.26\t08:00\t08:45\t1\t45\tentsch.\nLee Ann\t1\t16.11.26\t08:00\t08:45\t6\t270\toffen\n",
      options: ImportOptions(days: day("2026-11-16")...day("2026-11-16")), known: roster,
      .refused("file.csv: error E111: 2 rows cannot be read")),
    Trap(
      "webuntis: an absence of several days",
      "Externe Id\tBeginndatum\tEnddatum\tFehlstd.\tStatus\n1\t16.11.26\t18.11.26\t18\tentsch.\n",
      options: ImportOptions(days: week), known: roster,
      .refused("file.csv: error E111: 1 row cannot be read")),
  ]

  static let parts: [Trap] = [
    Trap(
      "periods: part padded dates and exact repeats",
      "id,student_id,school_year,school_id,attendance_date,all_day,Period,section_id,AttendanceCode,PresenceFlag\n"
        + "1,7,2019,N,1/9/2019,No,1,s1,P,1\n2,7,2019,N,1/9/2019,No,2,s2,A,0\n2,7,2019,N,1/9/2019,No,2,s2,A,0\n"
        + "3,7,2019,N,16/09/2019,No,1,s1,P,1\n",
      known: KnownSchool(weekdays: [1, 2, 3, 4, 5, 7]),
      .told(
        ["7 N 2019-09-01 H part=1260 others=A 1; P 1", "7 N 2019-09-16 P"], "1 exact repeat dropped")),
    Trap(
      "periods: a row for the whole day",
      "student_id,date,all_day,Period,AttendanceCode\n7,16/11/2026,No,1,P\n7,16/11/2026,Yes,,A\n",
      .marks(["7 2026-11-16 A others=A 1; P 1"])),
    Trap(
      "periods: minutes of a day of known length",
      "student_id,date,period,code,minutes\n7,16/11/2026,1,P,\n7,16/11/2026,2,A,45\n7,16/11/2026,3,A,90\n",
      known: KnownSchool(codes: CodeMap(dayMinutes: 360)), .marks(["7 2026-11-16 H part=945 others=A 2; P 1"])),
    Trap(
      "periods: one missed period without minutes falls back to the share of periods",
      "student_id,date,period,code,minutes\n7,16/11/2026,1,P,\n7,16/11/2026,2,A,45\n7,16/11/2026,3,A,\n",
      known: KnownSchool(codes: CodeMap(dayMinutes: 360)), .marks(["7 2026-11-16 H part=1680 others=A 2; P 1"])),
    Trap(
      "periods: lengths of lessons",
      "student_id,date,period,code,duration\n7,16/11/2026,1,P,90\n7,16/11/2026,2,A,45\n",
      known: KnownSchool(codes: CodeMap(dayMinutes: 360)), .marks(["7 2026-11-16 H part=315 others=A 1; P 1"])),
    Trap(
      "aeries: the number of a school day",
      "SC,SN,DY,CD,PR,GR,TR,TN,AL,DT\n14,99,2,,,8,,12,A,\n",
      known: KnownSchool(
        calendar: [
          "14": [day("2026-09-01"): .instructional, day("2026-09-02"): .holiday, day("2026-09-03"): .instructional]
        ]
      ), .marks(["99 14 2026-09-03 A"])),
    Trap(
      "aeries: no calendar", "SC,SN,DY,CD,PR,GR,TR,TN,AL,DT\n14,99,2,,,8,,12,A,\n",
      .refused("file.csv: error E115: the file counts school days, and the calendar lists none of ‘14’")),
  ]

  static let england = KnownSchool(codes: CodeMap(list: .england2024))
  static let sessions: [Trap] = [
    Trap(
      "england: each half is 50 %, U is absent, N is no mark, # X Y Z D Q are no sessions",
      "Pupil ID,Date,AM,PM\n1,16/11/2026,/,U\n2,16/11/2026,#,X\n3,16/11/2026,Y1,Z\n4,16/11/2026,/,N\n"
        + "5,16/11/2026,D,\\\n6,16/11/2026,U,U\n7,16/11/2026,L,\\\n",
      .marks(
        [
          "1 2026-11-16 H part=1260 others=U 1; / 1", "2 2026-11-16 N",
          "3 2026-11-16 N",
          "4 2026-11-16 P others=/ 1; N 1", "5 2026-11-16 P others=\\ 1; D 1", "6 2026-11-16 U",
          "7 2026-11-16 L others=L 1; \\ 1",
        ])),
    Trap(
      "england: a row a session", "UPN,Date,Session,Mark\n1,16/11/2026,AM,/\n1,16/11/2026,PM,O\n",
      .marks(["1 2026-11-16 H part=1260 others=O 1; / 1"])),
    Trap(
      "england: both sessions in one cell",
      "UPN,Date,Mark\n1,16/11/2026,/\\\n2,16/11/2026,//\n3,16/11/2026,LN\n4,16/11/2026,/U\n5,16/11/2026,C1C1\n"
        + "6,16/11/2026,UU\n",
      known: england,
      .marks([
        "1 2026-11-16 P", "2 2026-11-16 P", "3 2026-11-16 L", "4 2026-11-16 H part=1260", "5 2026-11-16 F",
        "6 2026-11-16 U",
      ])),
    Trap(
      "england: both sessions in one cell, a column a day", "UPN,2026-11-16,2026-11-17\n1,/\\,/M\n2,IN,##\n",
      known: england,
      .marks(["1 2026-11-16 P", "1 2026-11-17 P", "2 2026-11-16 H part=1260", "2 2026-11-17 N"])),
    Trap(
      "england: letters in another case are no two sessions", "UPN,Date,Mark\n1,16/11/2026,Qq\n2,16/11/2026,/\\\n",
      known: england, .keptBack(["2 2026-11-16 P"], ["E204 2:14"])),
    Trap(
      "england: two codes in one cell are nowhere else two sessions", "student_id,date,status\n1,2026-11-16,PA\n",
      .keptBack([], ["E204 2:14"])),
    Trap(
      "sessions of another country are not read as England's",
      "Pupil ID,Date,AM,PM\n1,16/11/2026,P,P\n2,16/11/2026,P,L\n",
      .refused("file.csv: error E116: 3 half days have the code ‘P’ and none has / or \\")),
    Trap(
      "sessions of another country, its list said", "Pupil ID,Date,AM,PM\n1,16/11/2026,P,A\n",
      known: KnownSchool(codes: CodeMap(list: .plain)), .marks(["1 2026-11-16 H part=1260 others=A 1; P 1"])),
    Trap(
      "england: retired codes are asked about", "Pupil ID,Date,AM,PM\n1,16/11/2026,/,\\\n2,16/11/2026,H,\\\n",
      .keptBack(["1 2026-11-16 P"], ["E204 3:14"])),
    Trap(
      "sessions: the other half is missing", "Pupil ID,Date,AM,Status PM\n1,16/11/2026,/,\\\n",
      .refused("file.csv:1: error E102: the sessions file has no column ‘PM’")),
  ]

  static let others: [Trap] = [
    Trap("Ed-Fi, SIF: XML", "<?xml version=\"1.0\"?><StudentDailyAttendance/>\n", .refused("file.csv: error E110: ")),
    Trap("Ed-Fi: JSON", "[{\"attendanceEventCategoryDescriptor\":\"x\"}]\n", .refused("file.csv: error E110: ")),
  ]

  @Test(arguments: long + wide + counts + events + parts + sessions + others)
  func `a trap of real exports is no trap`(trap: Trap) throws {
    func outcome() throws -> ImportOutcome {
      try Importer.read(bytes: trap.bytes, name: "file.csv", options: trap.options, known: trap.known)
    }
    switch trap.result {
    case .marks(let expected):
      let outcome = try outcome()
      #expect(TrapTableTests.plain(marks(outcome)) == TrapTableTests.plain(expected))
      #expect(outcome.rejected.isEmpty)
    case .told(let expected, let sentence):
      let outcome = try outcome()
      #expect(TrapTableTests.plain(marks(outcome)) == TrapTableTests.plain(expected))
      #expect(outcome.rejected.isEmpty)
      #expect(outcome.notices.contains(sentence), "\(outcome.notices)")
    case .keptBack(let expected, let rows):
      let outcome = try outcome()
      #expect(marks(outcome) == expected)
      #expect(outcome.rejected.map { "\($0.code) \($0.line):\($0.column)" } == rows)
      #expect(outcome.rejected.allSatisfy { !$0.expected.isEmpty && !$0.hint.isEmpty })
    case .totals(let expected):
      let outcome = try outcome()
      let counts = (outcome.attendance?.counts ?? []).map {
        "\($0.student) \($0.first) \($0.last) \($0.expectedParts / 2520) \($0.missedParts / 2520)"
      }
      #expect(counts == expected)
      #expect(outcome.attendance?.days == [])
      #expect(outcome.rejected.isEmpty)
    case .refused(let beginning):
      let error = #expect(throws: ImportError.self) { try outcome() }
      #expect(error?.description.hasPrefix(beginning) == true, "\(error?.description ?? "")")
    }
  }

  /// Codes of one mark are told apart in details; what the table is about are marks and parts.
  private static func plain(_ marks: [String]) -> [String] {
    marks.map { $0.split(separator: " ").filter { !$0.hasPrefix("code=") }.joined(separator: " ") }
  }
}
