import Domain
import Reporter
import Store

/// What one import changed, for a person or a program to read.
struct ImportDiff {
  /// So many students are shown unless all are asked for.
  static let shown = 20

  let record: ImportRecord
  let marks: MarkDiff
  /// The changed rows that are not marks, by whom they are about.
  let rows: [(about: String, changes: [RowDiff.Change])]
  /// How many students or schools have changed rows, those not shown included.
  let rowCount: Int
  /// Names by id; empty unless asked for.
  let names: [String: String]
  private let withNames: Bool

  /// - Parameter all: whether to show every student instead of the first ``shown``.
  init(workspace: Workspace, import id: Int, all: Bool, withNames: Bool) throws {
    guard let record = try ImportLedger(database: workspace.database).record(id) else {
      throw Failure(.failed, "there is no import \(id); ‘ebb imports’ lists them")
    }
    if let undone = record.undone {
      throw Failure(.failed, "import \(id) was taken back (\(undone.prefix(10))): nothing of it stands")
    }
    self.record = record
    self.withNames = withNames
    let limit = all ? nil : ImportDiff.shown
    marks = try MarkDiff(database: workspace.database, importID: id, limit: limit)
    var groups: [(about: String, changes: [RowDiff.Change])] = []
    for change in try RowDiff(database: workspace.database, importID: id).changes {
      if groups.last?.about != change.about { groups.append((change.about, [])) }
      groups[groups.count - 1].changes.append(change)
    }
    rowCount = groups.count
    rows = Array(groups.prefix(limit ?? .max))
    guard withNames else {
      names = [:]
      return
    }
    let students = try PeopleRecords(database: workspace.database).students().map(\.student)
    names = Dictionary(students.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  func text(width: Int) -> String {
    let days = record.firstDay.flatMap { first in record.lastDay.map { ", " + SchoolDay.range(first, $0) } } ?? ""
    var lines = TextWrap.wrapped("Import \(record.id), \(record.name) (\(record.kind)\(days))", width: width)
    lines.append("\(ImportDiff.counts(record.counts)) · \(Wording.grouped(record.counts.same)) same")
    for student in marks.students {
      lines += ["", title(student.id)]
      lines += markLines(student).flatMap { TextWrap.wrapped($0, width: width, indent: "  ") }
    }
    lines += more(marks.studentCount - marks.students.count, "student", "students")
    for group in rows {
      lines += ["", title(group.about)]
      lines += group.changes.flatMap { TextWrap.wrapped(sentence($0), width: width, indent: "  ") }
    }
    lines += more(rowCount - rows.count, "student", "students")
    if marks.studentCount + rowCount == 0 { lines += ["", "It changed nothing."] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `590 new · 2 corrected · 1 gone`.
  static func counts(_ counts: MarkCounts) -> String {
    "\(Wording.grouped(counts.new)) new"
      + (counts.corrected > 0 ? " · \(Wording.grouped(counts.corrected)) corrected" : "")
      + (counts.gone > 0 ? " · \(Wording.grouped(counts.gone)) gone" : "")
  }

  private func more(_ count: Int, _ one: String, _ many: String) -> [String] {
    count > 0 ? ["", "and \(Wording.count(count, "more \(one)", "more \(many)")); --all shows them"] : []
  }

  private func title(_ about: String) -> String {
    if about.isEmpty { return "all schools" }
    let name = names[about] ?? ""
    return name.isEmpty ? about : "\(about)  \(name)"
  }

  // MARK: marks

  /// One line for each run of days that changed alike.
  private func markLines(_ student: MarkDiff.Student) -> [String] {
    var runs: [(first: MarkDiff.Change, last: SchoolDay, count: Int)] = []
    for change in student.changes {
      if let run = runs.last, run.first.school == change.school, run.first.before == change.before,
        run.first.after == change.after
      {
        runs[runs.count - 1].last = change.day
        runs[runs.count - 1].count += 1
      } else {
        runs.append((change, change.day, 1))
      }
    }
    let hasSchools = Set(student.changes.map(\.school)).count > 1
    return runs.map { run in
      let days =
        run.count == 1 ? run.first.day.iso : "\(run.first.day.iso) to \(run.last.iso) (\(run.count) days)"
      return "\(days)\(hasSchools ? " \(run.first.school)" : ""): \(sentence(run.first))"
    }
  }

  private func sentence(_ change: MarkDiff.Change) -> String {
    switch change.what {
    case .new: return "new: \(words(change.after))"
    case .gone: return "gone: \(words(change.before))"
    case .corrected:
      let (before, after) = (words(change.before), words(change.after))
      if before == after { return "\(after), its comment changed" }
      return "\(before) → \(after)"
    }
  }

  private func words(_ side: MarkDiff.Side) -> String {
    var facts: [String] = []
    if let code = side.code { facts.append("‘\(code)’") }
    if let part = side.part {
      let share = (part * 100 + Mark.wholeDay / 2) / Mark.wholeDay
      facts.append("\(share) % missed")
    }
    if let minutes = side.minutes { facts.append("\(minutes) min") }
    return side.mark.words + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
  }

  // MARK: rows

  private func sentence(_ change: RowDiff.Change) -> String {
    let fields = change.fields.compactMap { field -> String? in
      if field.secrecy == .hidden || field.secrecy == .name && !withNames {
        return change.what == .changed ? "\(field.name) changed" : nil
      }
      switch change.what {
      case .changed: return "\(field.name) \(quoted(field.before)) → \(quoted(field.after))"
      case .new: return field.after.flatMap { $0.isEmpty ? nil : "\(field.name) \($0)" }
      case .ended: return field.before.flatMap { $0.isEmpty ? nil : "\(field.name) \($0)" }
      }
    }
    return "\(change.row) \(change.what.rawValue): \(fields.joined(separator: ", "))"
  }

  private func quoted(_ value: String?) -> String {
    guard let value, !value.isEmpty else { return "nothing" }
    return value
  }

  // MARK: programs

  var json: JSONValue {
    .fields([
      ("schema", .string("ebb.diff/1")), ("import", .int(record.id)), ("file", .string(record.name)),
      ("kind", .string(record.kind)), ("new", .int(record.counts.new)), ("same", .int(record.counts.same)),
      ("corrected", .int(record.counts.corrected)), ("gone", .int(record.counts.gone)),
      ("students", .int(marks.studentCount)),
      (
        "marks",
        .array(
          marks.students.map {
            .fields([("id", .string($0.id)), ("name", .text(names[$0.id])), ("changes", .array($0.changes.map(json)))])
          })
      ),
      ("rowsAbout", .int(rowCount)),
      ("rows", .array(rows.flatMap(\.changes).map(json))),
    ])
  }

  private func json(_ change: MarkDiff.Change) -> JSONValue {
    .fields([
      ("date", .string(change.day.iso)), ("school", .string(change.school)), ("what", .string(change.what.rawValue)),
      ("before", json(change.before)), ("after", json(change.after)),
      ("commentChanged", .bool(change.before.reason != change.after.reason)),
    ])
  }

  private func json(_ side: MarkDiff.Side) -> JSONValue {
    if side.mark == .unknown { return .null }
    return .fields([
      ("mark", .string(String(side.mark.letter))), ("means", .string(side.mark.settingsName)),
      ("code", .text(side.code)), ("part", side.part.map { .int($0) } ?? .null),
      ("minutes", side.minutes.map { .int($0) } ?? .null),
    ])
  }

  private func json(_ change: RowDiff.Change) -> JSONValue {
    let fields = change.fields.map { field -> JSONValue in
      let isHidden = field.secrecy == .hidden || field.secrecy == .name && !withNames
      return .fields([
        ("name", .string(field.name)), ("before", isHidden ? .null : .text(field.before)),
        ("after", isHidden ? .null : .text(field.after)), ("hidden", .bool(isHidden)),
      ])
    }
    return .fields([
      ("about", .string(change.about)), ("row", .string(change.row)), ("what", .string(change.what.rawValue)),
      ("fields", .array(fields)),
    ])
  }
}
