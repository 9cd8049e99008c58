import Domain
import Reporter
import Store

/// Who was on a list the week before and is on none now.
///
/// The week before is computed from the marks, as every trend is; the page that was written then only adds those whom a
/// correction or another counselor took off it.
struct Departures {
  let caseloads: Caseloads
  /// By the counselor on whose list they stood.
  private let byCounselor: [String: [Departure]]

  init(_ caseloads: Caseloads) throws {
    self.caseloads = caseloads
    var byCounselor: [String: [Departure]] = [:]
    let listed = Dictionary(caseloads.cards.map { ($0.student.id, $0.counselor) }, uniquingKeysWith: { $1 })
    for finding in caseloads.analysis.findings where listed[finding.student] == nil {
      guard let before = finding.weekBefore, before.isListed else { continue }
      let counselor = Departures.counselor(of: finding.student, caseloads)
      byCounselor[counselor, default: []].append(
        Departures.departure(finding.student, counselor, why: Departures.why(finding, before), before, caseloads))
    }
    if caseloads.analysis.known.day == nil {
      try Departures.addShown(to: &byCounselor, caseloads, listed: listed)
    }
    self.byCounselor = byCounselor
  }

  func of(_ counselor: String) -> [Departure] { byCounselor[counselor] ?? [] }
  var all: [Departure] { byCounselor.keys.sorted().flatMap { byCounselor[$0] ?? [] } }

  private static func why(_ finding: Finding, _ before: Trajectory.Week) -> Departure.Why {
    if finding.state == .left { return .left }
    if !finding.leftOut.isEmpty { return .wholeClass }
    if before.state == .notInFile { return .namedAgain }
    return before.trend == .back ? .backAtSchool : .settled
  }

  /// Adds the students of each counselor's page before this one who are on no list of his now.
  private static func addShown(
    to byCounselor: inout [String: [Departure]], _ caseloads: Caseloads, listed: [String: String]
  ) throws {
    let analysis = caseloads.analysis
    let findings = Dictionary(analysis.findings.map { ($0.student, $0) }, uniquingKeysWith: { $1 })
    let decisions = Decisions(database: analysis.workspace.database)
    for counselor in try decisions.counselorsWithPages() {
      guard let page = try decisions.lastPage(counselor: counselor, before: analysis.asOf) else { continue }
      let told = Set(byCounselor[counselor]?.map(\.student.id) ?? [])
      for (student, stage) in page.shown where stage > .steady && !told.contains(student) {
        let holder = listed[student]
        if holder == counselor { continue }
        let now = Departures.counselor(of: student, caseloads)
        let finding = findings[student]
        let why: Departure.Why =
          if finding == nil {
            .erased
          } else if now != counselor {
            .counselor(now)
          } else if finding?.state == .left {
            .left
          } else if finding?.leftOut.isEmpty == false {
            .wholeClass
          } else if page.asOf.week == analysis.asOf.week {
            .eased
          } else if finding?.weekBefore.map({ $0.day <= page.asOf }) ?? true {
            // The marks known today give no reason even for the week of that page.
            .corrected
          } else {
            .settled
          }
        byCounselor[counselor, default: []].append(
          Departure(
            student: caseloads.records[student]?.student ?? Student(id: student), counselor: counselor, why: why,
            stageBefore: ""))
      }
    }
  }

  private static func departure(
    _ id: String, _ counselor: String, why: Departure.Why, _ before: Trajectory.Week, _ caseloads: Caseloads
  ) -> Departure {
    Departure(
      student: caseloads.records[id]?.student ?? Student(id: id), counselor: counselor, why: why,
      stageBefore: before.basis.words(before.stage))
  }

  private static func counselor(of id: String, _ caseloads: Caseloads) -> String {
    caseloads.records[id].map(\.counselor).flatMap { $0.isEmpty ? nil : $0 } ?? Caseloads.unassigned
  }
}

extension Trajectory.Week {
  /// Whether the student stood on a list at the end of the week; see ``Finding/isListed``.
  var isListed: Bool {
    switch state {
    case .active, .settling: true
    case .notInFile: stage > .steady
    default: false
    }
  }
}
