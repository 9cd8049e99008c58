import Domain
import Reporter
import Store

/// One thing that somebody outside the school received about a student.
struct DisclosureLine {
  var on: SchoolDay
  var what: String
  var handing: Handing
  /// Whether it is known to have gone; a draft may lie in a drawer.
  var isDraft: Bool
  var by: String

  var json: JSONValue {
    .fields([
      ("date", .string(on.iso)), ("what", .string(what)), ("to", .string(handing.recipient)),
      ("purpose", .string(handing.purpose)), ("basis", .string(handing.basis)), ("draft", .bool(isDraft)),
      ("by", .string(by)),
    ])
  }

  func text(width: Int) -> String {
    var lines = ["\(on.iso)  \(what)" + (isDraft ? " (drafted; nobody said yet that it went out)" : "")]
    let recipient = handing.recipient.isEmpty ? "not named yet" : handing.recipient
    for (label, value) in [("to", recipient), ("purpose", handing.purpose), ("basis", handing.basis), ("by", by)] {
      let shown = TerminalText.wrapped(TerminalText.shown(value), to: max(width, 40) - 21)
      for (place, line) in shown.enumerated() {
        lines.append(
          (place == 0 ? "            \(Wording.padded(label + ":", 9))" : String(repeating: " ", count: 21)) + line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Everything that left the school about a student, oldest first.
enum DisclosureList {
  static func all(of student: String, in workspace: Workspace) throws -> [DisclosureLine] {
    let letters = Dictionary(
      (try LetterLedger(database: workspace.database).all()[student] ?? []).map { ($0.id, $0.kind) },
      uniquingKeysWith: { first, _ in first })
    let written = try Disclosures(database: workspace.database).all(of: student)
    let sent = Set(written.filter { $0.step != "drafted" }.map(\.letter))
    // Of a letter that went out, its draft says nothing more.
    var lines = written.filter { $0.step != "drafted" || !sent.contains($0.letter) }.map { one in
      DisclosureLine(
        on: one.on, what: letters[one.letter].map { "\($0) letter" } ?? "letter",
        handing: Handing(recipient: one.recipient, purpose: one.purpose, basis: one.basis),
        isDraft: one.step == "drafted", by: one.by)
    }
    lines += try HandedOutRecords(database: workspace.database).all(of: student).map { one in
      DisclosureLine(on: one.on, what: one.what, handing: one.handing, isDraft: false, by: one.by)
    }
    return lines.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }
}
