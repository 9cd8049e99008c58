/// What a template may ask for between braces.
public enum LetterField: String, CaseIterable, Sendable {
  // Words and figures.
  case student, recipient, school, date, grade, language, since
  case `class` = "class"
  case studentID = "student-id"
  case schoolAddress = "school-address"
  case birthDate = "birth-date"
  case family
  case missedDays = "missed-days"
  case missedOfExpected = "missed-of-expected"
  case missedWhen = "missed-when"
  case explainedDays = "explained-days"
  case period
  case asOf = "as-of"
  case lateOrEarly = "late-or-early"
  case awaySince = "away-since"
  case backOn = "back-on"
  case onset
  case contactName = "contact-name"
  case contactRole = "contact-role"
  case contactPhone = "contact-phone"
  case privacyContact = "privacy-contact"
  case reviewDate = "review-date"
  case replyDate = "reply-date"
  // Lists and tables, alone on their line.
  case urgency, patterns, months, strengths, signs, reasons, steps, consents, basis, children
  case missedDates = "missed-dates"

  /// Whether it fills a whole paragraph.
  var isBlock: Bool {
    switch self {
    case .patterns, .months, .strengths, .signs, .reasons, .steps, .consents, .missedDates, .basis, .children,
      .urgency:
      true
    default: false
    }
  }

  /// Whether a letter of this kind may show it: least data for each reader.
  func isAllowed(in kind: LetterKind) -> Bool {
    switch self {
    case .student, .recipient, .school, .date, .contactName, .contactRole, .contactPhone, .privacyContact, .replyDate:
      true
    case .since, .missedDays, .missedWhen, .asOf, .lateOrEarly, .missedOfExpected, .period: kind != .welcomeBack
    case .awaySince, .backOn: kind == .welcomeBack
    case .children: kind == .family
    case .grade: !kind.goesHome
    case .onset, .language, .strengths, .steps: kind == .internalReferral || kind == .external || kind == .handover
    case .patterns, .months, .missedDates: !kind.goesHome
    case .birthDate, .schoolAddress: kind == .external || kind == .healthQuery || kind == .handover
    case .family: kind == .external
    case .explainedDays: kind == .healthQuery || kind == .internalReferral
    case .urgency, .consents: kind == .external
    case .basis: kind == .healthQuery || kind == .handover
    case .class: kind == .internalReferral || kind == .healthQuery
    case .studentID, .signs, .reasons, .reviewDate: kind == .internalReferral
    }
  }

  /// What a letter must say to keep its promises.
  static func required(in kind: LetterKind, audience: LetterAudience = .guardian) -> [LetterField] {
    switch kind {
    case .family: audience == .household ? [.children] : [.missedDays, .missedWhen]
    case .internalReferral: [.missedOfExpected, .steps]
    case .external: [.missedOfExpected, .consents, .urgency, .steps]
    case .healthQuery: [.missedOfExpected, .basis]
    case .welcomeBack: [.contactName]
    case .handover: [.missedOfExpected, .basis, .steps]
    }
  }
}
