import Foundation
import Testing

/// A small school in which every command finds something to do, and all that they write.
struct EveryOutput {
  struct Pupil {
    var id: String
    var name: String
    var counselor: String
    var note: String
    var isRestricted = false
    /// Also everywhere else a file can hold a text.
    var text = "plain"
  }
  /// What a command printed.
  struct Printed {
    var command: [String]
    var status: Int32
    var out: String
    var err: String
  }

  let ebb: Ebb
  private(set) var printed: [Printed] = []
  private let inputs: Set<String>

  /// Imports a school in which these students stay away since half of the term, and runs every command over it.
  /// - Parameter afterImport: changes the database as no import can.
  init(_ pupils: [Pupil], afterImport: (Ebb) throws -> Void = { _ in }) throws {
    let ebb = try Ebb.workspace()
    self.ebb = ebb
    func line(_ fields: String...) -> String {
      fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }
    var roster = "student_id,name,grade,school,counselor,entered_on,left_on,class,sex,language,household,birth_date\n"
    var guardians = "student_id,guardian_id,name,relation,address,language,receives_letters,reason\n"
    var notes = "student_id,date,author,text,note_id,kind,signs,restricted\n"
    var contacts = "student_id,date,who,how,outcome\n"
    var consents = "student_id,kind,granted_on,until,by\n"
    var marks = "student_id,date,status,school,reason\n"
    for pupil in pupils {
      let id = pupil.id
      roster += line(
        id, pupil.name, "7", "North", pupil.counselor, "2026-08-31", "", pupil.text, "f", "en", pupil.text, "2013-02-08"
      )
      guardians += line(id, "G1", pupil.name, pupil.text, pupil.text, "en", "yes", pupil.text)
      notes += line(
        id, "2026-10-20", pupil.counselor, pupil.note, "", "teacher", "", pupil.isRestricted ? "yes" : "no")
      contacts += line(id, "2026-10-21", pupil.text, "phone", "reached")
      contacts += line(id, "2026-10-22", pupil.counselor, "home visit", pupil.text)
      consents += line(id, "release of information", "2026-09-01", "", pupil.text)
      for (place, day) in EveryOutput.days.enumerated() {
        marks += line(id, day, place < 20 || place % 9 == 0 ? "P" : "A", "North", place == 25 ? pupil.text : "")
      }
    }
    for number in 1...24 {
      roster += line(
        "Z\(number)", "Zed \(number)", "8", "North", "Omega", "2026-08-31", "", "8Z", "m", "en", "", "2012-02-08")
      for (place, day) in EveryOutput.days.enumerated() {
        marks += line("Z\(number)", day, (place + number) % 23 == 0 ? "A" : "P", "North", "")
      }
    }
    // A row that must be kept back, with everything hostile in it.
    for pupil in pupils {
      marks += line(pupil.id, "2026-10-31", pupil.text.isEmpty ? "?" : pupil.text, "North", pupil.name)
    }
    let files = [
      ("roster.csv", roster), ("guardians.csv", guardians), ("notes.csv", notes), ("contacts.csv", contacts),
      ("consents.csv", consents), ("marks.csv", marks),
    ]
    for (name, text) in files { try ebb.write(name, text) }
    inputs = Set(files.map(\.0)).union(["ebb.sqlite", "ebb.ini", "days.csv"])
    try runAll(pupils, afterImport)
  }

  private mutating func run(_ command: String...) throws { try run(command) }

  private mutating func run(_ command: [String]) throws {
    let result = try ebb.run(command)
    printed.append(Printed(command: command, status: result.status, out: result.out, err: result.err))
  }

  private mutating func runAll(_ pupils: [Pupil], _ afterImport: (Ebb) throws -> Void) throws {
    try run("import", "roster.csv", "guardians.csv", "contacts.csv", "consents.csv")
    try run("import", "--dry-run", "marks.csv", "--json")
    try run("week", "marks.csv", "notes.csv", "--names", "--accept-changes")
    try run("import", "marks.csv", "notes.csv", "--json")
    try afterImport(ebb)
    for arguments in [
      ["list"], ["list", "--all", "--json"], ["list", "--csv"], ["list", "--no-contact"],
      ["analyze"], ["analyze", "--lines"], ["analyze", "--json"], ["what-if", "rising.excess=4"],
      ["evaluate", "--html", "evaluation.html"], ["imports"], ["imports", "--all", "--json"], ["rejects"],
      ["rejects", "--all"], ["rejects", "--json"], ["rejects", "--export", "kept.csv"], ["urgent"],
      ["urgent", "--all", "--json"], ["check"], ["days"], ["rules"], ["codes"],
    ] { try run(arguments) }
    for number in 1...6 { try run("imports", "--diff", String(number), "--all", "--names") }
    for (place, pupil) in pupils.enumerated() {
      let id = pupil.id
      for arguments in [["show"], ["show", "--json"], ["explain"], ["explain", "--json"]] {
        try run([arguments[0], id] + arguments.dropFirst())
      }
      let decision = place % 2 == 0 ? "refer" : "contact-family"
      try run(
        "review", id, decision, "--because", pupil.text.isEmpty ? "x" : pupil.text.replacing("\0", with: ""), "--by",
        pupil.counselor.replacing("\0", with: ""))
    }
    try run("letters")
    for (place, pupil) in pupils.enumerated() {
      let id = pupil.id
      try run("letters", "--kind", "external", "--student", id, "--to", "Oak Center", "--again")
      try run("letters", "--kind", "family", "--student", id, "--again", "--json")
      try run("sheet", id)
      if place % 2 == 0 { try run("sheet", id, "--kind", "handover", "--json") }
      try run("student-record", id)
      try run("student-record", id, "--json")
      try run("disclosures", id)
    }
    try run("report", "--names")
    try run("report", "--json", "--known-on", "2026-11-01")
    try run("log")
    try run("log", "--json")
    try run(
      "export", "--pseudonymised", "study", "--to", "University", "--purpose", "study", "--basis", "approval 1")
  }

  /// The files that ebb wrote, below the workspace.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: ebb.folder).sorted().filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(ebb.folder)/\(name)", isDirectory: &isFolder)
      return !isFolder.boolValue && !inputs.contains(name)
    }
  }

  /// A file's bytes as text; workbooks and documents lie uncompressed in theirs.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(ebb.folder)/\(name)")), as: UTF8.self)
  }

  /// 45 weekdays from 31 August 2026.
  private static let days: [String] = {
    let format = ISO8601DateFormatter()
    format.formatOptions = [.withFullDate]
    let first = format.date(from: "2026-08-31") ?? Date()
    return (0..<63).filter { $0 % 7 < 5 }.map { format.string(from: first.addingTimeInterval(Double($0) * 86400)) }
  }()
}
