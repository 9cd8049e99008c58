import Analyzer
import Domain
import Testing

@Suite struct DistrictTests {
  /// Twenty children of one school, three weeks, a letter a day of the week from Monday on.
  func school(_ weeks: [String], students: Int = 20, stray: (student: Int, day: Int)? = nil) -> [StudentHistory] {
    (0..<students).map { student in
      var lines: [RegisterLine] = []
      for (week, letters) in weeks.enumerated() {
        for (place, letter) in letters.utf8.enumerated() where letter != 0x2E {
          ChildrenTables.add(letter, nil, Child.monday.advanced(by: week * 7 + place), "oak", to: &lines)
        }
      }
      if let stray, stray.student == student {
        ChildrenTables.add(0x50, nil, Child.monday.advanced(by: stray.day), "oak", to: &lines)
      }
      return StudentHistory(
        id: "\(student)", enrolments: [Enrolment(school: "oak", entered: Child.monday)], lines: lines)
    }
  }
  let end = Child.monday.advanced(by: 20)

  @Test func `school days are those on which enough students have a mark`() {
    let district = District(histories: school(["PPPPP", "PP.PP", "PPPPP"], stray: (0, 9)), calendar: [], asOf: end)
    #expect(district.isSchoolDay(Child.monday, of: "oak") && district.tookRegister(Child.monday, at: "oak"))
    #expect(!district.isSchoolDay(Child.monday.advanced(by: 9), of: "oak"), "one mark proves nothing")
    #expect(!district.isSchoolDay(Child.monday.advanced(by: 5), of: "oak"))
  }

  @Test func `a Saturday needs the week to hold it`() {
    let histories = school(["PPPPPP", "PPPPPP", "PPPPPP"])
    let saturday = Child.monday.advanced(by: 5)
    #expect(!District(histories: histories, calendar: [], asOf: end).isSchoolDay(saturday, of: "oak"))
    let six = District(histories: histories, calendar: [], asOf: end, weekdays: [1, 2, 3, 4, 5, 6])
    #expect(six.isSchoolDay(saturday, of: "oak"))
  }

  @Test func `the calendar outranks the marks and a school's own word that of all schools`() {
    let (tuesday, thursday) = (Child.monday.advanced(by: 1), Child.monday.advanced(by: 3))
    let calendar = [
      CalendarDay(school: "", day: tuesday, kind: .holiday), CalendarDay(school: "", day: thursday, kind: .closed),
      CalendarDay(school: "oak", day: thursday, kind: .makeUp),
    ]
    let district = District(histories: school(["PPPPP", "PPPPP", "PPPPP"]), calendar: calendar, asOf: end)
    #expect(!district.isSchoolDay(tuesday, of: "oak"))
    #expect(district.isSchoolDay(thursday, of: "oak"))
    #expect(!district.rates.contains { $0.day == tuesday && $0.expectedParts > 0 }, "marks of a holiday do not exist")
  }

  @Test func `a school day without marks has no register`() {
    let district = District(
      histories: school(["PPPPP", ".....", "PPPPP"]),
      calendar: [CalendarDay(school: "oak", day: Child.monday.advanced(by: 8), kind: .instructional)], asOf: end)
    #expect(district.isSchoolDay(Child.monday.advanced(by: 8), of: "oak"))
    #expect(!district.tookRegister(Child.monday.advanced(by: 8), at: "oak"))
  }

  @Test func `rates count expected and missed time and read back as the same district`() {
    let histories = school(["PACFA", "PPPPP", "PPPPP"], students: 10)
    let district = District(histories: histories, calendar: [], asOf: end)
    #expect(district.rates[1] == .init(school: "oak", day: Child.monday.advanced(by: 1), expected: 10, missed: 10))
    let certified = Child.monday.advanced(by: 2)
    #expect(
      district.rates[2]
        == .init(school: "oak", day: certified, expectedParts: 0, missedParts: 0, tookRegister: true))
    var days: [String: Set<SchoolDay>] = [:]
    for rate in district.rates { days[rate.school, default: []].insert(rate.day) }
    let again = District(schoolDays: days, rates: district.rates)
    let (a, b) = (Analyzer(district: district), Analyzer(district: again))
    #expect(a.analyze(histories[0], asOf: end).indicators == b.analyze(histories[0], asOf: end).indicators)
  }

  @Test func `a single student is his own register`() {
    let alone = school(["PPPPP", "AAAAA", "AAAAA"], students: 1)
    let district = District(histories: alone, calendar: [], asOf: end)
    #expect(Analyzer(district: district).analyze(alone[0], asOf: end).indicators[.expectedDays] == .count(15))
  }

  @Test func `a student without a school's figures is held against the share for unknown schools`() {
    let child = Child(("P", 30), ("AP", 6))
    let district = District.alone(child.history, asOf: child.lastDay)
    let (finding, trajectory) = Analyzer(district: district).trajectory(child.history, asOf: child.lastDay)
    #expect(trajectory.days.first?.usual == 0.05 && trajectory.days.count == 42)
    #expect(finding.stage == .mild)
  }

  @Test func `a district of totals alone takes the days of the week`() {
    let history = StudentHistory(
      id: "1", enrolments: [], lines: [],
      counts: [
        CountPeriod(
          student: "1", school: "oak", first: Child.monday, last: Child.monday.advanced(by: 6), expectedParts: 5 * 2520,
          missedParts: 2520, lawfulParts: 2520)
      ])
    let district = District(histories: [history], calendar: [], asOf: end)
    let finding = Analyzer(district: district).analyze(history, asOf: end)
    #expect(finding.indicators[.expectedDays] == .count(5) && finding.indicators[.ebbDays] == .parts(2520))
    #expect(district.rates.reduce(0) { $0 + $1.missedParts } == 2520)
  }

  @Test func `constants are read from the settings and refused when they make no sense`() throws {
    let changed = try AnalysisConstants(SettingsReader.read("[analysis]\nslack = 0.25\nsettling-days = 10"))
    #expect(changed.slack == 0.25 && changed.settlingDays == 10 && changed.ownCap == 0.2)
    #expect(try AnalysisConstants(SettingsReader.read(changed.text)) == changed)
    let mistakes = [
      ("slak = 1", "2:1: unknown setting ‘slak’ in [analysis]\n  hint: did you mean ‘slack’?"),
      (
        "slack = 7",
        "2:9: ‘7’ is not a number from 0 to 1\n  hint: slack is allowed above usual before the excess grows, days per day"
      ),
      (
        "late-day = 2.5",
        "2:12: ‘2.5’ is not a whole number from 2 to 200\n  hint: late-day is the day of a spell from which that weight counts"
      ),
    ]
    for (line, message) in mistakes {
      do throws(SettingsError) {
        _ = try AnalysisConstants(SettingsReader.read("[analysis]\n\(line)"))
        Issue.record("\(line) was taken")
      } catch { #expect(error.description == message) }
    }
  }
}
