import Domain

extension LetterGate {
  /// What a person asked for, and what the settings say.
  public struct Options: Hashable, Sendable {
    /// Whether a letter that was drafted before is wanted again.
    public var again: Bool
    /// Days that lie between two letters of a kind, from 0.
    public var waitDays: Int
    public var release: LetterRelease?
    /// The school's language, for readers whose language letters are not written in.
    public var language: LetterLanguage
    public var order: LetterOrder
    /// Who is asked about days of sickness.
    public var healthQueryTo: HealthReader
    /// The law a hand-over rests on; empty: a consent.
    public var handoverBasis: String

    public init(
      again: Bool = false, waitDays: Int = 20, release: LetterRelease? = nil, language: LetterLanguage = .english,
      order: LetterOrder = LetterOrder(), healthQueryTo: HealthReader = .doctor, handoverBasis: String = ""
    ) {
      self.again = again
      self.waitDays = waitDays
      self.release = release
      self.language = language
      self.order = order
      self.healthQueryTo = healthQueryTo
      self.handoverBasis = handoverBasis
    }

    /// Whether a letter of this kind goes out only with a recorded consent.
    func needsConsent(_ kind: LetterKind) -> Bool {
      switch kind {
      case .external: true
      case .healthQuery: healthQueryTo == .doctor
      case .handover: LetterWording.clean(handoverBasis).isEmpty
      case .family, .internalReferral, .welcomeBack: false
      }
    }
  }
}

/// Who answers a question about days of sickness: the school's own nurse, or a doctor outside, who needs a consent.
public enum HealthReader: String, CaseIterable, Sendable { case doctor, nurse }

extension Decision.Choice {
  /// Whether a decision asks for this kind of letter, now or as the next step.
  func asks(for kind: LetterKind) -> Bool {
    switch kind {
    case .family: self == .contactFamily
    case .internalReferral, .external: self == .refer
    case .healthQuery, .welcomeBack, .handover: false
    }
  }
}

extension LetterBlock {
  /// Why no consent lets a letter go out.
  init(_ gap: ConsentCheck.Gap, _ kind: LetterKind) {
    self =
      switch gap {
      case .none: .noConsent(kind)
      case .ended(let day): .consentEnded(day)
      case .begins(let day): .consentBegins(day)
      }
  }

  init(_ safeguard: Safeguard) { self = safeguard == .urgentOpen ? .urgentOpen : .needsCare }
}
