import Domain

/// What has helped others at this point, small and without pressure; a person chooses, and nothing is scored.
struct CardSuggestions {
  /// Where a suggestion comes from.
  enum Source: String, CaseIterable {
    case overview = "clinical overview of social withdrawal: protective strategies, support and treatment"
    case family = "a case described after the psychiatrist Saito: family first, then one outside contact"
    case wellBeing = "Fondazione Patrizio Paoletti, on withdrawal and loneliness"
    case threads = "Saito, in the same account: individual, family and society lose touch one after the other"
  }

  struct Suggestion {
    var text: String
    var source: Source
    init(_ text: String, _ source: Source) { (self.text, self.source) = (text, source) }
  }

  let card: ReviewCard

  /// At most four; none while an urgent note waits or the register is silent, because then other things come first.
  /// Their sources stand at the end of the page, see ``PageRules``.
  var suggestions: [Suggestion] {
    guard !card.openUrgent, !CardWords(card: card).isOnlySilent else { return [] }
    switch card.finding.state {
    case .active: break
    case .settling, .steady: return CardSuggestions.back
    default: return []
    }
    if card.finding.trend == .back { return CardSuggestions.back }
    return CardSuggestions.at(card.finding.stage)
  }

  static func at(_ stage: Stage) -> [Suggestion] {
    switch stage {
    case .steady: return []
    case .watch:
      return [
        .init("Say what you noticed, as “I”: “I notice you are away more often. How are you?”", .overview),
        .init("Make this month's demands smaller; praise effort, not results.", .overview),
        .init("Keep club, friends and hobby going: they are contacts that are hard to win back.", .threads),
      ]
    case .mild:
      return [
        .init("Talk with the family first, as allies; they are the nearest support.", .family),
        .init("Invite to one small thing with little at stake: an hour, a favourite lesson, a walk.", .overview),
        .init("Accept a text or a voice message before a talk face to face.", .overview),
      ]
    case .moderate:
      return [
        .init("Family first: ease the pressure at home before anything is asked of the student.", .family),
        .init("Accept texts first; offer the first talk by phone, by video or at home.", .overview),
        .init("Tiny steps, the student's own: a minute outside, then two; a room apart; one hour.", .overview),
        .init("Say aloud that you saw each step, also one that did not last.", .overview),
      ]
    case .severe:
      return [
        .init("Well-being and one trusted person come first, not coming back to school at once.", .wellBeing),
        .init("Work with the parents even if the student meets nobody; think in months.", .family),
        .init("One person writes or visits regularly; no answer is needed.", .overview),
        .init("A hobby group, online or nearby, may be the first place outside.", .family),
      ]
    }
  }

  static let back: [Suggestion] = [
    .init("Agree with the student on own early signs, and whom to tell.", .overview),
    .init("Keep the load light, and notice what went well.", .overview),
  ]

  func add(to html: inout HTML) {
    let suggestions = suggestions
    guard !suggestions.isEmpty else { return }
    html.element("h4", "What has helped others")
    html.element("ul") { html in for suggestion in suggestions { html.element("li", suggestion.text) } }
  }
}
