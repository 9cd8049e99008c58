import Domain

/// What has been done so far for a student, and whether an answer is missing.
struct CardHistory {
  let card: ReviewCard

  /// Entries shown at most, the newest.
  private static let most = 7

  /// Dated entries, oldest first; of one day: decisions, letters, contacts.
  var entries: [(day: SchoolDay, text: String)] {
    var entries: [(day: SchoolDay, kind: Int, text: String)] = []
    for decision in card.decisions {
      let reason = decision.reason.isEmpty ? "" : ": \(decision.reason)"
      let by = decision.by.isEmpty ? "" : " (\(decision.by))"
      entries.append((decision.on, 0, "decided “\(decision.choice.words)”\(reason)\(by)"))
    }
    for letter in card.letters { entries.append((letter.date, 1, CardHistory.words(of: letter))) }
    for contact in card.contacts {
      let who = [contact.how, contact.who].filter { !$0.isEmpty }.joined(separator: ", ")
      entries.append((contact.day, 2, [who, contact.outcome].filter { !$0.isEmpty }.joined(separator: ": ")))
    }
    return entries.sorted { ($0.day, $0.kind, $0.text) < ($1.day, $1.kind, $1.text) }.map { ($0.day, $0.text) }
  }

  static func words(of letter: LetterEntry) -> String {
    let kind =
      switch letter.kind {
      case "family": "family letter"
      case "internal": "internal referral"
      case "external": "external referral"
      case "health-query": "health query"
      case "welcome-back": "welcome-back note"
      case "handover": "hand-over"
      default: "\(letter.kind) letter"
      }
    return "\(kind) \(letter.status)"
  }

  /// The sentence that keeps a silent family in sight; nil when a contact followed the last step.
  var gap: String? { ContactGap(card)?.sentence }

  /// The newest reply of the family or the student; nil when there is none.
  var reply: String? {
    guard let reply = card.contacts.filter({ $0.result == .reply }).max(by: { $0.day < $1.day }) else { return nil }
    return "Last reply: \(reply.day.short)" + (reply.who.isEmpty ? "." : ", \(reply.who).")
  }

  func add(to html: inout HTML) {
    let entries = entries
    html.element("h4", "Done so far")
    if !entries.isEmpty {
      html.element("ul", ["class": "steps"]) { html in
        for entry in entries.suffix(CardHistory.most) {
          html.element("li") { html in
            html.element("b", entry.day.short)
            html.text(" \(entry.text)")
          }
        }
      }
      if entries.count > CardHistory.most {
        html.element("p", ["class": "quiet"], "\(entries.count - CardHistory.most) older steps are in the records.")
      }
    }
    if let reply { html.element("p", reply) }
    if let gap { html.element("p", ["class": "attention"], gap) }
    addGuardians(&html)
  }

  private func addGuardians(_ html: inout HTML) {
    let guardians = card.guardians.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let yes = guardians.filter(\.receivesLetters).map { $0.name + ($0.relation.isEmpty ? "" : " (\($0.relation))") }
    let no = guardians.filter { !$0.receivesLetters }.map { $0.name + ($0.reason.isEmpty ? "" : " (\($0.reason))") }
    if !yes.isEmpty { html.element("p", ["class": "quiet"], "Letters go to \(yes.joined(separator: ", ")).") }
    if !no.isEmpty { html.element("p", ["class": "quiet"], "No letters to \(no.joined(separator: ", ")).") }
  }
}

extension Decision.Choice {
  /// The choice as the page's button says it.
  var words: String {
    switch self {
    case .refer: "Refer to the support team"
    case .contactFamily: "Contact the family"
    case .monitor: "Monitor"
    case .notAConcern: "Not a concern"
    }
  }
}
