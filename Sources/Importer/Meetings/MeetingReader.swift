import CSV
import Domain

/// Makes marks of learning elsewhere from the report of an online meeting.
///
/// Who was there long enough gets the mark; who was not gets none, because a meeting knows nothing of the rest of the day.
struct MeetingReader {
  let report: MeetingReport
  let options: ImportOptions
  let known: KnownSchool
  private let people: MeetingPeople
  private let order: DateOrder
  private let usualDay: SchoolDay?
  private var rejected: [RejectedRow] = []
  private var attendances: [Person: Attendance] = [:]
  private var hosts = 0

  /// Minutes in a meeting from which a day counts as attended elsewhere, when nobody says otherwise.
  static let usualMinutes = 20

  private struct Person: Hashable {
    var id: String
    var day: SchoolDay
  }
  private struct Attendance {
    /// Seconds, added up over the rows.
    var told = 0
    /// From joining to leaving, seconds since midnight.
    var spans: [Range<Int>] = []
    var hasAllSpans = true
    /// The older Teams list: when the student joined and has not left yet.
    var openSince: Int?
    var row: TextRecord

    /// Two devices at a time are one student: never more than the time between joining and leaving.
    func seconds(lists: Bool) -> Int {
      var covered = 0
      var end = Int.min
      for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        covered += max(0, span.upperBound - max(span.lowerBound, end))
        end = max(end, span.upperBound)
      }
      return lists ? covered : hasAllSpans ? min(told, covered) : told
    }
  }

  init(_ report: MeetingReport, _ options: ImportOptions, _ known: KnownSchool) throws(ImportProblem) {
    (self.report, self.options, self.known) = (report, options, known)
    guard known.people.values.contains(where: { !$0.student.name.isEmpty }) else { throw .meeting(.noStudents) }
    people = MeetingPeople(known, school: options.school)
    let start = report.value(["Start time", "Meeting Start Time", "Date"])
    if let order = options.dateOrder {
      self.order = order
    } else {
      let texts = report.rows.compactMap { row in
        report.layout.join.flatMap { row.fields.indices.contains($0) ? row.fields[$0] : nil }
      }
      var proof = OrderProof()
      for text in texts + (start.map { [$0] } ?? []) { proof.see(MeetingTime.dayText(text)) }
      do throws(DateOrderProblem) { order = try proof.order() } catch { throw ImportProblem(error) }
    }
    let said = options.days.flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil }
    usualDay = start.flatMap { [order] in MeetingTime.day($0, order: order) } ?? said
  }

  mutating func read() throws(ImportProblem) -> ImportOutcome {
    var count = 0
    for row in report.rows where !row.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      count += 1
      try take(row)
    }
    guard count > 0 else { throw .noRows }
    finishLists()
    return try outcome(rows: count)
  }

  private mutating func take(_ row: TextRecord) throws(ImportProblem) {
    let layout = report.layout
    guard !row.isSuspect, row.fields.count <= report.header.fields.count, row.fields.count > layout.lastNeeded else {
      let expected = "at most \(report.header.fields.count), as in the header"
      reject(row, nil, .raggedRow, expected, "the row is cut off or has a delimiter inside a cell")
      return
    }
    func cell(_ place: Int?) -> String {
      place.map { row.fields.indices.contains($0) ? CodeBook.trimmed(row.fields[$0]) : "" } ?? ""
    }
    let name = layout.name.map { cell($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    let emails = layout.emails.map { cell($0) }.filter { !$0.isEmpty }
    let id: String
    switch people.find(name: name, emails: emails) {
    case .student(let found): id = found
    case .nobody where isHost(role: cell(layout.role), emails: emails):
      hosts += 1
      return
    case .nobody:
      reject(
        row, layout.name.first, .unknownParticipant, "the name of a student of the roster",
        "if it is a student, the report must write the name as the roster does")
      return
    case .several(let count):
      reject(
        row, layout.name.first, .unknownParticipant, "one student's: it fits \(count)",
        "record the day by hand in the school's system")
      return
    }
    // Time in the waiting room is no attendance.
    if YesNo.read(cell(layout.waiting)) == true { return }
    let join = cell(layout.join)
    let day = MeetingTime.day(join, order: order) ?? usualDay
    guard let day else {
      if !MeetingTime.dayText(join).isEmpty {
        let (expected, hint) = DateReader.problem(MeetingTime.dayText(join), order: order)
        reject(row, layout.join, .badDate, expected, hint)
        return
      }
      throw .meeting(.noDay)
    }
    let person = Person(id: id, day: day)
    var attendance = attendances[person] ?? Attendance(row: row)
    if let action = layout.action {
      note(cell(action), at: MeetingTime.clock(join), &attendance)
    } else {
      guard let seconds = MeetingTime.seconds(cell(layout.duration)) else {
        reject(
          row, layout.duration, .badNumber, "a duration", "write it as 58 min, 1 hr 2 min or 1:02:00")
        return
      }
      attendance.told += seconds
      if let from = MeetingTime.clock(join), let to = MeetingTime.clock(cell(layout.leave)), from <= to {
        attendance.spans.append(from..<to)
      } else {
        attendance.hasAllSpans = false
      }
    }
    attendances[person] = attendance
  }

  /// The older Teams list: ‘Joined’ or ‘Joined before’, then ‘Left’.
  private func note(_ action: String, at time: Int?, _ attendance: inout Attendance) {
    guard let time else { return }
    if action.lowercased().hasPrefix("join") {
      attendance.openSince = min(attendance.openSince ?? time, time)
    } else if let since = attendance.openSince {
      if since <= time { attendance.spans.append(since..<time) }
      attendance.openSince = nil
    }
  }

  /// Who never left was there until the last thing that the list tells.
  private mutating func finishLists() {
    guard report.layout.action != nil, let time = report.layout.join else { return }
    let last = report.rows.compactMap { $0.fields.indices.contains(time) ? MeetingTime.clock($0.fields[time]) : nil }
      .max()
    for (person, attendance) in attendances {
      guard let since = attendance.openSince, let last, since <= last else { continue }
      attendances[person]?.spans.append(since..<last)
    }
  }

  private func isHost(role: String, emails: [String]) -> Bool {
    let role = ColumnName.key(role)
    if ["organizer", "organiser", "coorganizer", "coorganiser", "presenter"].contains(role) { return true }
    guard report.layout.program == .zoom, let host = report.value(["User Email"]) else { return false }
    return !host.isEmpty && emails.contains { $0.lowercased() == host.lowercased() }
  }

  private mutating func reject(
    _ row: TextRecord, _ place: Int?, _ code: ErrorCode, _ expected: String, _ hint: String
  ) {
    rejected.append(
      RejectedRow(
        code: code.rawValue, line: row.line,
        column: place.flatMap { row.columns.indices.contains($0) ? row.columns[$0] : nil } ?? 1,
        field: place.map { report.header.fields[$0] } ?? "number of cells",
        value: place.map { row.fields[$0] } ?? String(row.fields.count), expected: expected, hint: hint,
        original: row.original))
  }

  private mutating func outcome(rows: Int) throws(ImportProblem) -> ImportOutcome {
    let threshold = options.meetingMinutes ?? MeetingReader.usualMinutes
    let rules = DayRules(options: options, known: known)
    var finder = StudentFinder(known: known, options: options)
    var short = 0
    var table = AttendanceTable(days: Set(attendances.keys.map(\.day)).sorted())
    table.marks = table.days.map { _ in [] }
    var lines: [AttendanceTable.Line: Int] = [:]
    let ordered = attendances.sorted { ($0.key.id, $0.key.day) < ($1.key.id, $1.key.day) }
    for (person, attendance) in ordered {
      let minutes = attendance.seconds(lists: report.layout.action != nil) / 60
      if minutes < threshold {
        short += 1
        continue
      }
      let school = finder.resolve(person.id, school: "", on: person.day).school
      if let complaint = rules.complaint(person.day)
        ?? rules.weekendComplaint(person.day, mark: .elsewhere, school: school)
      {
        reject(attendance.row, report.layout.join, complaint.code, complaint.expected, complaint.hint)
        continue
      }
      let at = AttendanceTable.Line(student: person.id, school: school, isNew: false)
      let line = lines[at] ?? table.lines.count
      if line == table.lines.count {
        lines[at] = line
        table.lines.append(at)
      }
      guard let slot = table.days.firstIndex(of: person.day) else { continue }
      while table.marks[slot].count <= line { table.marks[slot].append(Mark.unknown.rawValue) }
      table.marks[slot][line] = Mark.elsewhere.rawValue
      table.texts.append("\(report.layout.program.rawValue), \(minutes) minutes")
      table.details.append(
        MarkDetail(line: UInt32(line), day: UInt32(slot), reason: UInt32(table.texts.count - 1)))
    }
    let marks = table.details.count
    table.details.sort { ($0.day, $0.line) < ($1.day, $1.line) }
    if marks > 0 {
      table.codeUses = [
        CodeUse(code: report.layout.program.rawValue, mark: .elsewhere, count: marks, isUsual: true)
      ]
    }
    table.registers = table.scopes
    let kept = rejected.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if !options.acceptChanges, kept.count > 10, kept.count * 10 > rows {
      throw .tooManyRejected(count: kept.count, rows: rows, examples: Array(kept.prefix(10)), unknownCodes: [])
    }
    var outcome = ImportOutcome(
      kind: .attendance, shape: report.layout.program.rawValue, header: report.header.original,
      dialect: report.dialect, rows: rows, attendance: table, rejected: kept,
      notices: notices(marks: marks, short: short, threshold: threshold), lastDay: table.days.last)
    outcome.fillsBlanks = true
    return outcome
  }

  private func notices(marks: Int, short: Int, threshold: Int) -> [String] {
    var notices = ["\(threshold) minutes or more count as learning elsewhere: \(marks) \(marks == 1 ? "day" : "days")"]
    if short > 0 { notices.append("\(short) \(short == 1 ? "student was" : "students were") there for less: no mark") }
    if hosts > 0 {
      notices.append(
        "\(hosts) \(hosts == 1 ? "row of an organiser or presenter was" : "rows of organisers or presenters were") "
          + "passed over")
    }
    return notices
  }
}
