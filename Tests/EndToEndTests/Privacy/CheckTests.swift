import Foundation
import Testing

/// What ‘ebb check’ proves, and what it only remarks.
@Suite struct CheckTests {
  private static let made: Result<TracedSchool, any Error> = Result { try TracedSchool() }

  private func school() throws -> Ebb {
    let original = try CheckTests.made.get().ebb
    let copy = try Ebb()
    try FileManager.default.removeItem(atPath: copy.folder)
    try FileManager.default.copyItem(atPath: original.folder, toPath: copy.folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: copy.folder)
    return copy
  }

  @Test func `every file and folder that ebb wrote is its owner's alone`() throws {
    let ebb = try school()
    #expect(try ebb.run("backup", "b.sqlite", "-q").status == 0)
    for name in try FileManager.default.subpathsOfDirectory(atPath: ebb.folder).sorted() {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(ebb.folder)/\(name)")
      let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
      // The test's own files and ebb.ini, which it overwrote, have the test's rights.
      let isOurs =
        name.contains("/") || ["reports", "letters", "sheets", "URGENT.txt", "mend.csv"].contains(name)
        || name.hasSuffix(".sqlite")
      guard isOurs else { continue }
      #expect(facts[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(name)")
    }
    #expect(try !FileManager.default.subpathsOfDirectory(atPath: ebb.folder).contains { $0.hasSuffix(".tmp") })
  }

  @Test func `a deep check names files that do not fit, and changes nothing`() throws {
    let ebb = try school()
    #expect(try ebb.run("check", "--deep").out.contains("remark") == false)
    let letters = try FileManager.default.subpathsOfDirectory(atPath: "\(ebb.folder)/letters")
    let letter = try #require(letters.first { $0.hasSuffix("004218-family.docx") })
    try FileManager.default.moveItem(
      atPath: "\(ebb.folder)/letters/\(letter)", toPath: "\(ebb.folder)/letters/elsewhere.docx")
    try ebb.write("reports/half.html.tmp", "half")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: "\(ebb.folder)/ebb.sqlite")
    try ebb.write("URGENT.txt", "old")
    let result = try ebb.run("check", "--deep")
    #expect(result.status == 0)
    for words in [
      "letters/\(letter): in the ledger", "letters/elsewhere.docx: not in the ledger of letters",
      "reports/half.html.tmp: left by a run that was cut off", "ebb.sqlite: others on this computer may read",
      "URGENT.txt: nothing waits",
    ] { #expect(result.out.contains("remark: ") && result.out.contains(words), "\(words)\n\(result.out)") }
    #expect(try #require(try ebb.json("check", "--deep")["remarks"] as? [String]).count >= 5)
    #expect(ebb.exists("reports/half.html.tmp"))
  }

  @Test func `the head of an earlier report must still be on the trail`() throws {
    let ebb = try school()
    let head = try #require(try ebb.json("check")["auditHead"] as? String)
    try ebb.run("report", "-q")
    #expect(try ebb.run("check", "--head", head).status == 0)
    #expect(try ebb.run("check", "--head", String(head.prefix(12))).status == 0)
    let other = try ebb.run("check", "--head", String(repeating: "0", count: 64))
    #expect(other.status == 74 && other.out.contains("the audit trail does not hold the head"))
    #expect(try ebb.run("check", "--head", "xyz").status == 64)
  }

  @Test func `everything that is wrong is listed, not only the first`() throws {
    let ebb = try school()
    _ = try ebb.shell(
      """
      sqlite3 ebb.sqlite "PRAGMA foreign_keys = OFF; DELETE FROM counselor WHERE name = 'Tan';
        UPDATE register SET marks = replace(marks, 'P', 'U') WHERE student = 3;
        DROP TRIGGER audit_keeps; UPDATE audit SET detail = 'x' WHERE id = 2;
        CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the audit trail is append-only'); END;"
      """)
    let result = try ebb.run("check")
    #expect(result.status == 74)
    for words in ["points to a missing row of counselor", "is not what the imports say", "entry 2 of the audit trail"] {
      #expect(result.out.contains(words), "\(words)\n\(result.out)")
    }
  }
}
