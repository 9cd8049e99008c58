/// What a template may ask for between braces.
enum LetterField: String, CaseIterable, Sendable {
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
  case asOf = "as-of"
  case lateOrEarly = "late-or-early"
  case onset
  case contactName = "contact-name"
  case contactRole = "contact-role"
  case contactPhone = "contact-phone"
  case privacyContact = "privacy-contact"
  case reviewDate = "review-date"
  case replyDate = "reply-date"
  case urgency
  // Lists and tables, alone on their line.
  case patterns, months, strengths, signs, reasons, steps, consents
  case missedDates = "missed-dates"

  /// Whether it fills a whole paragraph.
  var isBlock: Bool {
    switch self {
    case .patterns, .months, .strengths, .signs, .reasons, .steps, .consents, .missedDates: true
    default: false
    }
  }

  /// Whether a letter of this kind may show it: least data for each reader.
  func isAllowed(in kind: LetterKind) -> Bool {
    switch self {
    case .student, .recipient, .school, .date, .since, .missedDays, .missedWhen, .asOf, .lateOrEarly, .contactName,
      .contactRole, .contactPhone, .privacyContact, .replyDate, .missedOfExpected:
      true
    case .grade, .language, .onset, .patterns, .months, .strengths, .steps, .missedDates: kind != .family
    case .birthDate, .family, .urgency, .consents, .schoolAddress: kind == .external
    case .studentID, .class, .signs, .reasons, .reviewDate: kind == .internalReferral
    }
  }

  /// What a letter of a kind must say to keep its promises.
  static func required(in kind: LetterKind) -> [LetterField] {
    switch kind {
    case .family: [.missedDays, .missedWhen]
    case .internalReferral: [.missedOfExpected, .steps]
    case .external: [.missedOfExpected, .consents, .urgency, .steps]
    }
  }
}
