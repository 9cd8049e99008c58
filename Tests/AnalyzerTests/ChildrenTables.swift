import Analyzer
import Domain
import Foundation

/// The tables beside this file: invented children over two school years and what must come out.
struct ChildrenTables {
  typealias Row = [String: String]
  var district: District
  var histories: [StudentHistory]
  var expected: [Row]
  var marks: [Row]

  static let columns = [
    "student_id", "date", "expectedDays", "missedDays", "absenceRate", "ebbDays", "excess", "onset", "excessDays",
    "recent10", "recent20", "recent60", "baseline", "streak", "unexplainedStreak", "spells60", "precursors20", "stage",
    "state", "trend", "rules",
  ]
  /// The conformance set of 39 children, and the children of our own for the cases found since.
  static let shared = ChildrenTables("children")
  static let own = ChildrenTables("own-children")

  init(_ set: String) {
    func rows(_ name: String) -> [Row] {
      let path = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Children/" + name
      let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let lines = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      guard let header = lines.first else { return [] }
      return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }
    func day(_ text: String?) -> SchoolDay { SchoolDay(iso: text ?? "") ?? SchoolDay(number: 0) }
    let schoolDays = Dictionary(grouping: rows("children-days.csv"), by: { $0["school"] ?? "" })
      .mapValues { Set($0.map { day($0["date"]) }) }
    let rates = rows("children-rates.csv").map {
      District.Rate(
        school: $0["school"] ?? "", day: day($0["date"]), expected: Int($0["expected"] ?? "") ?? 0,
        missed: Int($0["missed"] ?? "") ?? 0)
    }
    district = District(schoolDays: schoolDays, rates: rates)
    expected = rows("\(set)-expected.csv")
    marks = rows("\(set).csv")
    let enrolments = Dictionary(grouping: rows("\(set)-enrolments.csv"), by: { $0["student_id"] ?? "" })
    histories = []
    let byStudent = Dictionary(grouping: marks, by: { $0["student_id"] ?? "" })
    for student in enrolments.keys.sorted() {
      histories.append(
        StudentHistory(
          id: student,
          enrolments: (enrolments[student] ?? []).map {
            Enrolment(
              school: $0["school"] ?? "", entered: day($0["entered_on"]),
              left: SchoolDay(iso: $0["left_on"] ?? ""), isMain: $0["main"] == "1")
          }, lines: ChildrenTables.lines(byStudent[student] ?? [])))
    }
  }

  /// Writes marks as register lines; a second mark of a day goes to a second line of the same year.
  static func lines(_ rows: [Row]) -> [RegisterLine] {
    var lines: [RegisterLine] = []
    for row in rows {
      guard let day = SchoolDay(iso: row["date"] ?? ""), let letter = row["letter"]?.utf8.first else { continue }
      add(letter, Int(row["missed2520"] ?? ""), day, row["school"] ?? "", to: &lines)
    }
    return lines
  }

  static func add(_ letter: UInt8, _ part: Int?, _ day: SchoolDay, _ school: String, to lines: inout [RegisterLine]) {
    let year = SchoolYear()
    let first = year.firstDay(of: year.year(of: day))
    let place = day - first
    var line = lines.firstIndex { $0.school == school && $0.firstDay == first && $0.marks[place] == 0x2E }
    if line == nil {
      lines.append(RegisterLine(school: school, firstDay: first, marks: Array(repeating: 0x2E, count: 366)))
      line = lines.count - 1
    }
    guard let line else { return }
    lines[line].marks[place] = letter
    if let part { lines[line].parts.append(PartDetail(place: place, part: part)) }
  }
}
