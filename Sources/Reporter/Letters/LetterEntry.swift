public import Domain

/// A letter that the ledger remembers.
public struct LetterEntry: Hashable, Sendable {
  /// The raw value of a ``LetterKind``; kinds of later versions are kept as they are.
  public var kind: String
  public var date: SchoolDay
  /// `drafted`, `sent` or `withdrawn`; a withdrawn letter counts as never written.
  public var status: String
  /// The id of the guardian it is addressed to; empty when it goes to the student, the team or a service.
  public var guardian: String

  public init(kind: String, date: SchoolDay, status: String = "drafted", guardian: String = "") {
    self.kind = kind
    self.date = date
    self.status = status
    self.guardian = guardian
  }
}
