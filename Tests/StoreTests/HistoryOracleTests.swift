import Domain
import Store
import Testing

/// Random imports of every kind, taken back in any order, against workspaces that never had what was taken back.
@Suite struct HistoryOracleTests {
  private static func fresh(_ imports: [RandomImport]) throws -> Bench {
    let bench = try Bench()
    for one in imports { _ = try one.apply(to: bench) }
    return bench
  }

  @Test(arguments: 0..<40)
  func `after any undo the workspace is as if the import had never come`(seed: Int) throws {
    var random = Seeded(UInt64(seed) &+ 1_000)
    let bench = try Bench()
    let undo = ImportUndo(database: bench.database)
    var standing: [(id: Int, what: RandomImport)] = []
    for _ in 0..<14 {
      if !standing.isEmpty, Int.random(in: 0...2, using: &random) == 0 {
        let id = standing[Int.random(in: 0..<standing.count, using: &random)].id
        let before = try bench.dump()
        let obstacles = try undo.obstacles(to: id)
        let cascade = Bool.random(using: &random)
        if obstacles.isEmpty || cascade {
          let done = try undo.undo(id, cascade: cascade, at: "now")
          #expect(done.last == id)
          #expect(Set(done).isSuperset(of: obstacles))
          #expect(done == done.sorted(by: >), "newest first")
          standing.removeAll { done.contains($0.id) }
        } else {
          #expect(throws: StoreError.self) { try undo.undo(id, at: "now") }
          #expect(try bench.dump() == before, "a refused undo changes nothing")
        }
      } else {
        let one = RandomImport.any(&random)
        standing.append((try one.apply(to: bench), one))
      }
      let (ours, theirs) = (try bench.dump(), try HistoryOracleTests.fresh(standing.map(\.what)).dump())
      #expect(ours == theirs, "\(Set(ours).symmetricDifference(theirs).sorted())")
      guard ours == theirs else { return }
      #expect(try RegisterReplay(database: bench.database).differences() == [])
      #expect(try HistoryCheck(database: bench.database).problems() == [])
      #expect(try bench.database.integrityProblems() == [])
    }
  }

  @Test(arguments: 0..<20)
  func `what was known on a day is what a workspace holds that got no later import`(seed: Int) throws {
    var random = Seeded(UInt64(seed) &+ 5_000)
    let bench = try Bench()
    let undo = ImportUndo(database: bench.database)
    var standing: [(id: Int, what: RandomImport, knownOn: SchoolDay)] = []
    for week in 0..<12 {
      // Now and then a file of an earlier week comes late.
      let late = Int.random(in: 0...3, using: &random) == 0 ? 2 : 0
      let knownOn = RandomImport.start.advanced(by: 7 * max(0, week - late))
      let one = RandomImport.any(&random)
      standing.append((try one.apply(to: bench, knownOn: knownOn), one, knownOn))
    }
    for _ in 0..<2 {
      let done = try undo.undo(
        standing[Int.random(in: 3..<standing.count, using: &random)].id, cascade: true, at: "now")
      standing.removeAll { done.contains($0.id) }
      if standing.count < 4 { break }
    }
    var walk = try HistoryWalk(database: bench.database)
    for week in 0..<13 {
      let day = RandomImport.start.advanced(by: 7 * week)
      let known = try ImportLedger(database: bench.database).known(on: day)
      let prefix = standing.prefix { $0.knownOn <= day }
      let reduced = try Bench()
      for one in prefix { _ = try one.what.apply(to: reduced, knownOn: one.knownOn) }
      let theirs = try RegisterReader(database: reduced.database).read()
      let fast = try RegisterReader(database: bench.database, known: known).read()
      let walked = try walk.advance(to: known)
      for ours in [fast, walked] {
        #expect(ours.lastDay == theirs.lastDay)
        #expect("\(ours.histories)" == "\(theirs.histories)")
      }
      #expect(try reduced.database.lastKnownDay() == theirs.lastDay)
      let (people, others) = (
        PeopleRecords(database: bench.database, known: known), PeopleRecords(database: reduced.database)
      )
      let (students, otherStudents) = (try people.students().map { "\($0)" }, try others.students().map { "\($0)" })
      #expect(students == otherStudents, "\(Set(students).symmetricDifference(otherStudents).sorted())")
      #expect(try people.calendar().map(text) == others.calendar().map(text))
      #expect(try people.guardians() == others.guardians())
      #expect(try people.contacts() == others.contacts())
      #expect(try people.consents() == others.consents())
      #expect(
        try Decisions(database: bench.database, known: known).all() == Decisions(database: reduced.database).all())
      #expect(
        try ImportLedger(database: bench.database).newestDay(known)
          == ImportLedger(database: reduced.database).newestDay())
      for student in theirs.histories where !student.lines.isEmpty && student.enrolments.isEmpty {
        #expect(
          try RegisterReplay(database: bench.database).lines(student: student.id, known)
            .sorted { ($0.school, $0.firstDay) < ($1.school, $1.firstDay) }
            == student.lines.sorted { ($0.school, $0.firstDay) < ($1.school, $1.firstDay) })
      }
    }
  }

  @Test(arguments: 0..<20)
  func `a diff counts what the import counted, and later imports do not change it`(seed: Int) throws {
    var random = Seeded(UInt64(seed) &+ 9_000)
    let bench = try Bench()
    var diffs: [(id: Int, students: [MarkDiff.Student])] = []
    for _ in 0..<6 {
      let (id, counts) = try bench.merge(RandomImport.feed(&random))
      let diff = try MarkDiff(database: bench.database, importID: id)
      #expect(diff.counts == MarkCounts(new: counts.new, corrected: counts.corrected, gone: counts.gone))
      #expect(diff.studentCount == diff.students.count)
      diffs.append((id, diff.students))
    }
    for (id, students) in diffs {
      #expect(try MarkDiff(database: bench.database, importID: id).students == students)
      let few = try MarkDiff(database: bench.database, importID: id, limit: 3)
      #expect(few.students == Array(students.prefix(3)))
      #expect(few.studentCount == students.count)
    }
  }

  private func text(_ day: CalendarDay) -> String { "\(day.school) \(day.day.iso) \(day.kind.rawValue)" }
}
