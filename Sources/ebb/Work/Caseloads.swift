import Analyzer
import Domain
import Reporter
import Store

/// The cards of an analysis, sorted for each counselor.
struct Caseloads {
  let analysis: Analysis
  let records: [String: StudentRecord]
  let letters: [String: [LetterRecord]]
  let decisions: [String: [DecisionRecord]]
  let consents: [String: [Consent]]
  let urgent: [UrgentItem]
  /// Every listed student's card, each counselor's in order; counselors by name.
  let cards: [ReviewCard]
  /// The cards of students on no list who came back not long ago: review pages show them, lists do not.
  let watched: [ReviewCard]

  /// Students without a counselor stand under this name.
  static let unassigned = "unassigned"

  /// - Parameter all: also makes cards of students who are on no list.
  init(_ analysis: Analysis, all: Bool = false) throws {
    self.analysis = analysis
    let database = analysis.workspace.database
    let known = analysis.known
    let people = PeopleRecords(database: database, known: known)
    let records = Dictionary(analysis.students.map { ($0.student.id, $0) }, uniquingKeysWith: { first, _ in first })
    let letters = try LetterLedger(database: database).all(until: known.day)
    let decisions = try Decisions(database: database, known: known).all()
    let urgent = try UrgentItems(database: database).all(known)
    let guardians = analysis.guardians
    let contacts = try people.contacts()
    let notes = analysis.withNotes ? try people.notes() : [:]
    let screenings = analysis.withNotes ? try people.screenings() : [:]
    self.records = records
    self.letters = letters
    self.decisions = decisions
    self.urgent = urgent
    consents = try people.consents()

    // A letter has no import: it was known once the analysis behind it was.
    let lettersUntil = known.day ?? analysis.asOf
    let waiting = Set(urgent.filter(\.isWaiting).map(\.student))
    let withdrawn = WithdrawnHits(urgent)
    var made: [ReviewCard] = []
    var watched: [ReviewCard] = []
    let shown = analysis.findings.indices.filter { place in
      let finding = analysis.findings[place]
      return all || Caseloads.isListed(finding) || RelapseWatch(finding) != nil || waiting.contains(finding.student)
    }
    for (place, trajectory) in zip(shown, analysis.trajectories(of: shown)) {
      let (finding, history) = (analysis.findings[place], analysis.histories[place])
      let isWatched = !Caseloads.isListed(finding) && RelapseWatch(finding) != nil
      let record = records[finding.student]
      let asOf = analysis.asOf
      var card = ReviewCard(
        student: record?.student ?? Student(id: finding.student),
        counselor: record.map(\.counselor).flatMap { $0.isEmpty ? nil : $0 } ?? Caseloads.unassigned,
        schoolName: finding.school, finding: finding, trajectory: trajectory, priority: 0,
        notes: withdrawn.takenOff((notes[finding.student] ?? []).filter { $0.day <= asOf }),
        contacts: (contacts[finding.student] ?? []).filter { $0.day <= asOf },
        decisions: (decisions[finding.student] ?? []).map(\.decision).filter { $0.asOf <= asOf },
        letters: LetterEntry.answered(
          (letters[finding.student] ?? []).filter { $0.asOf <= asOf && $0.asOf <= lettersUntil }.map {
            LetterEntry(kind: $0.kind, date: $0.dated, status: $0.status, guardian: $0.guardian)
          }, contacts: (contacts[finding.student] ?? []).filter { $0.day <= asOf }),
        guardians: guardians[finding.student] ?? [],
        screenings: (screenings[finding.student] ?? []).filter { $0.day <= asOf },
        roomDays: history.lines.flatMap { line in line.rooms.map { line.firstDay.advanced(by: $0) } }
          .filter { $0 <= asOf }.sorted(),
        openUrgent: waiting.contains(finding.student))
      let review = ReviewState(card: card, decisions: decisions[finding.student] ?? [], asOf: asOf)
      card.isReviewed = review.isReviewed
      if isWatched, !all, !card.openUrgent { watched.append(card) } else { made.append(card) }
    }
    made.sort(by: Caseloads.comesFirst)
    watched.sort(by: Caseloads.comesFirst)
    var places: [String: Int] = [:]
    for index in made.indices {
      places[made[index].counselor, default: 0] += 1
      made[index].priority = places[made[index].counselor] ?? 1
    }
    cards = made
    // Behind every listed card of their counselor.
    self.watched = watched.map { card in
      var card = card
      places[card.counselor, default: 0] += 1
      card.priority = places[card.counselor] ?? 1
      return card
    }
  }

  /// Whether a student stands on a list: flagged, or gone from sight.
  private static func isListed(_ finding: Finding) -> Bool {
    finding.isListed || finding.state == .noData || finding.state == .notInFile
  }

  /// What a counselor's review page shows: the list, and whoever came back not long ago.
  func pageCards(of counselor: String) -> [ReviewCard] {
    cards(of: counselor) + watched.filter { $0.counselor == counselor }
  }

  func cards(of counselor: String) -> [ReviewCard] { cards.filter { $0.counselor == counselor } }
  var counselors: [String] {
    var seen: [String] = []
    for card in cards where seen.last != card.counselor { seen.append(card.counselor) }
    return seen
  }

  /// Urgent, stage, trend, excess, student id by bytes; counselors apart.
  private static func comesFirst(_ a: ReviewCard, _ b: ReviewCard) -> Bool {
    if a.counselor != b.counselor { return Array(a.counselor.utf8).lexicographicallyPrecedes(Array(b.counselor.utf8)) }
    if a.openUrgent != b.openUrgent { return a.openUrgent }
    if a.finding.isListed != b.finding.isListed { return a.finding.isListed }
    if a.finding.stage != b.finding.stage { return a.finding.stage > b.finding.stage }
    let (trendA, trendB) = (a.finding.trend?.rank ?? 9, b.finding.trend?.rank ?? 9)
    if trendA != trendB { return trendA < trendB }
    let (excessA, excessB) = (a.finding.indicators[.excess].number ?? 0, b.finding.indicators[.excess].number ?? 0)
    if excessA != excessB { return excessA > excessB }
    return Array(a.student.id.utf8).lexicographicallyPrecedes(Array(b.student.id.utf8))
  }
}
