import Domain

/// WebUntis' list of absences: absences only, two-digit years, two columns named Text.
struct WebUntisColumns: Hashable, Sendable {
  var student: Int
  var date: Int
  var status: Int
  var name: Int?
  var lessons: Int?
  var minutes: Int?
  var days: Int?
  /// The reason and both texts, joined in this order.
  var reasons: [Int]

  static func recognise(_ names: ColumnNames) -> WebUntisColumns? {
    guard let student = names.place(of: ["Externe Id", "Schüler Id"]),
      let date = names.place(of: ["Datum", "Beginndatum"]),
      let status = names.place(of: ["Status"]), names.place(of: ["Fehlstd.", "Fehlmin.", "Fehltage"]) != nil
    else { return nil }
    return WebUntisColumns(
      student: student, date: date, status: status, name: names.place(of: ["Schüler", "Schüler*in", "Name"]),
      lessons: names.place(of: ["Fehlstd."]), minutes: names.place(of: ["Fehlmin."]),
      days: names.place(of: ["Fehltage"]),
      reasons: names.places(of: ["Abwesenheitsgrund"]) + names.places(of: ["Text"]))
  }

  var used: Set<Int> {
    Set([student, date, status] + [name, lessons, minutes, days].compactMap { $0 } + reasons)
  }
}

/// Reads WebUntis' events: excused, not excused or open, with the lessons and minutes missed.
struct WebUntisPass: CellPass {
  let columns: WebUntisColumns
  var writer: CellWriter
  /// So many lessons are a whole day where the file does not count days.
  static let lessonsOfADay = 5

  init(_ columns: WebUntisColumns, order: DateOrder, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    writer = CellWriter(list: .webuntis, order: order, setup: setup, conflicts: conflicts)
    writer.dates.century = 2000
  }

  mutating func read(_ texts: [String], _ row: CellWriter.Row) {
    guard let day = writer.day(texts[columns.date], row, column: columns.date),
      let line = writer.line(
        texts[columns.student], school: "", name: columns.name.map { texts[$0] } ?? "", on: day, row,
        column: columns.student)
    else { return }
    let text = texts[columns.status].isEmpty ? "offen" : texts[columns.status]
    guard var code = writer.code(text, row, column: columns.status) else { return }
    var extras = CellWriter.Extras()
    var reasons: [String] = []
    for place in columns.reasons where !texts[place].isEmpty && !reasons.contains(texts[place]) {
      reasons.append(texts[place])
    }
    extras.reason = reasons.joined(separator: "; ")
    if let column = columns.minutes, !texts[column].isEmpty {
      guard let minutes = writer.count(texts[column], row, column: column) else { return }
      extras.minutes = Int16(minutes)
    }
    var lessons = 0
    if let column = columns.lessons, !texts[column].isEmpty {
      guard let count = writer.count(texts[column], row, column: column) else { return }
      lessons = count
    }
    if code.mark == .excused || code.mark == .unexcused {
      let parts = columns.days.flatMap { DecimalShare.parts(texts[$0]) }
      (code.mark, extras.part) = share(code.mark, days: parts, lessons: lessons, minutes: Int(extras.minutes))
    }
    writer.store(code, line: line, day: day, extras, row, column: columns.status)
  }

  /// Whole, part or only late, by what the row counts: days first, then lessons, then minutes.
  private func share(_ mark: Mark, days: Int?, lessons: Int, minutes: Int) -> (Mark, Int16) {
    if let days, days > 0 { return days >= Mark.wholeDay ? (mark, -1) : (.partial, Int16(days)) }
    if lessons >= WebUntisPass.lessonsOfADay { return (mark, -1) }
    let book = writer.sheet.codes.book
    if lessons > 0 { return (.partial, book.part(of: .partial, minutes: minutes > 0 ? minutes : -1)) }
    if minutes > 0 { return (.late, book.part(of: .late, minutes: minutes)) }
    return (mark, -1)
  }
}
