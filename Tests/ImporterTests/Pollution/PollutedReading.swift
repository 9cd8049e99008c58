import Domain
import Importer

/// What became of a polluted file when it is imported.
///
/// The yardstick is strict: a mark may be lost only with its own row kept back, and a reason may differ from the clean
/// one only when the summary says so or the rest of it stands in a row kept back.
enum PollutedReading {
  enum Verdict: String, CaseIterable {
    case right = "read right"
    /// The whole file, with a sentence.
    case refused = "refused whole"
    /// Every row not read right is among those kept back.
    case flagged = "row flagged"
    /// Every id, date and mark is right; a reason is as the file has it, and the summary says that it looks strange.
    case told = "text told"
    case wrong = "silently wrong"
  }

  /// A student's day: its mark and the reason, both as ``Importer`` gives them.
  typealias Days = [String: (mark: Mark, reason: String, name: String)]

  static func verdict(_ variant: Pollutions.Variant) -> Verdict {
    var options = ImportOptions()
    options.encoding = variant.encoding
    let outcome: ImportOutcome
    do throws(ImportError) {
      outcome = try Importer.read(bytes: variant.bytes, name: "week.csv", options: options, known: KnownSchool())
    } catch {
      return .refused
    }
    return verdict(outcome, expected: expectation(variant.expected))
  }

  private static func verdict(_ outcome: ImportOutcome, expected: Days) -> Verdict {
    let found = days(outcome)
    let kept = outcome.rejected.map(\.original)
    var (isWhole, isTold) = (true, true)
    for (key, mark) in found where expected[key]?.mark != mark.mark { return .wrong }
    for (key, day) in expected {
      guard let found = found[key] else {
        let parts = key.split(separator: " ").map(String.init)
        guard kept.contains(where: { row in isOf(row, parts + [String(day.name.prefix(3))], day.reason) }) else {
          return .wrong
        }
        isWhole = false
        continue
      }
      guard found.reason != day.reason else { continue }
      // A column without a name is named as not read.
      if found.reason.isEmpty, outcome.notices.contains(where: { $0.hasPrefix("ignored, because") }) {
        isTold = false
        continue
      }
      let isStrange =
        outcome.notices.contains { $0.contains("quote") } && found.reason.contains { "'\"`$\\".contains($0) }
      let rest = day.reason.split(whereSeparator: \.isNewline).last.map(String.init) ?? day.reason
      guard isStrange || kept.contains(where: { $0.contains(rest) }) else { return .wrong }
      isTold = false
    }
    if isWhole, isTold { return kept.isEmpty ? .right : .flagged }
    return isWhole ? .told : .flagged
  }

  /// Whether a row kept back is that of a student's day: it holds two of its id, date, name and reason.
  private static func isOf(_ row: String, _ parts: [String], _ reason: String) -> Bool {
    let rest = reason.split(separator: " ").last.map(String.init) ?? ""
    let count = (parts + [rest]).count { !$0.isEmpty && row.contains($0) }
    // Of a row as long as a novel only the beginning is kept.
    return count >= 2 || count == 1 && row.utf8.count > 4000
  }

  private static func days(_ outcome: ImportOutcome) -> Days {
    guard let table = outcome.attendance else { return [:] }
    var result: Days = [:]
    for (place, day) in table.days.enumerated() {
      for (line, mark) in table.marks[place].enumerated() where mark != Mark.unknown.rawValue {
        result["\(table.lines[line].student) \(day.iso)"] = (Mark(rawValue: mark) ?? .unknown, "", "")
      }
    }
    for detail in table.details {
      let key = "\(table.lines[Int(detail.line)].student) \(table.days[Int(detail.day)].iso)"
      result[key]?.reason = table.reason(of: detail)
    }
    return result
  }

  private static func expectation(_ rows: [[String]]) -> Days {
    let marks: [String: Mark] = ["P": .present, "A": .excused, "T": .late, "E": .excused]
    var result: Days = [:]
    for row in rows { result["\(row[0]) \(row[1])"] = (marks[row[2]] ?? .unknown, row[4], row[3]) }
    return result
  }
}
