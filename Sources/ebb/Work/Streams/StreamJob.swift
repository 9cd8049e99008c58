import Analyzer
import CommandLineKit
import Domain
import Importer
import Reporter

/// The analysis as a filter: rows of whole students in, one finding a line out; no workspace, and memory that does not grow.
struct StreamJob {
  let analyzer: Analyzer
  let asOf: SchoolDay
  /// Whether a table of school days stands behind the analyzer's district; else each student is held against himself.
  let hasCalendar: Bool
  let schoolYear: SchoolYear
  /// What the input is called in messages.
  let name: String
  let output: Output
  private var rows = 0
  private var students = 0
  private var rejected = 0

  init(
    analyzer: Analyzer, asOf: SchoolDay, hasCalendar: Bool, schoolYear: SchoolYear, name: String, output: Output
  ) {
    self.analyzer = analyzer
    self.asOf = asOf
    self.hasCalendar = hasCalendar
    self.schoolYear = schoolYear
    self.name = name
    self.output = output
  }

  /// Says in each finding that no table of school days was given.
  static let withoutCalendar =
    "no calendar: the student's own marks are the school days, and every day is taken to be like the mean"

  mutating func run(_ stream: StudentStream, _ input: consuming InputBytes) throws -> ExitStatus {
    var stream = stream
    var input = input
    var isEnd = false
    while !isEnd {
      let piece = try input.next()
      isEnd = piece.isEmpty
      do throws(StreamProblem) {
        for batch in try stream.take(piece, isEnd: isEnd) { write(batch) }
      } catch {
        if case .importing(let error) = error { throw Failure(error) }
        throw Failure(.refused, "\(name): \(error)\n  hint: the findings above are of the students before it")
      }
    }
    if rejected > 0 {
      output.message(
        "\(name): \(Wording.count(rows, "row", "rows")) of \(Wording.count(students, "student", "students")), "
          + "\(Wording.grouped(rejected)) kept back")
    }
    return rejected > 0 ? .rejected : .done
  }

  private mutating func write(_ batch: StudentStream.Batch) {
    rows += batch.rows
    rejected += batch.rejected.count
    for row in batch.rejected { output.err(RejectedRowText.text(row, file: name, showsRow: false)) }
    var text = ""
    for place in batch.students.indices {
      guard let student = atKnownSchools(batch.students[place], batch.lines[place]) else { continue }
      students += 1
      text += finding(student, name: batch.names[place])
      text += "\n"
    }
    output.out(text)
  }

  /// The student without the marks of schools that the table of school days does not name; nil when none are left.
  private mutating func atKnownSchools(_ student: StudentHistory, _ line: Int) -> StudentHistory? {
    guard hasCalendar, !student.lines.allSatisfy({ analyzer.district.knows($0.school) }) else { return student }
    var known = student
    known.lines = []
    for register in student.lines {
      if analyzer.district.knows(register.school) {
        known.lines.append(register)
        continue
      }
      let rows = register.marks.count { $0 != Mark.unknown.rawValue }
      rejected += rows
      let (school, id) = (RejectedRow.shown(register.school), RejectedRow.shown(student.id))
      output.message(
        "\(name):\(line):1: school ‘\(school)’ is not in the calendar: "
          + "\(Wording.count(rows, "day", "days")) of student ‘\(id)’ left out\n"
          + "  hint: write the calendar from the marks of every school, as ‘ebb days’ does")
    }
    return known.lines.isEmpty ? nil : known
  }

  private func finding(_ student: StudentHistory, name: String) -> String {
    let analyzer =
      hasCalendar
      ? analyzer
      : analyzer.over(
        District.alone(student, asOf: asOf, schoolYear: schoolYear, constants: analyzer.constants))
    let finding = FindingLine.json(
      analyzer.analyze(student, asOf: asOf), student: Student(id: student.id, name: name), counselor: "")
    guard !hasCalendar, case .object(let members) = finding else { return finding.text }
    return JSONValue.object(members + [.init("calendar", .string(StreamJob.withoutCalendar))]).text
  }
}
