/// What a letter is for, and so whom it may reach and what it may say.
public enum LetterKind: String, CaseIterable, Sendable {
  case family
  case internalReferral = "internal"
  case external

  /// The kind in a counselor's words, with its article.
  public var words: String {
    switch self {
    case .family: "a family letter"
    case .internalReferral: "a support team referral"
    case .external: "an external referral"
    }
  }

  /// Whether the letter leaves the school: then it may say less and be held more often.
  public var leavesSchool: Bool { self != .internalReferral }
}

/// Who reads a family letter: another person, or the student who is of age.
public enum LetterAudience: String, CaseIterable, Sendable { case guardian, student }
