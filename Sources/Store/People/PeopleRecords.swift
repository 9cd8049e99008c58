public import Domain

/// A student with what lists and letters need.
public struct StudentRecord: Sendable {
  public var student: Student
  public var counselor: String
  public var enrolments: [Enrolment]
}

/// Reads students and what stands beside them, as it stands now or was known.
public struct PeopleRecords {
  let database: Database
  let known: AsKnown
  public init(database: Database, known: AsKnown = .everything) {
    self.database = database
    self.known = known
  }

  /// Every student, by id in byte order.
  public func students() throws(StoreError) -> [StudentRecord] {
    var enrolments = try self.enrolments()
    var statement = try database.prepare(
      """
      SELECT s.key, s.id, coalesce(d.name, ''), coalesce(d.grade, ''), coalesce(d.class_name, ''),
        coalesce(d.sex, ''), coalesce(d.language, ''), coalesce(d.household, ''), d.birth_day,
        coalesce(c.counselor, '')
      FROM student s
      LEFT JOIN student_detail d ON d.student = s.key AND \(AsKnown.standing("d"))
      LEFT JOIN caseload c ON c.student = s.key AND \(AsKnown.standing("c"))
      WHERE s.import <= ?1 AND \(AsKnown.isBrought("s")) ORDER BY s.id
      """)
    try statement.bind(known.value)
    var students: [StudentRecord] = []
    while try statement.step() {
      let student = Student(
        id: statement.text(1), name: statement.text(2), grade: statement.text(3), className: statement.text(4),
        sex: statement.text(5), language: statement.text(6), household: statement.text(7),
        birthDate: statement.optionalDay(8))
      students.append(
        StudentRecord(
          student: student, counselor: statement.text(9),
          enrolments: enrolments.removeValue(forKey: statement.integer(0)) ?? []))
    }
    return students
  }

  /// Enrolments by student key, earliest first.
  func enrolments() throws(StoreError) -> [Int: [Enrolment]] {
    var statement = try database.prepare(
      """
      SELECT e.student, s.name, e.entered, e.left_day, e.is_main FROM enrolment e JOIN school s ON s.key = e.school
      WHERE \(AsKnown.standing("e")) ORDER BY e.student, e.entered, s.name
      """)
    try statement.bind(known.value)
    var enrolments: [Int: [Enrolment]] = [:]
    while try statement.step() {
      enrolments[statement.integer(0), default: []].append(
        Enrolment(
          school: statement.text(1), entered: statement.day(2), left: statement.optionalDay(3),
          isMain: statement.flag(4)))
    }
    return enrolments
  }

  public func calendar() throws(StoreError) -> [CalendarDay] {
    var statement = try database.prepare(
      """
      SELECT s.name, d.day, d.kind FROM school_day d JOIN school s ON s.key = d.school
      WHERE \(AsKnown.standing("d")) ORDER BY s.name, d.day
      """)
    try statement.bind(known.value)
    var days: [CalendarDay] = []
    while try statement.step() {
      days.append(
        CalendarDay(
          school: statement.text(0), day: statement.day(1),
          kind: CalendarDay.Kind(rawValue: statement.text(2)) ?? .other))
    }
    return days
  }

  public func guardians() throws(StoreError) -> [String: [Guardian]] {
    var statement = try database.prepare(
      """
      SELECT s.id, g.id, g.name, g.relation, g.address, g.language, g.receives_letters, g.reason
      FROM guardian g JOIN student s ON s.key = g.student WHERE \(AsKnown.standing("g")) ORDER BY s.id, g.id
      """)
    try statement.bind(known.value)
    var guardians: [String: [Guardian]] = [:]
    while try statement.step() {
      guardians[statement.text(0), default: []].append(
        Guardian(
          student: statement.text(0), id: statement.text(1), name: statement.text(2), relation: statement.text(3),
          address: statement.text(4), language: statement.text(5), receivesLetters: statement.flag(6),
          reason: statement.text(7)))
    }
    return guardians
  }

  public func notes() throws(StoreError) -> [String: [Note]] {
    var signs: [Int: [Sign]] = [:]
    var signRows = try database.prepare(
      "SELECT note, code, context, quote, span_start, span_end, typed FROM sign ORDER BY note, place")
    while try signRows.step() {
      guard let code = SignCode(rawValue: signRows.text(1)), let context = Sign.Context(rawValue: signRows.text(2))
      else {
        continue
      }
      let start = max(0, signRows.integer(4))
      signs[signRows.integer(0), default: []].append(
        Sign(
          code: code, context: context, quote: signRows.text(3), span: start..<max(start, signRows.integer(5)),
          isTyped: signRows.flag(6)))
    }
    var statement = try database.prepare(
      """
      SELECT n.key, n.id, s.id, n.day, n.author, n.kind, n.text, n.restricted FROM note n
      JOIN student s ON s.key = n.student WHERE \(AsKnown.standing("n")) ORDER BY s.id, n.day, n.id
      """)
    try statement.bind(known.value)
    var notes: [String: [Note]] = [:]
    while try statement.step() {
      notes[statement.text(2), default: []].append(
        Note(
          id: statement.text(1), student: statement.text(2), day: statement.day(3), author: statement.text(4),
          kind: statement.text(5), text: statement.text(6), isRestricted: statement.flag(7),
          signs: signs[statement.integer(0)] ?? []))
    }
    return notes
  }

  public func contacts() throws(StoreError) -> [String: [Contact]] {
    var statement = try database.prepare(
      """
      SELECT s.id, c.day, c.who, c.how, c.outcome FROM contact c JOIN student s ON s.key = c.student
      WHERE \(AsKnown.standing("c")) ORDER BY s.id, c.day, c.who, c.how, c.outcome
      """)
    try statement.bind(known.value)
    var contacts: [String: [Contact]] = [:]
    while try statement.step() {
      contacts[statement.text(0), default: []].append(
        Contact(
          student: statement.text(0), day: statement.day(1), who: statement.text(2), how: statement.text(3),
          outcome: statement.text(4)))
    }
    return contacts
  }

  public func consents() throws(StoreError) -> [String: [Consent]] {
    var statement = try database.prepare(
      """
      SELECT s.id, c.kind, c.granted, c.until, c.by FROM consent c JOIN student s ON s.key = c.student
      WHERE \(AsKnown.standing("c")) ORDER BY s.id, c.granted, c.kind
      """)
    try statement.bind(known.value)
    var consents: [String: [Consent]] = [:]
    while try statement.step() {
      consents[statement.text(0), default: []].append(
        Consent(
          student: statement.text(0), kind: statement.text(1), granted: statement.day(2),
          until: statement.optionalDay(3), by: statement.text(4)))
    }
    return consents
  }

  public func screenings() throws(StoreError) -> [String: [Screening]] {
    var statement = try database.prepare(
      """
      SELECT s.id, c.day, c.instrument, c.total FROM screening c JOIN student s ON s.key = c.student
      WHERE \(AsKnown.standing("c")) ORDER BY s.id, c.day, c.instrument
      """)
    try statement.bind(known.value)
    var screenings: [String: [Screening]] = [:]
    while try statement.step() {
      screenings[statement.text(0), default: []].append(
        Screening(
          student: statement.text(0), day: statement.day(1), instrument: statement.text(2), total: statement.real(3)))
    }
    return screenings
  }
}
