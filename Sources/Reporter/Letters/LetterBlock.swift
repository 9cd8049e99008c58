public import Domain

/// Why a letter is not drafted; its sentence names no person and no sign, because it may end up in a log.
public enum LetterBlock: Hashable, Sendable, CustomStringConvertible {
  case urgentOpen
  /// Something in the notes of the last weeks or year makes a letter home a risk.
  case needsCare
  case whollyExplained
  case left
  case noLetterhead
  case noName
  case nothingMissed
  case noGuardian(known: Int)
  case noConsent(LetterKind)
  /// A letter of a kind comes only after one of these.
  case needsFirst(LetterKind, [LetterKind])
  case neitherAwayNorBack
  case consentEnded(SchoolDay)
  case consentBegins(SchoolDay)
  case alreadyDrafted(LetterKind, SchoolDay)
  case waiting(LetterKind, last: SchoolDay, next: SchoolDay)

  public var description: String {
    switch self {
    case .urgentOpen:
      "held: an urgent item waits for a person; acknowledge it, or release this letter by name with a reason"
    case .needsCare:
      "held: read this student's notes before anything goes out, then release the letter by name with a reason"
    case .whollyExplained:
      "held: every missed day has a certificate or agreed leave; release the letter by name if it should still go"
    case .left: "refused: the student left the school"
    case .noLetterhead: "refused: ebb.ini does not say who writes; fill in [school] and [letters]"
    case .noName: "refused: the roster has no name for this student; import the roster first"
    case .nothingMissed: "refused: the register shows no missed, late or shortened day"
    case .noGuardian(0): "refused: no guardian is known; import guardians with receives_letters = yes"
    case .noGuardian: "refused: no guardian of this student has receives_letters = yes"
    case .noConsent(let kind): "refused: no consent to a \(kind.consents.joined(separator: " or ")) is recorded"
    case .needsFirst(let kind, let first):
      "refused: \(kind.words) comes after \(alternatives(first.map(\.wordsOfStep))); "
        + "[letters] order in ebb.ini says so"
    case .neitherAwayNorBack:
      "refused: the register shows neither a school week away up to now nor a return in the last 20 school days"
    case .consentEnded(let day): "refused: the family's consent ended on \(day.letter); ask for a new one"
    case .consentBegins(let day): "refused: the family's consent begins only on \(day.letter)"
    case .alreadyDrafted(let kind, let day):
      "refused: \(kind.words) was drafted on \(day.letter) and nobody asked for another since; --again drafts it anew"
    case .waiting(let kind, let last, let next):
      "refused: \(kind.words) was drafted on \(last.letter); the next may go from \(next.letter), or now with --again"
    }
  }
}

/// Who takes the responsibility for a held letter, and why.
public struct LetterRelease: Hashable, Sendable {
  public var by: String
  public var reason: String
  public init(by: String, reason: String) {
    self.by = by
    self.reason = reason
  }
  /// Whether both the name and the reason say something.
  public var isComplete: Bool { !LetterWording.clean(by).isEmpty && !LetterWording.clean(reason).isEmpty }
}

/// Whom one letter goes to.
public enum LetterRecipient: Hashable, Sendable {
  case guardian(Guardian)
  /// The student who is of age.
  case student
  case team
  case agency
  /// The school's own nurse.
  case nurse
  /// The family's doctor.
  case doctor
  case nextSchool

  /// The guardian's id as the ledger keeps it; empty for everybody else.
  public var guardianID: String {
    if case .guardian(let guardian) = self { guardian.id } else { "" }
  }
}

extension LetterKind {
  /// What has to have happened before another letter; a contact with the family counts as its letter.
  var wordsOfStep: String { self == .family ? "a contact with the family" : words }
}

private func alternatives(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " or " + last
}
