import Domain

/// The people of an exported folder with what each file says of them.
struct FolderUsers {
  private(set) var users: [FolderUser] = []
  private var placeOf: [String: Int] = [:]
  /// The columns that ``FolderUser/ids`` holds.
  let idColumns: [StudentIDColumn]
  /// Users whose row was kept back: what other files say of them says nothing new.
  private var keptBack: Set<String> = []
  private(set) var hasGuardians = false
  /// Rows of a delta about users whom it does not name.
  private(set) var strangeRows = 0

  init(_ file: inout FolderFile, _ reading: FolderReading) throws(ImportError) {
    let idColumns = StudentIDColumn.allCases.filter { column in
      column.column(in: reading.format).map { file.place(of: $0) != nil } ?? false
    }
    self.idColumns = idColumns
    let idPlaces = idColumns.map { column in column.column(in: reading.format).flatMap { file.place(of: $0) } }
    let (id, role, orgs) = (file.place(of: .id), file.place(of: .role), file.place(of: .orgs))
    let (given, family) = (file.place(of: .given), file.place(of: .family))
    let (status, modified) = (file.place(of: .status), file.place(of: .modified))
    let (enabled, agents) = (file.place(of: .enabled), file.place(of: .agents))
    let (grades, home) = (file.place(of: .grades), file.place(of: .homeClass))
    let (birth, primary) = (file.place(of: .birth), file.place(of: .primaryOrg))
    var found: [FolderUser] = []
    var places: [String: Int] = [:]
    var repeated: [String: (line: Int, cells: [String])] = [:]
    var guardians = false
    var lost: Set<String> = []
    try file.visit { row, file in
      let key = row.text(id)
      if let complaint = StudentFinder.complaint(key) {
        file.reject(row, id, complaint.code, complaint.expected, complaint.hint)
        return
      }
      if let first = repeated[key] {
        if first.cells != row.cells {
          file.reject(
            row, id, .repeatedRow, "listed once", "line \(first.line) has it with other details; that line stands")
        }
        return
      }
      let word = row.text(role).lowercased()
      let isDeleted = FolderReading.isDeleted(row.text(status))
      let kind: FolderUser.Role =
        reading.format == .sds1 || word == "student" ? .student : word.isEmpty ? .unknown : .other
      guardians = guardians || ["guardian", "parent", "relative"].contains(word)
      var claims: [FolderClaim] = []
      if kind != .other, !isDeleted {
        var listed: [String] = []
        let main = row.text(primary)
        for org in FolderReading.list(row.text(orgs)) + (main.isEmpty ? [] : [main]) {
          switch reading.schools.school(of: org) {
          case .school(let name): if !listed.contains(name) { listed.append(name) }
          case .noSchool: break
          case .unknown:
            file.reject(
              row, row.names.place(of: FolderColumn.orgs.names) ?? primary, .unknownReference,
              "made of organisations of \(FolderFormat.Part.orgs.title(in: reading.format.family))",
              "‘\(RejectedRow.shown(org))’ is none; export the whole folder again")
            lost.insert(key)
            return
          }
        }
        var mainSchool: String?
        if !main.isEmpty, case .school(let name) = reading.schools.school(of: main) { mainSchool = name }
        claims = listed.map { FolderClaim(school: $0, ground: .listed, isMain: $0 == mainSchool) }
      }
      var born: SchoolDay?
      if kind != .other {
        guard case .day(let day) = reading.day(row, birth, &file) else {
          lost.insert(key)
          return
        }
        born = day
      }
      repeated[key] = (row.line, row.cells)
      places[key] = found.count
      found.append(
        FolderUser(
          sourcedID: key, ids: idPlaces.map { row.text($0) },
          name: [row.text(given), row.text(family)].filter { !$0.isEmpty }.joined(separator: " "),
          grade: FolderReading.list(row.text(grades)).joined(separator: ", "), role: kind, isDeleted: isDeleted,
          modified: DateReader.read(row.text(modified), order: reading.order),
          isDisabled: ["false", "0"].contains(row.text(enabled).lowercased()),
          agents: FolderReading.list(row.text(agents)), homeClass: row.text(home), birth: born,
          hasDemographics: born != nil, claims: claims, spot: file.spot(row, id)))
    }
    (users, placeOf, hasGuardians, keptBack) = (found, places, guardians, lost.subtracting(places.keys))
  }

  /// `roles.csv`: who is a student, where and when; who is a counselor.
  mutating func read(
    roles file: inout FolderFile, sessions: FolderSessions, isBulk: Bool, _ reading: FolderReading
  ) throws(ImportError) {
    let (user, org, role) = (file.place(of: .user), file.place(of: .org), file.place(of: .role))
    let (begin, end, session) = (file.place(of: .begin), file.place(of: .end), file.place(of: .session))
    let (type, primary) = (file.place(of: .roleType), file.place(of: .isPrimary))
    let (status, modified, grade) = (file.place(of: .status), file.place(of: .modified), file.place(of: .grades))
    var users = users
    let (placeOf, keptBack) = (placeOf, keptBack)
    var guardians = hasGuardians
    var strangers = strangeRows
    try file.visit { row, file in
      guard let place = placeOf[row.text(user)] else {
        if keptBack.contains(row.text(user)) { return }
        // A change may say something new of a user who has not changed himself.
        if isBulk {
          file.reject(row, user, .unknownReference, "a user of users.csv", "export the whole folder again")
        } else {
          strangers += 1
        }
        return
      }
      let word = row.text(role).lowercased()
      guard word == "student" else {
        guardians = guardians || ["guardian", "parent", "relative"].contains(word)
        if word == "counselor" { users[place].isCounselor = true }
        if word.isEmpty {
          file.reject(row, role, .emptyValue, "filled in")
        } else if users[place].role == .unknown {
          users[place].role = .other
        }
        return
      }
      guard case .day(let first) = reading.day(row, begin, &file), case .day(var last) = reading.day(row, end, &file)
      else { return }
      if let first, let last, last < first {
        file.reject(row, end, .impossibleOrder, "on or after \(first.iso), when it began")
        return
      }
      guard let school = reading.school(row.text(org), row, org, &file) else { return }
      users[place].role = .student
      if users[place].grade.isEmpty { users[place].grade = row.text(grade) }
      let term = sessions[row.text(session)]
      var isPlanned = last.map { sessions.isPlanned($0, in: term) } ?? false
      if FolderReading.isDeleted(row.text(status)) {
        last = DateReader.read(row.text(modified), order: reading.order) ?? last ?? reading.options.asOf
        isPlanned = false
        guard last != nil else {
          file.reject(row, modified ?? status, .emptyValue, "filled in", "say --as-of with the day of the export")
          return
        }
      }
      users[place].claims.append(
        FolderClaim(
          school: school, ground: .role, begin: first ?? term?.first, end: last, isPlanned: isPlanned,
          isMain: row.text(type).lowercased() == "primary" || YesNo.read(row.text(primary)) == true))
    }
    (self.users, hasGuardians, strangeRows) = (users, guardians, strangers)
  }

  /// `demographics.csv`: sex and date of birth, of students only.
  mutating func read(demographics file: inout FolderFile, isBulk: Bool, _ reading: FolderReading) throws(ImportError) {
    let (person, birth, sex) = (file.place(of: .person), file.place(of: .birth), file.place(of: .sex))
    let status = file.place(of: .status)
    var strangers = strangeRows
    var users = users
    let (placeOf, keptBack) = (placeOf, keptBack)
    try file.visit { row, file in
      guard let place = placeOf[row.text(person)] else {
        if keptBack.contains(row.text(person)) { return }
        if isBulk {
          file.reject(row, person, .unknownReference, "a user of users.csv", "export the whole folder again")
        } else {
          strangers += 1
        }
        return
      }
      if users[place].role == .other || FolderReading.isDeleted(row.text(status)) { return }
      guard case .day(let born) = reading.day(row, birth, &file) else { return }
      (users[place].birth, users[place].sex, users[place].hasDemographics) = (born, row.text(sex), true)
    }
    (self.users, strangeRows) = (users, strangers)
  }

  /// `enrollments.csv`: the classes of students, which tell since when they are at a school.
  mutating func read(
    enrollments file: inout FolderFile, classes: FolderClasses?, isBulk: Bool, _ reading: FolderReading
  ) throws(ImportError) {
    let (user, lesson, school) = (file.place(of: .user), file.place(of: .lesson), file.place(of: .school))
    let (role, status) = (file.place(of: .role), file.place(of: .status))
    let (begin, end) = (file.place(of: .begin), file.place(of: .end))
    var users = users
    let (placeOf, keptBack) = (placeOf, keptBack)
    var strangers = strangeRows
    let usersFile = FolderFormat.Part.users.title(in: reading.format.family)
    try file.visit { row, file in
      if reading.format != .sds1, row.text(role).lowercased() != "student" { return }
      guard let place = placeOf[row.text(user)] else {
        if keptBack.contains(row.text(user)) { return }
        if isBulk {
          file.reject(row, user, .unknownReference, "a user of \(usersFile)", "export the whole folder again")
        } else {
          strangers += 1
        }
        return
      }
      if users[place].role == .unknown { users[place].role = .student }
      guard users[place].role == .student else { return }
      let lessonID = row.text(lesson)
      let found = classes?[lessonID]
      guard case .day(let first) = reading.day(row, begin, &file), case .day(let last) = reading.day(row, end, &file)
      else { return }
      if let first, let last, last < first {
        file.reject(row, end, .impossibleOrder, "on or after \(first.iso), when it began")
        return
      }
      let named: String?
      if !row.text(school).isEmpty {
        named = reading.school(row.text(school), row, school, &file)
      } else if let found {
        named = found.school
      } else {
        let title = FolderFormat.Part.classes.title(in: reading.format.family)
        file.reject(row, lesson, .unknownReference, "a class of \(title)", "export the whole folder again")
        return
      }
      if FolderReading.isDeleted(row.text(status)) { return }
      if found?.isHome == true, let title = found?.title, !title.isEmpty { users[place].homes.insert(title) }
      guard let named else { return }
      var claim = FolderClaim(school: named, ground: .lesson, begin: first ?? found?.first, end: last ?? found?.last)
      claim.isPlanned = last == nil || found?.last.map { (last ?? $0) >= $0 } ?? false
      // Seven classes of one term say one thing.
      if !users[place].claims.contains(claim) { users[place].claims.append(claim) }
    }
    (self.users, strangeRows) = (users, strangers)
  }

  /// The counselor among a student's agents; empty when there is none.
  func counselor(of user: FolderUser) -> String {
    for agent in user.agents {
      if let place = placeOf[agent], users[place].isCounselor { return users[place].name }
    }
    return ""
  }

  var hasCounselors: Bool { users.contains(where: \.isCounselor) }
}
