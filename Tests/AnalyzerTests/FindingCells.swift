import Analyzer
import Domain

/// A finding as a row of the conformance set: empty where unknown, four decimals for what is no whole count.
enum FindingCells {
  static func cells(_ finding: Finding, _ rules: RuleBook) -> [String: String] {
    var cells = [
      "student_id": finding.student, "date": finding.asOf.iso, "stage": finding.stage.code,
      "state": finding.state.rawValue, "trend": finding.trend?.rawValue ?? "",
    ]
    for column in ChildrenTables.columns {
      if let indicator = Indicator(rawValue: column) { cells[column] = text(finding.indicators[indicator]) }
    }
    let holding = Set(finding.reasons.map(\.rule))
    cells["rules"] = rules.rules.map(\.name).filter(holding.contains).joined(separator: ";")
    return cells
  }

  static func text(_ value: IndicatorValue) -> String {
    switch value {
    case .unknown: ""
    case .count(let count): String(count)
    case .day(let day): day.iso
    case .parts(let parts): Share(parts, of: Mark.wholeDay).map { decimals($0.shown) } ?? ""
    case .share(let share): decimals(share.shown)
    case .number(let number): decimals(shown(number))
    }
  }

  static func decimals(_ number: Double) -> String {
    let scaled = Int(number.magnitude * 10_000 + 0.5)
    let text = "\(scaled / 10_000)." + String(String(scaled % 10_000 + 10_000).dropFirst())
    return number < 0 && scaled > 0 ? "-" + text : text
  }
}
