import Domain
import Reporter
import Store

/// What is missing or doubtful about the data, as sentences; shown before any student.
struct DataQuality {
  let caseloads: Caseloads
  /// The files of this week that were refused.
  let missing: [ImportReport]

  /// - Parameter counselor: only what concerns this counselor's students; nil for all.
  func sentences(counselor: String?) throws -> [String] {
    let workspace = caseloads.analysis.workspace
    var sentences = missing.map { "\($0.file) was refused and is missing from this page." }
    let records = caseloads.records
    let findings = caseloads.analysis.findings.filter { finding in
      counselor == nil || (records[finding.student]?.counselor ?? "") == counselor
    }
    let noData = findings.count { $0.state == .noData }
    if noData > 0 { sentences.append("\(Wording.count(noData, "student has", "students have")) no mark this week.") }
    let gone = findings.count { $0.state == .notInFile }
    if gone > 0 {
      sentences.append(
        "\(Wording.count(gone, "student is", "students are")) not named in the newest file of the school.")
    }
    let new = findings.count { $0.state == .tooNew }
    if new > 0 {
      sentences.append(
        "\(Wording.count(new, "student is", "students are")) too new to be compared: fewer than 10 days.")
    }
    if counselor == nil {
      let open = try RejectedRows(database: workspace.database).openCount()
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
    let last = try workspace.database.lastKnownDay()
    if let last, last > caseloads.analysis.asOf {
      sentences.append("There is attendance up to \(last.long); this looks from an earlier day.")
    }
    return sentences
  }
}
