import Domain
import Importer
import Testing

/// Files that count school days: Aeries, and profiles with day numbers.
@Suite struct NumberedDayTests {
  /// School from Tuesday 1 September to Friday 11 September 2026, but for Labor Day, the 7th.
  static let known: KnownSchool = {
    var calendar: [SchoolDay: CalendarDay.Kind] = [:]
    for date in 1...11 where ![5, 6].contains(date) {
      if let day = SchoolDay(year: 2026, month: 9, day: date) { calendar[day] = date == 7 ? .holiday : .instructional }
    }
    return KnownSchool(calendar: ["": calendar])
  }()
  static let header = "SC,SN,DY,CD,PR,GR,TR,TN,AL,DT\n"

  @Test func `Aeries counts the days of the calendar`() throws {
    let outcome = try read(Self.header + "14,99,1,,,8,,12,A,\n14,99,5,,,8,,12,T,\n", known: Self.known)
    #expect(marks(outcome) == ["99 14 2026-09-01 A", "99 14 2026-09-08 L"])
    #expect(outcome.shape == "numbered days")
  }

  @Test func `a date beside the number decides, and a difference is told`() throws {
    let outcome = try read(
      Self.header + "14,99,5,,,8,,12,A,09/08/2026\n14,98,5,,,8,,12,A,9/18/2026\n", known: Self.known)
    #expect(marks(outcome) == ["98 14 2026-09-18 A", "99 14 2026-09-08 A"])
    #expect(
      outcome.notices.first
        == "1 row's date is not the calendar's school day of its number: the date was taken")
    #expect(marks(try read(Self.header + "14,99,5,,,8,,12,A,2026-09-08\n")) == ["99 14 2026-09-08 A"])
  }

  @Test func `rows of those who enter or leave are no absences`() throws {
    let outcome = try read(Self.header + "14,99,1,E,,8,,12,,\n14,99,2,,,8,,12,A,\n", known: Self.known)
    #expect(marks(outcome) == ["99 14 2026-09-02 A"])
    #expect(outcome.notices.first == "1 row only says who entered or left")
  }

  @Test func `a number that the year does not have is kept back`() throws {
    let outcome = try read(
      Self.header + "14,99,1,,,8,,12,A,\n14,99,9,,,8,,12,A,\n14,99,x,,,8,,12,A,\n", known: Self.known)
    #expect(
      rejects(outcome) == [
        "E209 3:7 DY ‘9’ is not one of the 8 school days of the calendar",
        "E209 4:7 DY ‘x’ is not the number of a school day",
      ])
  }

  @Test func `without a calendar of one year nothing can be counted`() {
    let text = Self.header + "14,99,1,,,8,,12,A,\n"
    #expect { try read(text) } throws: {
      "\($0)" == "file.csv: error E115: the file counts school days, and the calendar lists none of ‘14’\n"
        + "  hint: import a calendar with every school day of the year"
    }
    var known = Self.known
    known.calendar[""]?[day("2025-09-02")] = .instructional
    #expect { try read(text, known: known) } throws: {
      "\($0)" == "file.csv: error E115: the file counts school days, and the calendar has those of 2025 to 2027\n"
        + "  hint: say --as-of with the day of the export"
    }
    #expect(
      (try? marks(read(text, ImportOptions(asOf: day("2026-09-20")), known: known))) == ["99 14 2026-09-01 A"])
  }

  @Test func `a profile may count days`() throws {
    let settings = "[profile n]\nstudent = S\ndate = N\nstatus = C\nminutes = M\nday-numbers = yes\nday-minutes = 360\n"
    let outcome = try read("S,N,C,M\n7,2,T,36\n", settings: settings, known: Self.known)
    #expect(marks(outcome) == ["7 2026-09-02 L part=252 minutes=36"])
    let both = "[profile n]\nstudent = S\nday-number = N\ndate = D\nstatus = C\n"
    #expect(marks(try read("S,N,D,C\n7,2,,A\n", settings: both, known: Self.known)) == ["7 2026-09-02 A"])
  }
}
