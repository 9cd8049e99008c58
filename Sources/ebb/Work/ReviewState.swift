import Domain
import Reporter
import Store

/// Whether a decision keeps a card out of the cards to review.
///
/// A card put aside as `monitor` or `not-a-concern` comes back when the stage rises, the excess grows by 2, a new sign
/// or refusal code comes, or 20 school days pass; it is never put aside when the student is not coming or an urgent
/// note waits.
struct ReviewState {
  static let days = 20
  static let excessGrowth = 2.0

  let isReviewed: Bool

  init(card: ReviewCard, decisions: [DecisionRecord], asOf: SchoolDay) {
    guard let last = decisions.last(where: { $0.decision.asOf <= asOf }) else {
      isReviewed = false
      return
    }
    let decision = last.decision
    let finding = card.finding
    let excess = finding.indicators[.excess].number ?? 0
    let since = card.trajectory.days.filter { $0.day > decision.asOf }
    let schoolDays = since.count { $0.usual != nil }
    let newSign = card.notes.contains { note in
      note.day > decision.asOf && note.signs.contains { $0.code.group == .sign && $0.holds }
    }
    let wasStage = last.stage ?? card.trajectory.weeks.last { $0.day <= decision.asOf }?.stage ?? .steady
    let wasExcess =
      last.excess ?? card.trajectory.days.last { $0.day <= decision.asOf && $0.excess != nil }?.excess ?? 0
    switch decision.choice {
    case .monitor, .notAConcern:
      isReviewed =
        finding.stage < .severe && !card.openUrgent && finding.stage <= wasStage
        && excess < wasExcess + ReviewState.excessGrowth && !newSign && !since.contains { $0.mark == .refusal }
        && schoolDays <= ReviewState.days
    case .refer, .contactFamily:
      // Something is under way: the card stays in view with what was done.
      isReviewed = false
    }
  }
}
