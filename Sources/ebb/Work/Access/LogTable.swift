import Reporter
import Store

/// Entries of the audit trail for a person: a line each, what it was given for below.
struct LogTable {
  let entries: [AuditEntry]
  /// The students who are held now, by pseudonym.
  let names: [String: String]

  func text(width: Int) -> String {
    let width = max(width, 50)
    let who = min(14, entries.map { TerminalText.shown($0.by).count }.max() ?? 0)
    let what = min(16, entries.map { TerminalText.shown($0.action).count }.max() ?? 0)
    var text = ""
    for entry in entries {
      let time = entry.at.prefix(16).map { $0 == "T" ? " " : $0 }
      let head =
        "\(String(time))  \(cut(entry.by, who)) \(cut(entry.action, what)) "
      var words = TerminalText.shown(entry.detail)
      if let student = entry.pseudonym.map(shown) { words = "student \(student): \(words)" }
      if !entry.handing.isNone {
        words += "; to: \(entry.handing.recipient); purpose: \(entry.handing.purpose); basis: \(entry.handing.basis)"
      }
      let margin = head.count
      for (place, line) in TerminalText.wrapped(TerminalText.shown(words), to: width - margin).enumerated() {
        text += (place == 0 ? head : String(repeating: " ", count: margin)) + line + "\n"
      }
    }
    return text
  }

  /// The student's id; of one who was erased, the beginning of the pseudonym.
  func shown(_ pseudonym: String) -> String {
    names[pseudonym].map { TerminalText.shown($0) } ?? "erased (\(pseudonym.prefix(8)))"
  }

  private func cut(_ text: String, _ columns: Int) -> String {
    Wording.padded(TerminalText.cut(TerminalText.shown(text), to: columns), columns)
  }

  static func json(_ entry: AuditEntry, names: [String: String]) -> JSONValue {
    .fields([
      ("id", .int(entry.id)), ("at", .string(entry.at)), ("by", .string(entry.by)),
      ("action", .string(entry.action)), ("student", .text(entry.pseudonym.flatMap { names[$0] })),
      ("pseudonym", .text(entry.pseudonym)), ("detail", .string(entry.detail)),
      ("to", .string(entry.handing.recipient)), ("purpose", .string(entry.handing.purpose)),
      ("basis", .string(entry.handing.basis)), ("hash", .string(entry.hash)),
    ])
  }
}
