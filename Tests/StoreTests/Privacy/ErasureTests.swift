import Domain
import Store
import Testing

@Suite struct ErasureTests {
  /// Two students of whom everything is held.
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.marks([
      ("001", "N", "2026-11-16", "P"), ("002", "N", "2026-11-16", "A"), ("001", "N", "2026-11-17", "U"),
    ])
    for (key, id) in [(1, "001"), (2, "002")] {
      for sql in [
        "INSERT INTO register_detail (student, school, day, import) VALUES (?1, 1, 20773, 1)",
        "INSERT INTO period_count VALUES (?1, 1, 1, 2, 1, 1, 1, 0, 0, 1, NULL)",
        "INSERT INTO student_detail VALUES (?1, 'Name ' || ?2, '', '', '', '', 'siblings of 001', NULL, 1, NULL)",
        "INSERT INTO enrolment VALUES (?1, 1, 1, NULL, 1, 1, NULL)",
        "INSERT OR IGNORE INTO counselor VALUES ('R')", "INSERT INTO caseload VALUES (?1, 'R', 1, 1, NULL)",
        "INSERT INTO guardian VALUES (?1, 'g', 'G', '', '', '', 1, '', 1, NULL)",
        "INSERT INTO note VALUES (?1, ?1, 'n' || ?2, 1, '', '', 'text of ' || ?2, 0, 1, NULL)",
        "INSERT INTO sign VALUES (?1, 0, 'C', '', 'quote of ' || ?2, 0, 1, 0)",
        "INSERT INTO contact VALUES (?1, 1, '', '', '', 1, NULL)",
        "INSERT INTO consent VALUES (?1, '', 1, NULL, '', 1, NULL)",
        "INSERT INTO screening VALUES (?1, 1, '', 1, 1, NULL)",
        "INSERT INTO outcome VALUES (?1, 1, '', 1, NULL)",
        """
        INSERT OR IGNORE INTO run (id, as_of, through_import, settings_digest, settings, students, at)
        VALUES (1, 1, 1, '', '', 2, '')
        """,
        "INSERT INTO finding VALUES (1, ?1, '', '', NULL, NULL, '')",
        "INSERT INTO reason VALUES (1, ?1, 0, '', '', 'of ' || ?2, '', '', NULL, NULL)",
        "INSERT OR IGNORE INTO page VALUES ('d', 1, 'R')", "INSERT INTO page_student VALUES ('d', ?1, '', 1)",
        "INSERT INTO decision VALUES (?1, '', '', '', 1, 1, '', 1, NULL)",
        """
        INSERT INTO letter (id, student, kind, guardian, dated, as_of, status, file, sha256)
        VALUES (?1, ?1, '', '', 1, 1, '', ?2, '')
        """,
        "INSERT INTO letter_event (letter, status, on_day, by, reason) VALUES (?1, '', 1, '', '')",
        "INSERT INTO letter_file VALUES (?1, ?2, '')",
        """
        INSERT INTO disclosure (student, letter, step, recipient, purpose, basis, on_day, by)
        VALUES (?1, ?1, '', '', '', '', 1, '')
        """,
        "INSERT INTO urgent (id, student, note, day, code, is_check, import) VALUES (?1, ?2, '', 1, '', 0, 1)",
        "INSERT INTO urgent_mention VALUES (?2, 'n', 'c', 1, 0, ?1)",
        "INSERT INTO rejected_row VALUES (1, ?1, 'E204', 1, 1, '', '', '', '', ?2 || ',x', NULL, NULL)",
        "INSERT INTO rejected_reason VALUES (1, ?1, 'E204', 1, '', '', '', '')",
        "INSERT INTO held_row VALUES (1, ?1, 1, ?2 || ',y')",
      ] {
        var statement = try bench.database.prepare(sql)
        let wanted = [Value.integer(key), .text(id)]
        try statement.run(sql.contains("?2") ? wanted : sql.contains("?1") ? [wanted[0]] : [])
      }
      let entry = try AuditTrail(database: bench.database).append(action: "disclose", by: "", detail: "", at: "")
      try HandedOutRecords(database: bench.database).add(
        "list", students: [id], to: "of \(id)", audit: entry, on: SchoolDay(number: 1))
    }
    return bench
  }

  private func counts(_ bench: Bench) throws -> [String: Int] {
    var tables = try bench.database.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    var counts: [String: Int] = [:]
    while try tables.step() {
      counts[tables.text(0)] = try bench.database.integer("SELECT count(*) FROM \(tables.text(0))")
    }
    return counts
  }

  @Test func `an erasure takes one of two out of every table that holds students, and only him`() throws {
    let bench = try bench()
    let before = try counts(bench)
    let erasure = StudentErasure(database: bench.database) { $0.contains("001") }
    let held = try erasure.held(on: ["001"])
    let erased = try erasure.erase(["001"], tombstones: true)
    #expect(held.map(\.what).sorted() == erased.map(\.what).sorted())
    #expect(held.reduce(0) { $0 + $1.count } == erased.reduce(0) { $0 + $1.count })
    let after = try counts(bench)
    for (table, count) in before where after[table] != count {
      if table != "tombstone" { #expect((after[table] ?? 0) < count, "\(table)") }
    }
    #expect(try TextSearch(database: bench.database).hits { $0.contains("001") } == [])
    #expect(try bench.database.integer("SELECT count(*) FROM student_detail WHERE household = ''") == 1)
    #expect(try bench.database.integer("PRAGMA foreign_keys") == 1)
    #expect(try WholeCheck(database: bench.database).problems().filter { !$0.contains("detail") } == [])
  }

  @Test func `every table that names a student is emptied by erasing all`() throws {
    let bench = try bench()
    try StudentErasure(database: bench.database) { $0.contains("00") }.erase(["001", "002"], tombstones: false)
    let staying: Set<String> = [
      "workspace", "school", "import_batch", "import_scope", "import_late", "import_rest", "code_use", "year_day",
      "counselor",
      "school_day", "run", "page", "audit", "reading", "recode_use", "tombstone",
    ]
    let left = try counts(bench).filter { $0.value > 0 && !staying.contains($0.key) }
    #expect(left.isEmpty, "a table that holds students is missing in StudentTable, or here: \(left)")
    // A new table must be put into one of the two lists by somebody who has thought of it.
    let held = try Set(bench.database.tableNames()).subtracting(staying)
    let filled = try Set(self.counts(self.bench()).filter { $0.value > 0 }.keys)
    #expect(held.subtracting(filled).isEmpty, "not filled by this test: \(held.subtracting(filled))")
  }

  @Test func `what an erasure throws at its end takes all of it back`() throws {
    let bench = try bench()
    let before = try counts(bench)
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try StudentErasure(database: bench.database) { $0.contains("001") }
        .erase(["001"], tombstones: true) { throw Stop() }
    }
    #expect(try counts(bench) == before)
    #expect(try bench.database.integer("PRAGMA foreign_keys") == 1)
  }

  @Test func `an erased id is refused by whatever writes, until it is readmitted`() throws {
    let bench = try bench()
    try StudentErasure(database: bench.database) { $0.contains("001") }.erase(["001"], tombstones: true)
    #expect(try Tombstones(database: bench.database).holds("001"))
    #expect(try !Tombstones(database: bench.database).holds("002"))
    #expect(throws: StoreError.self) { try bench.marks([("001", "N", "2026-11-18", "P")]) }
    #expect(try Tombstones(database: bench.database).remove("001"))
    #expect(try !Tombstones(database: bench.database).remove("001"))
    try bench.marks([("001", "N", "2026-11-18", "P")])
  }

  @Test func `the trail's key makes the pseudonyms, so that another workspace cannot read them`() throws {
    let bench = try bench()
    try Tombstones(database: bench.database).add("001")
    let other = try Database.temporary()
    #expect(try Tombstones(database: other).takeOver(from: bench.database))
    #expect(try Tombstones(database: other).holds("001"))
    try other.execute("UPDATE workspace SET audit_key = x'00'")
    #expect(try !Tombstones(database: other).takeOver(from: bench.database))
    #expect(try !Tombstones(database: other).holds("001"))
  }
}

extension Database {
  fileprivate func tableNames() throws -> [String] {
    var tables = try prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    var names: [String] = []
    while try tables.step() { names.append(tables.text(0)) }
    return names
  }
}
