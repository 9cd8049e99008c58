import Foundation
import Testing

/// Whatever the school's system or a helpful hand wrote: the right marks, or a sentence that says what to do.
@Suite struct BadInputTests {
  static let tables: [(name: String, files: [BadFile])] = [
    ("things", BadThings.files), ("encodings", BadEncodings.files), ("dialects", BadDialects.files),
    ("headers", BadHeaders.files), ("rows", BadRows.files), ("ids", BadIDs.files), ("dates", BadDates.files),
    ("changes", BadChanges.files), ("shapes", BadShapes.files), ("people", BadPeople.files),
    ("hands", BadHands.files),
  ]

  @Test(arguments: tables.map(\.name)) func `no bad file is taken without a word`(table: String) throws {
    let files = try #require(BadInputTests.tables.first { $0.name == table }).files
    let (school, bare) = (try Ebb.school(["001001", "001002", "001003"]), try Ebb.school([]))
    var (silent, traps) = (0, 0)
    var lines: [String] = []
    for file in files {
      var base = school
      if case .nothing = file.school { base = bare }
      let result = try BadFileResult.run(file, in: base)
      silent += result.isSilent ? 1 : 0
      traps += result.isTrap ? 1 : 0
      let expected = file.status == 0 ? "taken: \(file.says)" : file.says
      lines.append("\(table) | \(file.name) | \(expected) | \(result.isRight ? result.word : "WRONG: \(result.word)")")
      #expect(
        result.isRight, "\(file.name): status \(result.ran.status), marks \(result.marks)\n\(result.text)")
    }
    print((lines + ["\(table): \(files.count) files, \(silent) silent, \(traps) traps"]).joined(separator: "\n"))
    #expect(silent == 0 && traps == 0)
  }

  @Test func `a file that may not be read is refused with what to do`() throws {
    let ebb = try Ebb.school([])
    try ebb.write("f.csv", BadFile.header + BadFile.rows)
    // Permissions mean nothing to root: then the file is read by nobody.
    let asNobody = getuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
    let result = try ebb.shell("chmod -R go+rwX . && chmod 000 f.csv && \(asNobody)ebb import f.csv")
    if getuid() == 0, !FileManager.default.fileExists(atPath: "/usr/bin/setpriv") {
      Issue.record("setpriv is missing: not tested as root")
      return
    }
    #expect(result.status == 77, "\(result.out)\(result.err)")
    #expect(result.err.contains("error E110: the system does not permit reading this file"), "\(result.err)")
  }

  @Test func `very many rejected rows are counted exactly and 20 are shown`() throws {
    let ebb = try Ebb.school(["001001"])
    let bad = (1...25_000).map { "001001,2026-11-16,Z\($0)\n" }.joined()
    let refused = try ebb.take("f.csv", BadFile.header + bad)
    #expect(refused.status == 65)
    #expect(refused.err.contains("25000 of 25000 rows cannot be taken"))
    let taken = try ebb.run("import", "f.csv", "--accept-changes")
    #expect(taken.status == 3)
    #expect(taken.out.contains("25,000 rejected"), "\(taken.out)")
    #expect(taken.err.split(separator: "\n").count { $0.contains(": error E204: ") } == 20)
    #expect(try ebb.rows("SELECT count(*) FROM rejected_row") == ["25000"])
  }

  @Test func `a line without an end costs no memory`() throws {
    let ebb = try Ebb.school([])
    // 256 MiB in one line; the program may have 600 MiB of addresses, libraries and stack included.
    let result = try ebb.shell(
      "head -c 268435456 /dev/zero | tr '\\0' x > f.csv && ulimit -v 614400 && timeout 60 ebb import f.csv; s=$?; rm f.csv; exit $s"
    )
    #expect(result.status == 65, "\(result.out)\(result.err)")
    #expect(result.err.contains("f.csv:1: error E110: this row is longer than 1 MiB"), "\(result.err)")
  }
}
