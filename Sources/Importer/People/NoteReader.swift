import CSV
import Cores
import Domain
import Notes

/// Reads notes with the signs in them; a note that cannot be kept is still searched for what must not wait.
struct NoteReader {
  let matcher: SignMatcher

  /// A note with what its column of codes could not say.
  private struct Draft: Hashable {
    var note: Note
    /// The column of codes as written, until the signs are read.
    var field: String
    var unknownCodes: [String] = []
    var hasUnclearRestriction: Bool
    /// Whether the file gave the id, so that it must stand for one note only.
    var hasOwnID: Bool

    /// Equal notes have equal ids: no need to hash every letter of the text.
    func hash(into hasher: inout Hasher) {
      hasher.combine(note.id)
      hasher.combine(note.student)
      hasher.combine(note.text.utf8.count)
    }
  }

  /// So many notes are read by one core before it takes the next ones.
  private static let stretch = 500

  /// The notes, and those kept back whose urgent mentions a person must see all the same.
  func read(_ table: inout PeopleTable) -> (notes: [Note], stray: [Note]) {
    var strays: [Note] = []
    let drafts = table.rows(
      draft, orElse: { row, problem in strays += salvaged(row, because: problem) })
    var rows = table.withoutRepeats(read(drafts))
    var places: [String: Int] = [:]
    var groups: [Int: [Int]] = [:]
    for place in rows.indices where rows[place].value.hasOwnID {
      if let first = places[rows[place].value.note.id] {
        groups[first, default: [first]].append(place)
      } else {
        places[rows[place].value.note.id] = place
      }
    }
    var bad: Set<Int> = []
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
      bad.formUnion(group)
      for place in group {
        table.reject(
          rows[place].row, .note,
          Complaint(
            code: .contradictingRows, expected: "the id of one note only",
            hint: table.disagreement(with: group.filter { $0 != place }.map { rows[$0].row })))
      }
    }
    strays += bad.sorted().map { rows[$0].value.note }
    if !bad.isEmpty { rows = rows.indices.filter { !bad.contains($0) }.map { rows[$0] } }
    notices(of: rows.map(\.value), lines: rows.map { table.line(of: $0.row) }, &table)
    return (rows.map(\.value.note), strays)
  }

  private func draft(_ row: PeopleRow) throws(RowProblem) -> Draft {
    let student = try row.student()
    let day = try row.filledDay(.date)
    let author = try row.filled(.author)
    _ = try row.filled(.text)
    return draft(row, student: student, day: day, author: author, kind: try row.text(.kind), id: try row.id(.note))
  }

  private func draft(
    _ row: PeopleRow, student: String, day: SchoolDay, author: String, kind: String, id: String,
    text whole: String? = nil
  ) -> Draft {
    let text = TextDigest.plain(CodeBook.trimmed(whole ?? row.raw(.text)))
    let restriction = CodeBook.trimmed(row.raw(.restricted))
    let answer = restriction.isEmpty ? false : YesNo.read(restriction)
    return Draft(
      note: Note(
        id: id.isEmpty ? "n-" + TextDigest.hex([student, day.iso, author, text]) : id, student: student, day: day,
        author: author, kind: kind, text: text,
        // Whatever else stands there, somebody meant to restrict the note.
        isRestricted: answer ?? true),
      field: CodeBook.trimmed(row.raw(.signs)), hasUnclearRestriction: answer == nil, hasOwnID: !id.isEmpty)
  }

  /// The same drafts, in the same order, with their signs; a large file is read on all cores.
  private func read(_ drafts: [PeopleTable.Kept<Draft>]) -> [PeopleTable.Kept<Draft>] {
    let pieces = Parallel.pieces(of: drafts.count, length: NoteReader.stretch)
    return Parallel.map(pieces.count, with: { matcher.reader() }) { reader, piece in
      drafts[pieces[piece]].map { kept in
        var kept = kept
        NoteReader.read(&kept.value, &reader)
        return kept
      }
    }.flatMap { $0 }
  }

  private static func read(_ draft: inout Draft, _ reader: inout SignReader) {
    let (text, field) = (draft.note.text, draft.field)
    var (signs, unknown) = reader.signs(in: text, typed: field)
    // A typed word on how often the student goes out outranks the text.
    if !signs.contains(where: { $0.code.group == .outing }) { signs += reader.outings(in: text) }
    if !unknown.isEmpty {
      // Plain words in the column of codes may say what must not wait.
      for sign in reader.signs(in: field) where sign.code.group == .critical {
        if signs.contains(where: { $0.code == sign.code && $0.holds }) { continue }
        signs.append(Sign(code: sign.code, context: sign.context, quote: sign.quote, span: 0..<0, isTyped: true))
      }
    }
    (draft.note.signs, draft.unknownCodes, draft.field) = (signs, unknown, "")
  }

  /// A kept-back note: always of a student whom no roster has, of others when it mentions what must not wait.
  private func salvaged(_ row: PeopleRow, because problem: RowProblem) -> [Note] {
    func cell(_ column: PeopleColumn) -> String { CodeBook.trimmed(row.raw(column)) }
    let date = DateReader.read(cell(.date), order: row.header.order)
    // Where it is not certain whose note it is, a person looks at every child it may be.
    let known = row.header.known
    let possible =
      row.school.isEmpty ? known.possibleIDs(row.writtenID) : [known.id(row.writtenID, at: row.school)]
    let meant = possible.filter { known.students[$0] != nil }
    return (meant.isEmpty ? [possible[0]] : meant).compactMap { student in
      var draft = draft(
        row, student: student, day: date ?? row.header.lastKnown, author: cell(.author), kind: cell(.kind),
        id: cell(.note), text: row.isWhole ? nil : row.record.fields.joined(separator: "\n"))
      var reader = matcher.reader()
      NoteReader.read(&draft, &reader)
      let note = draft.note
      let isStranger = [.unknownStudent, .sharedID].contains(problem.complaint.code) && date != nil
      return isStranger || !UrgentCheck.mentions(in: note.signs).isEmpty ? note : nil
    }
  }

  private func notices(of drafts: [Draft], lines: [Int], _ table: inout PeopleTable) {
    var counts: [String: Int] = [:]
    var wordy: [Int] = []
    for (draft, line) in zip(drafts, lines) {
      for code in Set(draft.unknownCodes.map { NoteReader.looksLikeCode($0) ? $0 : "" }) {
        if code.isEmpty { wordy.append(line) } else { counts[code, default: 0] += 1 }
      }
    }
    for (code, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(10) {
      let near = Suggestion.closest(to: code, in: SignCode.allCases.map(\.rawValue))
      table.notices.append(
        "\(count) \(count == 1 ? "note has" : "notes have") the unknown sign ‘\(RejectedRow.shown(code))’"
          + (near.map { ": did you mean ‘\($0)’?" } ?? "") + " (kept without it)")
    }
    if let first = wordy.first {
      table.notices.append(
        "\(wordy.count) \(wordy.count == 1 ? "note has" : "notes have") words in the column signs that are no codes, "
          + "first in line \(first) (kept without them)")
    }
    let unclear = drafts.filter(\.hasUnclearRestriction).count
    if unclear > 0 {
      table.notices.append(
        "\(unclear) \(unclear == 1 ? "note says" : "notes say") neither yes nor no in the column restricted: "
          + "taken as restricted")
    }
  }

  /// Whether a text may be shown in a notice: written like a code, so no sentence about a child.
  private static func looksLikeCode(_ text: String) -> Bool {
    text.utf8.count <= 40 && text.utf8.contains { (65...90).contains($0) || $0 == 95 }
      && text.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 95 || $0 == 45 }
  }
}
