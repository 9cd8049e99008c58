import Domain

/// The students among a folder's users, each under the one id that the school's other files use.
struct FolderStudents {
  struct Student {
    /// The workspace's id, with the prefix of the school.
    var id: String
    /// As the folder has it.
    var written: String
    var user: FolderUser
  }
  private(set) var students: [Student] = []
  private(set) var rejected: [RejectedRow] = []
  /// The column that holds the ids.
  let column: StudentIDColumn
  /// How the format calls it.
  let title: String
  /// The other columns that could.
  let others: [StudentIDColumn]

  init(
    _ users: FolderUsers, format: FolderFormat, options: ImportOptions, known: KnownSchool,
    refuse: (FolderProblem) -> ImportError
  ) throws(ImportError) {
    let children = users.users.filter { $0.role == .student }
    for user in users.users where user.role == .unknown && !user.isDeleted {
      rejected.append(
        FolderStudents.row(
          user.spot, .emptyValue, "given a role in users.csv or roles.csv", "student, teacher, parent …"))
    }
    guard !children.isEmpty else { throw refuse(.noStudents) }
    let columns = users.idColumns
    let column = try FolderStudents.column(columns, children, format: format, options, known, refuse)
    self.column = column
    others = columns.filter { $0 != column }
    let place = columns.firstIndex(of: column) ?? 0
    let title = column.column(in: format)?.names.first ?? ""
    self.title = title
    var placeOf: [String: Int] = [:]
    var doubtful: Set<String> = []
    for (id, user) in children.flatMap({ FolderStudents.parts($0, place, known) }) {
      let written = user.ids[place]
      if let complaint = StudentFinder.complaint(written) {
        var row = FolderStudents.row(user.spot, complaint.code, complaint.expected, complaint.hint)
        (row.field, row.value) = (title, id)
        if id.isEmpty { row.hint = "the student has none; fill it in, or say --student-id with another column" }
        rejected.append(row)
      } else if user.name.isEmpty {
        var row = FolderStudents.row(user.spot, .emptyValue, "filled in", "the student has no name")
        (row.field, row.value) = (format == .sds1 ? "Last Name" : "familyName", "")
        rejected.append(row)
      } else if let first = placeOf[id] {
        // Some systems write a user for each school of a student; two names are two children.
        if ColumnName.key(students[first].user.name) == ColumnName.key(user.name) {
          students[first].user.claims += user.claims
          students[first].user.homes.formUnion(user.homes)
          if !user.isDeleted { students[first].user.isDeleted = false }
        } else {
          doubtful.insert(id)
          rejected.append(FolderStudents.shared(user, students[first].user, id, title))
        }
      } else {
        placeOf[id] = students.count
        students.append(Student(id: id, written: written, user: user))
      }
    }
    for student in students where doubtful.contains(student.id) {
      rejected.append(FolderStudents.shared(student.user, nil, student.id, title))
    }
    students.removeAll { doubtful.contains($0.id) }
  }

  /// The user under the id that each of his schools has for him; one of whom no school is told, under the known one.
  private static func parts(_ user: FolderUser, _ place: Int, _ known: KnownSchool) -> [(String, FolderUser)] {
    let written = user.ids[place]
    if known.idPrefixes.isEmpty { return [(written, user)] }
    guard !user.claims.isEmpty else {
      let found = known.possibleIDs(written).filter { known.students[$0] != nil }
      return [(found.count == 1 ? found[0] : written, user)]
    }
    var parts: [(id: String, user: FolderUser)] = []
    for claim in user.claims {
      let id = known.id(written, at: claim.school)
      if let place = parts.firstIndex(where: { $0.id == id }) {
        parts[place].user.claims.append(claim)
      } else {
        var part = user
        part.claims = [claim]
        parts.append((id, part))
      }
    }
    return parts
  }

  private static func shared(_ user: FolderUser, _ other: FolderUser?, _ id: String, _ title: String) -> RejectedRow {
    var row = row(
      user.spot, .repeatedRow, "one child's only" + (other.map { " (line \($0.spot.line) has it too)" } ?? ""),
      "two children under one id would become one: neither is taken")
    (row.field, row.value) = (title, id)
    return row
  }

  /// The spot of a user's row with a complaint.
  static func row(_ spot: RejectedRow, _ code: ErrorCode, _ expected: String, _ hint: String) -> RejectedRow {
    var row = spot
    (row.code, row.expected, row.hint) = (code.rawValue, expected, hint)
    return row
  }

  /// The column asked for; else ‘identifier’, by OneRoster the id that people use, when any student has one, else the
  /// id that links the files.
  ///
  /// When the workspace knows more than half of the students by another column, the folder would double every child:
  /// it is refused.
  private static func column(
    _ columns: [StudentIDColumn], _ children: [FolderUser], format: FolderFormat, _ options: ImportOptions,
    _ known: KnownSchool, _ refuse: (FolderProblem) -> ImportError
  ) throws(ImportError) -> StudentIDColumn {
    if let asked = options.studentID {
      guard columns.contains(asked) else {
        throw refuse(.noSuchColumn(option: asked.rawValue, format: format.rawValue))
      }
      return asked
    }
    var usual = StudentIDColumn.sourcedID
    if let place = columns.firstIndex(of: .identifier), children.contains(where: { !$0.ids[place].isEmpty }) {
      usual = .identifier
    }
    guard !known.students.isEmpty else { return usual }
    let hits = columns.indices.map { place in
      children.filter { known.possibleIDs($0.ids[place]).contains { known.students[$0] != nil } }.count
    }
    let own = columns.firstIndex(of: usual).map { hits[$0] } ?? 0
    if let best = columns.indices.max(by: { hits[$0] < hits[$1] }), hits[best] > own, hits[best] * 2 > children.count {
      throw refuse(
        .otherIDs(
          column: usual.rawValue, known: own, better: columns[best].rawValue, betterKnown: hits[best],
          students: children.count))
    }
    return usual
  }
}
