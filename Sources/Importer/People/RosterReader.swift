import Domain

/// Reads rosters: who is at which school, since when, and who looks after him.
enum RosterReader {
  /// A row before it is known which school is the main one and which household a sibling shares.
  struct Entry: Hashable {
    var row: RosterRow
    /// What the file says about the main school; nil when nothing.
    var main: Bool?
    var sibling: String
  }
  private struct Stay: Hashable {
    var student: String
    var school: String
  }

  static func read(_ table: inout PeopleTable) -> [RosterRow] {
    var rows = withoutOverlaps(withoutDoubles(OtherChildren.kept(table.distinct(entry), &table), &table), &table)
    MainSchools.decide(&rows, &table)
    Households.share(&rows, &table)
    noteDoubtfulIDs(rows, &table)
    for column in [PeopleColumn.counselor, .grade] where table.header.place(of: column) == nil {
      table.notices.append(
        column.name == "counselor"
          ? "the roster has no column counselor: its students are on nobody's page"
          : "the roster has no column \(column.name)")
    }
    return rows.map(\.value.row)
  }

  static func entry(_ row: PeopleRow) throws(RowProblem) -> Entry {
    let id = try row.studentID()
    let name = try name(row)
    _ = try row.text(.school)
    let school = row.school
    if school.isEmpty {
      // Without the column there is no cell to point at, and the name of the option is all that helps.
      throw row.problem(
        row.header.place(of: .school) == nil ? .student : .school,
        Complaint(code: .emptyValue, expected: "given with a school", hint: "fill in the school, or say --school NAME"))
    }
    let entered = try row.filledDay(
      .entered, hint: "fill in the day on which the student entered, or the first day of the school year")
    let left = try row.day(.left)
    if let left, left < entered {
      throw row.problem(
        .left,
        Complaint(
          code: .impossibleOrder, expected: "on or after \(entered.iso), when the student entered",
          hint: "leave it empty while the student is enrolled"))
    }
    let birth = try row.day(.birth)
    if let birth, birth >= entered {
      throw row.problem(
        .birth,
        Complaint(
          code: .impossibleOrder, expected: "before \(entered.iso), when the student entered",
          hint: "is the year right?"))
    }
    let student = Student(
      id: id, name: name, grade: try row.text(.grade), className: try row.text(.className), sex: try row.text(.sex),
      language: try row.text(.language), household: try row.text(.household), birthDate: birth)
    // A household is called after the smallest id: never after one that was erased.
    let sibling = row.header.known.id(try row.id(.sibling), at: school)
    return Entry(
      row: RosterRow(
        student: student, school: school, counselor: try row.text(.counselor), entered: entered, left: left,
        isMain: true),
      main: try row.yesNo(.main), sibling: row.header.known.complaint(ofErased: sibling) == nil ? sibling : "")
  }

  /// The whole name, or given and family name put together.
  private static func name(_ row: PeopleRow) throws(RowProblem) -> String {
    let name = try row.text(.name)
    if !name.isEmpty { return name }
    let parts = [try row.text(.given), try row.text(.family)].filter { !$0.isEmpty }
    if !parts.isEmpty { return parts.joined(separator: " ") }
    return try row.filled(row.header.place(of: .name) != nil ? .name : .family, hint: "the student has no name")
  }

  /// Keeps the first of two rows that put a student into one school at one time.
  private static func withoutOverlaps(
    _ rows: [PeopleTable.Kept<Entry>], _ table: inout PeopleTable
  ) -> [PeopleTable.Kept<Entry>] {
    var stays: [Stay: [Int]] = [:]
    var kept: [PeopleTable.Kept<Entry>] = []
    for entry in rows {
      let row = entry.value.row
      let stay = Stay(student: row.student.id, school: row.school)
      if let first = stays[stay]?.first(where: { kept[$0].value.row.overlaps(row) }) {
        table.reject(
          entry.row, .student,
          Complaint(
            code: .repeatedRow, expected: "listed once for this school and time",
            hint: "line \(table.line(of: kept[first].row)) has the student there already, with other details; it stands"
          ))
        continue
      }
      stays[stay, default: []].append(kept.count)
      kept.append(entry)
    }
    return kept
  }

  /// Two children under one id would be taken for one: the ids are named, never the names.
  private static func noteDoubtfulIDs(_ rows: [PeopleTable.Kept<Entry>], _ table: inout PeopleTable) {
    var first: [String: Student] = [:]
    var doubtful: Set<String> = []
    for row in rows {
      let student = row.value.row.student
      guard let other = first[student.id] else {
        first[student.id] = student
        continue
      }
      let bornApart = student.birthDate != nil && other.birthDate != nil && student.birthDate != other.birthDate
      if bornApart || ColumnName.key(student.name) != ColumnName.key(other.name) { doubtful.insert(student.id) }
    }
    guard !doubtful.isEmpty else { return }
    let shown = doubtful.sorted().prefix(10).map { RejectedRow.shown($0) }.joined(separator: ", ")
    table.notices.append(
      "rows of one id have different names or birth dates: \(shown)\(doubtful.count > 10 ? " …" : ""); "
        + "does one id stand for two children?")
  }
}

extension RosterRow {
  /// Whether both rows speak of at least one same day.
  func overlaps(_ other: RosterRow) -> Bool {
    (other.left.map { entered <= $0 } ?? true) && (left.map { other.entered <= $0 } ?? true)
  }
}
