import Domain
import Reporter
import Store

/// What every page of a report says the same.
struct CommonFacts {
  let caseloads: Caseloads
  private let schoolYear: SchoolYear
  private let closures: [String: [SchoolDay: CalendarDay.Kind]]
  private let runDigest: String
  /// The beginning of ``AuditTrail/seal()``.
  private let auditHead: String?
  /// The students who came to miss 12 of 15 days this year, and whether a list had them before.
  private let recall: [(finding: Finding, isCaught: Bool)]

  init(caseloads: Caseloads) throws {
    self.caseloads = caseloads
    let analysis = caseloads.analysis
    schoolYear = try analysis.workspace.database.schoolYear()
    var closures: [String: [SchoolDay: CalendarDay.Kind]] = [:]
    for day in analysis.calendar where !day.kind.isSchoolDay { closures[day.school, default: [:]][day.day] = day.kind }
    self.closures = closures
    recall = EventRecall(analysis, since: schoolYear.firstDay(of: schoolYear.year(of: analysis.asOf))).students
    let newest = try ImportLedger(database: analysis.workspace.database).newestForAnalysis(analysis.known)
    // A look back shows what was known then, not what was done since.
    let seal = analysis.known.day == nil ? try AuditTrail(database: analysis.workspace.database).seal() : ""
    auditHead = seal.isEmpty ? nil : String(seal.prefix(16))
    runDigest = String(Hex.sha256("\(analysis.asOf) \(newest) \(analysis.workspace.settings.digest)").prefix(12))
  }

  func report(counselor: String, cards: [ReviewCard], dataQuality: [String]) -> ReportFacts {
    let settings = caseloads.analysis.workspace.settings
    let waiting = urgent(of: counselor)
    return ReportFacts(
      asOf: caseloads.analysis.asOf, knownOn: caseloads.analysis.knownOn, counselor: counselor,
      schoolName: settings.document.value("school", "name") ?? "", runDigest: runDigest,
      settingsDigest: String(settings.digest.prefix(12)), auditHead: auditHead, dataQuality: dataQuality,
      urgentCount: waiting.count,
      urgentStudents: Set(waiting.map(\.student)).sorted { precedes($0, $1) }, urgentContact: settings.urgentContact,
      capacity: settings.capacity,
      schoolYear: schoolYear, closures: closures)
  }

  func overview(
    loads: [CounselorLoad], dataQuality: [String], departures: [Departure], names: Bool
  ) -> OverviewFacts {
    let settings = caseloads.analysis.workspace.settings
    let records = caseloads.records
    return OverviewFacts(
      asOf: caseloads.analysis.asOf, knownOn: caseloads.analysis.knownOn,
      title: settings.document.value("school", "name") ?? "", runDigest: runDigest,
      settingsDigest: String(settings.digest.prefix(12)), auditHead: auditHead, dataQuality: dataQuality,
      urgentCount: caseloads.urgent.count { $0.isWaiting }, counselors: loads,
      changes: OverviewChange.all(caseloads.cards, departures, names: names), capacity: settings.capacity,
      schools: groups { $0.school }, grades: groups { records[$0.student]?.student.grade ?? "" },
      fairness: fairness("sex") { records[$0.student]?.student.sex ?? "" }
        + fairness("language") { records[$0.student]?.student.language ?? "" })
  }

  /// The items that wait for a person: of this counselor's students, and of students who are on nobody's roster.
  private func urgent(of counselor: String) -> [UrgentItem] {
    caseloads.urgent.filter { item in
      guard item.isWaiting else { return false }
      guard let record = caseloads.records[item.student] else { return true }
      return (record.counselor.isEmpty ? Caseloads.unassigned : record.counselor) == counselor
    }
  }

  private func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }

  private func groups(_ name: (Finding) -> String) -> [GroupCount] {
    var groups: [String: GroupCount] = [:]
    for finding in caseloads.analysis.findings where finding.state != .left {
      let given = name(finding)
      let key = given.isEmpty ? "not known" : given
      var group = groups[key] ?? GroupCount(name: key, students: 0, stages: [:])
      group.students += 1
      if finding.state == .active {
        if let stage = finding.shownStage { group.stages[stage, default: 0] += 1 } else { group.silent += 1 }
      }
      if finding.state == .noData || finding.state == .notInFile { group.withoutData += 1 }
      groups[key] = group
    }
    return groups.values.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
  }

  private func fairness(_ characteristic: String, _ name: (Finding) -> String) -> [FairnessGroup] {
    var recalls: [String: (reached: Int, caught: Int)] = [:]
    for (finding, isCaught) in recall {
      let given = name(finding)
      let key = given.isEmpty ? "not known" : given
      recalls[key, default: (0, 0)].reached += 1
      if isCaught { recalls[key, default: (0, 0)].caught += 1 }
    }
    return groups(name).map { group in
      FairnessGroup(
        characteristic: characteristic, name: group.name, students: group.students,
        flagged: group.flagged,
        reached: recalls[group.name]?.reached ?? 0, caught: recalls[group.name]?.caught ?? 0)
    }
  }
}
