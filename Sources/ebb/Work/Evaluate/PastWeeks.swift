import Analyzer
import Cores
import Domain
import Importer
import Reporter
import Store

/// The past weeks of a workspace with everything that was known at the end of each, read once for any settings.
struct PastWeeks {
  let weeks: ReplayWeeks
  let asOf: SchoolDay
  /// Students by row: what is known of them now.
  let histories: [StudentHistory]
  let calendar: [CalendarDay]
  let schoolYear: SchoolYear
  let people: [StudentRecord?]
  let outcomes: Outcomes?
  /// Whether there are weeks with marks before the first one looked at.
  let hasEarlier: Bool
  private let knowledge: WeeklyKnowledge

  /// - Parameters:
  ///   - from: nil: from the first week with marks.
  ///   - asOf: nil: to the last day with a mark.
  init(_ workspace: Workspace, from: SchoolDay?, asOf: SchoolDay?, outcomes: Outcomes?) throws {
    let database = workspace.database
    let reading = try RegisterReader(database: database).read()
    guard let last = asOf ?? reading.lastDay else {
      throw Failure(.failed, "there is no attendance yet; import a file first, as ‘ebb import attendance.csv’")
    }
    self.asOf = last
    histories = reading.histories
    calendar = try PeopleRecords(database: database).calendar()
    schoolYear = try database.schoolYear()
    let settings = workspace.settings
    let district = District(
      histories: histories, calendar: calendar, asOf: last, schoolYear: schoolYear, weekdays: settings.weekdays,
      constants: settings.constants)
    weeks = ReplayWeeks(district, from: from, to: last)
    guard let first = weeks.firstDay else {
      let range = from.map { " from \($0.iso)" } ?? ""
      throw Failure(
        .failed, "there is no week with attendance\(range) to \(last.iso); ‘ebb imports’ shows what came when")
    }
    hasEarlier = ReplayWeeks(district, to: first.advanced(by: -1)).count > 0
    knowledge = try WeeklyKnowledge(database: database, weekEnds: weeks.ends, isRoom: settings.rooms.holds)
    let records = try PeopleRecords(database: database).students()
    let byID = Dictionary(records.map { ($0.student.id, $0) }, uniquingKeysWith: { first, _ in first })
    people = histories.map { byID[$0.id] }
    self.outcomes = outcomes
  }

  /// What each week rests on, added up.
  var knownSums: EvaluatedKnowledge {
    var sums = EvaluatedKnowledge()
    for basis in knowledge.bases {
      if basis.corrected > 0 { sums.corrected += 1 }
      if basis.heldBack > 0 { sums.heldBack += 1 }
      if basis.corrected == 0, basis.heldBack == 0 { sums.firstMarks += 1 }
    }
    sums.corrections = knowledge.correctionCount
    return sums
  }

  /// What held for every student at the end of every week under some settings, by row and week.
  func cells(_ settings: Settings, _ rules: RuleBook) -> [ReplayCell] {
    let starts = knowledge.turns
    let stretches = starts.indices.map { place in
      starts[place]..<(place + 1 < starts.count ? starts[place + 1] : weeks.count)
    }
    // The last stretches are the longest walks: begun first, they leave no core alone at the end.
    let order = Array(stretches.reversed())
    let isWide = order.count >= 4
    let found =
      isWide
      ? Parallel.map(order.count) { walked(order[$0], settings, rules, isAlone: false) }
      : order.map { walked($0, settings, rules, isAlone: true) }
    var cells = Array(repeating: ReplayCell(), count: histories.count * weeks.count)
    for (stretch, part) in zip(order, found) {
      for row in histories.indices {
        for (place, week) in stretch.enumerated() {
          cells[row * weeks.count + week] = part[row * stretch.count + place]
        }
      }
    }
    return cells
  }

  private func walked(_ stretch: Range<Int>, _ settings: Settings, _ rules: RuleBook, isAlone: Bool) -> [ReplayCell] {
    guard let last = stretch.last else { return [] }
    let (histories, calendar) = knowledge.reading(atWeek: last)
    let district = District(
      histories: histories, calendar: calendar, asOf: weeks.close(last), schoolYear: schoolYear,
      weekdays: settings.weekdays, constants: settings.constants)
    // The classes are those of the roster as it stands: which class a child was in is not kept.
    let company = Company(histories: histories, students: people.compactMap { $0?.student })
    let analyzer = Analyzer(district: district, rules: rules, constants: settings.constants, company: company)
    guard isAlone else { return analyzer.replay(histories, weeks, stretch) }
    let pieces = Parallel.pieces(of: histories.count, length: 1000)
    return Parallel.map(pieces.count) { analyzer.replay(histories[pieces[$0]], weeks, stretch) }.flatMap { $0 }
  }

  /// Each student's way to the event, by row; computed from what is known now.
  func events(_ settings: Settings) -> [(BuiltInEvent, EventCourse?)] {
    let district = District(
      histories: histories, calendar: calendar, asOf: asOf, schoolYear: schoolYear, weekdays: settings.weekdays,
      constants: settings.constants)
    let analyzer = Analyzer(district: district, rules: settings.rules, constants: settings.constants)
    let pieces = Parallel.pieces(of: histories.count, length: 1000)
    let (weeks, asOf, outcomes) = (weeks, asOf, outcomes)
    return Parallel.map(pieces.count) { piece in
      pieces[piece].map { row -> (BuiltInEvent, EventCourse?) in
        guard let outcomes else { return analyzer.event(of: histories[row], weeks: weeks, asOf: asOf) }
        guard let day = outcomes.day(of: histories[row].id, from: weeks.firstDay, to: asOf) else { return (.none, nil) }
        return analyzer.event(of: histories[row], weeks: weeks, asOf: asOf, given: day)
      }
    }.flatMap { $0 }
  }
}

extension PastWeeks {
  /// The last school of a student, by the roster, else by his marks.
  func school(_ row: Int) -> String {
    let enrolments = histories[row].enrolments
    let last = enrolments.max { ($0.isMain ? 1 : 0, $0.entered.number) < ($1.isMain ? 1 : 0, $1.entered.number) }
    return last?.school ?? histories[row].lines.max { $0.firstDay < $1.firstDay }?.school ?? ""
  }
}
