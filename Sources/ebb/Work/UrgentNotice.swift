import CommandLineKit
import Domain
import Notes
import Store

/// What a person must be told of urgent notes: who, which note, whom to call; never the text.
enum UrgentNotice {
  /// One mention for each critical code of a note.
  static func items(in notes: [Note]) -> [UrgentItem] {
    notes.flatMap { note in
      UrgentCheck.mentions(in: note.signs).map {
        UrgentItem(
          student: note.student, note: note.id, day: note.day, code: $0.code.rawValue, isCheck: $0.isCheck)
      }
    }
  }

  /// An item in ids, dates and codes, such as `student 0017  note N4 of 2026-11-05  self harm`.
  static func line(_ item: UrgentItem) -> String {
    let check = item.isCheck ? ", check *" : ""
    guard item.isSummary, let first = item.mentions.first else {
      return "student \(item.student)  note \(item.note) of \(item.day.iso)  \(words(item.code))\(check)"
    }
    var codes: [String] = []
    for code in item.mentions.map(\.code) where !codes.contains(code) { codes.append(code) }
    let days = first.day == item.day ? item.day.iso : "\(first.day.iso) to \(item.day.iso)"
    return "student \(item.student)  \(item.mentions.count) older mentions of \(days)  "
      + codes.map(words).joined(separator: ", ") + check
  }

  /// A line as it is; one that is too long goes on below with what stands behind its last gap.
  static func fitted(_ line: String, width: Int) -> [String] {
    guard line.count > width, let gap = line.lastRange(of: "  ") else { return [line] }
    return [String(line[..<gap.lowerBound])]
      + TextWrap.wrapped(String(line[gap.upperBound...]), width: width, indent: "      ")
  }

  /// How many notes a person has to read.
  private static func count(_ items: [UrgentItem]) -> Int {
    Set(items.flatMap { item in item.mentions.map { [item.student, $0.note] } }).count
  }

  private static func words(_ code: String) -> String { SignCode(rawValue: code)?.words ?? code }

  /// The notice after an import or a run, ids only.
  static func text(_ items: [UrgentItem], contact: String) -> String {
    guard !items.isEmpty else { return "" }
    let notes = count(items)
    var lines = [
      "URGENT: \(Wording.count(notes, "note needs", "notes need")) a person now. Read "
        + (notes == 1 ? "it" : "them") + " today:"
    ]
    for item in items { lines += fitted("  #\(item.id)  \(line(item))", width: 80) }
    if items.contains(where: \.isCheck) {
      lines.append("  * negated, in doubt, in the past, or about somebody else: look, but calmly")
    }
    if items.contains(where: \.isSummary) {
      lines.append("  Older mentions are more than \(UrgentItem.freshDays) days old and stand in one item a student;")
      lines.append("  ‘ebb urgent --json’ names each note.")
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
  ///
  /// What counts is stored by then: a full disk is told, and changes nothing about how the command ends.
  static func refresh(_ workspace: Workspace, _ output: Output) {
    do {
      try write(workspace)
    } catch {
      output.message("warning: \(error); the database is right: ‘ebb urgent’ shows what waits")
    }
  }

  /// Writes `URGENT.txt` anew, or removes it when nothing waits; throws when it cannot.
  static func write(_ workspace: Workspace) throws {
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
    let waiting = try UrgentItems(database: workspace.database).waiting()
    let notes = count(waiting)
    guard notes > 0 else { return }
    output.message(
      "URGENT: \(Wording.count(notes, "note waits", "notes wait")) for a person; see ‘ebb urgent’ or URGENT.txt")
  }
}

extension String {
  /// The last place of a short text, by plain search.
  fileprivate func lastRange(of text: String) -> Range<String.Index>? {
    var place = endIndex
    while place > startIndex {
      place = index(before: place)
      if self[place...].hasPrefix(text) { return place..<index(place, offsetBy: text.count) }
    }
    return nil
  }
}
