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
  /// What tells the absences of a day apart; without it a row is a whole day's.
  var times: [Int] = []
  /// The last day of an absence.
  var end: Int?

  static func recognise(_ names: ColumnNames) -> WebUntisColumns? {
    guard let student = names.place(of: ["Externe Id", "Schüler Id"]),
      let date = names.place(of: ["Datum", "Beginndatum"]),
      let status = names.place(of: ["Status"]), names.place(of: ["Fehlstd.", "Fehlmin.", "Fehltage"]) != nil
    else { return nil }
    var columns = WebUntisColumns(
      student: student, date: date, status: status, name: names.place(of: ["Schüler", "Schüler*in", "Name"]),
      lessons: names.place(of: ["Fehlstd."]), minutes: names.place(of: ["Fehlmin."]),
      days: names.place(of: ["Fehltage"]),
      reasons: names.places(of: ["Abwesenheitsgrund"]) + names.places(of: ["Text"]))
    columns.times = ["Beginnzeit", "Endzeit", "von", "bis", "Stunde"].compactMap { names.place(of: [$0]) }
    columns.end = names.place(of: ["Enddatum"])
    return columns
  }

  var used: Set<Int> {
    Set([student, date, status] + [name, lessons, minutes, days, end].compactMap { $0 } + reasons + times)
  }
}

/// Reads WebUntis' events: excused, not excused or open, with the lessons and minutes missed.
struct WebUntisPass: CellPass {
  let columns: WebUntisColumns
  var writer: CellWriter
  private var events: [Int: EventDay] = [:]
  /// Rows whose part of the day nothing tells, taken as half a day.
  private(set) var halves = 0
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
    if let end = columns.end, !texts[end].isEmpty, writer.dates.day(texts[end]) != day {
      writer.reject(
        Complaint(
          code: .badDate, expected: "the day on which the absence began",
          hint: "the absence lasts several days: export the absences day by day"), row, end)
      return
    }
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
    guard !columns.times.isEmpty else {
      return writer.store(code, line: line, day: day, extras, row, column: columns.status)
    }
    let label = columns.times.map { texts[$0] }.joined(separator: " ")
    guard writer.isWelcome(code.mark, line: line, day: day, period: label, row, column: columns.status) else { return }
    let slot = writer.sheet.slot(day)
    switch events[line << 20 | slot, default: EventDay()].add(.init(label: label, code: code, extras: extras)) {
    case .new: break
    case .same: writer.repeats += 1
    case .conflict: writer.conflicts.note(CellKey(writer.sheet.lines[line], day, period: label))
    }
  }

  mutating func finish() {
    for key in events.keys.sorted() {
      guard let events = events[key] else { continue }
      writer.put(events, line: key >> 20, slot: key & 0xFFFFF)
    }
    events = [:]
  }

  /// Whole, part or only late, by what the row counts: days first, then minutes of a day of known length, then
  /// lessons, then minutes.
  private mutating func share(_ mark: Mark, days: Int?, lessons: Int, minutes: Int) -> (Mark, Int16) {
    if let days, days > 0 { return days >= Mark.wholeDay ? (mark, -1) : (.partial, Int16(days)) }
    let book = writer.sheet.codes.book
    if lessons > 0, minutes > 0, let dayMinutes = book.dayMinutes {
      return minutes >= dayMinutes ? (mark, -1) : (.partial, book.part(of: .partial, minutes: minutes))
    }
    if lessons >= WebUntisPass.lessonsOfADay { return (mark, -1) }
    if lessons > 0 {
      halves += 1
      return (.partial, -1)
    }
    if minutes > 0 { return (.late, book.part(of: .late, minutes: minutes)) }
    return (mark, -1)
  }
}
