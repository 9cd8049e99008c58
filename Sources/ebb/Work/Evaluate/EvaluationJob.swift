import Analyzer
import Domain
import Store

/// Replays the past weeks under some settings and adds up what the lists were worth.
struct EvaluationJob {
  let past: PastWeeks
  let settings: Settings
  /// The rules compared, the published ones behind them.
  private let book: RuleBook

  /// - Parameters:
  ///   - rules: nil: those of the settings.
  ///   - name: the settings' file as messages call it.
  init(_ past: PastWeeks, _ settings: Settings, rules: RuleBook? = nil, name: String = "ebb.ini") throws(Failure) {
    book = (rules ?? settings.rules).withReferences
    guard book.rules.count <= EvaluationTally.mostRules else {
      throw Failure(
        .badSettings,
        "\(name): \(book.rules.count) rules, the published ones among them, and \(EvaluationTally.mostRules) can be compared at "
          + "once; switch some off (level = off)")
    }
    self.past = past
    self.settings = settings
  }

  func run() -> Evaluation {
    let weeks = past.weeks.count
    let cells = past.cells(settings, book)
    let found = past.events(settings)
    var event = EvaluatedEvent(file: past.outcomes?.file)
    var courses: [EventCourse?] = []
    var counselors: Set<String> = []
    for (row, (kind, course)) in found.enumerated() {
      let isHere = cells[(row * weeks)..<((row + 1) * weeks)].contains { $0.isEnrolled }
      if isHere { counselors.insert(past.people[row]?.counselor ?? "") }
      // An event of somebody who was at no school in these weeks is none that a list could have seen.
      courses.append(isHere ? course : nil)
      if course != nil { if isHere { event.events += 1 } else { event.outside += 1 } }
      if kind == .already, isHere { event.already += 1 }
    }
    if let outcomes = past.outcomes {
      let missed = outcomes.missed(
        from: past.weeks.firstDay, to: past.asOf, known: Set(past.histories.map(\.id)))
      event.outside += missed.outside
      event.unknown = missed.unknown
    }
    let tally = EvaluationTally(
      cells: cells, weeks: weeks, courses: courses, rules: book.rules,
      counselors: counselors.count, hasEarlier: past.hasEarlier)
    return Evaluation(
      from: past.weeks.ends.first ?? past.asOf, asOf: past.weeks.ends.last ?? past.asOf, weeks: weeks,
      students: tally.students, counselors: max(1, counselors.count), knowledge: past.knownSums, event: event,
      lists: tally.lists(), stages: tally.stages(),
      groups: [
        tally.groups("sex") { past.people[$0]?.student.sex ?? "" },
        tally.groups("grade") { past.people[$0]?.student.grade ?? "" },
        tally.groups("school") { past.school($0) },
        tally.groups("language") { past.people[$0]?.student.language ?? "" },
      ])
  }
}
