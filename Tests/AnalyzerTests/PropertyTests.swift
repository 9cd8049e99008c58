import Analyzer
import Domain
import Testing

@Suite struct PropertyTests {
  @Test(arguments: [21, 22] as [UInt64])
  func `the future changes nothing earlier`(seed: UInt64) {
    let random = RandomDistrict(seed: seed, withCounts: true)
    let weekdays: Set<Int> = [1, 2, 3, 4, 5]
    func analyzer(_ asOf: SchoolDay) -> Analyzer {
      let plain = random.histories.filter(\.counts.isEmpty)
      return Analyzer(
        district: District(histories: plain, calendar: [], asOf: asOf, schoolYear: SchoolYear(), weekdays: weekdays))
    }
    let late = analyzer(random.lastDay)
    for back in [3, 30, 100, 150] {
      let cut = random.lastDay.advanced(by: -back)
      let early = analyzer(cut)
      for history in random.histories where history.counts.isEmpty {
        var past = history
        for line in past.lines.indices {
          for place in past.lines[line].marks.indices where past.lines[line].firstDay.advanced(by: place) > cut {
            past.lines[line].marks[place] = 0x2E
          }
        }
        let (a, b) = (early.analyze(past, asOf: cut), late.analyze(history, asOf: cut))
        #expect(FindingCells.cells(a, early.rules) == FindingCells.cells(b, late.rules), "\(history.id) \(cut)")
      }
    }
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `whatever is written of later days changes no finding, word or number`(seed: UInt64) {
    let random = RandomDistrict(seed: seed, withCounts: true)
    var dice = Dice(seed)
    let cut = random.lastDay.advanced(by: -Int.random(in: 5...120, using: &dice))
    func note(_ day: SchoolDay, _ id: String) -> Note {
      Note(
        id: "\(day)\(id)", student: id, day: day, author: "x", kind: dice.chance(0.5) ? "nurse" : "teacher", text: "",
        signs: [Sign(code: .homebound, context: .affirmed, quote: "", span: 0..<0)])
    }
    var (before, after) = (random.histories, random.histories)
    for place in before.indices {
      let id = before[place].id
      before[place].notes = [note(cut.advanced(by: -3), id)]
      after[place].notes = before[place].notes + [note(cut.advanced(by: 1), id), note(cut.advanced(by: 9), id)]
      after[place].screenings = [Screening(student: id, day: cut.advanced(by: 2), instrument: "HQ-25", total: 90)]
      after[place].counts.removeAll { $0.last > cut }
      after[place].counts.append(
        CountPeriod(
          student: id, school: "ash", first: cut.advanced(by: -4), last: cut.advanced(by: 1),
          expectedParts: 5 * 2520, missedParts: 5 * 2520, lawfulParts: 5 * 2520))
      for line in after[place].lines.indices {
        let first = after[place].lines[line].firstDay
        for offset in after[place].lines[line].marks.indices where first.advanced(by: offset) > cut {
          after[place].lines[line].marks[offset] = "PAUHLERCFOSN-.".utf8.randomElement(using: &dice) ?? 0x2E
          if dice.chance(0.1) { after[place].lines[line].rooms.append(offset) }
        }
      }
    }
    func findings(_ histories: [StudentHistory]) -> [Finding] {
      let analyzer = Analyzer(district: District(histories: histories, calendar: [], asOf: cut))
      return histories.map { analyzer.analyze($0, asOf: cut) }
    }
    for (a, b) in zip(findings(before), findings(after)) {
      #expect(a.indicators == b.indicators, "\(a.student)")
      #expect(a.state == b.state && a.stage == b.stage && a.trend == b.trend && a.basis == b.basis)
      #expect(a.reasons == b.reasons && a.notEvaluated == b.notEvaluated && a.differential == b.differential)
      #expect(a.excessSum == b.excessSum && a.flaggedSince == b.flaggedSince && a.episodeOnset == b.episodeOnset)
    }
  }

  @Test func `the excess taken apart adds up, and the rules say what the finding says`() {
    for seed in 41...43 as ClosedRange<UInt64> {
      let random = RandomDistrict(seed: seed, withCounts: true)
      let analyzer = Analyzer(district: random.district)
      for history in random.histories {
        let account = analyzer.account(history, asOf: random.lastDay)
        let finding = analyzer.analyze(history, asOf: random.lastDay)
        #expect(account.finding.reasons == finding.reasons && account.finding.indicators == finding.indicators)
        #expect(Set(account.rules.filter { $0.holds == true }.map(\.rule)) == Set(finding.reasons.map(\.rule)))
        #expect(Set(account.rules.filter { $0.holds == nil }.map(\.rule)) == Set(finding.notEvaluated.map(\.rule)))
        for line in account.indicators {
          #expect(line.value == finding.indicators[line.indicator])
          #expect(line.value != .unknown || !line.working.isEmpty, "\(line.indicator) says why it is unknown")
        }
        guard let sum = finding.excessSum else {
          #expect(finding.indicators[.excess].number ?? 0 == 0)
          continue
        }
        #expect(abs(sum.weighed - sum.usual - sum.allowance - sum.value) < 1e-9)
        #expect(shown(sum.value) == shown(finding.indicators[.excess].number ?? -1))
        #expect(finding.indicators[.onset] == .day(sum.onset))
      }
    }
  }

  @Test func `each day of a trajectory follows from the day before`() {
    let random = RandomDistrict(seed: 44)
    let analyzer = Analyzer(district: random.district)
    for history in random.histories {
      var before = 0.0
      let account = analyzer.account(history, asOf: random.lastDay)
      for day in account.trajectory.days {
        guard let usual = day.usual, let weight = day.weight, let excess = day.excess else { continue }
        let missed = Double(day.mark.ebbParts(day.part) ?? 0) / Double(Mark.wholeDay)
        let next = max(0, before + weight * missed - usual - account.slack)
        // A return sets the excess to zero at a week's end.
        #expect(abs(next - excess) < 1e-9 || abs(max(0, weight * missed - usual - account.slack) - excess) < 1e-9)
        before = excess
      }
    }
  }

  @Test func `the order of lines, parts and enrolments is irrelevant`() {
    let random = RandomDistrict(seed: 23, withCounts: true)
    let analyzer = Analyzer(district: random.district)
    for history in random.histories {
      var other = history
      other.enrolments.reverse()
      other.lines.reverse()
      other.counts.reverse()
      for line in other.lines.indices { other.lines[line].parts.reverse() }
      let (a, b) = (analyzer.analyze(history, asOf: random.lastDay), analyzer.analyze(other, asOf: random.lastDay))
      #expect(FindingCells.cells(a, analyzer.rules) == FindingCells.cells(b, analyzer.rules))
      #expect(a.reasons == b.reasons && a.differential == b.differential)
    }
  }

  @Test func `skipped days never change the excess`() {
    let random = RandomDistrict(seed: 24)
    let analyzer = Analyzer(district: random.district)
    for history in random.histories where history.enrolments.count == 1 {
      var other = history
      for line in other.lines.indices {
        other.lines[line].marks = other.lines[line].marks.map { [0x43, 0x46, 0x4F, 0x53].contains($0) ? 0x4E : $0 }
      }
      let (a, b) = (analyzer.analyze(history, asOf: random.lastDay), analyzer.analyze(other, asOf: random.lastDay))
      #expect(a.indicators[.excess] == b.indicators[.excess])
    }
  }

  @Test func `the days of a trajectory keep their bounds`() {
    let random = RandomDistrict(seed: 25)
    let analyzer = Analyzer(district: random.district)
    for history in random.histories {
      let (finding, trajectory) = analyzer.trajectory(history, asOf: random.lastDay)
      #expect(trajectory.weeks.last?.stage == finding.stage && trajectory.weeks.last?.state == finding.state)
      for day in trajectory.days {
        #expect((day.usual == nil) == day.mark.isSkipped && (0...0.9).contains(day.usual ?? 0) && day.excess ?? 0 >= 0)
      }
    }
  }

  @Test(arguments: 0..<200)
  func `no content of a history stops the analysis`(seed: Int) {
    var dice = Dice(UInt64(seed) &+ 900)
    func number() -> Int {
      [Int.min, Int.max, 0, -1, 20_332, 20_400, 20_300, 1 << 40, Int.random(in: 20_000...20_600, using: &dice)]
        .randomElement(using: &dice) ?? 0
    }
    func day() -> SchoolDay {
      dice.chance(0.4) ? SchoolDay(number: number()) : Child.day(Int.random(in: 0...60, using: &dice))
    }
    func school() -> String { ["oak", "", "elm"].randomElement(using: &dice) ?? "" }
    let history = StudentHistory(
      id: "x",
      enrolments: (0..<Int.random(in: 0...3, using: &dice)).map { _ in
        Enrolment(school: school(), entered: day(), left: dice.chance(0.5) ? day() : nil, isMain: dice.chance(0.5))
      },
      lines: (0..<Int.random(in: 0...4, using: &dice)).map { _ in
        RegisterLine(
          school: school(), firstDay: day(),
          marks: (0..<Int.random(in: 0...400, using: &dice)).map { _ in
            dice.chance(0.2) ? UInt8.random(in: 0...255, using: &dice) : "PAUHLE".utf8.randomElement(using: &dice) ?? 0
          }, parts: (0..<5).map { _ in PartDetail(place: number(), part: number()) })
      },
      counts: (0..<Int.random(in: 0...3, using: &dice)).map { _ in
        CountPeriod(
          student: "x", school: school(), first: day(), last: day(), expectedParts: number(), missedParts: number(),
          lawfulParts: number(), late: number(), leftEarly: number())
      },
      notes: [Child.note(5, .homebound, .roombound)],
      screenings: [Screening(student: "x", day: day(), instrument: "HQ-25", total: dice.chance(0.5) ? .nan : .infinity)]
    )
    let asOf = day()
    let finding = Analyzer(district: Child.district).analyze(history, asOf: asOf)
    #expect(finding.student == "x" && finding.asOf == asOf)
    let own = District(histories: [history], calendar: [], asOf: asOf)
    #expect(Analyzer(district: own).trajectory(history, asOf: asOf).0.student == "x")
  }
}
