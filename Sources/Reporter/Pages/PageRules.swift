import Domain

/// The rules and sources the cards of a page rest on: each stands once, and a card's reasons lead to it.
struct PageRules {
  /// A rule as its reasons quote it.
  private struct Rule: Hashable {
    var name: String
    var level: String
    var threshold: String
    var source: String

    init(_ reason: Reason) {
      (name, level, threshold, source) = (reason.rule, reason.level, reason.threshold, reason.source)
    }

    /// The gravest stage first, context last; then by name.
    static func stands(_ a: Rule, before b: Rule) -> Bool {
      let (gravity, other) = (Stage(code: a.level)?.rawValue ?? -1, Stage(code: b.level)?.rawValue ?? -1)
      if gravity != other { return gravity > other }
      return [a.name, a.threshold, a.source, a.level].lexicographicallyPrecedes(
        [b.name, b.threshold, b.source, b.level])
    }
  }

  private let rules: [Rule]
  private let places: [Rule: Int]
  private let sources: [CardSuggestions.Source]

  init(_ cards: [ReviewCard]) {
    rules = Set(cards.flatMap { $0.finding.reasons.map { Rule($0) } }).sorted { Rule.stands($0, before: $1) }
    places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element, $0.offset) })
    let used = Set(cards.flatMap { CardSuggestions(card: $0).suggestions.map(\.source) })
    sources = CardSuggestions.Source.allCases.filter { used.contains($0) }
  }

  /// The name of the rule of a reason, leading to what the page says of it.
  func addName(_ reason: Reason, to html: inout HTML) {
    if let place = places[Rule(reason)] {
      html.element("a", ["href": "#rule-\(place)"], reason.rule)
    } else {
      html.text(reason.rule)
    }
  }

  func add(to html: inout HTML) {
    guard !rules.isEmpty || !sources.isEmpty else { return }
    html.element("section", ["class": "rules"]) { html in
      html.element("h2", "What the reasons and suggestions rest on")
      if !rules.isEmpty {
        html.element("dl") { html in
          for (place, rule) in rules.enumerated() {
            html.element("div", ["id": "rule-\(place)"]) { html in
              html.element("dt", rule.name)
              html.element("dd") { html in
                html.element("code", rule.threshold)
                html.text(Stage(code: rule.level).map { " says “\($0.words)”." } ?? " is context only.")
                html.text(rule.source.isEmpty ? "" : " Source: \(rule.source).")
              }
            }
          }
        }
      }
      if !sources.isEmpty {
        let words = sources.map(\.rawValue).joined(separator: "; ")
        html.element("p", "What has helped others: from \(words). Experience, not proof; you know the student.")
      }
    }
  }
}
