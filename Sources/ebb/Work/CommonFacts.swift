import Domain
import Reporter
import Store

/// What every page of a report says the same.
struct CommonFacts {
  let caseloads: Caseloads
  private let schoolYear: SchoolYear
  private let closures: [String: [SchoolDay: CalendarDay.Kind]]
  private let runDigest: String

  init(caseloads: Caseloads) throws {
    self.caseloads = caseloads
    let analysis = caseloads.analysis
    schoolYear = try analysis.workspace.database.schoolYear()
    var closures: [String: [SchoolDay: CalendarDay.Kind]] = [:]
    for day in analysis.calendar where !day.kind.isSchoolDay { closures[day.school, default: [:]][day.day] = day.kind }
    self.closures = closures
    let newest = try ImportLedger(database: analysis.workspace.database).newestForAnalysis(analysis.known)
    runDigest = String(Hex.sha256("\(analysis.asOf) \(newest) \(analysis.workspace.settings.digest)").prefix(12))
  }

  func report(counselor: String, cards: [ReviewCard], dataQuality: [String]) -> ReportFacts {
    let settings = caseloads.analysis.workspace.settings
    let waiting = cards.filter(\.openUrgent).map(\.student.id)
    return ReportFacts(
      asOf: caseloads.analysis.asOf, knownOn: caseloads.analysis.knownOn, counselor: counselor,
      schoolName: settings.document.value("school", "name") ?? "", runDigest: runDigest,
      settingsDigest: String(settings.digest.prefix(12)), dataQuality: dataQuality, urgentCount: waiting.count,
      urgentStudents: waiting, urgentContact: settings.urgentContact, capacity: settings.capacity,
      schoolYear: schoolYear, closures: closures)
  }

  func overview(loads: [CounselorLoad], dataQuality: [String]) -> OverviewFacts {
    let settings = caseloads.analysis.workspace.settings
    let records = caseloads.records
    return OverviewFacts(
      asOf: caseloads.analysis.asOf, knownOn: caseloads.analysis.knownOn,
      title: settings.document.value("school", "name") ?? "", runDigest: runDigest,
      settingsDigest: String(settings.digest.prefix(12)), dataQuality: dataQuality,
      urgentCount: caseloads.urgent.count { $0.acknowledgedBy == nil }, counselors: loads,
      schools: groups { $0.school }, grades: groups { records[$0.student]?.student.grade ?? "" },
      fairness: fairness("sex") { records[$0.student]?.student.sex ?? "" }
        + fairness("language") { records[$0.student]?.student.language ?? "" })
  }

  private func groups(_ name: (Finding) -> String) -> [GroupCount] {
    var groups: [String: GroupCount] = [:]
    for finding in caseloads.analysis.findings where finding.state != .left {
      let given = name(finding)
      let key = given.isEmpty ? "not known" : given
      var group = groups[key] ?? GroupCount(name: key, students: 0, stages: [:])
      group.students += 1
      if finding.state == .active { group.stages[finding.stage, default: 0] += 1 }
      if finding.state == .noData || finding.state == .notInFile { group.withoutData += 1 }
      groups[key] = group
    }
    return groups.values.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
  }

  private func fairness(_ characteristic: String, _ name: (Finding) -> String) -> [FairnessGroup] {
    groups(name).map { group in
      FairnessGroup(
        characteristic: characteristic, name: group.name, students: group.students,
        flagged: group.stages.filter { $0.key > .steady }.values.reduce(0, +))
    }
  }
}
