import Domain
import Reporter
import Testing

@Suite struct SchoolMonthsTests {
  private func day(_ iso: String) -> SchoolDay { SheetFixture.day(iso) }

  private func months(
    _ marks: [(String, Mark)], counts: [CountPeriod] = [], enrolments: [Enrolment] = [], asOf: String = "2026-11-20"
  ) -> SchoolMonths {
    SchoolMonths(
      days: marks.map { SheetDay(day: day($0.0), school: "A", mark: $0.1) }, counts: counts, enrolments: enrolments,
      schoolYear: SchoolYear(startMonth: 4), asOf: day(asOf))
  }

  private func period(
    _ first: String, _ last: String, required: Int, absent: Int, late: Int = 0, school: String = "A"
  ) -> CountPeriod {
    CountPeriod(
      student: "1", school: school, first: day(first), last: day(last), expectedParts: required * Mark.wholeDay,
      missedParts: 0, lawfulParts: absent * Mark.wholeDay, late: late)
  }

  private func days(_ parts: Int) -> Int { parts / Mark.wholeDay }

  @Test func `the year has twelve rows from the month in which it begins`() {
    let rows = months([("2026-04-07", .present)]).rows
    #expect(rows.map(\.first.iso).first == "2026-04-01")
    #expect(rows.map(\.first.iso).last == "2027-03-01")
    #expect(rows.count == 12)
    #expect(months([], asOf: "2026-03-31").rows.first?.first.iso == "2025-04-01")
  }

  @Test func `suspended and not expected days are taken off the days required`() throws {
    let row = try #require(
      months([("2026-04-07", .present), ("2026-04-08", .suspended), ("2026-04-09", .notExpected)]).rows.first)
    #expect(days(row.required) == 1)
    #expect(days(row.attended) == 1)
    #expect(row.hasDays)
  }

  @Test func `who came for any part of a day has attended it`() throws {
    var days = [SheetDay(day: day("2026-04-07"), school: "A", mark: .partial, part: 2000)]
    days.append(SheetDay(day: day("2026-04-08"), school: "A", mark: .late, part: Mark.wholeDay))
    let months = SchoolMonths(
      days: days, counts: [], schoolYear: SchoolYear(startMonth: 4), asOf: day("2026-11-20"))
    let row = try #require(months.rows.first)
    #expect(self.days(row.attended) == 2)
    #expect(row.absent == 0)
    #expect(row.late == 1)
    #expect(months.partDays == 2)
    #expect(months.partMissed == 2000 + Mark.wholeDay - 1)
  }

  @Test func `every kind of absence is absent, whatever its reason`() throws {
    let absent: [Mark] = [.excused, .unexcused, .refusal, .certified, .family]
    let row = try #require(months(absent.enumerated().map { ("2026-04-1\($0.offset + 3)", $0.element) }).rows.first)
    #expect(days(row.absent) == 5)
    #expect(row.attended == 0)
  }

  @Test func `days without an entry stand in no column and are counted apart`() {
    let months = months([("2026-04-07", .missing), ("2026-04-08", .unknown), ("2026-05-07", .present)])
    #expect(months.rows.first?.isKnown == false)
    #expect(months.blankDays == 2)
  }

  @Test func `totals fill a month that has no days, and only their day is later than the last`() throws {
    let months = months(
      [], counts: [period("2026-04-01", "2026-04-30", required: 18, absent: 3, late: 2)])
    let row = try #require(months.rows.first)
    #expect(row.hasTotals && !row.hasDays)
    #expect(days(row.required) == 18)
    #expect(days(row.attended) == 15)
    #expect(row.late == 2)
    let early = self.months(
      [], counts: [period("2026-04-01", "2026-04-30", required: 18, absent: 3)], asOf: "2026-04-29")
    #expect(early.rows.first?.isKnown == false)
  }

  @Test func `marks of the same dates go before totals, which add only what is left`() throws {
    let counts = [period("2026-04-01", "2026-04-30", required: 3, absent: 2)]
    let some = try #require(months([("2026-04-07", .excused)], counts: counts).rows.first)
    #expect(days(some.required) == 3)
    #expect(days(some.absent) == 2)
    #expect(some.hasTotals && some.hasDays)
    let all = try #require(
      months([("2026-04-07", .excused), ("2026-04-08", .present), ("2026-04-09", .present)], counts: counts).rows.first)
    #expect(days(all.required) == 3)
    #expect(days(all.absent) == 1)
    #expect(!all.hasTotals)
  }

  @Test func `a week in two months stands in the month of its middle day`() {
    let months = months([], counts: [period("2026-04-27", "2026-05-01", required: 5, absent: 1)])
    #expect(months.rows[0].hasTotals)
    #expect(!months.rows[1].hasTotals)
  }

  @Test func `a month's totals do not count the weeks inside it twice`() throws {
    let row = try #require(
      months(
        [],
        counts: [
          period("2026-04-01", "2026-04-30", required: 18, absent: 4),
          period("2026-04-13", "2026-04-17", required: 5, absent: 3),
        ]
      ).rows.first)
    #expect(days(row.required) == 18)
    #expect(days(row.absent) == 4)
  }

  @Test func `totals of a school he does not belong to are left out, those of one before are kept`() {
    let enrolments = [Enrolment(school: "A", entered: day("2026-05-01"))]
    let before = months(
      [], counts: [period("2026-04-01", "2026-04-30", required: 18, absent: 4, school: "B")], enrolments: enrolments)
    #expect(before.rows[0].hasTotals)
    let during = months(
      [], counts: [period("2026-06-01", "2026-06-30", required: 18, absent: 4, school: "B")], enrolments: enrolments)
    #expect(!during.rows[2].hasTotals)
  }

  @Test func `random registers come to the same numbers as counting each day by hand`() throws {
    for seed in UInt64(1)...40 {
      var random = SeededRandom(seed: seed)
      let asOf = day("2026-04-01").advanced(by: random.below(365))
      var days: [SheetDay] = []
      for offset in -40..<380 where random.below(10) > 0 {
        let mark = Mark.allCases[random.below(Mark.allCases.count)]
        days.append(
          SheetDay(
            day: day("2026-04-01").advanced(by: offset), school: "A", mark: mark, part: random.below(2600) - 20,
            isRoom: mark == .elsewhere && random.below(2) == 0))
      }
      let months = SchoolMonths(days: days, counts: [], schoolYear: SchoolYear(startMonth: 4), asOf: asOf)
      for row in months.rows {
        // By hand: the letters of the month, one column at a time.
        let own = days.filter {
          $0.day <= asOf && $0.day.civil.month == row.first.civil.month && $0.day.civil.year == row.first.civil.year
        }
        func count(_ letters: String) -> Int { own.count { letters.contains($0.mark.letter) } }
        #expect(self.days(row.required) == count("PLEHAURCFO"), "\(seed)")
        #expect(self.days(row.attended) == count("PLEHO"), "\(seed)")
        #expect(self.days(row.absent) == count("AURCF"), "\(seed)")
        #expect(row.late == count("L"), "\(seed)")
        #expect(row.leftEarly == count("E"), "\(seed)")
        #expect(row.room == own.count { $0.mark.letter == "O" && $0.isRoom }, "\(seed)")
        #expect(row.elsewhere == count("O") - row.room, "\(seed)")
        #expect(row.isKnown == (count("PLEHAURCFOSN") > 0), "\(seed)")
      }
      #expect(months.total.required == months.rows.reduce(0) { $0 + $1.required })
      #expect(months.total.attended + months.total.absent == months.total.required)
    }
  }
}
