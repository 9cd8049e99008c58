import Domain
import Reporter
import Store

/// What is missing or doubtful about the data, as sentences; shown before any student.
struct DataQuality {
  let caseloads: Caseloads
  /// The files of this week that were refused.
  let missing: [ImportReport]
  /// How many students of each counselor are in each state; the empty name is nobody's.
  private let states: [String: [State: Int]]

  init(caseloads: Caseloads, missing: [ImportReport]) {
    self.caseloads = caseloads
    self.missing = missing
    var states: [String: [State: Int]] = [:]
    for finding in caseloads.analysis.findings {
      states[caseloads.records[finding.student]?.counselor ?? "", default: [:]][finding.state, default: 0] += 1
    }
    self.states = states
  }

  private func count(_ state: State, _ counselor: String?) -> Int {
    guard let counselor else { return states.values.reduce(0) { $0 + ($1[state] ?? 0) } }
    return states[counselor == Caseloads.unassigned ? "" : counselor]?[state] ?? 0
  }

  /// Whom no list names only because most of the class or school was away on the same days.
  private func leftOut(_ counselor: String?) -> [String] {
    let findings = caseloads.analysis.findings.filter { finding in
      guard !finding.leftOut.isEmpty, finding.stage == .steady else { return false }
      guard let counselor else { return true }
      let name = caseloads.records[finding.student]?.counselor ?? ""
      return (name.isEmpty ? Caseloads.unassigned : name) == counselor
    }
    if findings.isEmpty { return [] }
    let who = counselor == nil ? "" : ": \(findings.map(\.student).joined(separator: ", "))"
    return [
      "\(Wording.count(findings.count, "student is", "students are")) on no list only because most of the class or school "
        + "was away on the same days\(who)."
    ]
  }

  /// - Parameter counselor: only what concerns this counselor's students; nil for all.
  func sentences(counselor: String?) throws -> [String] {
    let workspace = caseloads.analysis.workspace
    var sentences = missing.map { "\($0.file) was refused and is missing from this page." }
    let records = caseloads.records
    let noData = count(.noData, counselor)
    if noData > 0 { sentences.append("\(Wording.count(noData, "student has", "students have")) no mark this week.") }
    let gone = count(.notInFile, counselor)
    if gone > 0 {
      sentences.append(
        "\(Wording.count(gone, "student is", "students are")) not named in the newest file of the school.")
    }
    let new = count(.tooNew, counselor)
    if new > 0 {
      sentences.append(
        "\(Wording.count(new, "student is", "students are")) too new to be compared: fewer than 10 days.")
    }
    sentences += leftOut(counselor)
    if counselor == nil {
      let open = try RejectedRows(database: workspace.database).openCount(caseloads.analysis.known)
      if open > 0 {
        sentences.append("\(Wording.count(open, "row is", "rows are")) kept back; ‘ebb rejects’ says why.")
      }
      let unassigned = records.values.count { $0.counselor.isEmpty }
      if unassigned > 0 {
        sentences.append("\(Wording.count(unassigned, "student has", "students have")) no counselor on the roster.")
      }
    }
    if caseloads.analysis.calendar.isEmpty {
      sentences.append("No calendar was imported: school days are guessed from the marks.")
    }
    if let last = caseloads.analysis.lastDay, last > caseloads.analysis.asOf {
      sentences.append("There is attendance up to \(last.long); this looks from an earlier day.")
    }
    if let day = caseloads.analysis.known.day {
      sentences.append(
        "This page looks back: it shows what was known on \(day.long). Decisions saved from it cannot be imported.")
    }
    return sentences
  }
}
