import Domain

/// Makes the lines of a roster from a folder's students.
///
/// What a folder cannot know stays as it is known: the counselor, the class, the language, the household.
struct FolderLines {
  let known: KnownSchool
  let options: ImportOptions
  /// The first day of a stay of which nothing is known.
  let fallback: SchoolDay?
  let classes: FolderClasses?
  let users: FolderUsers
  /// What the folder calls the column of the ids.
  let idTitle: String

  private(set) var rows: [RosterRow] = []
  private(set) var rejected: [RejectedRow] = []
  /// Students of whom nothing tells since when they are here.
  private(set) var undated = 0
  private(set) var fallbacks = 0
  private(set) var movers = 0
  private(set) var leavers = 0
  private(set) var strangeLeavers = 0
  private(set) var disabled = 0

  init(
    known: KnownSchool, options: ImportOptions, fallback: SchoolDay?, classes: FolderClasses?, users: FolderUsers,
    idTitle: String
  ) {
    self.idTitle = idTitle
    (self.known, self.options, self.fallback) = (known, options, fallback)
    (self.classes, self.users) = (classes, users)
  }

  mutating func add(_ student: FolderStudents.Student) {
    let user = student.user
    let before = known.students[student.id] ?? []
    var leaving: SchoolDay?
    if user.isDeleted {
      guard !before.isEmpty else {
        strangeLeavers += 1
        return
      }
      guard let day = user.modified ?? options.asOf else {
        reject(
          user, .emptyValue, "given a day of leaving: it is marked as deleted",
          "say --as-of with the day of the export")
        return
      }
      leaving = day
    }
    let stays = FolderStays.stays(user.claims)
    if let complaint = clash(student, at: stays.map(\.school), isLeaving: leaving != nil) {
      var row = FolderStudents.row(user.spot, complaint.code, complaint.expected, complaint.hint)
      (row.field, row.value) = (idTitle, student.written)
      rejected.append(row)
      return
    }
    if stays.isEmpty, leaving == nil {
      reject(
        user, .unknownSchool, "at any school of the folder",
        "the user names no organisation that is a school, and takes no class there")
      return
    }
    guard
      let laid = FolderStays.laid(
        stays, over: before, leaving: leaving, fallback: fallback, today: options.asOf)
    else {
      if before.contains(where: { $0.left == nil }) {
        reject(
          user, .emptyValue, "given a first day at the new school",
          "say --as-of with the day of the export; or is it the same school under another name (--school-name)?")
      } else {
        undated += 1
      }
      return
    }
    if let birth = user.birth, let first = laid.enrolments.map(\.entered).min(), birth >= first {
      reject(
        user, .impossibleOrder, "born before \(first.iso), when the student entered", "is the year right?")
      return
    }
    if laid.isFallback { fallbacks += 1 }
    if laid.hasMoved { movers += 1 }
    if leaving != nil { leavers += 1 }
    if user.isDisabled, leaving == nil { disabled += 1 }
    let facts = facts(student)
    for enrolment in laid.enrolments {
      rows.append(
        RosterRow(
          student: facts.student, school: enrolment.school, counselor: facts.counselor, entered: enrolment.entered,
          left: enrolment.left, isMain: enrolment.isMain))
    }
  }

  /// What is wrong when the id is another child's, came before the school's prefix, or may be that of several.
  private func clash(_ student: FolderStudents.Student, at schools: [String], isLeaving: Bool) -> Complaint? {
    if let complaint = known.complaint(ofErased: student.id) { return complaint }
    for school in schools {
      if let complaint = known.complaint(ofUnprefixed: student.written, at: school) { return complaint }
    }
    let before = known.students[student.id] ?? []
    guard let school = schools.first else {
      return isLeaving ? known.complaint(ofSchoolless: student.written) : nil
    }
    guard !before.isEmpty, !before.contains(where: { schools.contains($0.school) }),
      let person = known.people[student.id]?.student
    else { return nil }
    let isSame = student.user.birth != nil && student.user.birth == person.birthDate
    guard !isSame, PersonName.differ(student.user.name, person.name) else { return nil }
    return known.clash(at: school, other: known.school(of: student.id))
  }

  private func facts(_ student: FolderStudents.Student) -> KnownSchool.Person {
    let user = student.user
    var person = known.people[student.id] ?? KnownSchool.Person(student: Student(id: student.id))
    person.student.name = user.name
    if !user.grade.isEmpty { person.student.grade = user.grade }
    let home = classes?[user.homeClass]?.title ?? ""
    if !home.isEmpty {
      person.student.className = home
    } else if user.homes.count == 1, let title = user.homes.first {
      person.student.className = title
    }
    if let birth = user.birth { person.student.birthDate = birth }
    if !user.sex.isEmpty { person.student.sex = user.sex }
    let counselor = users.counselor(of: user)
    if !counselor.isEmpty { person.counselor = counselor }
    return person
  }

  private mutating func reject(_ user: FolderUser, _ code: ErrorCode, _ expected: String, _ hint: String) {
    rejected.append(FolderStudents.row(user.spot, code, expected, hint))
  }
}
