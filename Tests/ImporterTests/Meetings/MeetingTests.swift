import Domain
import Importer
import Testing

/// Names and minutes become marks of learning elsewhere, or nothing.
@Suite struct MeetingTests {
  static let known: KnownSchool = {
    var known = KnownSchool(rosterSchools: ["North School"])
    let names = [
      "001001": "Haru Aoki", "001002": "Ana Silva", "001003": "Zoë Núñez", "001004": "Sam Reed", "001005": "Sam Reed",
    ]
    for (id, name) in names {
      known.students[id] = [Enrolment(school: "North School", entered: day("2026-08-24"))]
      known.people[id] = .init(student: Student(id: id, name: name))
    }
    return known
  }()

  /// As Teams writes it: TAB-separated, commas inside the times, three sections.
  static let teams = """
    1. Summary
    Meeting title\tGrade 8
    Attended participants\t5
    Start time\t11/16/26, 9:00:11 AM
    End time\t11/16/26, 9:58:02 AM
    Meeting duration\t57m 51s
    Average attendance time\t40m 2s

    2. Participants
    Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
    Aoki Haru\t11/16/26, 9:01:11 AM\t11/16/26, 9:58:02 AM\t56m 51s\tharu@north.example\tharu@north.example\tAttendee
    Silva, Ana (Guest)\t11/16/26, 9:01:00 AM\t11/16/26, 9:58:02 AM\t12m 3s\t\t\tAttendee
    Tess Lane\t11/16/26, 9:00:11 AM\t11/16/26, 9:58:02 AM\t57m 51s\ttess@north.example\ttess@north.example\tOrganizer
    ZOE NUNEZ\t11/16/26, 9:02:00 AM\t11/16/26, 10:04:01 AM\t1h 2m 1s\t\t\tPresenter

    3. In-Meeting Activities
    Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
    Aoki Haru\t11/16/26, 9:01:11 AM\t11/16/26, 9:58:02 AM\t56m 51s\tharu@north.example\tAttendee
    Silva, Ana (Guest)\t11/16/26, 9:01:00 AM\t11/16/26, 9:13:03 AM\t12m 3s\t\tAttendee

    """
  static let teamsMarks = [
    "001001 North School 2026-11-16 O reason=Teams meeting, 56 minutes",
    "001003 North School 2026-11-16 O reason=Teams meeting, 62 minutes",
  ]

  private func read(_ bytes: [UInt8], _ options: ImportOptions = ImportOptions()) throws(ImportError) -> ImportOutcome {
    try Importer.read(bytes: bytes, name: "meeting.csv", options: options, known: Self.known)
  }
  private func read(_ text: String, _ options: ImportOptions = ImportOptions()) throws(ImportError) -> ImportOutcome {
    try read(Array(text.utf8), options)
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).replacing("\n", with: "\r\n").utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [true, false])
  func `a Teams report in UTF-16 of either byte order is read from its second section`(bigEndian: Bool) throws {
    let outcome = try read(Self.utf16(Self.teams, bigEndian: bigEndian))
    #expect(outcome.shape == "Teams meeting")
    #expect(marks(outcome) == Self.teamsMarks)
    #expect(outcome.rejected.isEmpty)
    #expect(
      outcome.notices == [
        "20 minutes or more count as learning elsewhere: 2 days", "1 student was there for less: no mark",
        "1 row of an organiser or presenter was passed over",
      ])
    #expect(outcome.fillsBlanks)
    #expect(outcome.attendance?.codeUses.map(\.code) == ["Teams meeting"])
  }

  @Test func `a Teams report in UTF-8 says the same`() throws {
    #expect(marks(try read(Self.teams)) == Self.teamsMarks)
  }

  @Test func `the older Teams list counts from joining to leaving`() throws {
    let text = """
      Full Name\tUser Action\tTimestamp
      Haru Aoki\tJoined before\t16/11/2026, 09:00:00
      Ana Silva\tJoined\t16/11/2026, 09:05:00
      Haru Aoki\tLeft\t16/11/2026, 09:12:00
      Haru Aoki\tJoined\t16/11/2026, 09:20:00
      Ana Silva\tLeft\t16/11/2026, 09:22:59
      Haru Aoki\tLeft\t16/11/2026, 09:31:30
      Zoë Núñez\tJoined\t16/11/2026, 09:01:00
      """
    #expect(
      marks(try read(Self.utf16(text, bigEndian: false))) == [
        "001001 North School 2026-11-16 O reason=Teams meeting, 23 minutes",
        "001003 North School 2026-11-16 O reason=Teams meeting, 30 minutes",
      ])
  }

  @Test func `a Zoom report has its day above the header and adds up the rows of one student`() throws {
    let text = """
      Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
      812 3456 7890,"Grade 8, math",11/16/2026 09:00:11 AM,11/16/2026 09:58:02 AM,tess@north.example,58,4

      Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
      Haru (Haru Aoki),,11/16/2026 09:01:00 AM,11/16/2026 09:13:00 AM,12,Yes,No
      Haru (Haru Aoki),,11/16/2026 09:20:00 AM,11/16/2026 09:29:00 AM,9,Yes,No
      Ana Silva,,11/16/2026 09:00:00 AM,11/16/2026 09:40:00 AM,40,Yes,Yes
      Ana Silva,,11/16/2026 09:40:00 AM,11/16/2026 09:45:00 AM,5,Yes,No
      Tess L,tess@north.example,11/16/2026 09:00:11 AM,11/16/2026 09:58:02 AM,58,No,No
      Haru's iPad,,11/16/2026 09:00:11 AM,11/16/2026 09:58:02 AM,58,Yes,No
      """
    let outcome = try read(text)
    #expect(outcome.shape == "Zoom meeting")
    #expect(marks(outcome) == ["001001 North School 2026-11-16 O reason=Zoom meeting, 21 minutes"])
    #expect(
      rejects(outcome) == ["E305 10:1 Name (Original Name) ‘Haru's iPad’ is not the name of a student of the roster"])
    #expect(outcome.notices.contains("1 row of an organiser or presenter was passed over"))
  }

  @Test func `a Zoom report without times takes the day of the meeting`() throws {
    let text = """
      Meeting ID,Topic,Start Time
      8123,Math,"Nov 16, 2026 09:00 AM"

      Name (Original Name),User Email,Total Duration (Minutes),Guest
      Haru Aoki,,47,Yes
      """
    #expect(marks(try read(text)) == ["001001 North School 2026-11-16 O reason=Zoom meeting, 47 minutes"])
  }

  @Test func `two devices at a time are one student`() throws {
    let text = """
      Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
      Haru Aoki,,2026-11-16 09:00:00,2026-11-16 09:12:00,12,Yes
      Haru Aoki,,2026-11-16 09:01:00,2026-11-16 09:13:00,12,Yes
      """
    let outcome = try read(text)
    #expect(marks(outcome) == [])
    #expect(outcome.notices.contains("1 student was there for less: no mark"))
  }

  @Test func `a Google Meet report needs its day said`() throws {
    let text = """
      First name,Last name,Email,Duration,Time joined,Time exited
      Haru,Aoki,001001@north.example,58 min,9:02 AM,10:00 AM
      Ana,Silva,,1 hr 2 min,8:58 AM,10:00 AM
      Zoë,Núñez,,01:02:03,8:58 AM,10:01 AM
      """
    let error = #expect(throws: ImportError.self) { try read(text) }
    #expect(
      error?.description == """
        meeting.csv: error E121: the meeting report does not say on which day it was
          hint: say the day with --days 2026-11-16..2026-11-16
        """)
    #expect(
      marks(try read(text, ImportOptions(days: day("2026-11-16")...day("2026-11-16")))) == [
        "001001 North School 2026-11-16 O reason=Google Meet, 58 minutes",
        "001002 North School 2026-11-16 O reason=Google Meet, 62 minutes",
        "001003 North School 2026-11-16 O reason=Google Meet, 62 minutes",
      ])
  }

  @Test func `a Google Meet report with a heading has its day there`() throws {
    let text = """
      Meeting title,Date,Start time,End time
      Grade 8,2026-11-16,09:00,09:32

      Name,Email,Duration,Time joined,Time exited
      Haru Aoki,,32m,9:00:12,9:32:01
      """
    #expect(marks(try read(text)) == ["001001 North School 2026-11-16 O reason=Google Meet, 31 minutes"])
  }

  @Test func `a name of two students is nobody's unless the address tells`() throws {
    let text = """
      Name,Email,Duration,Time joined,Time exited
      Sam Reed,,40 min,2026-11-16 09:00:00,2026-11-16 09:40:00
      Sam Reed,001005@north.example,40 min,2026-11-16 09:00:00,2026-11-16 09:40:00
      Ana Silva,001001@north.example,40 min,2026-11-16 09:00:00,2026-11-16 09:40:00
      """
    let outcome = try read(text)
    #expect(marks(outcome) == ["001005 North School 2026-11-16 O reason=Google Meet, 40 minutes"])
    #expect(
      rejects(outcome) == [
        "E305 2:1 Name ‘Sam Reed’ is not one student's: it fits 2",
        "E305 4:1 Name ‘Ana Silva’ is not one student's: it fits 2",
      ])
  }

  @Test func `the minutes that count can be set`() throws {
    var options = ImportOptions()
    options.meetingMinutes = 10
    #expect(marks(try read(Self.teams, options)).count == 3)
    options.meetingMinutes = 60
    #expect(marks(try read(Self.teams, options)).count == 1)
  }

  /// A row and its complaint.
  @Test(
    arguments: [
      ("Haru Aoki,,a while,2026-11-16 09:00:00,2026-11-16 09:40:00", "E209 3:12 Duration ‘a while’ is not a duration"),
      ("Haru Aoki,,32:14,2026-11-16 09:00:00,2026-11-16 09:40:00", "E209 3:12 Duration ‘32:14’ is not a duration"),
      (
        "Haru Aoki,,30,2026-11-14 09:00:00,2026-11-14 09:40:00",
        "E207 3:15 Time joined ‘2026-11-14 09:00:00’ is not a school day"
      ),
      (
        "Haru Aoki,,30,2026-02-31 09:00:00,2026-11-16 09:40:00",
        "E205 3:15 Time joined ‘2026-02-31 09:00:00’ is not a day that exists, written YYYY-MM-DD"
      ),
      ("Haru Aoki", "E203 3:1 number of cells ‘1’ is not at most 5, as in the header"),
      (
        "Haru Aoki,,30,2026-11-16 09:00:00,2026-11-16 09:40:00,x",
        "E203 3:1 number of cells ‘6’ is not at most 5, as in the header"
      ),
    ])
  func `a wrong row is kept back`(row: String, complaint: String) throws {
    let text = """
      Name,Email,Duration,Time joined,Time exited
      Ana Silva,,40 min,2026-11-16 09:00:00,2026-11-16 09:40:00

      """
    let outcome = try read(text + row + "\n")
    #expect(rejects(outcome) == [complaint])
    #expect(marks(outcome) == ["001002 North School 2026-11-16 O reason=Google Meet, 40 minutes"])
  }

  @Test func `a report of strangers is refused`() throws {
    let rows = (1...12).map { "Stranger \($0),,40 min,2026-11-16 09:00:00,2026-11-16 09:40:00" }
    let text = "Name,Email,Duration,Time joined,Time exited\n" + rows.joined(separator: "\n")
    let error = #expect(throws: ImportError.self) { try read(text) }
    #expect(error?.code == .tooManyRejected)
  }

  @Test func `a report whose dates can be read in two ways is refused`() throws {
    let text = Self.teams.replacing("11/16/26", with: "11/10/26")
    let error = #expect(throws: ImportError.self) { try read(text) }
    #expect(error?.code == .ambiguousDates)
    let outcome = try read(text, ImportOptions(dateOrder: .monthFirst))
    #expect(outcome.lastDay == nil || outcome.lastDay == day("2026-11-10"))
  }

  @Test func `without known names a report is refused`() {
    let error = #expect(throws: ImportError.self) {
      try Importer.read(bytes: Array(Self.teams.utf8), name: "meeting.csv", known: KnownSchool())
    }
    #expect(
      error?.description == """
        meeting.csv: error E121: a meeting report has names and no ids, and no student's name is known
          hint: import a roster first
        """)
  }

  @Test func `a report without participants is refused`() {
    let error = #expect(throws: ImportError.self) {
      try read("Name,Email,Duration,Time joined,Time exited\n")
    }
    #expect(error?.code == .noRows)
  }
}
