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

/// The consents that let a letter go out on its date; a consent to anything else, such as photographs, is none.
struct LetterConsents {
  let kind: LetterKind
  let date: SchoolDay
  private let relevant: [Consent]

  init(_ kind: LetterKind, _ facts: LetterFacts) {
    self.kind = kind
    date = facts.date
    relevant = facts.consents.filter { kind.consents.contains(LetterWording.clean($0.kind).lowercased()) }
  }

  var covering: [Consent] {
    relevant.filter { $0.covers(date) }.sorted { ($0.granted, $0.kind) < ($1.granted, $1.kind) }
  }

  /// Why none covers the date.
  var block: LetterBlock {
    if let next = relevant.filter({ $0.granted > date }).map(\.granted).min() { return .consentBegins(next) }
    if let ended = relevant.compactMap(\.until).max() { return .consentEnded(ended) }
    return .noConsent(kind)
  }
}
