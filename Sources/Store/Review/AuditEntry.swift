import Digest
import Domain

/// What was handed to somebody: to whom, for what purpose and on what basis (34 CFR 99.32; GDPR article 30).
public struct Handing: Hashable, Sendable {
  public var recipient: String
  public var purpose: String
  public var basis: String

  public init(recipient: String, purpose: String, basis: String) {
    self.recipient = recipient
    self.purpose = purpose
    self.basis = basis
  }

  /// Nothing was handed to anybody.
  public static let none = Handing(recipient: "", purpose: "", basis: "")
  public var isNone: Bool { self == .none }
}

/// An entry of the audit trail.
public struct AuditEntry: Hashable, Sendable {
  public var id: Int
  /// The clock, as `2026-11-20T08:00:00Z`.
  public var at: String
  /// Who did it: a claim, not a login.
  public var by: String
  public var action: String
  /// The student's keyed pseudonym; nil where it is about no single student.
  public var pseudonym: String?
  public var detail: String
  public var handing: Handing
  /// The hash of the entry before; empty in the first.
  public var previous: String
  public var hash: String

  /// What the hash must be after the entry before.
  func expectedHash(after previous: String) -> String {
    var fields = [previous, at, by, action, pseudonym ?? "", detail]
    // Entries from before these were kept have six fields; JSON tells the two kinds apart.
    if !handing.isNone { fields += [handing.recipient, handing.purpose, handing.basis] }
    return AuditEntry.hash(fields)
  }

  /// What was done of the data, without the clock and without keyed pseudonyms; nil for what only looks at them.
  ///
  /// Pages show a digest of these (``AuditTrail/seal()``): the same files must give the same pages.
  func sealed(after previous: String) -> String? {
    if AuditEntry.looks.contains(action) { return nil }
    return AuditEntry.hash(
      [previous, by, action, detail, handing.recipient, handing.purpose, handing.basis])
  }

  /// Actions that change no record and give nothing to anybody outside: the same data stay the same pages.
  private static let looks: Set = ["analyze", "report", "evaluate", "export", "backup", "restore"]

  // JSON keeps the fields apart, so that no two entries write the same bytes.
  private static func hash(_ fields: [String]) -> String {
    SHA256.hex(of: Array("[\(fields.map(jsonText).joined(separator: ","))]".utf8))
  }
}
