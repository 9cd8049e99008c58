public import Domain

/// Why a sheet is not drafted; its sentence names no person and no sign, because it may end up in a log.
public enum SheetBlock: Error, Hashable, CustomStringConvertible {
  case urgentOpen
  /// Something in the notes of the last year makes a paper that the family reads a risk.
  case needsCare
  case noConsent
  case consentEnded(SchoolDay)
  case consentBegins(SchoolDay)

  public var description: String {
    let cure = "ask the family for a new one, or name the law with --basis TEXT"
    return switch self {
    case .urgentOpen:
      "held: an urgent item waits for a person; acknowledge it, or release this sheet with --release-by NAME "
        + "--because REASON"
    case .needsCare:
      "held: read this student's notes before the family reads a sheet, then release it with --release-by NAME "
        + "--because REASON"
    case .noConsent:
      "refused: no consent to a release of information is recorded; import one, or name the law with --basis TEXT"
    case .consentEnded(let day): "refused: the family's consent ended on \(day.letter); \(cure)"
    case .consentBegins(let day): "refused: the family's consent begins only on \(day.letter); \(cure)"
    }
  }
}

/// Decides whether a sheet may be drafted.
public enum SheetGate {
  /// The kind of consent that lets a sheet go to another school.
  static let release = "release of information"

  /// Holds what a family will read while an urgent item waits, and for 365 days after a mention of harm at home.
  ///
  /// - Parameter signs: of the student's notes, those left out that a named person released or withdrew.
  public static func hold(hasOpenUrgent: Bool, signs: [LetterSign], date: SchoolDay) -> SheetBlock? {
    switch Safeguard.found(hasOpenUrgent: hasOpenUrgent, signs: signs, date: date, mourns: false) {
    case .urgentOpen: .urgentOpen
    case .needsCare: .needsCare
    case nil: nil
    }
  }

  /// The consent that lets a sheet go to another school on a day.
  ///
  /// A consent to a referral, or to photographs, is none: the family agreed to something else.
  /// - Throws: what stands in the way.
  public static func consent(_ consents: [Consent], on date: SchoolDay) throws(SheetBlock) -> Consent {
    let check = ConsentCheck(kinds: [release], in: consents, on: date)
    if let newest = check.covering.last { return newest }
    switch check.gap {
    case .none: throw .noConsent
    case .ended(let day): throw .consentEnded(day)
    case .begins(let day): throw .consentBegins(day)
    }
  }
}
