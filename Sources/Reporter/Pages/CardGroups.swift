import Domain

/// The parts of a review page, in reading order.
enum CardGroup: CaseIterable {
  case urgent, missing, new, known, belowTheLine, withoutData, reviewed, settling, watched

  /// The part of the page a card belongs to when the capacity is not yet spent.
  static func of(_ card: ReviewCard) -> CardGroup {
    if card.openUrgent { return .urgent }
    switch card.finding.state {
    // A child whom no file names after long silence may be missing: never a closed row.
    case .notInFile where card.finding.stage >= .moderate: return .missing
    case .noData, .notInFile, .tooNew, .left: return .withoutData
    case .steady where RelapseWatch(card.finding) != nil: return .watched
    case .settling, .steady: return .settling
    case .active: break
    }
    if card.finding.trend == .back { return .settling }
    // A student who is not coming stays in sight whatever was decided.
    if card.isReviewed, card.finding.stage < .severe { return .reviewed }
    switch card.finding.trend {
    case .new, .relapse, nil: return .new
    default: return .known
    }
  }

  /// Sorts cards into the parts by priority, and sets back what the capacity line may cut.
  static func groups(_ cards: [ReviewCard], capacity: Int) -> [(group: CardGroup, cards: [ReviewCard])] {
    var parts: [CardGroup: [ReviewCard]] = [:]
    var fresh = 0
    for card in inOrder(cards) {
      var group = of(card)
      if group == .new {
        fresh += 1
        if fresh > max(capacity, 0), canWait(card) { group = .belowTheLine }
      }
      parts[group, default: []].append(card)
    }
    return allCases.compactMap { group in parts[group].map { (group, $0) } }
  }

  /// Cards by priority; the id by bytes decides between equals.
  static func inOrder(_ cards: [ReviewCard]) -> [ReviewCard] {
    cards.sorted {
      $0.priority != $1.priority
        ? $0.priority < $1.priority : $0.student.id.utf8.lexicographicallyPrecedes($1.student.id.utf8)
    }
  }

  /// Only early signs and often away wait; urgent, relapse and whoever is mostly away never do.
  private static func canWait(_ card: ReviewCard) -> Bool {
    card.finding.stage <= .mild && card.finding.trend != .relapse && !card.openUrgent
  }

  /// Whether a person is asked to decide now.
  var isToReview: Bool { [.urgent, .missing, .new, .known].contains(self) }

  var title: String {
    switch self {
    case .urgent: "First: an urgent note waits for a person"
    case .missing: "Not in the newest file: where are they?"
    case .new: "New this week"
    case .known: "Already known"
    case .belowTheLine: "New, below the line"
    case .reviewed: "Reviewed"
    case .settling: "Settling, or back at school"
    case .withoutData: "No data, or not in the newest file"
    case .watched: "Back at school, still watched"
    }
  }

  func explanation(capacity: Int) -> String {
    switch self {
    case .urgent: "Read the note itself and follow your school's procedure; this page does not repeat it."
    case .missing: "No mark on many days with a register, and the newest file no longer names them. Please find out."
    case .new: "Flagged for the first time, or again after coming back."
    case .known: "Flagged before and not yet decided, or the decision has run out."
    case .belowTheLine:
      "The line is drawn after \(Figures.counted(max(capacity, 0), "new card")). Only early signs and often away stand"
        + " below it; open a row when there is time."
    case .reviewed:
      "Decided before. A card comes back when the stage rises, the excess grows by 2, a new sign or refusal code comes,"
        + " or 20 school days have passed."
    case .settling: "The rules no longer hold. Shown for 20 school days so that nobody vanishes without a word."
    case .watched:
      "Back after a long time away. For \(RelapseWatch.days) school days, about 8 weeks, two days away in a row or three of"
        + " ten bring the card back: the first weeks are the hardest."
    case .withoutData: "Nothing is guessed into present or absent: please find out where these students are."
    }
  }
}
