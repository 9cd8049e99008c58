import Domain
import Importer
import Store

/// Lets the marks of a meeting fill only days of which nothing is known.
///
/// What the school's own register says of a day is stronger, whatever it says: a child who joined a meeting and was
/// marked absent is the school's to correct.
enum MeetingFill {
  /// Takes the marks out of the table that others stand against, and says which.
  static func apply(to table: inout AttendanceTable, in database: Database) throws -> [String] {
    let lookup = try MarkLookup(database: database)
    var standing: [String] = []
    var same = 0
    for (slot, day) in table.days.enumerated() {
      for (place, line) in table.lines.enumerated() where table.mark(day: slot, line: place) != .unknown {
        let known = try lookup.marks(of: line.student, on: day).filter { $0.mark != .missing }
        guard let first = known.min(by: { $0.mark.rank < $1.mark.rank }) else { continue }
        table.marks[slot][place] = Mark.unknown.rawValue
        table.details.removeAll { Int($0.line) == place && Int($0.day) == slot }
        if known.allSatisfy({ $0.mark == .elsewhere }) {
          same += 1
        } else {
          standing.append("\(line.student) \(day.iso) (\(first.mark.settingsName))")
        }
      }
    }
    for place in table.codeUses.indices { table.codeUses[place].count = table.details.count }
    table.codeUses.removeAll { $0.count == 0 }
    var notices: [String] = []
    if same > 0 { notices.append("\(Wording.count(same, "day counts", "days count")) as learning elsewhere already") }
    if !standing.isEmpty {
      notices.append(
        "\(Wording.count(standing.count, "day has", "days have")) a mark that stays: "
          + standing.prefix(5).joined(separator: ", ") + (standing.count > 5 ? " …" : ""))
    }
    return notices
  }
}
