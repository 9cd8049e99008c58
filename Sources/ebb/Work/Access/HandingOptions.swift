import CommandLineKit
import Domain
import Store

/// The options that say to whom something goes, for what purpose and on what basis.
enum HandingOptions {
  /// - Parameter what: as in `the list`.
  static func parameters(_ what: String) -> [Parameter] {
    [
      .option("to", "whom", "Who outside the school gets \(what); kept as a disclosure."),
      .option("purpose", "text", "What it is for; asked for with --to."),
      .option("basis", "text", "The consent or the law it rests on; asked for with --to."),
    ]
  }

  /// Reads them; nil where nobody outside the school is named.
  /// - Parameter fallback: purpose and basis where they need not be said.
  static func read(_ arguments: Arguments, fallback: Handing? = nil) throws(UsageError) -> Handing? {
    func words(_ option: String) throws(UsageError) -> String? {
      guard let text = arguments.option(option) else { return nil }
      guard text.contains(where: { !$0.isWhitespace }) else { throw .other("--\(option) is empty; say it in words") }
      return text
    }
    guard let recipient = try words("to") else {
      if let option = ["purpose", "basis"].first(where: { arguments.option($0) != nil }) {
        throw .other("--\(option) tells of something that leaves the school; name who gets it with --to WHOM")
      }
      return nil
    }
    guard let purpose = try words("purpose") ?? fallback?.purpose, let basis = try words("basis") ?? fallback?.basis
    else {
      throw .other(
        "what leaves the school needs --purpose TEXT and --basis TEXT (the consent or the law) beside --to; they are kept"
      )
    }
    return Handing(recipient: recipient, purpose: purpose, basis: basis)
  }
}

extension Workspace {
  /// Notes on the trail that something was written out, and of each student in it where it leaves the school.
  ///
  /// - Parameters:
  ///   - what: such as `list`; the disclosures name it so.
  ///   - words: what it was, without a name or an id.
  ///   - students: the ids of those in it.
  ///   - handing: who outside the school gets it; nil for nobody.
  func noteExport(
    _ what: String, _ words: String, students: [String], of student: String? = nil, to handing: Handing?,
    on day: SchoolDay
  ) throws {
    guard let handing else {
      try audit("export", student: student, words)
      return
    }
    var open = handing
    // The trail outlives the student; a parent's name must not.
    if student != nil { open.recipient = "whom ‘ebb disclosures’ names" }
    try database.transaction {
      let entry = try audit("disclose", student: student, words, handing: open)
      try HandedOutRecords(database: database).add(
        what, students: students, to: handing.recipient, audit: entry, on: day)
    }
  }
}
