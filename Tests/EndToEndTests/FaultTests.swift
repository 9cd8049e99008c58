import Foundation
import Testing

/// What the fault harness (Tests/Faults) found, each as small as it can be.
@Suite struct FaultTests {
  private static let roster = """
    student_id,name,grade,school,counselor,entered_on,left_on
    001001,Ann Bee,5,North,Rivera,2026-08-01,

    """

  private func school() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", FaultTests.roster)
    try ebb.write("a.csv", "student_id,date,status\n001001,2026-11-16,P\n001001,2026-11-17,A\n")
    try ebb.write("b.csv", "student_id,date,status\n001001,2026-11-18,P\n001001,2026-11-19,P\n")
    #expect(try ebb.run("import", "roster.csv", "a.csv", "-q").status == 0)
    return ebb
  }

  private func names(_ ebb: Ebb, _ below: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(ebb.folder)/\(below)").sorted()
  }

  @Test func `letters of a run that was cut off are cleared away, but for what somebody has changed`() throws {
    let ebb = try school()
    #expect(try ebb.run("review", "001001", "refer", "--because", "days away").status == 0)
    // As a crash between the renaming and the commit leaves it: two letters, of which a person has opened one.
    let digest = try ebb.shell("printf 'letter' | sha256sum").out.prefix(64)
    try FileManager.default.createDirectory(
      atPath: "\(ebb.folder)/letters/2026-11-17/rivera", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: "\(ebb.folder)/letters/2026-11-16.tmp/rivera", withIntermediateDirectories: true)
    try ebb.write("letters/2026-11-16.tmp/rivera/half.txt", "ha")
    try ebb.write("letters/2026-11-17/rivera/same.txt", "letter")
    try ebb.write("letters/2026-11-17/rivera/changed.txt", "letter, edited")
    try ebb.write(
      "letters/2026-11-17/.unfinished",
      "\(String(repeating: "0", count: 64))\n\(digest)  rivera/same.txt\n\(digest)  rivera/changed.txt\n")
    #expect(try ebb.run("letters").status == 0)
    #expect(try names(ebb, "letters") == ["2026-11-17", "2026-11-17-2"])
    #expect(try names(ebb, "letters/2026-11-17") == ["rivera"])
    #expect(try names(ebb, "letters/2026-11-17/rivera") == ["changed.txt"])
    #expect(try names(ebb, "letters/2026-11-17-2").contains(".unfinished") == false)
  }

  @Test func `letters that the database knows stay, and their list goes`() throws {
    let ebb = try school()
    #expect(try ebb.run("review", "001001", "refer", "--because", "days away").status == 0)
    #expect(try ebb.run("letters").status == 0)
    let head = try ebb.shell("sqlite3 ebb.sqlite 'SELECT hash FROM audit ORDER BY id DESC LIMIT 1'").out
    let files = try names(ebb, "letters/2026-11-17/rivera")
    try ebb.write("letters/2026-11-17/.unfinished", head + files.map { "\(head.prefix(64))  rivera/\($0)\n" }.joined())
    #expect(try ebb.run("letters").status == 0)
    #expect(try names(ebb, "letters/2026-11-17") == ["rivera"])
    #expect(try names(ebb, "letters/2026-11-17/rivera") == files)
  }

  @Test func `a notice that cannot be written is told, and changes nothing about what was stored`() throws {
    let ebb = try school()
    try FileManager.default.createDirectory(atPath: "\(ebb.folder)/URGENT.txt.tmp", withIntermediateDirectories: true)
    try ebb.write("notes.csv", "student_id,date,author,text\n001001,2026-11-17,Rivera,She said she wants to die.\n")
    let result = try ebb.run("import", "notes.csv")
    #expect(result.status == 4)
    #expect(result.err.contains("warning: could not make ‘") && result.err.contains("‘ebb urgent’ shows what waits"))
    #expect(try ebb.run("urgent").out.contains("001001"))
  }

  @Test func `a file-size limit is a full disk, not a death`() throws {
    let ebb = try school()
    let before = try ebb.run("list", "--all", "--json").out
    let result = try ebb.shell("(ulimit -f 0; ebb import b.csv 2>&1; echo \"status $?\") | cat")
    #expect(result.out.contains("status 74"))
    #expect(result.out.contains("ebb.sqlite") && result.out.contains("nothing was half done"), "\(result.out)")
    #expect(try ebb.run("list", "--all", "--json").out == before)
    #expect(try ebb.run("import", "b.csv").status == 0)
  }

  /// Holds the database as another program would, runs an import until it waits, and goes on with `then`; `$me` is ebb.
  private func shellWaiting(_ ebb: Ebb, then: String) throws -> Ebb.Result {
    try ebb.shell(
      """
      mkfifo gate; sqlite3 ebb.sqlite < gate > held & exec 3> gate
      echo 'BEGIN EXCLUSIVE; SELECT 1;' >&3; until [ -s held ]; do sleep 0.05; done
      ebb import b.csv 2> said 3>&- & me=$!
      until grep -q waiting said || ! kill -0 $me; do sleep 0.05; done
      \(then); code=$?; cat said >&2; exit $code
      """)
  }

  @Test func `another program's lock is waited for, and that is said`() throws {
    let ebb = try school()
    let result = try shellWaiting(ebb, then: "echo 'ROLLBACK;' >&3; wait $me")
    #expect(result.status == 0)
    #expect(result.err.contains("another ebb is writing; waiting up to five seconds"))
    #expect(result.out.contains("b.csv"))
  }

  @Test(arguments: [("INT", 0), ("TERM", 143)])
  func `a signal ends it with its number`(name: String, status: Int32) throws {
    let ebb = try school()
    // A shell starts what runs behind it with SIGINT ignored, and what is ignored stays so.
    let result = try shellWaiting(ebb, then: "kill -\(name) $me; sleep 0.2; echo 'ROLLBACK;' >&3; wait $me")
    #expect(result.status == status)
    #expect(try ebb.run("check").status == 0)
  }

  @Test func `the command line is read also where a library has moved the environment`() throws {
    let ebb = try school()
    try ebb.write(
      "move.c",
      "#include <stdlib.h>\n__attribute__((constructor)) void f(void) { setenv(\"MOVED\", \"1\", 1); }\n")
    let made = try ebb.shell("cc -shared -fPIC -o move.so move.c || clang -shared -fPIC -o move.so move.c")
    #expect(made.status == 0, "\(made.err)")
    let result = try ebb.run("import", "b.csv", environment: ["LD_PRELOAD": "\(ebb.folder)/move.so"])
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("b.csv"))
  }

  @Test func `a clock behind the last import is told`() throws {
    let ebb = try school()
    _ = try ebb.shell("sqlite3 ebb.sqlite \"UPDATE import_batch SET at = '2999-01-01T00:00:00Z'\"")
    let result = try ebb.run("import", "b.csv")
    #expect(result.status == 0)
    #expect(result.err.contains("warning: this computer's clock says 20"))
    #expect(result.err.contains("the last import came at 2999-01-01T00:00:00Z; set the clock right"))
  }

  @Test func `an edit by another program is told once, and kept in the audit trail`() throws {
    let ebb = try school()
    _ = try ebb.shell("sqlite3 ebb.sqlite \"UPDATE register SET marks = replace(marks, 'A', 'P')\"")
    let first = try ebb.run("list", "--all")
    #expect(first.err.contains("warning: another program has changed ebb.sqlite since ebb last wrote it"))
    #expect(try ebb.run("list", "--all").err.contains("another program") == false)
    let check = try ebb.run("check")
    #expect(check.status == 74)
    #expect(check.out.contains("is not what the imports say"))
    #expect(try ebb.shell("sqlite3 ebb.sqlite 'SELECT action FROM audit'").out.contains("edited elsewhere"))
  }

  @Test func `a flipped bit is refused by every command, and check names the page`() throws {
    let ebb = try school()
    let path = "\(ebb.folder)/ebb.sqlite"
    var bytes = try Data(contentsOf: URL(filePath: path))
    let place = try #require(bytes.range(of: Data("Ann Bee".utf8))?.lowerBound)
    bytes[place] ^= 2
    try bytes.write(to: URL(filePath: path))
    let list = try ebb.run("list", "--all")
    #expect(list.status == 74)
    #expect(list.err.contains("page \(place / 16384 + 1) is not as ebb wrote it"))
    #expect(list.err.contains("restore it from a backup"))
    let check = try ebb.run("check")
    #expect(check.status == 74)
    #expect((check.out + check.err).contains("page \(place / 16384 + 1) "))
  }

  @Test func `a workspace behind a link is found, a database that is a link is not`() throws {
    let ebb = try school()
    let link = ebb.folder + "-link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: ebb.folder)
    #expect(try ebb.run("list", "--data", link).status == 0)
    _ = try ebb.shell("mv ebb.sqlite there.sqlite; ln -s there.sqlite ebb.sqlite")
    let result = try ebb.run("list")
    #expect(result.status == 69)
    #expect(result.err.contains("ebb follows no link to a database"))
  }
}
