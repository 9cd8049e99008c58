import Analyzer
import CSV
import Digest
import Domain
import Reporter
import Store

/// The analysis without names, dates and notes, for research.
///
/// Whoever knows on which days a child was away can still find him: it stays personal data.
struct ResearchExport {
  let analysis: Analysis
  /// Another study has other pseudonyms, so that two exports cannot be joined.
  let study: String
  private let key: [UInt8]
  /// In the order of the histories.
  private let trajectories: [Trajectory]
  private let dayNumber: [SchoolDay: (year: Int, number: Int)]

  /// The group of students whom the roster says nothing of, and what is hidden.
  static let hidden = "*"

  /// - Parameter analysis: made without notes.
  init(_ analysis: Analysis, study: String) throws {
    self.analysis = analysis
    self.study = study
    key = try AuditTrail(database: analysis.workspace.database).derivedKey(for: "research\n\(study)")
    let schoolYear = try analysis.workspace.database.schoolYear()
    trajectories = analysis.trajectories(of: Array(analysis.histories.indices))
    // A school day is one on which somebody has a mark; days are numbered, so that no date is left.
    var days: Set<SchoolDay> = []
    for trajectory in trajectories {
      for day in trajectory.days where day.mark != .unknown { days.insert(day.day) }
    }
    let firstYear = days.min().map { schoolYear.year(of: $0) } ?? 0
    var numbers: [SchoolDay: (year: Int, number: Int)] = [:]
    var counts: [Int: Int] = [:]
    for day in days.sorted() {
      let year = schoolYear.year(of: day) - firstYear + 1
      counts[year, default: 0] += 1
      numbers[day] = (year, counts[year] ?? 1)
    }
    dayNumber = numbers
  }

  /// The files by name, in order.
  func files() -> [(name: String, text: String)] {
    [
      ("README.txt", about), ("students.csv", students), ("days.csv", days), ("findings.csv", findings),
      ("groups.csv", groups),
    ]
  }

  func pseudonym(_ id: String) -> String { String(HMAC.hex(of: Array(id.utf8), key: key).prefix(20)) }

  private var records: [String: StudentRecord] {
    Dictionary(analysis.students.map { ($0.student.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The histories in the order of their pseudonyms, which tells nothing of ids.
  private var order: [(pseudonym: String, place: Int)] {
    analysis.histories.indices.map { (pseudonym(analysis.histories[$0].id), $0) }.sorted { $0.0 < $1.0 }
  }

  private static let characteristics = ["grade", "sex", "school", "language"]

  /// Grade, sex, school and language; schools as pseudonyms, what is not known as `-`.
  private func characteristics(_ place: Int, _ records: [String: StudentRecord]) -> [String] {
    let finding = analysis.findings[place]
    let student = records[finding.student]?.student
    let school = finding.school.isEmpty ? "" : String(pseudonym("school\n\(finding.school)").prefix(8))
    return [student?.grade ?? "", student?.sex ?? "", school, student?.language ?? ""].map { $0.isEmpty ? "-" : $0 }
  }

  private var students: String {
    let records = records
    let order = order
    let shown = Coarsening.hidden(order.map { characteristics($0.place, records) })
    var writer = CSVWriter(lineEnd: .lf, guardFormulas: true)
    writer.write(["student"] + ResearchExport.characteristics)
    for (one, values) in zip(order, shown) {
      writer.write([one.pseudonym] + values.map { $0 ?? ResearchExport.hidden })
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private var days: String {
    var writer = CSVWriter(lineEnd: .lf)
    writer.write(["student", "year", "school_day", "mark", "missed_2520"])
    for (pseudonym, place) in order {
      for day in trajectories[place].days {
        guard day.mark != .unknown, let number = dayNumber[day.day] else { continue }
        writer.write([
          pseudonym, String(number.year), String(number.number), String(day.mark.letter), String(day.part),
        ])
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static let figures: [Indicator] = [
    .missedDays, .expectedDays, .absenceRate, .excess, .recent20, .baseline, .streak,
  ]

  private var findings: String {
    var writer = CSVWriter(lineEnd: .lf)
    writer.write(
      ["student", "state", "stage", "trend", "onset_year", "onset_school_day"] + ResearchExport.figures.map(\.rawValue)
        + ["rules"])
    for (pseudonym, place) in order {
      let finding = analysis.findings[place]
      // The first school day of the change, or the next one after it.
      let onset = finding.episodeOnset.flatMap { day in
        dayNumber.filter { $0.key >= day }.min { $0.key < $1.key }?.value
      }
      writer.write(
        [
          pseudonym, finding.state.rawValue, finding.stage.code, finding.trend?.rawValue ?? "",
          onset.map { String($0.year) } ?? "", onset.map { String($0.number) } ?? "",
        ]
          + ResearchExport.figures.map { figure in
            let value = FindingList.value(finding.indicators[figure])
            return value == .null ? "" : value.text
          } + [finding.reasons.map(\.rule).joined(separator: " ")])
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// How many of each group are listed; see ``GroupCounts``.
  private var groups: String {
    let records = records
    let rows = analysis.findings.indices.filter { analysis.findings[$0].state != .left }
    var writer = CSVWriter(lineEnd: .lf, guardFormulas: true)
    writer.write(["characteristic", "group", "students", "listed"])
    for (column, name) in ResearchExport.characteristics.enumerated() {
      var counts: [String: (students: Int, listed: Int)] = [:]
      for place in rows {
        let group = characteristics(place, records)[column]
        counts[group, default: (0, 0)].students += 1
        if analysis.findings[place].isListed { counts[group, default: (0, 0)].listed += 1 }
      }
      let names = counts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let shown = GroupCounts.shown(names.map { counts[$0] ?? (0, 0) })
      for (group, cells) in zip(names, shown) {
        writer.write([
          name, group, cells.students.map { String($0) } ?? ResearchExport.hidden,
          cells.listed.map { String($0) } ?? ResearchExport.hidden,
        ])
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
