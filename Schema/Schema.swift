/// The SQL that defines the tables, in the order in which it is applied.
public enum Schema {
  /// A numbered step; step n raises the database's `user_version` to n.
  public struct Migration: Sendable {
    /// The name of the file in Schema/.
    public let name: String
    public let sql: String
  }
  public static let migrations = [
    Migration(name: "001-register.sql", sql: text(PackageResources._01_register_sql)),
    Migration(name: "002-people.sql", sql: text(PackageResources._02_people_sql)),
    Migration(name: "003-review.sql", sql: text(PackageResources._03_review_sql)),
    Migration(name: "004-rejects.sql", sql: text(PackageResources._04_rejects_sql)),
    Migration(name: "005-known.sql", sql: text(PackageResources._05_known_sql)),
    Migration(name: "006-urgent.sql", sql: text(PackageResources._06_urgent_sql)),
    Migration(name: "007-letters.sql", sql: text(PackageResources._07_letters_sql)),
    Migration(name: "008-erasure.sql", sql: text(PackageResources._08_erasure_sql)),
    Migration(name: "009-disclosure.sql", sql: text(PackageResources._09_disclosure_sql)),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
