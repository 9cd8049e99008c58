import Domain
import Sampler
import Testing

@Suite struct TrajectoryTests {
  private static let truth = SampleDistrict(SamplePlan()).truth

  @Test(arguments: SampleTruth.Kind.allCases)
  func `every kind of student occurs in the small sample`(kind: SampleTruth.Kind) {
    #expect(Self.truth.contains { $0.kind == kind })
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `every code occurs whatever the seed`(seed: UInt64) {
    let codes = Set(Written(SamplePlan(seed: seed)).marks().values.joined().map(\.status))
    #expect(codes.isSuperset(of: ["P", "T", "ED", "E", "U", "M", "F", "S", "N", "O", "H"]))
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `the slow, the late and the sudden come to miss 12 of 15 days within the small sample`(seed: UInt64) {
    let truth = SampleDistrict(SamplePlan(seed: seed)).truth
    #expect(truth.filter { $0.kind.isWithdrawal }.count == 4)
    for kind in [SampleTruth.Kind.slowWithdrawal, .frictionFirst, .suddenStop] {
      let event = truth.first { $0.kind == kind }?.event
      #expect(event != nil, "\(kind)")
    }
  }

  @Test func `outcomes agree with the marks`() {
    let marks = Written.small.marks()
    let told = Written.small.rows("outcomes.csv").filter { $0["event"] == "12 of 15 missed" }
    var expected: [String: String] = [:]
    for (student, days) in marks {
      let counted = days.filter { ["P", "T", "ED", "E", "U", "H"].contains($0.status) }
      for end in counted.indices {
        let window = counted[max(0, end - 14)...end]
        if window.filter({ $0.status == "E" || $0.status == "U" }).count >= 12 {
          expected[student] = counted[end].date
          break
        }
      }
    }
    #expect(Dictionary(uniqueKeysWithValues: told.map { ($0["student_id"] ?? "", $0["date"] ?? "") }) == expected)
    let onsets = Written.small.rows("outcomes.csv").filter { $0["event"] == "onset" }
    #expect(onsets.count == Self.truth.filter { $0.kind.isWithdrawal }.count)
  }

  @Test func `ordinary children miss what ordinary children miss`() {
    let plan = SamplePlan(students: 600, weeks: 20, oneFile: true)
    let special = Set(SampleDistrict(plan).truth.map(\.student))
    let marks = Written(plan).marks().filter { !special.contains($0.key) }.values.joined()
    let share: ([String]) -> Double = { codes in
      Double(marks.filter { codes.contains($0.status) }.count) / Double(max(1, marks.count))
    }
    #expect((0.035...0.065).contains(share(["E", "U", "M", "F"])))
    #expect((0.008...0.03).contains(share(["T"])))
    #expect((0.001...0.01).contains(share(["F"])))
  }

  @Test func `a larger district has one or two withdrawals in a hundred`() {
    let truth = SampleDistrict(SamplePlan(students: 3_000, weeks: 1)).truth
    #expect(truth.filter { $0.kind.isWithdrawal }.count == 48)
    #expect(truth.filter { $0.kind == .chronic }.count == 60)
  }

  @Test func `chronic absence stays between a tenth and a third`() {
    let marks = Written(SamplePlan(students: 300, weeks: 30, oneFile: true)).marks()
    let truth = SampleDistrict(SamplePlan(students: 300, weeks: 30, oneFile: true)).truth
    for chronic in truth.filter({ $0.kind == .chronic }) {
      let days = marks[chronic.student] ?? []
      let missed = days.filter { $0.status == "E" || $0.status == "U" }.count
      #expect((0.08...0.36).contains(Double(missed) / Double(max(1, days.count))))
    }
  }

  @Test func `late marks fade while absence takes over`() {
    let plan = SamplePlan(students: 700, weeks: 30, oneFile: true)
    let marks = Written(plan).marks()
    var (before, after) = (0, 0)
    for late in SampleDistrict(plan).truth where late.kind == .frictionFirst {
      guard let event = late.event?.iso else { continue }
      let days = marks[late.student] ?? []
      before += days.filter { $0.date < late.onset.iso }.suffix(20).filter { $0.status == "T" }.count
      after += days.filter { $0.date > event }.prefix(20).filter { $0.status == "T" }.count
    }
    #expect(before > 3 * max(1, after))
  }

  @Test func `a student who moves has two rows and marks in both schools`() throws {
    let mover = try #require(Self.truth.first { $0.kind == .movedSchool })
    let rows = Written.small.rows("roster.csv").filter { $0["student_id"] == mover.student }
    #expect(rows.count == 2)
    #expect(rows.first?["left_on"] ?? "" < rows.last?["entered_on"] ?? "")
    let schools = Set(
      Written.one.rows("attendance.csv").filter { $0["student_id"] == mover.student }.compactMap { $0["school"] })
    #expect(schools == Set(rows.compactMap { $0["school"] }))
  }

  @Test func `a student who vanishes is on the roster but in no later file`() throws {
    let gone = try #require(Self.truth.first { $0.kind == .vanished })
    let days = Written.small.marks()[gone.student] ?? []
    #expect(days.last?.date ?? "" < gone.onset.iso)
    #expect(Written.small.rows("roster.csv").first { $0["student_id"] == gone.student }?["left_on"] == "")
  }

  @Test func `newcomers and leavers have marks only while enrolled`() throws {
    let arrived = try #require(Self.truth.first { $0.kind == .arrived })
    #expect(Written.small.marks()[arrived.student]?.first?.date == arrived.onset.iso)
    let left = try #require(Self.truth.first { $0.kind == .left })
    let row = Written.small.rows("roster.csv").first { $0["student_id"] == left.student }
    #expect(Written.small.marks()[left.student]?.last?.date == row?["left_on"])
  }

  @Test func `later files correct earlier ones`() {
    var seen: [String: String] = [:]
    var changed = 0
    for name in Written.small.attendanceFiles {
      for row in Written.small.rows(name) {
        let key = "\(row["student_id"] ?? "") \(row["date"] ?? "")"
        if let before = seen[key] {
          changed += 1
          #expect(before != row["status"])
        }
        seen[key] = row["status"]
      }
    }
    #expect((3...80).contains(changed))
  }

  @Test func `in a flu wave more children stay at home than before it`() {
    let rows = Written(SamplePlan(students: 900, weeks: 14, oneFile: true)).rows("attendance.csv")
    let away = Dictionary(grouping: rows.filter { $0["status"] == "E" }) { $0["date"] ?? "" }.mapValues(\.count)
    let days = Set(rows.compactMap { $0["date"] }).sorted()
    let held = days.count
    let wave = days[held * 38 / 100 + 4..<held * 38 / 100 + 8].map { away[$0] ?? 0 }.reduce(0, +)
    let before = days[held * 38 / 100 - 5..<held * 38 / 100 - 1].map { away[$0] ?? 0 }.reduce(0, +)
    #expect(wave * 2 > before * 3)
  }

  @Test func `the first day after a break is missed more often than the middle of the week`() {
    let marks = Written(SamplePlan(students: 900, weeks: 12, oneFile: true)).marks().values.joined()
    let share: (Int) -> Double = { weekday in
      let days = marks.filter { SchoolDay(iso: $0.date)?.weekday == weekday }
      return Double(days.filter { $0.status == "E" || $0.status == "U" }.count) / Double(max(1, days.count))
    }
    #expect(share(1) > share(3))
  }

  @Test func `brothers and sisters are ill together more often than strangers`() {
    let written = Written(SamplePlan(students: 700, weeks: 12, oneFile: true))
    let marks = written.marks().mapValues { days in Set(days.filter { $0.status == "E" }.map(\.date)) }
    let roster = written.rows("roster.csv")
    let homes = Dictionary(grouping: roster) { $0["household"] ?? "" }.values.map { home in
      Set(home.compactMap { $0["student_id"] }).sorted()
    }
    let siblings = homes.filter { $0.count > 1 }.map { ($0[0], $0[1]) }
    let singles = homes.filter { $0.count == 1 }.map { $0[0] }.sorted()
    let strangers = zip(singles, singles.dropFirst())
    let together: ([(String, String)]) -> Double = { pairs in
      let shared = pairs.map { (marks[$0] ?? []).intersection(marks[$1] ?? []).count }.reduce(0, +)
      return Double(shared) / Double(max(1, pairs.count))
    }
    #expect(together(siblings) > 2 * together(Array(strangers)))
  }
}
