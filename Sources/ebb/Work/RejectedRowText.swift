import Domain
import Importer

/// A rejected row as a person sees it: place, complaint, the row with the spot marked, what to do.
enum RejectedRowText {
  /// - Parameter showsRow: false for notes, whose text must never reach a screen, a log or a mail.
  static func text(_ row: RejectedRow, file: String, showsRow: Bool = true) -> String {
    let file = row.file.isEmpty ? file : "\(file)/\(row.file)"
    var lines = ["\(row.place(in: file)): error \(row.code): \(row.sentence)"]
    let original = row.original.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    if showsRow, !original.isEmpty, original.count <= 120 {
      let shown = RejectedRow.shown(original, limit: 130)
      lines.append("  \(shown)")
      // The marks only fit where no character was escaped.
      if shown == original, row.column >= 1, row.column <= original.count + 1 {
        let width = max(1, min(row.value.count, original.count - row.column + 1))
        lines.append("  " + String(repeating: " ", count: row.column - 1) + String(repeating: "^", count: width))
      }
    }
    if !row.hint.isEmpty { lines.append("  hint: \(row.hint)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
