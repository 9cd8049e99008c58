import Domain

/// A row a student and a column a date, or a column a session as Moodle writes it.
struct WideColumns: Hashable, Sendable {
  var student: Int
  var school: Int?
  var name: Int?
  /// In file order.
  var dates: [Column]
  /// Places of headers that look like a day and are not read as one.
  var doubtful: [Int] = []
  struct Column: Hashable, Sendable {
    var place: Int
    var text: String
    /// The header is a session's, such as `16 Sep 2024 9.00AM All students`.
    var session: SchoolDay?
  }
  /// Moodle's own export, which has its own list of codes.
  var isMoodle: Bool { dates.contains { $0.session != nil } }

  static func recognise(_ names: ColumnNames) -> WideColumns? {
    guard let student = names.place(of: Aliases.student) else { return nil }
    let dates = dates(in: names.header, except: [student])
    guard !dates.isEmpty else { return nil }
    var columns = WideColumns(
      student: student, school: names.place(of: Aliases.school), name: names.place(of: Aliases.name), dates: dates)
    columns.findDoubtful(names.header)
    return columns
  }

  /// The columns whose header is a day or a session.
  ///
  /// - Parameter habits: with two-digit years, and with a spreadsheet's numbers, where a profile says so.
  static func dates(in header: [String], except taken: Set<Int>, habits: (short: Bool, serial: Bool) = (false, false))
    -> [Column]
  {
    var dates: [Column] = []
    for (place, text) in header.enumerated() where !taken.contains(place) {
      if let parts = DateParts(text), parts.yearDigits == 4 || (habits.short && parts.yearDigits == 2) {
        dates.append(Column(place: place, text: text, session: nil))
      } else if let written = WrittenDay(text), habits.short || !written.isShort {
        dates.append(Column(place: place, text: text, session: nil))
      } else if habits.serial, DateReader.serialDay(CodeBook.trimmed(text)) != nil {
        dates.append(Column(place: place, text: text, session: nil))
      } else if let day = DayName.session(text) {
        dates.append(Column(place: place, text: text, session: day))
      }
    }
    return dates
  }

  mutating func findDoubtful(_ header: [String]) {
    doubtful = header.indices.filter { !used.contains($0) && DayName.isNearlyDay(header[$0]) }
  }

  var used: Set<Int> { Set([student] + [school, name].compactMap { $0 } + dates.map(\.place)) }
}

/// Reads a wide file; several columns of one date are the sessions of a day.
struct WidePass: CellPass {
  let columns: WideColumns
  var writer: CellWriter
  /// The day of each column; nil for none, because a header that cannot be read refuses the file.
  private let days: [SchoolDay?]
  let hasSessions: Bool
  private var builders: [Int: DayBuilder] = [:]

  init(_ columns: WideColumns, order: DateOrder, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    writer = CellWriter(list: columns.isMoodle ? .moodle : .plain, order: order, setup: setup, conflicts: conflicts)
    days = columns.dates.map { [writer] in $0.session ?? writer.dates.day($0.text) }
    hasSessions = Set(days).count < days.count
  }

  mutating func read(_ texts: [String], _ row: CellWriter.Row) {
    if isCaption(texts) {
      let complaint = Complaint(
        code: .unknownStudent, expected: "a student of whom anything is known, and the row has no mark",
        hint: "a heading or a footnote? Take it out, or import a roster that has the student")
      writer.reject(complaint, row, columns.student)
      return
    }
    for (column, day) in zip(columns.dates, days) {
      writer.values += 1
      guard let day else {
        writer.reject(writer.dates.complaint(column.text), row, column.place)
        continue
      }
      guard writer.allowed(day, row, column: column.place) else { continue }
      guard
        let line = writer.line(
          texts[columns.student], school: columns.school.map { texts[$0] } ?? "",
          name: columns.name.map { texts[$0] } ?? "", on: day, row, column: columns.student)
      else { return }
      let text = columns.isMoodle ? WidePass.withoutPoints(texts[column.place]) : texts[column.place]
      guard let code = writer.code(text, row, column: column.place) else {
        writer.spoiled.add(writer.sheet.lines[line].student, on: day)
        continue
      }
      if hasSessions {
        let label = "\(column.place) \(column.text)"
        guard writer.isWelcome(code.mark, line: line, day: day, period: label, row, column: column.place) else {
          writer.spoiled.add(writer.sheet.lines[line].student, on: day)
          continue
        }
        let slot = writer.sheet.slot(day)
        writer.add(.init(label: label, code: code.place, mark: code.mark), line: line, slot: slot, to: &builders)
      } else {
        writer.store(code, line: line, day: day, .init(), row, column: column.place)
      }
    }
  }

  /// A row that names nobody who is known and has no mark: it must not make a student.
  private func isCaption(_ texts: [String]) -> Bool {
    let known = writer.finder.known
    let id = texts[columns.student]
    return !StudentFinder.isPlain(id) && columns.dates.allSatisfy { texts[$0.place].isEmpty }
      && known.students[id] == nil && known.rosterSchools.isEmpty && StudentFinder.complaint(id) == nil
  }

  func days(_ texts: [String]) -> [StudentDay] {
    guard hasSessions else { return [] }
    return writer.days(
      texts[columns.student], school: columns.school.map { texts[$0] } ?? "", days.compactMap { $0 })
  }

  mutating func finish() { writer.finish(&builders, periodsADay: 1) }

  /// `P (2/2)` is P with its points.
  static func withoutPoints(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    return CodeBook.trimmed(String(text[..<open]))
  }
}
