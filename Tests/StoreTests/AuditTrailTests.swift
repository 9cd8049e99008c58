import Domain
import Testing

@testable import Store

@Suite struct AuditTrailTests {
  private func trail() throws -> (AuditTrail, Database) {
    let database = try Bench().database
    let trail = AuditTrail(database: database)
    try trail.append(action: "import", by: "rivera", detail: "one", at: "2026-11-20T08:00:00Z")
    try trail.append(action: "decide", by: "rivera", student: "001", detail: "monitor", at: "2026-11-20T09:00:00Z")
    try trail.append(
      action: "disclose", by: "tan", detail: "list",
      handing: Handing(recipient: "District", purpose: "count", basis: "Act 12"), at: "2026-11-21T08:00:00Z")
    return (trail, database)
  }

  @Test(arguments: ["at", "by", "action", "student", "detail", "recipient", "purpose", "basis", "previous", "hash"])
  func `a forged field is noticed`(column: String) throws {
    let (trail, database) = try trail()
    #expect(try trail.brokenEntries() == [])
    try database.execute("DROP TRIGGER audit_keeps; UPDATE audit SET \(column) = 'x' WHERE id = 2")
    #expect(try trail.brokenEntries().first == 2)
  }

  @Test(arguments: 1...3) func `an entry that was taken out is noticed, the last one too`(id: Int) throws {
    let (trail, database) = try trail()
    try database.execute("DROP TRIGGER audit_stays; DELETE FROM audit WHERE id = \(id)")
    #expect(try !trail.brokenEntries().isEmpty)
  }

  @Test func `an entry of before purposes were kept has the hash it always had`() throws {
    let (trail, database) = try trail()
    #expect(
      try database.text("SELECT hash FROM audit WHERE id = 1")
        == AuditEntry(
          id: 1, at: "2026-11-20T08:00:00Z", by: "rivera", action: "import", pseudonym: nil, detail: "one",
          handing: .none, previous: "", hash: ""
        ).expectedHash(after: ""))
    #expect(try trail.entries().map(\.handing.recipient) == ["", "", "District"])
  }

  @Test func `a head that was printed is found again with what came after it`() throws {
    let (trail, database) = try trail()
    let heads = try trail.entries().map(\.hash)
    let seal = try trail.seal()
    for (place, head) in heads.enumerated() {
      let found = try #require(try trail.find(head: head))
      #expect(found.entry == place + 1 && found.later == 2 - place)
    }
    try trail.append(action: "report", by: "x", detail: "page", at: "t")
    // A look changes no record: the digest on pages stays.
    #expect(try trail.seal() == seal)
    #expect(try trail.find(head: String(seal.prefix(16)))?.entry == 3)
    #expect(try trail.find(head: String(repeating: "0", count: 64)) == nil)
    #expect(try trail.find(head: "abc") == nil)
    // Whoever rewrites the chain after a head was printed cannot make that head again.
    try database.execute("DROP TRIGGER audit_keeps; UPDATE audit SET detail = 'x' WHERE id = 1")
    #expect(try heads.allSatisfy { try trail.find(head: $0) == nil })
    #expect(try trail.find(head: seal) == nil)
  }

  @Test func `the digest on pages depends on neither clock nor key`() throws {
    func seal(_ key: UInt8, _ at: String) throws -> String {
      let database = try Bench().database
      try database.run("UPDATE workspace SET audit_key = ?", .blob([key]))
      let trail = AuditTrail(database: database)
      try trail.append(action: "decide", by: "rivera", student: "001", detail: "monitor", at: at)
      return try trail.seal()
    }
    #expect(try seal(1, "a") == seal(2, "b"))
  }

  @Test func `pseudonyms are told apart by purpose`() throws {
    let (trail, _) = try trail()
    #expect(try trail.derivedKey(for: "a") != trail.derivedKey(for: "b"))
    #expect(try trail.derivedKey(for: "a").count == 32)
  }
}
