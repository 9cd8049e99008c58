import Domain
import Reporter

extension JSONValue {
  /// Makes an object whose members were put together by a program.
  static func fields(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { Member($0.0, $0.1) })
  }
}

/// A finding's indicators as JSON, in the order of the table.
enum FindingJSON {
  static func indicators(_ finding: Finding) -> JSONValue {
    .fields(Indicator.allCases.map { ($0.rawValue, FindingList.value(finding.indicators[$0])) })
  }
}
