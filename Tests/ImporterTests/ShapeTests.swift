import CSV
import Domain
import Importer
import Testing

/// The examples of real exports, with invented students.
@Suite struct ShapeTests {
  @Test func `a wide file has a column a date`() throws {
    let outcome = try read("Name,UID,2024-01-15,2024-01-16\nJohn Doe,001,P,A\nJane Roe,002,,L\n")
    #expect(outcome.shape == "wide")
    #expect(
      marks(outcome) == ["001 2024-01-15 P", "001 2024-01-16 A", "002 2024-01-15 -", "002 2024-01-16 L"])
    #expect(outcome.attendance?.lines.map(\.name) == ["John Doe", "Jane Roe"])
  }

  @Test func `wide dates have one order`() throws {
    let outcome = try read("UID,12/01/2024,15/01/2024\n001,P,A\n")
    #expect(marks(outcome) == ["001 2024-01-12 P", "001 2024-01-15 A"])
  }

  @Test func `Moodle sessions become days`() throws {
    let outcome = try read(
      """
      Last name,First name,Groups,Student ID,16 Sep 2024 9.00AM All students,16 Sep 2024 1.00PM All students,17 Sep 2024 9.00AM All students,P,L,E,A,Taken sessions,Points,Percentage
      Lee,Ann,,S1,P (2/2),A (0/2),?,1,0,0,1,2,2 / 4,50.0
      Chen,Bo,,S2,L (1/2),P (2/2),E (1/2),1,1,1,0,3,4 / 6,66.7

      """)
    #expect(outcome.shape == "wide sessions")
    #expect(
      marks(outcome) == [
        "S1 2024-09-16 H part=1260 others=A 1; P 1", "S1 2024-09-17 -", "S2 2024-09-16 L others=L 1; P 1",
        "S2 2024-09-17 A",
      ])
  }

  @Test func `weekly counts stay counts`() throws {
    let outcome = try read(
      "Week,StudentId,Grade,TotalPresent,TotalClasses,\"Attendance\n%age\"\n"
        + "09 Mar - 15 Mar,S0003,9,4,5,80.00%\n09 Mar - 15 Mar,S0004,9,-,-,-\n09 Mar - 15 Mar,S0005,9,#N/A,5,#N/A\n"
        + "30 Dec - 05 Jan,S0003,9,5,5,100.00%\n09 Mar - 15 Mar,S0003,9,4,5,80.00%\n",
      ImportOptions(asOf: day("2026-03-20")))
    #expect(outcome.shape == "weekly counts")
    #expect(
      outcome.attendance?.counts == [
        CountPeriod(
          student: "S0003", school: "", first: day("2025-12-30"), last: day("2026-01-05"), expectedParts: 12600,
          missedParts: 0, lawfulParts: 0),
        CountPeriod(
          student: "S0003", school: "", first: day("2026-03-09"), last: day("2026-03-15"), expectedParts: 12600,
          missedParts: 2520, lawfulParts: 2520),
      ])
    #expect(rejects(outcome) == ["E213 5:25 TotalPresent ‘#N/A’ is not a number"])
    #expect(outcome.repeats == 1)
    #expect(outcome.attendance?.days == [])
    #expect(
      outcome.notices == [
        "weekly totals: the days are not known", "1 exact repeat dropped", "- = not enrolled: 1 student-weeks",
        "ignored columns: Grade, Attendance\\u{a}%age",
      ])
  }

  @Test func `a week without a year is refused when nothing tells the year`() {
    #expect(throws: ImportError(file: "file.csv", problem: .unknownYear(line: 2, text: "09 Mar - 15 Mar"))) {
      try read("Week,StudentId,TotalPresent,TotalClasses\n09 Mar - 15 Mar,S0003,4,5\n")
    }
  }

  @Test func `monthly counts stay counts`() throws {
    let outcome = try read(
      "学籍番号,年月,要出席日数,出席日数,欠席日数,遅刻回数,早退回数,公欠日数,除外日数\nS2020001,2020-04,20,18,2,1,0,0,0\nS2020002,2020-04,20,18,3,1,0,0,0\n"
    )
    #expect(outcome.shape == "monthly counts")
    #expect(
      outcome.attendance?.counts == [
        CountPeriod(
          student: "S2020001", school: "", first: day("2020-04-01"), last: day("2020-04-30"), expectedParts: 50400,
          missedParts: 5040, lawfulParts: 5040, late: 1)
      ])
    #expect(rejects(outcome) == ["E210 3:18 要出席日数 ‘20’ is not what attended and absent days add up to"])
    #expect(outcome.attendance?.registers == [Scope(school: "", first: day("2020-04-01"), last: day("2020-04-30"))])
  }

  @Test func `periods are added up to a day`() throws {
    let outcome = try read(
      """
      id,student_id,school_year,school_id,attendance_date,all_day,Period,section_id,AttendanceCode,PresenceFlag
      1,7,2019,N,16/9/2019,No,1,sec1,P,1
      2,7,2019,N,16/9/2019,No,2,sec2,A,0
      3,7,2019,N,16/9/2019,No,3,sec3,P,1
      3,7,2019,N,16/9/2019,No,3,sec3,P,1
      4,8,2019,N,16/9/2019,No,1,sec1,A,0
      5,8,2019,N,16/9/2019,No,2,sec1,U,0
      6,9,2019,N,16/9/2019,No,1,sec1,T,1
      7,9,2019,N,16/9/2019,No,2,sec1,P,1
      8,10,2019,N,16/9/2019,No,1,sec1,P,1
      9,10,2019,N,16/9/2019,No,1,sec1,A,1

      """)
    #expect(outcome.shape == "periods")
    #expect(
      marks(outcome) == [
        "7 N 2019-09-16 H part=840 others=A 1; P 2", "8 N 2019-09-16 U others=U 1; A 1",
        "9 N 2019-09-16 L others=T 1; P 1",
      ])
    #expect(rejects(outcome).map { $0.prefix(8) } == ["E208 10:", "E208 11:"])
    #expect(outcome.repeats == 1)
    #expect(outcome.notices.first == "1 exact repeat dropped")
  }

  @Test func `Canvas Roll Call has a row a class`() throws {
    let outcome = try read(
      """
      Course ID,SIS Course ID,Course Code,Course Name,Section Name,Section ID,SIS Section ID,Teacher ID,Teacher Name,Student ID,SIS Student ID,Student Name,Class Date,Attendance,Timestamp
      1,,M,Math,A,11,,5,T,77,S7,Ann Lee,2026-11-16,absent,2026-11-16T09:00:00Z
      2,,E,English,A,12,,5,T,77,S7,Ann Lee,2026-11-16,present,2026-11-16T10:00:00Z
      2,,E,English,A,12,,5,T,78,S8,Bo Chen,2026-11-16,unmarked,2026-11-16T10:00:00Z

      """)
    #expect(marks(outcome) == ["S7 2026-11-16 H part=1260 others=absent 1; present 1", "S8 2026-11-16 -"])
  }

  @Test func `PowerSchool's blank is present and its true is late`() throws {
    let outcome = try read(
      "studentid,schoolid,att_date,att_mode_code,att_code,presence_status_cd\n"
        + "7,1,2026-11-16,ATT_ModeDaily,,Present\n8,1,2026-11-16,ATT_ModeDaily,true,Present\n")
    #expect(marks(outcome) == ["7 1 2026-11-16 P", "8 1 2026-11-16 L"])
    #expect(outcome.notices.first == "blank = present (powerschool): 1 row")
  }

  @Test func `eight digits are a date`() throws {
    #expect(marks(try read("StudentID,SchoolDBN,Date,Status\n7,01M015,20181105,A\n")) == ["7 01M015 2018-11-05 A"])
  }

  @Test(arguments: [
    ("/", "\\", "P"), ("/", "I", "H part=1260 others=I 1; / 1"), ("U", "\\", "H part=1260 others=U 1; \\ 1"),
    ("I", "I", "A"), ("L", "\\", "L others=L 1; \\ 1"), ("#", "#", "N"), ("/", "N", "P others=/ 1; N 1"),
    ("I", "N", "H part=1260 others=I 1; N 1"), ("O", "#", "U others=O 1; # 1"), ("E", "E", "S"),
    ("M", "\\", "P others=M 1; \\ 1"),
  ])
  func `England's sessions are half days`(morning: String, afternoon: String, expected: String) throws {
    let outcome = try read("Pupil ID,Date,AM,PM\n7,16/11/2026,\(morning),\(afternoon)\n")
    #expect(outcome.shape == "sessions")
    #expect(marks(outcome) == ["7 2026-11-16 \(expected)"])
  }

  @Test func `monthly counts come in Shift_JIS`() throws {
    let hex = Array(
      "8a7790d094d48d862c944e8c8e2c97768f6f90c893fa90942c8f6f90c893fa90942c8c8790c893fa90942c92788d8f89f190"
        + "942c918191de89f190942c8cf68c8793fa90942c8f9c8a4f93fa90940a53323032303030312c323032302d30342c32302c31"
        + "382c322c312c302c302c300a"
    )
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(String(hex[$0..<$0 + 2]), radix: 16) }
    let outcome = try Importer.read(
      bytes: bytes, name: "file.csv", options: ImportOptions(encoding: .shiftJIS), known: KnownSchool())
    #expect(outcome.attendance?.counts.map(\.missedParts) == [5040])
    #expect(outcome.dialect == "shift_jis, comma-separated")
    #expect(throws: ImportError.self) { try Importer.read(bytes: bytes, name: "file.csv", known: KnownSchool()) }
  }

  @Test func `a wide file of strangers is refused`() {
    var text = "UID,2024-01-15,2024-01-16,2024-01-17,2024-01-18\n"
    for number in 0..<60 { text += "\(number),P,P,P,P\n" }
    let students = Dictionary(
      uniqueKeysWithValues: (0..<45).map { (String($0), [Enrolment(school: "N", entered: day("2023-09-01"))]) })
    let error = #expect(throws: ImportError.self) {
      try read(text, known: KnownSchool(rosterSchools: ["N"], students: students))
    }
    #expect(error?.code == .tooManyRejected)
  }
}

/// The same register in the encodings and dialects of real exports.
@Suite struct EncodingTests {
  private static let text =
    "Student ID\tDate\tStatus\tName\r\n001017\t2026-11-16\tP\tAoki Haru 春\r\n001017\t2026-11-17\tU\tAoki Haru 春\r\n"
  private static let expected = ["001017 2026-11-16 P", "001017 2026-11-17 U"]

  @Test func `UTF-16 with TABs and a byte order mark, little and big endian`() throws {
    for isLittle in [true, false] {
      var bytes: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
      for unit in EncodingTests.text.utf16 {
        let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
        bytes += isLittle ? [low, high] : [high, low]
      }
      let outcome = try Importer.read(bytes: bytes, name: "a.txt", known: KnownSchool())
      #expect(marks(outcome) == EncodingTests.expected)
      #expect(outcome.attendance?.lines.map(\.name) == ["Aoki Haru 春"])
    }
  }

  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n"])
  func `comma, semicolon and TAB, with and without a byte order mark`(delimiter: String, end: String) throws {
    let text = EncodingTests.text.replacing("\t", with: delimiter).replacing("\r\n", with: end)
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let outcome = try Importer.read(bytes: mark + Array(text.utf8), name: "a.csv", known: KnownSchool())
      #expect(marks(outcome) == EncodingTests.expected)
    }
  }
}
