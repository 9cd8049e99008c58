import Domain
import Store

/// One random import of any kind, which can be applied to any workspace.
enum RandomImport {
  case attendance(RegisterFeed)
  case strangers(RegisterFeed, [Student])
  case roster([RosterLine])
  case calendar([CalendarDay])
  case notes([Note])
  case counts([CountPeriod])
  case guardians([Guardian])
  case contacts([Contact])
  case consents([Consent])
  case screenings([Screening])
  case decisions([Decision])

  static let start = Bench.day("2026-06-15")
  private static func student(_ random: inout Seeded) -> String { "s\(Int.random(in: 0...7, using: &random))" }
  private static func day(_ random: inout Seeded) -> SchoolDay {
    start.advanced(by: Int.random(in: 0...24, using: &random))
  }
  private static func pick<T>(_ values: [T], _ random: inout Seeded) -> T {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  static func any(_ random: inout Seeded) -> RandomImport {
    func rows<T>(_ make: (inout Seeded) -> T) -> [T] {
      (0..<Int.random(in: 1...4, using: &random)).map { _ in make(&random) }
    }
    switch Int.random(in: 0...17, using: &random) {
    case 0...6: return .attendance(feed(&random))
    case 7:
      let feed = feed(&random)
      return .strangers(feed, Set(feed.lines.map(\.student)).sorted().map { Student(id: $0, name: "Name of \($0)") })
    case 8...10:
      let day = start.advanced(by: -20)
      return .roster(
        rows { random in
          let left = Bool.random(using: &random) ? nil : start.advanced(by: 9)
          return RosterLine(
            student: Student(id: student(&random), name: pick(["Aoki", "Brook"], &random), grade: "7"),
            enrolment: Enrolment(school: pick(["North", "South"], &random), entered: day, left: left),
            counselor: pick(["Rivera", "Tanabe", ""], &random))
        })
    case 11:
      return .calendar(
        rows {
          CalendarDay(school: pick(["", "North"], &$0), day: day(&$0), kind: pick([.holiday, .instructional], &$0))
        })
    case 12...13:
      return .notes(
        rows { random in
          let sign = Sign(code: .noPeerContact, context: .affirmed, quote: "alone", span: 0..<5)
          return Note(
            id: "n\(Int.random(in: 0...3, using: &random))", student: student(&random), day: start, author: "Rivera",
            kind: "counselor meeting", text: pick(["alone", "with friends"], &random), isRestricted: false,
            signs: [sign])
        })
    case 14:
      return .counts(
        rows { random in
          let first = start.advanced(by: 7 * Int.random(in: 0...2, using: &random))
          return CountPeriod(
            student: student(&random), school: "North", first: first, last: first.advanced(by: 4),
            expectedParts: 5 * Mark.wholeDay, missedParts: pick([0, Mark.wholeDay], &random), lawfulParts: 0, late: 0,
            leftEarly: 0)
        })
    case 15:
      return .guardians(
        rows {
          Guardian(
            student: student(&$0), id: pick(["g1", "g2"], &$0), name: "Guardian",
            receivesLetters: Bool.random(using: &$0))
        })
    case 16:
      return pick(
        [
          .contacts(
            rows { Contact(student: student(&$0), day: start, who: "Rivera", how: "phone", outcome: "reached") }),
          .consents(
            rows {
              Consent(
                student: student(&$0), kind: "referral", granted: start,
                until: pick([nil, start.advanced(by: 90)], &$0), by: "mother")
            }),
        ], &random)
    default:
      return pick(
        [
          .screenings(
            rows {
              Screening(student: student(&$0), day: start, instrument: "HQ-25", total: pick([30, 42.5], &$0))
            }),
          .decisions(
            rows {
              Decision(
                student: student(&$0), choice: pick([.monitor, .refer], &$0), reason: "seen", by: "Rivera", on: start,
                asOf: start)
            }),
        ], &random)
    }
  }

  /// A week for some students, now and then with late corrections, over the end of a school year.
  static func feed(_ random: inout Seeded) -> RegisterFeed {
    var rows: [(String, String, String, Character)] = []
    let first = Int.random(in: 0...20, using: &random)
    for student in 0..<8 where Int.random(in: 0...2, using: &random) > 0 {
      for day in first..<(first + 5) where Int.random(in: 0...9, using: &random) > 1 {
        let letter = pick(Array("PPPPAULEHHN-"), &random)
        rows.append(("s\(student)", student % 3 == 0 ? "South" : "North", start.advanced(by: day).iso, letter))
      }
    }
    if Bool.random(using: &random) {
      let student = Int.random(in: 0...7, using: &random)
      let day = start.advanced(by: Int.random(in: 0...24, using: &random))
      if !rows.contains(where: { $0.0 == "s\(student)" && $0.2 == day.iso }) {
        rows.append(("s\(student)", student % 3 == 0 ? "South" : "North", day.iso, pick(Array("PA"), &random)))
      }
    }
    var feed = Bench.feed(rows)
    feed.erases = Int.random(in: 0...5, using: &random) > 0
    for (day, marks) in feed.marks.enumerated() {
      for line in marks.indices where marks[line] == Mark.partial.rawValue {
        feed.details.append(
          .init(line: line, day: day, part: pick([630, 1260], &random), code: pick(["H1", "H2"], &random)))
      }
    }
    return feed
  }

  /// Brings it into a workspace and gives the import's number.
  func apply(to bench: Bench, knownOn: SchoolDay = RandomImport.start) throws -> Int {
    let database = bench.database
    return try database.transaction {
      let id = try ImportLedger(database: database).begin(
        ImportRecord(
          sha256: "", kind: kind, shape: "", name: kind, settings: "", knownOn: knownOn, at: "2026-11-20T08:00:00Z"))
      var keys = try KeyBook(database: database, importID: id)
      let counts = try write(PeopleWriter(database: database, importID: id), database, id, &keys)
      try ImportLedger(database: database).finish(id, sha256: "\(id)", counts: counts, rejected: 0)
      return id
    }
  }

  private func write(
    _ writer: PeopleWriter, _ database: Database, _ id: Int, _ keys: inout KeyBook
  ) throws -> MarkCounts {
    switch self {
    case .attendance(let feed): return try RegisterWriter(database: database, importID: id).merge(feed, keys: &keys)
    case .strangers(let feed, let students):
      let counts = try RegisterWriter(database: database, importID: id).merge(feed, keys: &keys)
      try writer.strangers(students, keys: &keys)
      return counts
    case .roster(let lines): return try writer.roster(lines, keys: &keys)
    case .calendar(let days): return try writer.calendar(days, keys: &keys)
    case .notes(let notes): return try writer.notes(notes, keys: &keys)
    case .counts(let counts): return try writer.counts(counts, keys: &keys)
    case .guardians(let guardians): return try writer.guardians(guardians, keys: &keys)
    case .contacts(let contacts): return try writer.contacts(contacts, keys: &keys)
    case .consents(let consents): return try writer.consents(consents, keys: &keys)
    case .screenings(let screenings): return try writer.screenings(screenings, keys: &keys)
    case .decisions(let decisions): return try writer.decisions(decisions, keys: &keys)
    }
  }

  var kind: String {
    switch self {
    case .attendance, .strangers, .counts: "attendance"
    case .roster: "roster"
    case .calendar: "calendar"
    case .notes: "notes"
    case .guardians: "guardians"
    case .contacts: "contacts"
    case .consents: "consents"
    case .screenings: "screenings"
    case .decisions: "decisions"
    }
  }
}
