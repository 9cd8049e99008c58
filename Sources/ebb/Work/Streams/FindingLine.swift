import Domain
import Reporter
import Store

/// One student's finding as a line: the fields of `ebb.findings/1`, without what needs a list or notes.
enum FindingLine {
  /// - Parameter counselor: empty when there is none.
  static func json(_ finding: Finding, student: Student, counselor: String) -> JSONValue {
    FindingList.student(
      finding, student: student, counselor: counselor.isEmpty ? Caseloads.unassigned : counselor, priority: nil,
      notes: [])
  }

  /// A line each, in the order of the findings.
  static func text(_ findings: some Sequence<Finding>, records: [String: StudentRecord]) -> String {
    var text = ""
    for finding in findings {
      let record = records[finding.student]
      text +=
        json(
          finding, student: record?.student ?? Student(id: finding.student), counselor: record?.counselor ?? ""
        ).text
      text += "\n"
    }
    return text
  }
}
