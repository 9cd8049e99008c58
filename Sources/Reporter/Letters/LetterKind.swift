/// What a letter is for, and so whom it may reach and what it may say.
public enum LetterKind: String, CaseIterable, Sendable {
  case family
  case internalReferral = "internal"
  case external
  /// A question to the school's nurse or the family's doctor about days of sickness.
  case healthQuery = "health-query"
  /// “Still with you”, to a family whose child has been away for long or has just come back.
  case welcomeBack = "welcome-back"
  /// What the next school needs to know.
  case handover

  /// The kind in a counselor's words, with its article.
  public var words: String {
    switch self {
    case .family: "a family letter"
    case .internalReferral: "a support team referral"
    case .external: "an external referral"
    case .healthQuery: "a health query"
    case .welcomeBack: "a welcome-back note"
    case .handover: "a hand-over"
    }
  }

  /// Whether the letter leaves the school: then it may say less and be held more often.
  public var leavesSchool: Bool { self != .internalReferral }

  /// Whether it goes to those at home: then it is short, plain and says nothing of steps or signs.
  public var goesHome: Bool { self == .family || self == .welcomeBack }

  /// What the school gives data to somebody outside for, as the record of disclosures says it; nil where it gives none.
  public var purpose: String? {
    switch self {
    case .external: "support from a service outside the school"
    case .healthQuery: "a question about days of sickness"
    case .handover: "support at the next school"
    case .family, .internalReferral, .welcomeBack: nil
    }
  }

  /// The consents, as the file of consents names them, any one of which lets this letter go out; empty when none is asked.
  public var consents: [String] {
    switch self {
    case .external: ["referral", "release of information"]
    case .healthQuery: ["health information", "release of information"]
    case .handover: ["transfer", "release of information"]
    case .family, .internalReferral, .welcomeBack: []
    }
  }
}

/// Who reads a letter home: another person, the student who is of age, or a household about several children.
public enum LetterAudience: String, CaseIterable, Sendable {
  case guardian, student, household

  /// Whether there is a letter of this kind for this reader.
  public func has(_ kind: LetterKind) -> Bool {
    switch self {
    case .guardian: true
    case .student: kind.goesHome
    case .household: kind == .family
    }
  }
}
