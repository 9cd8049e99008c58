import CommandLineKit
import Domain
import Notes
import Store

/// What a person must be told of urgent notes: who, which note, whom to call; never the text.
enum UrgentNotice {
  /// One item for each critical code a note mentions.
  static func items(in notes: [Note]) -> [UrgentItem] {
    notes.flatMap { note in
      UrgentCheck.mentions(in: note.signs).map {
        UrgentItem(
          student: note.student, note: note.id, day: note.day, code: $0.code.rawValue, isCheck: $0.isCheck)
      }
    }
  }

  static func line(_ item: UrgentItem) -> String {
    let code = SignCode(rawValue: item.code)?.words ?? item.code
    return "student \(item.student)  note \(item.note) of \(item.day.iso)  \(code)"
      + (item.isCheck ? ", check *" : "")
  }

  /// The notice after an import or a run, ids only.
  static func text(_ items: [UrgentItem], contact: String) -> String {
    guard !items.isEmpty else { return "" }
    var lines = [
      "URGENT: \(Wording.count(items.count, "note needs", "notes need")) a person now. Read "
        + (items.count == 1 ? "it" : "them") + " today:"
    ]
    lines += items.map { "  #\($0.id)  \(line($0))" }
    if items.contains(where: \.isCheck) {
      lines.append("  * negated, in the past, or about somebody else: look, but calmly")
    }
    lines.append(
      contact.isEmpty
        ? "Nobody is named in ebb.ini, [urgent]: call the person your school's safeguarding plan names."
        : "Call \(contact).")
    lines.append("Letters home are held. When somebody has taken it on:")
    lines.append("  ebb urgent --acknowledge ID --by NAME")
    lines.append("ebb reads notes when they are imported, once a week: it is not an alarm, and")
    lines.append("no hit does not mean safe.")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Keeps `URGENT.txt` in step with the items that wait; removed when none does.
  static func refresh(_ workspace: Workspace) throws {
    let waiting = try UrgentItems(database: workspace.database).waiting()
    let path = workspace.path("URGENT.txt")
    if waiting.isEmpty {
      Files.remove(path)
    } else {
      try Files.write(text(waiting, contact: workspace.settings.urgentContact), to: path)
    }
  }

  /// The first line of every command while an item waits.
  static func remind(_ workspace: Workspace, _ output: Output) throws {
    let waiting = try UrgentItems(database: workspace.database).waiting().count
    guard waiting > 0 else { return }
    output.message(
      "URGENT: \(Wording.count(waiting, "note waits", "notes wait")) for a person; see ‘ebb urgent’ or URGENT.txt")
  }
}
