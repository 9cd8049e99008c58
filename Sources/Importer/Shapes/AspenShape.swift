import Domain

/// Follett Aspen's table of daily attendance: absences only, `NULL` for an empty cell.
struct AspenColumns: Hashable, Sendable {
  var student: Int
  var date: Int
  var code: Int
  var school: Int?
  var reason: Int?
  /// `1` when the row is of that kind; used when the code is empty.
  var tardy: Int?
  var dismissed: Int?
  var absent: Int?
  var excused: Int?
  /// Share of the day missed, 0 to 1.
  var portion: Int?

  static func recognise(_ names: ColumnNames) -> AspenColumns? {
    guard let student = names.place(of: ["ATT_STD_OID"]), let date = names.place(of: ["ATT_DATE"]),
      let code = names.place(of: ["ATT_CODE_VIEW"])
    else { return nil }
    return AspenColumns(
      student: student, date: date, code: code, school: names.place(of: ["ATT_SKL_OID"]),
      reason: names.place(of: ["ATT_COMMENT", "ATT_REASON", "ATT_REASON_CODE"]),
      tardy: names.place(of: ["ATT_TARDY_IND"]), dismissed: names.place(of: ["ATT_DISMISSED_IND"]),
      absent: names.place(of: ["ATT_ABSENT_IND"]), excused: names.place(of: ["ATT_EXCUSED_IND"]),
      portion: names.place(of: ["ATT_PORTION_ABSENT"]))
  }

  var used: Set<Int> {
    Set([student, date, code] + [school, reason, tardy, dismissed, absent, excused, portion].compactMap { $0 })
  }
}

/// Reads Aspen's events.
struct AspenPass: CellPass {
  let columns: AspenColumns
  var writer: CellWriter

  init(_ columns: AspenColumns, order: DateOrder, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    writer = CellWriter(list: .aspen, order: order, setup: setup, conflicts: conflicts)
  }

  mutating func read(_ texts: [String], _ row: CellWriter.Row) {
    let texts = texts.map { $0 == "NULL" ? "" : $0 }
    guard let day = writer.day(texts[columns.date], row, column: columns.date),
      let line = writer.line(
        texts[columns.student], school: columns.school.map { texts[$0] } ?? "", name: "", on: day, row,
        column: columns.student)
    else { return }
    let text = texts[columns.code].isEmpty ? codeByKind(texts) : texts[columns.code]
    guard !text.isEmpty else {
      writer.reject(
        Complaint(code: .emptyValue, expected: "a code", hint: "the row says neither absent, late nor dismissed"), row,
        columns.code)
      return
    }
    guard var code = writer.code(text, row, column: columns.code) else { return }
    var extras = CellWriter.Extras(reason: columns.reason.map { texts[$0] } ?? "")
    if let portion = columns.portion, let part = parts(texts[portion]), part < Mark.wholeDay, part > 0 {
      // Part of the day only: the letter for a whole absence would say too much.
      if code.mark == .excused || code.mark == .unexcused { code.mark = .partial }
      if code.mark == .partial { extras.part = Int16(part) }
    }
    writer.store(code, line: line, day: day, extras, row, column: columns.code)
  }

  private func codeByKind(_ texts: [String]) -> String {
    func holds(_ column: Int?) -> Bool { column.map { texts[$0] == "1" || texts[$0].lowercased() == "y" } ?? false }
    if holds(columns.absent) { return holds(columns.excused) ? "A-E" : "A" }
    if holds(columns.dismissed) { return holds(columns.excused) ? "D-E" : "D" }
    if holds(columns.tardy) { return holds(columns.excused) ? "T-E" : "T" }
    return ""
  }

  /// A decimal share from 0 to 1 in parts of 2520, rounded; nil for anything else.
  private func parts(_ text: String) -> Int? { DecimalShare.parts(text) }
}
