import Analyzer
import Domain
import Reporter
import Store

/// Takes drafts back whose days a correction has taken away since: nobody may sign what the register no longer says.
struct LetterWithdrawal {
  /// Kept in the ledger; ``LettersJob`` knows it again.
  static let reason = "a correction took away days it tells of"

  /// Noted once on a letter that is out already.
  static let told = "a correction took away days it told of"

  struct Withdrawn {
    var student: String
    var kind: String
    /// The day it was sent; nil for a draft, which is withdrawn.
    var sent: SchoolDay?
    /// Files that nobody had changed, and that are gone.
    var removed: [String]
    /// Files that a person has changed or that hold other letters too.
    var kept: [String]

    /// For the terminal; names no child but by id.
    var line: String {
      if let sent {
        return "\(student) \(kind): sent on \(sent.iso), and \(LetterWithdrawal.told): put it right with its reader"
      }
      let open = kept.isEmpty ? "" : "; take it out of \(Wording.list(kept)) yourself"
      return "\(student) \(kind): withdrawn: \(LetterWithdrawal.reason)" + open
    }
  }

  let analysis: Analysis

  /// Looks at every letter with today's knowledge of the days it rests on; does nothing when looking from the past.
  func run() throws -> [Withdrawn] {
    guard analysis.known.day == nil else { return [] }
    let workspace = analysis.workspace
    let ledger = LetterLedger(database: workspace.database)
    let all = try ledger.all().values.flatMap { $0 }
    // What a run that was cut off left behind; a later draft of the same name stays.
    let live = Set(all.filter { $0.status != LetterStatus.withdrawn.rawValue }.map(\.file))
    for letter in all where letter.reason == LetterWithdrawal.reason && !live.contains(letter.file) {
      _ = try takeAway(letter, ledger)
    }
    let letters = all.filter {
      $0.status != LetterStatus.withdrawn.rawValue && $0.reason != LetterWithdrawal.told && $0.asOf <= analysis.asOf
    }.sorted { $0.id < $1.id }
    guard !letters.isEmpty else { return [] }
    let schoolYear = try workspace.database.schoolYear()
    // A household's letter is one: what is wrong of one child is wrong in it.
    let files = Set(try letters.filter { try hasLostDays($0, schoolYear) }.map(\.file))
    let touched = letters.filter { files.contains($0.file) }
    guard !touched.isEmpty else { return [] }
    let wrong = touched.filter { $0.status == LetterStatus.drafted.rawValue }
    let out = touched.filter { $0.status != LetterStatus.drafted.rawValue }
    try workspace.database.transaction {
      for letter in out {
        try ledger.note(letter.status, letter: letter.id, on: letter.statusDay, by: "", reason: LetterWithdrawal.told)
      }
      for letter in wrong {
        try ledger.note(
          LetterStatus.withdrawn.rawValue, letter: letter.id, on: max(analysis.asOf, letter.dated), by: "",
          reason: LetterWithdrawal.reason)
        try workspace.audit("withdraw letter", student: letter.student, "\(letter.kind): \(LetterWithdrawal.reason)")
      }
    }
    var done = out.map {
      Withdrawn(student: $0.student, kind: $0.kind, sent: $0.statusDay, removed: [], kept: [])
    }
    for letter in wrong { done.append(try takeAway(letter, ledger)) }
    return done
  }

  /// Removes the files of a letter that nobody has changed, and its row of the mail-merge table.
  private func takeAway(_ letter: LetterRecord, _ ledger: LetterLedger) throws -> Withdrawn {
    var withdrawn = Withdrawn(student: letter.student, kind: letter.kind, removed: [], kept: [])
    for file in try ledger.files(of: letter) where file.path != LetterTable.name(letter) {
      let path = analysis.workspace.path(file.path)
      guard Files.exists(path) else { continue }
      if Hex.sha256(try Files.read(path)) == file.sha256 {
        Files.remove(path)
        withdrawn.removed.append(file.path)
      } else {
        withdrawn.kept.append(file.path)
      }
    }
    if let table = try LetterTable.drop(letter, in: analysis.workspace) { withdrawn.kept.append(table) }
    return withdrawn
  }

  /// Whether less was missed in the letter's time than the letter says.
  private func hasLostDays(_ letter: LetterRecord, _ schoolYear: SchoolYear) throws -> Bool {
    guard let told = letter.missed, told > 0 else { return false }
    guard let history = analysis.history(letter.student) else { return true }
    let trajectory = analysis.analyzer.trajectory(history, asOf: analysis.asOf).1
    return LetterFactsReader.attendance(trajectory, schoolYear, asOf: letter.asOf).missedParts < told
  }
}
