import Domain

/// Reads a whole folder into the lines of one roster.
struct FolderReader {
  private let listing: FolderListing
  private let options: ImportOptions
  private let known: KnownSchool
  private var contents: FolderContents
  private var notices: [String] = []
  /// Rows of the users' file that only the whole folder shows to be wrong.
  private var late: [RejectedRow] = []

  init(_ listing: FolderListing, _ options: ImportOptions, _ known: KnownSchool) throws(ImportError) {
    (self.listing, self.options, self.known) = (listing, options, known)
    contents = try FolderContents(listing, options)
  }

  mutating func read() throws(ImportError) -> ImportOutcome {
    let format = contents.format
    guard var orgsFile = contents.files[.orgs], var usersFile = contents.files[.users] else {
      throw refusal(.noStudents)
    }
    let schools = try FolderSchools(&orgsFile, format, naming: options.schoolName ?? .name)
    let reading = FolderReading(format: format, order: try order(), schools: schools, options: options)
    var users = try FolderUsers(&usersFile, reading)
    (contents.files[.orgs], contents.files[.users]) = (orgsFile, usersFile)
    for file in [orgsFile, usersFile] {
      let rejected = try file.rejected()
      // A folder without a single student has no other reason than its rows.
      if file.name == usersFile.name, users.users.isEmpty, !rejected.isEmpty {
        throw file.problem(
          .tooManyRejected(count: rejected.count, rows: file.rows, examples: rejected, unknownCodes: []))
      }
    }
    var sessions = FolderSessions()
    if var file = contents.files[.sessions] {
      sessions = try FolderSessions(&file, reading)
      contents.files[.sessions] = file
    }
    var classes: FolderClasses?
    if var file = contents.files[.classes] {
      classes = try FolderClasses(&file, sessions, reading)
      contents.files[.classes] = file
    }
    if var file = contents.files[.roles] {
      try users.read(roles: &file, sessions: sessions, isBulk: contents.isBulk, reading)
      contents.files[.roles] = file
    }
    if var file = contents.files[.enrollments] {
      try users.read(enrollments: &file, classes: classes, isBulk: contents.isBulk, reading)
      contents.files[.enrollments] = file
    }
    if var file = contents.files[.demographics] {
      try users.read(demographics: &file, isBulk: contents.isBulk, reading)
      contents.files[.demographics] = file
    }
    let students = try FolderStudents(users, format: format, options: options, known: known, refuse: refusal)
    late += students.rejected
    let year = known.schoolYear
    let fallback =
      options.days?.lowerBound ?? sessions.firstDay(year) ?? classes?.firstDay(year)
      ?? options.asOf.map { year.firstDay(of: year.year(of: $0)) }
    var lines = FolderLines(
      known: known, options: options, fallback: fallback, classes: classes, users: users, idTitle: students.title)
    for student in students.students { lines.add(student) }
    if lines.undated > 0, fallback == nil { throw refusal(.noEntryDates(students: lines.undated)) }
    late += lines.rejected
    return try outcome(lines, students, users)
  }

  private func outcome(_ lines: FolderLines, _ students: FolderStudents, _ users: FolderUsers) throws(ImportError)
    -> ImportOutcome
  {
    var rejected: [RejectedRow] = []
    var rows = 0
    for part in FolderFormat.Part.allCases {
      guard let file = contents.files[part] else { continue }
      rejected += try file.rejected(adding: part == .users ? late : [])
      if part == .users { rows = students.students.count + late.count }
    }
    let notices = FolderNotices(
      contents: contents, listing: listing, students: students, users: users, lines: lines, known: known)
    return ImportOutcome(
      kind: .roster, shape: contents.format.rawValue, dialect: "folder", rows: rows, people: .roster(lines.rows),
      rejected: rejected, notices: notices.all)
  }

  private func refusal(_ problem: FolderProblem) -> ImportError {
    ImportError(file: listing.shown, problem: .folder(problem))
  }

  /// One system writes one order of dates: the proof may stand in any file.
  private func order() throws(ImportError) -> DateOrder {
    if let order = options.dateOrder { return order }
    var proof = OrderProof()
    for part in FolderFormat.Part.allCases { try contents.files[part]?.prove(&proof, FolderColumn.days) }
    do throws(DateOrderProblem) {
      return try proof.order()
    } catch {
      let problem: ImportProblem =
        switch error {
        case .ambiguous(let text, let dayFirst, let monthFirst):
          .ambiguousDates(text: text, dayFirst: dayFirst, monthFirst: monthFirst)
        case .contradicting(let day, let month): .contradictingDates(dayFirst: day, monthFirst: month)
        }
      throw ImportError(file: listing.shown, problem: problem)
    }
  }
}
