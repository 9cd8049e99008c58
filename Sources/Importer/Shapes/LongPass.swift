import CSV
import Domain

/// Reads a row a student and day: the shape of nearly every large file, so no `String` is made a row.
///
/// An export repeats the same students in the same order every day. The pass expects, after each student, the one who
/// followed him last time, after each date the one that followed it, and compares bytes before it looks anything up.
struct LongPass: Sendable {
  let columns: LongColumns
  let dateStyle: DateStyle
  let dayRules: DayRules
  var finder: StudentFinder
  var sheet: MarkSheet
  var rejects: Rejects
  var conflicts: Conflicts
  var rows = 0
  var repeats = 0

  // Students: numbered ids, and the line each has at a school on a day.
  var ids = ByteTable()
  var nextId: [Int32] = []
  var firstEntry: [Int32] = []
  var entries: [Entry] = []
  var schools = ByteTable()
  var lastId = 0
  var lastSchool = 0
  // Days: numbered texts.
  var dates = ByteTable()
  var nextDate: [Int32] = []
  var dayTexts: [DayText] = []
  var lastDate = -1
  /// Rows a day text, for the search for slips of the year.
  var dayRows: [Int] = []
  /// Codes of up to seven bytes, packed with their length; found without a `String`.
  var shortCodes: [(packed: UInt64, place: Int)] = []
  var reasons = ByteTable()
  var reasonTexts: [UInt32] = []

  struct Entry: Sendable {
    var school: Int32
    /// -1: to be kept back.
    var line: Int32
    /// The days, by number, for which `line` was found.
    var from: Int32
    var until: Int32
    /// The same student's entry at another school; -1: none.
    var other: Int32
  }
  struct DayText: Sendable {
    /// The sheet's place of the day; -1: no day that a row may have.
    var slot: Int
    var day: SchoolDay
    var isWeekend: Bool
    var complaint: Complaint?
  }

  init(columns: LongColumns, order: DateOrder, setup: Setup, conflicts: Conflicts) {
    self.columns = columns
    dateStyle = DateStyle(order: order, setup: setup)
    dayRules = setup.dayRules
    finder = StudentFinder(known: setup.known, options: setup.options)
    sheet = MarkSheet(book: CodeBook(setup.known.codes, fallback: columns.list))
    rejects = Rejects(header: setup.header, limit: setup.rejectLimit)
    self.conflicts = conflicts
    _ = schools.insert("")
  }

  /// Rows a day, whether or not the row was taken.
  var rowsByDay: [(day: Int, rows: Int)] {
    dayTexts.indices.filter { dayTexts[$0].slot >= 0 }.map { (dayTexts[$0].day.number, dayRows[$0]) }
  }

  /// Reads the records of a batch from place `first` on.
  mutating func read(_ batch: RecordBatch, from first: Int) {
    let bytes = batch.bytes.span
    let width = rejects.header.count
    for place in first..<batch.records.count {
      let record = batch.records[place]
      rows += 1
      guard Int(record.fieldCount) == width else {
        rejects.addRagged(record, in: batch)
        continue
      }
      guard !record.isSuspect else {
        rejects.addSuspect(record, in: batch)
        continue
      }
      let base = Int(record.firstField)
      let dateText = date(batch, batch.fields[base + columns.date], bytes)
      dayRows[dateText] += 1
      guard dayTexts[dateText].slot >= 0 else {
        if let complaint = dayTexts[dateText].complaint {
          rejects.add(complaint, record, in: batch, column: columns.date)
        }
        continue
      }
      let line = line(batch, base, bytes, day: dayTexts[dateText].day.number)
      guard line >= 0 else {
        rejectStudent(record, day: dayTexts[dateText].day, in: batch)
        continue
      }
      let code = code(batch, batch.fields[base + columns.status], bytes)
      guard let mark = sheet.codes.uses[code].mark else {
        rejects.add(
          Complaint(code: .unknownStatus, expected: ""), record, in: batch, column: columns.status)
        continue
      }
      store(mark, code: code, line: line, dateText: dateText, record, base, in: batch)
    }
  }
}
