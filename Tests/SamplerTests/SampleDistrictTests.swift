import Domain
import Sampler
import Testing

@Suite struct SampleDistrictTests {
  @Test func `the same seed gives the same bytes`() {
    let (first, second) = (Written(SamplePlan(seed: 7)), Written(SamplePlan(seed: 7)))
    #expect(first.names == second.names)
    #expect(first.bytes == second.bytes)
  }

  @Test func `different seeds give different children`() {
    let (first, second) = (Written(SamplePlan(seed: 7)), Written(SamplePlan(seed: 8)))
    #expect(first.text("roster.csv") != second.text("roster.csv"))
    #expect(first.text("attendance-2026-09-04.csv") != second.text("attendance-2026-09-04.csv"))
  }

  @Test func `the files come in import order, the readme first of all`() {
    #expect(Written.small.names == ["README.txt"] + SampleDistrict(SamplePlan()).files)
    #expect(Written.small.attendanceFiles.first == "attendance-2026-09-04.csv")
    #expect(Written.small.attendanceFiles.last == "attendance-2026-12-04.csv")
    #expect(Written.small.attendanceFiles.count == 14)
  }

  @Test func `one file holds the whole span, already corrected`() {
    let one = Written.one.marks()
    #expect(Written.one.attendanceFiles == ["attendance.csv"])
    let weekly = Written.small.marks()
    #expect(one.keys.sorted() == weekly.keys.sorted())
    for (student, days) in one { #expect(days.map(\.status) == weekly[student]?.map(\.status)) }
  }

  @Test func `the readme says that all is invented`() {
    #expect(Written.small.text("README.txt").hasPrefix("EVERYTHING IN THIS FOLDER IS INVENTED."))
  }

  @Test(arguments: [
    SamplePlan(students: 0), SamplePlan(students: 1, weeks: 1), SamplePlan(students: 5, weeks: 2, schools: 9),
    SamplePlan(students: -3, weeks: -3), SamplePlan(students: 61, weeks: 3, seed: .max),
    SamplePlan(students: 70, weeks: 60, firstDay: SchoolDay(year: 9999, month: 12, day: 1)),
    SamplePlan(students: 70, weeks: 4, firstDay: SchoolDay(year: 2026, month: 7, day: 1)),
    SamplePlan(students: 70, weeks: 5, counselors: 1_000, firstDay: SchoolDay(year: 2026, month: 9, day: 5)),
  ])
  func `odd plans give whole files`(plan: SamplePlan) {
    let written = Written(plan)
    for name in written.names where name.hasSuffix(".csv") {
      let records = Written.records(written.text(name))
      #expect(records.allSatisfy { $0.count == records[0].count }, "\(name)")
    }
    #expect(written.rows("roster.csv").count >= plan.students)
  }

  @Test func `a failing sink stops the writing`() {
    struct Full: Error {}
    var pieces = 0
    #expect(throws: Full.self) {
      try SampleDistrict(SamplePlan()).write { (_: String, _: [UInt8]) throws(Full) in
        pieces += 1
        if pieces == 3 { throw Full() }
      }
    }
    #expect(pieces == 3)
  }
}
