public import Domain

/// Since when nobody has heard from a student's family: attempts without an answer are no contact.
public struct ContactGap: Sendable {
  /// What the silence follows.
  enum Cause: Sendable {
    case letter(LetterEntry)
    case contact(SchoolDay, days: Int)
    case change(SchoolDay)
    case nothing
  }
  let cause: Cause
  /// Attempts nobody answered, since the last contact.
  let tries: Int
  let lastTry: SchoolDay?
  /// The newest day on which somebody was reached; nil when nobody ever was.
  public let lastContact: SchoolDay?
  private let asOf: SchoolDay

  /// Calendar days after which a contact is old, and after which a letter should have been answered.
  static let oldAfter = 20
  static let letterDays = 7

  /// The gap of a card; nil when somebody was reached lately and after the last letter.
  public init?(_ card: ReviewCard) {
    asOf = card.finding.asOf
    let contact = card.contacts.filter { $0.result != .noAnswer }.map(\.day).max()
    lastContact = contact
    let missed = card.contacts.filter { $0.result == .noAnswer && $0.day >= contact ?? $0.day }.map(\.day)
    tries = missed.count
    lastTry = missed.max()
    let letter = card.letters.filter { $0.status != "withdrawn" }.max { ($0.date, $0.kind) < ($1.date, $1.kind) }
    if let letter, letter.status != "answered", contact.map({ $0 < letter.date }) ?? true {
      cause = .letter(letter)
    } else if let contact {
      let days = card.finding.asOf - contact
      guard days > ContactGap.oldAfter else { return nil }
      cause = .contact(contact, days: days)
    } else if letter?.status == "answered" {
      return nil
    } else if let onset = CardWords(card: card).onset {
      cause = .change(onset)
    } else {
      cause = .nothing
    }
  }

  /// Whether it is time to try again: a letter of this week may still be answered.
  public var isDue: Bool {
    guard case .letter(let letter) = cause else { return true }
    return lastContact.map { asOf - $0 > ContactGap.oldAfter } ?? (asOf - letter.date > ContactGap.letterDays)
  }

  /// `No contact recorded since 3 Nov, 31 days ago; 2 tries without an answer, the last on 20 Nov.`
  var sentence: String {
    let silence: String
    switch cause {
    case .letter(let letter):
      let text = CardHistory.words(of: letter)
      silence = text.prefix(1).uppercased() + text.dropFirst() + " on \(letter.date.short); no contact recorded since"
    case .contact(let day, let days): silence = "No contact recorded since \(day.short), \(days) days ago"
    case .change(let day): silence = "No contact recorded since the change began about \(day.short)"
    case .nothing: silence = "No contact recorded yet"
    }
    guard let lastTry else { return silence + "." }
    let tried = tries == 1 ? "1 try" : "\(tries) tries"
    return silence + "; \(tried) without an answer, the last on \(lastTry.short)."
  }
}

extension ReviewCard {
  /// Whether the student is flagged and nobody has been reached for too long: who belongs on the list of silences.
  public var isWithoutContact: Bool {
    guard finding.state == .active || finding.state == .notInFile, finding.stage > .steady else { return false }
    return ContactGap(self)?.isDue ?? false
  }
}
