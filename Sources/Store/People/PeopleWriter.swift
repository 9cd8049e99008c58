public import Domain

/// One line of a roster: a student, his time at a school and who looks after him.
public struct RosterLine: Hashable, Sendable {
  public var student: Student
  public var enrolment: Enrolment
  public var counselor: String
  public init(student: Student, enrolment: Enrolment, counselor: String) {
    self.student = student
    self.enrolment = enrolment
    self.counselor = counselor
  }
}

/// What tells one note from another.
private struct NoteKey: Hashable {
  var student: Int
  var id: String
}

/// Writes everything that is not marks; call it inside a transaction.
public struct PeopleWriter {
  private let database: Database
  private let importID: Int
  public init(database: Database, importID: Int) {
    self.database = database
    self.importID = importID
  }

  /// A student named in several lines was in several schools; the last line's facts are the student's.
  public func roster(_ lines: [RosterLine], keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    var details: [Int: [Value]] = [:]
    var caseload: [Int: [Value]] = [:]
    var order: [Int] = []
    var enrolments: [[Value]] = []
    for line in lines {
      let student = line.student
      let key = try keys.student(student.id)
      if details[key] == nil { order.append(key) }
      details[key] = [
        .integer(key), .text(student.name), .text(student.grade), .text(student.className), .text(student.sex),
        .text(student.language), .text(student.household), .day(student.birthDate),
      ]
      if line.enrolment.left == nil || caseload[key] == nil {
        caseload[key] = [.integer(key), .text(line.counselor), .day(line.enrolment.entered)]
      }
      enrolments.append([
        .integer(key), .integer(try keys.school(line.enrolment.school)), .day(line.enrolment.entered),
        .day(line.enrolment.left), .flag(line.enrolment.isMain),
      ])
    }
    for counselor in Set(lines.map(\.counselor)).sorted() {
      try database.run("INSERT OR IGNORE INTO counselor (name) VALUES (?)", .text(counselor))
    }
    // A line counts by its enrolment, or by the student's own facts when only they changed.
    let facts = try VersionedRows.studentDetail.replace(
      with: order.compactMap { details[$0] }, in: database, importID: importID)
    let moves = try VersionedRows.enrolment.replace(with: enrolments, in: database, importID: importID)
    let loads = try VersionedRows.caseload.replace(
      with: order.compactMap { caseload[$0] }, in: database, importID: importID)
    let corrected = max(facts.corrected, moves.corrected, loads.corrected)
    let new = moves.new
    return MarkCounts(new: new, same: max(0, lines.count - new - corrected), corrected: corrected, gone: moves.gone)
  }

  /// - Parameter besides: whether the student's other guardians stay, as when one row is added to those of a file.
  public func guardians(_ guardians: [Guardian], besides: Bool = false, keys: inout KeyBook)
    throws(StoreError) -> MarkCounts
  {
    var rows: [[Value]] = []
    for guardian in guardians {
      rows.append([
        .integer(try keys.student(guardian.student)), .text(guardian.id), .text(guardian.name),
        .text(guardian.relation), .text(guardian.address), .text(guardian.language), .flag(guardian.receivesLetters),
        .text(guardian.reason),
      ])
    }
    let table = besides ? VersionedRows.guardianByID : .guardian
    return try table.replace(with: rows, in: database, importID: importID)
  }

  public func calendar(_ days: [CalendarDay], keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    var rows: [[Value]] = []
    for day in days {
      rows.append([.integer(try keys.school(day.school)), .day(day.day), .text(day.kind.rawValue)])
    }
    return try VersionedRows.schoolDay.replace(with: rows, in: database, importID: importID)
  }

  public func notes(_ notes: [Note], keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    var rows: [[Value]] = []
    // Two schools may number their notes alike: a note is its student and its id.
    var signs: [NoteKey: [Sign]] = [:]
    for note in notes {
      let student = try keys.student(note.student)
      signs[NoteKey(student: student, id: note.id)] = note.signs
      rows.append([
        .integer(student), .text(note.id), .day(note.day), .text(note.author),
        .text(note.kind), .text(note.text), .flag(note.isRestricted),
      ])
    }
    let counts = try VersionedRows.note.replace(
      with: rows, areDistinct: signs.count == notes.count, in: database, importID: importID)
    var written = try database.prepare("SELECT key, id, student FROM note WHERE import = ? ORDER BY key")
    var insert = try database.prepare(
      """
      INSERT INTO sign (note, place, code, context, quote, span_start, span_end, typed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    try written.bind(.integer(importID))
    while try written.step() {
      for (place, sign) in (signs[NoteKey(student: written.integer(2), id: written.text(1))] ?? []).enumerated() {
        try insert.run(
          .integer(written.integer(0)), .integer(place), .text(sign.code.rawValue), .text(sign.context.rawValue),
          .text(sign.quote), .integer(sign.span.lowerBound), .integer(sign.span.upperBound), .flag(sign.isTyped))
      }
    }
    return counts
  }

  public func contacts(_ contacts: [Contact], keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    var rows: [[Value]] = []
    for contact in contacts {
      rows.append([
        .integer(try keys.student(contact.student)), .day(contact.day), .text(contact.who), .text(contact.how),
        .text(contact.outcome),
      ])
    }
    return try VersionedRows.contact.replace(with: rows, in: database, importID: importID)
  }

  public func consents(_ consents: [Consent], keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    var rows: [[Value]] = []
    for consent in consents {
      rows.append([
        .integer(try keys.student(consent.student)), .text(consent.kind), .day(consent.granted), .day(consent.until),
        .text(consent.by),
      ])
    }
    return try VersionedRows.consent.replace(with: rows, in: database, importID: importID)
  }

  public func screenings(_ screenings: [Screening], keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    var rows: [[Value]] = []
    for screening in screenings {
      rows.append([
        .integer(try keys.student(screening.student)), .day(screening.day), .text(screening.instrument),
        .real(screening.total),
      ])
    }
    return try VersionedRows.screening.replace(with: rows, in: database, importID: importID)
  }

  public func outcomes(_ outcomes: [(student: String, day: SchoolDay, event: String)], keys: inout KeyBook)
    throws(StoreError) -> MarkCounts
  {
    var rows: [[Value]] = []
    for outcome in outcomes {
      rows.append([.integer(try keys.student(outcome.student)), .day(outcome.day), .text(outcome.event)])
    }
    return try VersionedRows.outcome.replace(with: rows, in: database, importID: importID)
  }

  public func decisions(_ decisions: [Decision], keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    var rows: [[Value]] = []
    for decision in decisions {
      rows.append([
        .integer(try keys.student(decision.student)), .text(decision.choice.rawValue), .text(decision.reason),
        .text(decision.by), .day(decision.on), .day(decision.asOf), .text(decision.page),
      ])
    }
    return try VersionedRows.decision.replace(with: rows, in: database, importID: importID)
  }

  public func counts(_ counts: [CountPeriod], keys: inout KeyBook) throws(StoreError) -> MarkCounts {
    var rows: [[Value]] = []
    for count in counts {
      rows.append([
        .integer(try keys.student(count.student)), .integer(try keys.school(count.school)), .day(count.first),
        .day(count.last), .integer(count.expectedParts), .integer(count.missedParts), .integer(count.lawfulParts),
        .integer(count.late), .integer(count.leftEarly),
      ])
    }
    return try VersionedRows.periodCount.replace(with: rows, in: database, importID: importID)
  }
}

extension PeopleWriter {
  /// Keeps the names of students who are on no roster yet; a roster replaces them.
  public func strangers(_ students: [Student], keys: inout KeyBook) throws(StoreError) {
    for student in students {
      let key = try keys.student(student.id)
      if let earlier = try database.integer(
        "SELECT import FROM student_detail WHERE student = ? AND ended_by IS NULL", .integer(key))
      {
        // The name that stands is enough, as long as the import that brought it stands.
        guard earlier < importID else { continue }
        try database.run(
          "INSERT OR IGNORE INTO import_rest (import, earlier) VALUES (?, ?)", .integer(importID), .integer(earlier))
        continue
      }
      try database.run(
        """
        INSERT INTO student_detail (student, name, grade, class_name, sex, language, household, birth_day, import)
        VALUES (?, ?, '', '', '', '', '', NULL, ?)
        """, .integer(key), .text(student.name), .integer(importID))
    }
  }
}
