import CSV
import Domain

/// What is wrong with a row, and the place of the cell that shows it; nil: the row as a whole.
struct RowProblem: Error {
  var complaint: Complaint
  var place: Int?
}

/// One row of a file about people, asked for the values of its columns.
struct PeopleRow {
  let header: PeopleHeader
  let record: TextRecord

  /// Whether the cells stand under their columns.
  var isWhole: Bool { !record.isSuspect && record.fields.count == header.header.count }

  /// The cell as it stands in the file; empty without the column.
  func raw(_ column: PeopleColumn) -> String {
    guard let place = header.place(of: column), record.fields.indices.contains(place) else { return "" }
    // Only our own page writes that mark; anywhere else it belongs to the text.
    return header.kind == .decisions ? CSVGuard.strip(record.fields[place]) : record.fields[place]
  }

  /// The cell without blanks around it; empty when there is nothing.
  func text(_ column: PeopleColumn) throws(RowProblem) -> String {
    let text = CodeBook.trimmed(raw(column))
    if text.hasPrefix("#"), let complaint = StudentFinder.complaint(text) {
      throw problem(
        column, Complaint(code: complaint.code, expected: "a value of the column", hint: complaint.hint))
    }
    return text
  }

  /// The cell, which must say something.
  func filled(_ column: PeopleColumn, hint: String = "") throws(RowProblem) -> String {
    let text = try text(column)
    if text.isEmpty {
      let hint = hint.isEmpty ? "the cell is empty and the row cannot be used without it" : hint
      throw problem(column, Complaint(code: .emptyValue, expected: "filled in", hint: hint))
    }
    return text
  }

  /// An id other than the student's own; empty when there is none.
  func id(_ column: PeopleColumn) throws(RowProblem) -> String {
    let id = try text(column)
    if !id.isEmpty, let complaint = StudentFinder.complaint(id) { throw problem(column, complaint) }
    return id
  }

  /// The student's id, with the prefix of the row's school; it need not be known.
  func studentID() throws(RowProblem) -> String {
    let written = writtenID
    if let complaint = StudentFinder.complaint(written) { throw problem(.student, complaint) }
    // Decisions come from ebb's own page, whose ids are the workspace's.
    if header.known.idPrefixes.isEmpty || header.kind == .decisions { return try notErased(written) }
    if school.isEmpty, header.kind != .roster, let complaint = header.known.complaint(ofSchoolless: written) {
      throw problem(.student, complaint)
    }
    return try notErased(header.known.id(written, at: school))
  }

  private func notErased(_ id: String) throws(RowProblem) -> String {
    if let complaint = header.known.complaint(ofErased: id) { throw problem(.student, complaint) }
    return id
  }

  var writtenID: String { CodeBook.trimmed(raw(.student)) }

  /// The school of the row: its own, else the one given with the file; empty when nothing says it.
  var school: String {
    let school = CodeBook.trimmed(raw(.school))
    return school.isEmpty ? header.options.school ?? "" : school
  }

  /// The id of a student who is on a roster, if any roster was imported.
  func student() throws(RowProblem) -> String {
    let id = try studentID()
    guard isKnown(id) else {
      throw problem(.student, Complaint(code: .unknownStudent, expected: "on a roster of the school"))
    }
    return id
  }

  func isKnown(_ id: String) -> Bool {
    header.known.students[id] != nil || header.known.students.isEmpty || header.known.rosterSchools.isEmpty
  }

  /// The day; nil when the cell is empty or the file has no such column.
  func day(_ column: PeopleColumn) throws(RowProblem) -> SchoolDay? {
    let text = try text(column)
    if text.isEmpty { return nil }
    guard let day = DateReader.read(text, order: header.order) else {
      let (expected, hint) = DateReader.problem(text, order: header.order)
      throw problem(column, Complaint(code: .badDate, expected: expected, hint: hint))
    }
    if column.content == .pastDay, let last = header.lastPlausible, day > last {
      let complaint =
        header.options.asOf.map {
          Complaint(
            code: .futureDate, expected: "before \(last.advanced(by: 1).iso)",
            hint: "\(day.long) is \(day - $0) days after --as-of")
        }
        ?? Complaint(
          code: .futureDate, expected: "near the file's other dates",
          hint: "\(day.long) lies far after them: is the year right?")
      throw problem(column, complaint)
    }
    return day
  }

  /// The day, which must be there.
  func filledDay(_ column: PeopleColumn, hint: String = "") throws(RowProblem) -> SchoolDay {
    guard let day = try day(column) else {
      let (expected, usual) = DateReader.problem("", order: header.order)
      throw problem(column, Complaint(code: .emptyValue, expected: expected, hint: hint.isEmpty ? usual : hint))
    }
    return day
  }

  /// Yes or no; nil when the cell is empty.
  func yesNo(_ column: PeopleColumn) throws(RowProblem) -> Bool? {
    let text = try text(column)
    if text.isEmpty { return nil }
    guard let answer = YesNo.read(text) else {
      throw problem(column, Complaint(code: .unknownWord, expected: "yes or no", hint: "write yes or no"))
    }
    return answer
  }

  func problem(_ column: PeopleColumn, _ complaint: Complaint) -> RowProblem {
    RowProblem(complaint: complaint, place: header.place(of: column))
  }
}
