import CSV
import Domain
import Importer
import Testing

/// Reads a file with the profiles of a settings text.
func read(
  _ text: String, settings: String, _ options: ImportOptions = ImportOptions(), profile: String? = nil,
  known: KnownSchool = KnownSchool()
) throws -> ImportOutcome {
  var options = options
  let document = try SettingsReader.read(settings)
  options.profiles = try Profile.all(document)
  options.profile = profile
  var known = known
  if let section = document.section("codes") { known.codes = try CodeMap(section: section) }
  return try read(text, options, known: known)
}

@Suite struct ProfileTests {
  static let own = "[profile ours]\nstudent = SN\ndate = DY\nstatus = AL\n"

  @Test func `a profile reads a header that ebb does not know`() throws {
    let outcome = try read("SN,DY,AL,X\n7,2026-11-16,A,\n", settings: Self.own)
    #expect(marks(outcome) == ["7 2026-11-16 A"])
    #expect(outcome.profile == "ours")
    #expect(outcome.notices == ["read as [profile ours] of ebb.ini says", "ignored columns: X"])
  }

  @Test func `headers of a profile are found without regard to case, blanks and signs`() throws {
    let settings = "[profile ours]\nstudent = Pupil Nr.\ndate = The Day\nstatus = Mark\n"
    let outcome = try read("pupil_nr,THE-DAY,\"Mark\"\n7,2026-11-16,A\n", settings: settings)
    #expect(marks(outcome) == ["7 2026-11-16 A"])
  }

  @Test func `a header that ebb knows needs no profile, and the one that fits is named`() throws {
    let settings = "[profile mine]\nstudent = id\ndate = date\nstatus = code\n"
    let text = "id,student_id,date,status,code\n1,7,2026-11-16,A,P\n"
    #expect(marks(try read(text, settings: settings)) == ["7 2026-11-16 A"])
    #expect(
      try read(text, settings: settings).notices.first
        == "[profile mine] fits too; --profile mine would read the file by it")
    #expect(marks(try read(text, settings: settings, profile: "mine")) == ["1 2026-11-16 P"])
  }

  @Test func `a file without a header is read by the places of its columns`() throws {
    let settings =
      "[profile bare]\nheader = none\nstudent = column 2\ndate = column 1\nstatus = column 3\nskip-lines = 1\n"
    let outcome = try read("Oakfield\n2026-11-16,7,A\n2026-11-17,7,Zz\n", settings: settings, profile: "bare")
    #expect(marks(outcome) == ["7 2026-11-16 A"])
    #expect(outcome.rows == 2)
    #expect(rejects(outcome).map { $0.prefix(27) } == ["E204 3:14 column 3 ‘Zz’ is "])
    #expect(outcome.notices.contains("skipped 1 title line above the header"))
  }

  @Test func `lines above the header are skipped by number`() throws {
    let settings = Self.own + "skip-lines = 2\n"
    let outcome = try read("SN,DY,AL\n0,2026-11-13,A\nSN,DY,AL\n7,2026-11-16,A\n", settings: settings, profile: "ours")
    #expect(marks(outcome) == ["7 2026-11-16 A"])
  }

  @Test func `any number of lines above the header`() throws {
    let text = String(repeating: "a line, of the report\n", count: 60) + "SN,DY,AL\n7,2026-11-16,A\n"
    let outcome = try read(text, settings: Self.own + "skip-lines = 60\n")
    #expect(marks(outcome) == ["7 2026-11-16 A"])
    #expect(outcome.notices.contains("skipped 60 title lines above the header"))
    #expect(throws: ImportError.self) { try read(text, settings: Self.own) }
  }

  @Test func `delimiter, quote, escape and encoding are the profile's`() throws {
    let settings = Self.own + "reason = WHY\ndelimiter = bar\nquote = single\nescape = backslash\n"
    let outcome = try read("SN|DY|AL|WHY\n7|2026-11-16|A|'it\\'s | late'\n", settings: settings)
    #expect(marks(outcome) == ["7 2026-11-16 A reason=it's | late"])
    let bare = try read(
      "SN;DY;AL;WHY\n7;2026-11-16;A;\"5 o'clock\n", settings: Self.own + "reason = WHY\nquote = none\n")
    #expect(marks(bare) == ["7 2026-11-16 A reason=\"5 o'clock"])
    let bytes = Array("SN,DY,AL,WHY\n7,2026-11-16,A,".utf8) + [0xE9, 0x0A]
    var options = ImportOptions()
    options.profiles = try Profile.all(
      try SettingsReader.read(Self.own + "reason = WHY\nencoding = windows-1252\n"))
    let french = try Importer.read(bytes: bytes, name: "file.csv", options: options, known: KnownSchool())
    #expect(marks(french) == ["7 2026-11-16 A reason=é"])
    #expect(french.dialect == "windows-1252, comma-separated")
  }

  @Test func `a profile has its own codes, school and order of dates`() throws {
    let settings =
      "[codes]\nA = excused\nQ = late\n" + Self.own
      + "codes = plain\ncode A = unexcused\ncode \"#\" = not-expected\nschool-of-file = North\ndate-order = day-first\n"
    let outcome = try read(
      "SN,DY,AL\n7,03/11/2026,A\n7,04/11/2026,Q\n7,05/11/2026,#\n7,06/11/2026,T\n", settings: settings)
    #expect(
      marks(outcome) == [
        "7 North 2026-11-03 U", "7 North 2026-11-04 L", "7 North 2026-11-05 N", "7 North 2026-11-06 L code=T",
      ])
  }

  @Test func `two-digit years and spreadsheet days are read where the profile says so`() throws {
    let settings = Self.own + "two-digit-years = yes\nserial-days = yes\ndate-order = day-first\n"
    let outcome = try read("SN,DY,AL\n7,16.11.26,A\n7,46343,A\n", settings: settings)
    #expect(marks(outcome) == ["7 2026-11-16 A", "7 2026-11-17 A"])
    #expect(try read("SN,DY,AL\n7,46343,A\n", settings: Self.own).rejected.count == 1)
  }

  @Test func `absences only, as the profile says`() throws {
    let known = KnownSchool(
      rosterSchools: ["North"],
      students: [
        "7": [Enrolment(school: "North", entered: day("2026-09-01"))],
        "8": [Enrolment(school: "North", entered: day("2026-09-01"))],
      ])
    let settings = Self.own + "shape = events-only\n"
    let outcome = try read(
      "SN,DY,AL\n7,2026-11-16,A\n", settings: settings,
      ImportOptions(days: day("2026-11-16")...day("2026-11-16")), known: known)
    #expect(marks(outcome) == ["7 North 2026-11-16 A", "8 North 2026-11-16 P"])
  }

  @Test func `periods, by several columns, with their minutes`() throws {
    let settings =
      "[profile classes]\nshape = periods\nstudent = SN\ndate = D\nstatus = S\nperiod = Course | Hour\n"
      + "length = Min\nday-minutes = 300\n"
    let outcome = try read(
      "SN,D,S,Course,Hour,Min\n7,2026-11-16,A,M,1,45\n7,2026-11-16,P,M,2,45\n7,2026-11-16,A,E,1,30\n",
      settings: settings)
    #expect(marks(outcome) == ["7 2026-11-16 H part=630 others=A 2; P 1"])
  }

  @Test func `half days by am and pm, by a session's row, and both in one cell`() throws {
    let twoColumns = "[profile h]\nshape = sessions\nstudent = SN\ndate = D\nam = V\npm = N\n"
    #expect(
      marks(try read("SN,D,V,N\n7,2026-11-16,/,I\n", settings: twoColumns))
        == ["7 2026-11-16 H part=1260 others=I 1; / 1"])
    let rows = "[profile h]\nshape = sessions\nstudent = SN\ndate = D\nstatus = S\nsession = Half\n"
    #expect(
      marks(try read("SN,D,Half,S\n7,2026-11-16,V,/\n7,2026-11-16,N,U\n", settings: rows))
        == ["7 2026-11-16 H part=1260 others=U 1; / 1"])
    let cells = "[profile h]\nshape = sessions\nstudent = SN\ndate = D\nstatus = S\n"
    #expect(
      marks(try read("SN,D,S\n7,2026-11-16,/U\n8,2026-11-16,LN\n9,2026-11-16,/\\\n", settings: cells))
        == ["7 2026-11-16 H part=1260", "8 2026-11-16 L", "9 2026-11-16 P"])
  }

  @Test func `a column a date, weekly and monthly totals`() throws {
    let wide = "[profile w]\nshape = wide\nstudent = SN\n"
    #expect(
      marks(try read("SN,2026-11-16,2026-11-17\n7,A,P\n", settings: wide)) == ["7 2026-11-16 A", "7 2026-11-17 P"])
    let weekly = "[profile w]\nshape = weekly counts\nstudent = SN\nweek = W\npresent = In\nclasses = All\n"
    let week = try read("SN,W,In,All\n7,09 Mar 2026 - 15 Mar 2026,4,5\n", settings: weekly)
    #expect(week.attendance?.counts.map(\.missedParts) == [2520])
    let monthly = "[profile w]\nshape = monthly counts\nstudent = SN\nmonth = M\nrequired = R\nabsent = A\n"
    let month = try read("SN,M,R,A\n7,2026-11,20,3\n", settings: monthly)
    #expect(month.attendance?.counts.map(\.missedParts) == [7560])
  }

  @Test func `rosters, notes and the other kinds have profiles too`() throws {
    let settings =
      "[profile pupils]\nkind = roster\nstudent_id = SN\nname = NM\nentered_on = ENT\nschool = SC\n"
      + "[profile diary]\nkind = notes\nstudent-id = SN\ndate = DY\nauthor = WHO\ntext = TXT\n"
    let roster = try read("SN,NM,ENT,SC,student_id\n7,Ann Lee,2026-09-01,North,99\n", settings: settings)
    #expect(roster.kind == .roster)
    #expect(roster.profile == "pupils")
    guard case .roster(let pupils) = roster.people else { return #expect(Bool(false)) }
    #expect(pupils.map(\.student.id) == ["7"])
    let notes = try read("SN,DY,WHO,TXT\n7,someday,Tanabe,tired\n", settings: settings)
    #expect(notes.kind == .notes)
    #expect(notes.rejected.map(\.field) == ["DY"])
  }

  @Test func `--as a kind lets only that kind's profiles apply`() throws {
    let settings = Self.own + "[profile people]\nkind = roster\nstudent_id = SN\nname = DY\nentered_on = AL\n"
    let text = "SN,DY,AL\n7,Ann Lee,2026-09-01\n"
    #expect(try read(text, settings: settings, ImportOptions(kind: .roster)).profile == "people")
  }

  @Test(arguments: [
    (
      "SN,DY,AL\n7,2026-11-16,A\n", nil, own + "[profile more]\nstudent = SN\ndate = DY\nstatus = AL\n",
      "file.csv: error E113: the columns of the profiles ‘ours’ and ‘more’ are all there, and nothing tells which is "
        + "meant\n  hint: say --profile ours"
    ),
    (
      "SN,DY,AL\n7,2026-11-16,A\n", "our", own,
      "file.csv: error E112: ebb.ini has no [profile our]\n  hint: did you mean ‘ours’?"
    ),
    (
      "SN,DY,AL\n7,2026-11-16,A\n", "north", own,
      "file.csv: error E112: ebb.ini has no [profile north]\n  hint: its profiles are ours"
    ),
    (
      "SN,DY,AL\n7,2026-11-16,A\n", "ours", "",
      "file.csv: error E112: ebb.ini has no [profile ours]\n  hint: see ‘ebb help profiles’"
    ),
    (
      "SN,DYS,AL\n7,2026-11-16,A\n", "ours", own,
      "file.csv:1: error E117: the profile ‘ours’ needs the column ‘DY’, which is not there\n"
        + "  hint: did you mean ‘DYS’? Change it in ebb.ini, [profile ours]"
    ),
    (
      "colour\nred\n", "ours", own,
      "file.csv:1: error E117: the profile ‘ours’ needs the column ‘DY’, which is not there\n"
        + "  hint: change it in ebb.ini, [profile ours], or import the file without --profile"
    ),
    (
      "SN,DY,AL,AL\n7,2026-11-16,A,P\n", nil, own,
      "file.csv:1: error E103: the column ‘AL’ stands twice, as column 3 and column 4\n"
        + "  hint: remove or rename one of them"
    ),
    (
      "7,A\n", "bare", "[profile bare]\nheader = none\nstudent = column 1\ndate = column 2\nstatus = column 3\n",
      "file.csv:1: error E117: the profile ‘bare’ needs the column ‘column 3’, which is not there\n"
        + "  hint: change it in ebb.ini, [profile bare], or import the file without --profile"
    ),
    (
      "SN,colour\n7,red\n", "wide", "[profile wide]\nshape = wide\nstudent = SN\n",
      "file.csv:1: error E117: the profile ‘wide’ needs the column ‘2026-11-16’, which is not there\n"
        + "  hint: change it in ebb.ini, [profile wide], or import the file without --profile"
    ),
    (
      "colour,size\nred,5\n", nil, own,
      "file.csv:1: error E101: the header ‘colour,size’ is of no export that ebb knows\n"
        + "  hint: an attendance file needs at least the columns student_id, date, status"
    ),
  ])
  func `a profile that cannot be used is named`(
    text: String, profile: String?, settings: String, expected: String
  ) {
    #expect { try read(text, settings: settings, profile: profile) } throws: { "\($0)" == expected }
  }

  @Test(arguments: [
    ("[profile]\n", "1:1: the section [profile] has no name\n  hint: write it as [profile our-export]"),
    ("stdent = SN", "2:1: a profile of shape long has no ‘stdent’\n  hint: did you mean ‘student’?"),
    (
      "bus-route = SN",
      "2:1: a profile of shape long has no ‘bus-route’\n  hint: its columns are student, date, day-number, status, "
        + "school, name, minutes, reason"
    ),
    ("kind = rooster", "2:8: ‘rooster’ is no kind of file that ebb knows\n  hint: did you mean ‘roster’?"),
    ("shape = wid", "2:9: ‘wid’ is no shape that ebb knows\n  hint: did you mean ‘wide’?"),
    (
      "shape = spiral",
      "2:9: ‘spiral’ is no shape that ebb knows\n  hint: one of long, periods, sessions, wide, events-only, "
        + "weekly counts, monthly counts"
    ),
    (
      "kind = roster\nshape = long",
      "3:1: only attendance has a shape, and this profile is for roster\n  hint: remove the line"
    ),
    (
      "student = SN\ndate = DY",
      "1:1: the profile ‘x’ does not say which column is the status\n  hint: add a line:  status = HEADER OF THE COLUMN"
    ),
    (
      "encoding = latn1", "2:12: ‘latn1’ is no encoding that ebb knows\n  hint: one of utf-8, windows-1252, shift_jis, "
    ),
    ("delimiter = both", "2:13: ‘both’ is no delimiter\n  hint: one of comma, semicolon, tab, bar, colon, blank, or"),
    (
      "quote = typewriter",
      "2:9: ‘typewriter’ is no quote\n  hint: one of double, single, none, or the character itself"
    ),
    ("escape = caret", "2:10: ‘caret’ is no way to write a quote inside quotes\n  hint: one of doubled, backslash"),
    ("delimiter = \"", "2:13: the delimiter and the quote are the same character\n  hint: choose another one"),
    (
      "date-order = dayfirst", "2:14: ‘dayfirst’ is no order of dates that ebb knows\n  hint: did you mean ‘day-first’?"
    ),
    ("two-digit-years = 2000", "2:19: ‘2000’ is neither yes nor no\n  hint: write two-digit-years = yes"),
    ("skip-lines = two", "2:14: ‘two’ is not a number of lines from 0 to 1000"),
    ("day-minutes = 0", "2:15: ‘0’ is not a number of minutes from 1 to 1440"),
    ("header = no", "2:10: ‘no’ is neither yes nor none\n  hint: write header = none when the file has no header"),
    (
      "codes = englnd-2024",
      "2:9: ‘englnd-2024’ is no list of codes that ebb knows\n  hint: did you mean ‘england-2024’?"
    ),
    ("code A = absnt", "2:10: ‘absnt’ is no mark that ebb knows"),
    ("code A = late\ncode  A = late", "3:11: the code ‘A’ stands twice\n  hint: keep one of them"),
    ("student = SN\nstudent_id = SI", "3:1: the column ‘student’ stands twice\n  hint: keep one"),
    ("student = column 0", "2:11: ‘column 0’ is not from column 1 to column 1000\n  hint: columns count from 1"),
    ("student =", "2:10: ‘student’ names no column\n  hint: write the column's header, or column 3"),
    (
      "student = A | B\ndate = D\nstatus = S",
      "1:1: ‘student’ names 2 columns\n  hint: only period can have several, as Course | Section"
    ),
    (
      "header = none\nstudent = SN\ndate = column 2\nstatus = column 3",
      "1:1: the file has no header, so there is no column ‘SN’\n  hint: name the columns by place, as column 3"
    ),
    (
      "shape = wide\nheader = none\nstudent = column 1",
      "1:1: a wide file has its dates in the header\n  hint: remove header = none"
    ),
    (
      "shape = periods\nday-numbers = yes\nstudent = S\ndate = D\nstatus = A\nperiod = P",
      "1:1: day numbers are read in the shapes long and events-only\n  hint: remove them, or give the dates"
    ),
    (
      "day-numbers = yes\nstudent = S\ndate = D\nday-number = N\nstatus = A",
      "1:1: day-numbers = yes says that the column ‘date’ holds numbers, and day-number names another column\n"
        + "  hint: keep one of them"
    ),
    (
      "shape = wide\nevents-only = yes\nstudent = S",
      "1:1: events-only is read in the shape long\n  hint: remove the shape, or events-only"
    ),
    (
      "shape = sessions\nstudent = S\ndate = D\nam = A\npm = P\nstatus = X",
      "1:1: half days are given by am and pm, or by status\n  hint: keep one of them"
    ),
  ])
  func `a wrong line of a profile is named`(lines: String, expected: String) {
    let text = lines.hasPrefix("[") ? lines : "[profile x]\n\(lines)\n"
    #expect { try Profile.all(try SettingsReader.read(text)) } throws: { "\($0)".hasPrefix(expected) }
  }
}
