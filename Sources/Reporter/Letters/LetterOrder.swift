import Domain

/// Which letter comes only after another: help from outside is not the first a family should hear of.
public struct LetterOrder: Hashable, Sendable {
  /// For a kind, those of which one has to come before.
  public var before: [LetterKind: [LetterKind]]

  /// An external referral comes after a support team referral or a contact with the family.
  public init(before: [LetterKind: [LetterKind]] = [.external: [.internalReferral, .family]]) { self.before = before }

  /// Reads `external after internal or family; handover after family`, or `none`; nil for anything else.
  init?(_ text: String) {
    before = [:]
    if text.lowercased() == "none" { return }
    for rule in text.split(separator: ";") {
      let words = rule.split(separator: " ").map { $0.lowercased() }.filter { $0 != "or" }
      guard words.count >= 3, words[1] == "after", let kind = LetterKind(rawValue: words[0]) else { return nil }
      let first = words.dropFirst(2).compactMap { LetterKind(rawValue: $0) }
      // A letter that waits for itself would never be written.
      guard first.count == words.count - 2, before[kind] == nil, !first.contains(kind) else { return nil }
      before[kind] = first
    }
  }

  /// What has to come first and has not; nil when nothing stands in the way.
  func missing(before kind: LetterKind, _ facts: LetterFacts) -> [LetterKind]? {
    guard let needed = before[kind], !needed.isEmpty else { return nil }
    let isDone = needed.contains { first in
      let isWritten = facts.letters.contains {
        $0.kind == first.rawValue && $0.status != LetterStatus.withdrawn.rawValue && $0.date <= facts.date
      }
      // Speaking with the family counts as much as writing to it.
      return isWritten || first == .family && facts.contacts.contains { $0.day <= facts.date }
    }
    return isDone ? nil : needed
  }
}

/// What has become of a letter.
public enum LetterStatus: String, CaseIterable, Sendable {
  case drafted, sent, answered, withdrawn
}
