import Foundation
import Testing

/// What other programs rely on: exit statuses, streams, JSON shapes.
@Suite struct ContractTests {
  @Test func `the version`() throws {
    let result = try Ebb().run("--version")
    #expect(result.out == "ebb 0.1.0\n" && result.status == 0)
  }

  @Test(arguments: [
    (["imprt"], Int32(64), "unknown command ‘imprt’. Did you mean ‘import’?"),
    (["list", "--as-of", "yesterday"], 64, "is not a day; write it as 2026-11-20"),
    (["import"], 64, "FILE… is missing"),
    (["import", "nowhere.csv"], 66, "nowhere.csv"),
    (["import", "--encoding", "shift-gis", "a.csv"], 64, "that this system knows; did you mean ‘shift_jis’?"),
    (["import", "--encoding", "xyzzy-plugh-9000", "a.csv"], 64, "try windows-1252, shift_jis or utf-16"),
    (["list"], 1, "there is no attendance yet; import a file first"),
    (["show", "001"], 1, "there is no student ‘001’"),
    (["review", "001", "refr", "--because", "x"], 64, "Did you mean ‘refer’?"),
    (["review", "001", "refer"], 64, "say why with --because"),
    (["undo"], 1, "there is nothing to take back"),
    (["undo", "seven"], 64, "is not the number of an import"),
    (["undo", "7"], 1, "there is no import 7"),
    (["rejects", "7", "--dismiss", ""], 64, "needs a reason"),
    (["urgent", "--acknowledge", "9", "--by", "x"], 64, "there is no urgent item ‘9’"),
    (["init"], 73, "is a workspace already"),
  ])
  func `each failure has its status and its sentence`(words: [String], status: Int32, sentence: String) throws {
    let ebb = try Ebb.workspace()
    let result = try ebb.run(words)
    #expect(result.status == status, "\(result.err)")
    #expect(result.err.contains(sentence), "\(result.err)")
  }

  @Test func `outside a workspace the status is 69`() throws {
    let result = try Ebb().run("list")
    #expect(result.status == 69)
    #expect(result.err.contains("no workspace here or above"))
    #expect(try Ebb().run("list", "--data", "/nowhere").status == 69)
  }

  @Test func `a workspace is found from a folder inside it, from --data and from EBB_DATA`() throws {
    let ebb = try Ebb.workspace()
    #expect(try ebb.shell("mkdir -p a/b && cd a/b && ebb imports").out == "Nothing was imported yet.\n")
    let elsewhere = try Ebb()
    #expect(try elsewhere.run("imports", "--data", ebb.folder).status == 0)
    #expect(try elsewhere.run("imports", environment: ["EBB_DATA": ebb.folder]).status == 0)
  }

  @Test func `bad settings end with 78 and name line, column and what was meant`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("ebb.ini", "[rule mine]\nlevel = mild\nwhen = abscenceRate >= 10%\nsay = x\nsource = y\n")
    let result = try ebb.run("list")
    #expect(result.status == 78)
    #expect(result.err.contains("ebb.ini:3:"))
    #expect(result.err.contains("absenceRate"))
    try ebb.write("ebb.ini", "[scool]\nname = x\n")
    #expect(try ebb.run("list").err.contains("did you mean [school]?"))
    try ebb.write("ebb.ini", "[year]\nweek = Mon Funday\n")
    #expect(try ebb.run("list").err.contains("‘Funday’ is not a day of the week"))
    try ebb.write("ebb.ini", "[report]\ncapacity = lots\n")
    #expect(try ebb.run("list").err.contains("is not a number of cards"))
    #expect(try ebb.run("rules", "check").status == 78)
  }

  @Test func `the JSON of an import has exactly the keys of the contract`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("a.csv", "student_id,date,status\n001017,2026-11-16,A\n001017,2026-11-17,Absent\n")
    let result = try ebb.run("import", "a.csv", "--json")
    #expect(result.status == 3)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "ebb.import/1")
    let file = try #require((object["files"] as? [[String: Any]])?.first)
    #expect(
      Set(file.keys) == [
        "file", "kind", "shape", "import", "rows", "new", "same", "corrected", "gone", "rejectedRows", "rejected",
        "urgent", "status", "why",
      ])
    #expect(file["new"] as? Int == 1 && file["rejectedRows"] as? Int == 1 && file["status"] as? String == "imported")
    let row = try #require((file["rejected"] as? [[String: Any]])?.first)
    #expect(Set(row.keys) == ["code", "line", "column", "field", "value", "expected", "hint"])
    #expect(row["code"] as? String == "E204" && row["line"] as? Int == 3)
  }

  @Test func `the JSON of a list has exactly the keys of the contract`() throws {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples())
    let list = try ebb.json("list")
    #expect(Set(list.keys) == ["schema", "asOf", "knownOn", "settings", "students"])
    #expect(list["schema"] as? String == "ebb.findings/1")
    let students = try #require(list["students"] as? [[String: Any]])
    for student in students {
      // What stands there only when there is something to say.
      #expect(
        Set(student.keys).subtracting(["clock", "outings", "leftOut"]) == [
          "id", "name", "counselor", "school", "grade", "state", "stage", "trend", "onset", "excess", "excessDays",
          "missedDays", "expectedDays", "absenceRate", "recent20", "baseline", "streak", "monthsAway", "priority",
          "reasons", "signs", "differential",
        ])
      for reason in student["reasons"] as? [[String: Any]] ?? [] {
        #expect(
          Set(reason.keys) == ["rule", "level", "text", "values", "threshold", "source", "from", "to"])
      }
    }
    let all = try #require(try ebb.json("list", "--all")["students"] as? [[String: Any]])
    #expect(all.count == 120)
  }

  @Test func `a rejected row is shown with its place, its complaint and what to do`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("a.csv", "student_id,date,status\n001017,2026-11-16,A\n001017,2026-11-17,Absent\n")
    let result = try ebb.run("import", "a.csv")
    try expectSnapshot(result.err, "rejected-row.txt")
    #expect(try ebb.run("rejects").out.contains("1 row is kept back"))
    #expect(try ebb.run("rejects", "1", "--export", "back.csv").status == 0)
    #expect(try ebb.read("back.csv").contains("001017,2026-11-17,Absent"))
    #expect(try ebb.run("rejects", "1", "--dismiss", "left last year").out.contains("Put 1 row of import 1 aside"))
    #expect(try ebb.run("rejects").out == "No row is kept back.\n")
  }

  @Test func `strict refuses the whole file and a dry run changes nothing`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("a.csv", "student_id,date,status\n001017,2026-11-16,A\n001017,2026-11-17,Absent\n")
    let strict = try ebb.run("import", "a.csv", "--strict")
    #expect(strict.status == 65)
    #expect(strict.err.contains("--strict was said"))
    let dry = try ebb.run("import", "a.csv", "--dry-run")
    #expect(dry.out.contains("Dry run: nothing was changed."))
    #expect(dry.err.contains("[codes]"))
    #expect(try ebb.run("imports").out == "Nothing was imported yet.\n")
  }

  @Test func `a file that would erase much of what stands is refused unless it is said to be right`() throws {
    let ebb = try Ebb.workspace()
    let rows = (10...30).flatMap { id in (16...20).map { "0010\(id),2026-11-\($0),P" } }
    try ebb.write("full.csv", "student_id,date,status\n" + rows.joined(separator: "\n") + "\n")
    #expect(try ebb.run("import", "full.csv", "-q").status == 0)
    let changed = rows.enumerated().map { $0 == 0 ? $1 : $1.replacing(",P", with: ",A") }
    try ebb.write("changed.csv", "student_id,date,status\n" + changed.joined(separator: "\n") + "\n")
    let refused = try ebb.run("import", "changed.csv")
    #expect(refused.status == 65)
    #expect(refused.err.contains("the file would change 104 marks that stand, and names 105"))
    #expect(try ebb.run("import", "changed.csv", "--accept-changes").out.contains("104 corrected"))
  }

  @Test func `a week's late corrections are no alarm, however few earlier marks the file names`() throws {
    let ebb = try Ebb.workspace()
    func rows(_ days: ClosedRange<Int>, _ status: String, _ ids: ClosedRange<Int>) -> [String] {
      ids.flatMap { id in days.map { "0010\(id),2026-11-\($0 < 10 ? "0" : "")\($0),\(status)" } }
    }
    let first = rows(9...12, "U", 10...60) + rows(13...13, "P", 10...60)
    let second = rows(16...20, "P", 10...60) + rows(9...9, "E", 10...25)
    try ebb.write("a.csv", "student_id,date,status\n" + first.joined(separator: "\n") + "\n")
    try ebb.write("b.csv", "student_id,date,status\n" + second.joined(separator: "\n") + "\n")
    #expect(try ebb.run("import", "a.csv", "-q").status == 0)
    let result = try ebb.run("import", "b.csv")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.contains("255 new · 16 corrected"))
  }

  @Test func `an urgent note ends with status 4, a notice without its text, and URGENT.txt`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write(
      "notes.csv",
      "student_id,date,author,text\n001,2026-11-16,M. Rivera,\"She said she wants to kill herself.\"\n")
    try ebb.write("a.csv", "student_id,date,status\n001,2026-11-16,P\n002,2026-11-16,P\n")
    let result = try ebb.run("import", "notes.csv", "a.csv")
    #expect(result.status == 4, "\(result.err)")
    #expect(result.err.contains("Call Dana Whitlock, safeguarding lead, 555 0111."))
    #expect(result.err.contains("student 001"))
    let file = try ebb.read("URGENT.txt")
    #expect(!file.contains("kill") && !result.err.contains("kill") && !result.out.contains("kill"))
    #expect(file.contains("it is not an alarm"))
    let list = try ebb.run("list")
    #expect(list.err.hasPrefix("URGENT: 1 note waits for a person"))
    #expect(try ebb.run("urgent").status == 4)
    #expect(try ebb.run("urgent", "--acknowledge", "1").status == 64)
    #expect(try ebb.run("urgent", "--acknowledge", "1", "--by", "Dana Whitlock").status == 0)
    #expect(!ebb.exists("URGENT.txt"))
    #expect(try ebb.run("list").err.isEmpty)
    #expect(try ebb.run("urgent", "--release", "1", "--by", "Dana").status == 64)
    #expect(try ebb.run("urgent", "--release", "1", "--by", "Dana", "--because", "agreed").status == 0)
  }

  @Test func `a closed pipe is quiet and a full disk is not`() throws {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples("roster") + Ebb.samples("attendance-2026-09"))
    let piped = try ebb.shell("set -o pipefail; ebb list --all --json | head -c 10 >/dev/null")
    #expect(piped.status == 0 && piped.err.isEmpty)
    let full = try ebb.shell("ebb list --all --json >/dev/full")
    #expect(full.status == 74)
    #expect(full.err.contains("could not write the result"))
  }

  @Test func `everything in a workspace is readable by its owner alone`() throws {
    let ebb = try Ebb()
    try ebb.run("init", "ws")
    try ebb.run(["import", "-q", "--data", "ws"] + Ebb.samples("roster") + Ebb.samples("attendance-2026-09"))
    try ebb.run("report", "-q", "--data", "ws")
    let found = try ebb.shell("find ws -perm /077 | head")
    #expect(found.out.isEmpty)
  }
}
