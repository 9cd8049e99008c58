import CSV
import Domain

/// What the shapes other than long share: checks a row's values and puts marks into the sheet, text by text.
struct CellWriter: Sendable {
  var dates: DateStyle
  var order: DateOrder { dates.order }
  let dayRules: DayRules
  var finder: StudentFinder
  var sheet: MarkSheet
  var rejects: Rejects
  var conflicts: Conflicts
  var spoiled = SpoiledDays()
  var rows = 0
  /// Statuses or totals read: what "10 % of the file" is measured by.
  var values = 0
  var repeats = 0
  private(set) var dayRows: [Int: Int] = [:]

  init(list: CodeList, order: DateOrder, setup: Setup, conflicts: Conflicts) {
    dates = DateStyle(order: order, setup: setup)
    dayRules = setup.dayRules
    finder = StudentFinder(known: setup.known, options: setup.options)
    sheet = MarkSheet(book: CodeBook(setup.known.codes, fallback: list))
    rejects = Rejects(header: setup.header, limit: setup.rejectLimit)
    self.conflicts = conflicts
  }

  /// A row's texts, blanks around them removed; nil when the row had to be kept back whole.
  mutating func texts(_ record: RecordBatch.Record, in batch: RecordBatch) -> [String]? {
    rows += 1
    guard Int(record.fieldCount) == rejects.header.count else {
      rejects.addRagged(record, in: batch)
      return nil
    }
    guard !record.isSuspect else {
      rejects.addSuspect(record, in: batch)
      return nil
    }
    return batch.texts(record).map { CodeBook.cell($0) }
  }

  /// The day in a column; nil when the row had to be kept back.
  mutating func day(_ text: String, _ row: Row, column: Int) -> SchoolDay? {
    guard let day = readDay(text, row, column: column) else { return nil }
    return allowed(day, row, column: column) ? day : nil
  }

  /// The day that a cell says, whether or not a row may speak of it.
  mutating func readDay(_ text: String, _ row: Row, column: Int) -> SchoolDay? {
    guard let day = dates.day(text) else {
      reject(dates.complaint(text), row, column)
      return nil
    }
    return day
  }

  /// Whether a row may speak of the day.
  mutating func allowed(_ day: SchoolDay, _ row: Row, column: Int) -> Bool {
    dayRows[day.number, default: 0] += 1
    guard let complaint = dayRules.complaint(day) ?? sheet.complaint(day) else { return true }
    reject(complaint, row, column)
    return false
  }

  /// The line of a student; nil when the row had to be kept back.
  mutating func line(_ student: String, school: String, name: String, on day: SchoolDay, _ row: Row, column: Int)
    -> Int?
  {
    let found = finder.resolve(student, school: school, name: name, on: day)
    if let complaint = found.problem {
      reject(complaint, row, column)
      return nil
    }
    return sheet.line(found.student, school: found.school, isNew: found.isNew, name: name)
  }

  /// The place of a code that has a mark; nil when the row had to be kept back.
  mutating func code(_ text: String, _ row: Row, column: Int) -> (place: Int, mark: Mark)? {
    let place = sheet.codes.place(of: text, texts: &sheet.texts)
    guard let mark = sheet.codes.uses[place].mark else {
      reject(Complaint(code: .unknownStatus, expected: ""), row, column)
      return nil
    }
    return (place, mark)
  }

  /// Minutes of a day, 0 to 1,440; nil when the row had to be kept back.
  mutating func minutes(_ text: String, _ row: Row, column: Int) -> Int? {
    if let minutes = Int(text), (0...1440).contains(minutes) { return minutes }
    reject(
      Complaint(
        code: .badNumber, expected: "a whole number of minutes from 0 to 1440", hint: "leave it empty if unknown"), row,
      column)
    return nil
  }

  /// A row being read.
  struct Row {
    var record: RecordBatch.Record
    var batch: RecordBatch
  }

  mutating func reject(_ complaint: Complaint, _ row: Row, _ column: Int?) {
    rejects.add(complaint, row.record, in: row.batch, column: column)
  }

  /// What a row says beside its code.
  struct Extras {
    var part: Int16 = -1
    var minutes: Int16 = -1
    var reason = ""
  }

  /// Puts a mark into its cell, with the checks that need student and day.
  mutating func store(
    _ code: (place: Int, mark: Mark), line: Int, day: SchoolDay, _ extras: Extras, _ row: Row, column: Int
  ) {
    guard isWelcome(code.mark, line: line, day: day, period: "", row, column: column) else { return }
    let slot = sheet.slot(day)
    var detail = MarkDetail(line: UInt32(line), day: UInt32(slot), part: extras.part, minutes: extras.minutes)
    if code.mark == .partial, detail.part < 0 { detail.part = CodeBook.half(sheet.codes.uses[code.place].part) }
    if !extras.reason.isEmpty { detail.reason = UInt32(sheet.texts.insert(extras.reason)) }
    // A mark that the shape made from more than the code is not told by the code's usual mark.
    let use = sheet.codes.uses[code.place]
    if use.isSecond || use.mark != code.mark { detail.code = sheet.codes.uses[code.place].text }
    let isPlain = detail == MarkDetail(line: detail.line, day: detail.day)
    switch sheet.put(code.mark, code: code.place, detail, isPlain: isPlain) {
    case .new: break
    case .same: repeats += 1
    case .conflict: conflicts.note(CellKey(sheet.lines[line], day))
    }
  }

  /// Whether a mark may stand on its day, and no other row is known to disagree.
  mutating func isWelcome(_ mark: Mark, line: Int, day: SchoolDay, period: String, _ row: Row, column: Int) -> Bool {
    if let complaint = dayRules.weekendComplaint(day, mark: mark, school: sheet.lines[line].school) {
      reject(complaint, row, column)
      return false
    }
    let key = CellKey(sheet.lines[line], day, period: period)
    guard conflicts.isSecondPass, mark != .missing, conflicts.has(key) else { return true }
    let complaint = Complaint(code: .contradictingRows, expected: "")
    conflicts.add(rejects.row(complaint, row.record, in: row.batch, column: column), to: key)
    return false
  }
}
