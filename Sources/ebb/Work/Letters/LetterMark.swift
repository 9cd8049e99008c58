import CommandLineKit
import Domain
import Reporter
import Store

/// Notes what became of a letter: a person sent it, it was answered, or it will not go.
struct LetterMark {
  let workspace: Workspace
  let student: String
  let kind: LetterKind
  let status: LetterStatus
  let day: SchoolDay?
  let by: String
  /// Whom a letter that left the school went to; empty: as it was drafted.
  let recipient: String
  /// The guardian whose letter it is, by id; nil: everybody's.
  let guardian: String?
  let reason: String

  /// Takes the note and says what is so now.
  func run() throws -> String {
    let ledger = LetterLedger(database: workspace.database)
    func no(_ problem: String) -> Failure { Failure(.failed, problem) }
    let everybody = (try ledger.all()[student] ?? []).filter { $0.kind == kind.rawValue }
    let all = everybody.filter { guardian == nil || $0.guardian == guardian }
    if let guardian, all.isEmpty, !everybody.isEmpty {
      let others = Set(everybody.map(\.guardian)).subtracting([""]).sorted()
      let went = others.isEmpty ? "it went to no guardian" : "guardians: \(others.joined(separator: ", "))"
      throw no("no \(kind.rawValue) letter about student \(student) went to guardian ‘\(guardian)’; \(went)")
    }
    guard let newest = all.map(\.dated).max() else {
      throw no("no \(kind.rawValue) letter about student \(student) is in the ledger; ‘ebb letters’ drafts it")
    }
    let letters = all.filter { $0.dated == newest && $0.status != LetterStatus.withdrawn.rawValue }
    guard let first = letters.first else {
      throw no("the \(kind.rawValue) letter of \(newest.iso) was withdrawn: \(all.last?.reason ?? "")")
    }
    let open = letters.filter { $0.status != status.rawValue && $0.status != LetterStatus.answered.rawValue }
    guard !open.isEmpty else {
      throw no("the \(kind.rawValue) letter of \(newest.iso) was \(first.status) on \(first.statusDay.iso) already")
    }
    let last = try workspace.database.lastKnownDay() ?? newest
    let day = self.day ?? max(last, newest)
    guard day >= newest else { throw no("‘--on \(day.iso)’ is before the letter's own date, \(newest.iso)") }
    if status == .withdrawn, reason.isEmpty {
      throw UsageError.other("say why the letter will not go with --because REASON")
    }
    try workspace.database.transaction {
      for letter in open {
        try ledger.note(status.rawValue, letter: letter.id, on: day, by: by, reason: reason)
        if status == .sent { try disclose(letter, on: day) }
      }
      try workspace.audit("mark letter", by: by, student: student, "\(kind.rawValue) \(status.rawValue)")
    }
    var tables: Set<String> = []
    if status == .withdrawn {
      for letter in open { if let table = try LetterTable.drop(letter, in: workspace) { tables.insert(table) } }
    }
    let whose = guardian.map { " to guardian \($0)" } ?? ""
    let left = tables.isEmpty ? "" : " Take it out of \(Wording.list(tables.sorted())) yourself."
    return "Student \(student): \(kind.words)\(whose) of \(newest.iso) \(status.rawValue) on \(day.iso), by \(by)."
      + left
  }

  /// Records who outside the school was told, which has to be a name by now.
  private func disclose(_ letter: LetterRecord, on day: SchoolDay) throws {
    let disclosures = Disclosures(database: workspace.database)
    guard let drafted = try disclosures.all(of: student).last(where: { $0.letter == letter.id }) else { return }
    let name = recipient.isEmpty ? drafted.recipient : recipient
    guard !name.isEmpty else {
      throw UsageError.other("say whom \(kind.words) went to with --to NAME; it is kept as a disclosure")
    }
    var sent = drafted
    (sent.step, sent.recipient, sent.on, sent.by) = (LetterStatus.sent.rawValue, name, day, by)
    try disclosures.add(sent)
    try workspace.audit("disclose", by: by, student: student, sent.words, handing: sent.handing)
  }
}
