import CommandLineKit
import Domain
import Importer

/// What became of students, from a file that is read for this one evaluation and not kept.
struct Outcomes: Sendable {
  /// The file as messages call it.
  let file: String
  /// Students of the file whom the roster does not know.
  private let unknown: Int
  private let days: [String: [SchoolDay]]

  /// Reads `student_id,date[,event]`; refused as a whole when a row cannot be read, for half of the truth is none.
  ///
  /// - Parameter event: which of the file's events; nil when it has only one.
  init(_ path: String, event: String?, in workspace: Workspace, _ output: Output) throws {
    file = Files.name(path)
    var options = ImportOptions(kind: .outcomes)
    options.acceptChanges = true
    let outcome = try Importer.read(
      path: path, name: file, options: options, known: try SchoolLookup(workspace: workspace).school())
    let strangers = outcome.rejected.filter { $0.code == ErrorCode.unknownStudent.rawValue }
    for row in outcome.rejected where row.code != ErrorCode.unknownStudent.rawValue {
      output.err(RejectedRowText.text(row, file: file))
    }
    guard outcome.rejected.count == strangers.count else {
      throw Failure(
        .refused,
        "\(file): \(Wording.count(outcome.rejected.count - strangers.count, "row", "rows")) cannot be read; nothing was "
          + "evaluated")
    }
    unknown = Set(strangers.map(\.value)).count
    if unknown > 0 {
      let ids = Set(strangers.map(\.value)).sorted().prefix(5).map { "‘\($0)’" }.joined(separator: ", ")
      output.message(
        "\(file): \(Wording.count(unknown, "student is", "students are")) not known and left out: \(ids)"
          + (unknown > 5 ? " …" : ""))
    }
    guard case .outcomes(let rows) = outcome.people else { throw Failure(.refused, "\(file): these are no outcomes") }
    let kinds = Set(rows.map(\.event)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if let event, !kinds.contains(event) {
      let near = Suggestion.closest(to: event, in: kinds)
      throw UsageError.other(
        "\(file) has no event ‘\(event)’"
          + (near.map { ". Did you mean ‘\($0)’?" } ?? "; it has \(Wording.list(kinds))"))
    }
    guard event != nil || kinds.count < 2 else {
      throw UsageError.other(
        "\(file) has several events: \(Wording.list(kinds.map { "‘\($0)’" })); say which with --event")
    }
    var days: [String: [SchoolDay]] = [:]
    for row in rows where event == nil || row.event == event { days[row.student, default: []].append(row.day) }
    self.days = days.mapValues { $0.sorted() }
  }

  /// A student's first event in a time; nil when there is none.
  func day(of student: String, from first: SchoolDay?, to last: SchoolDay) -> SchoolDay? {
    days[student]?.first { day in first.map { day >= $0 } ?? true && day <= last }
  }

  /// How many students have events only outside a time, and how many of them nobody knows.
  func missed(from first: SchoolDay?, to last: SchoolDay, known: Set<String>) -> (outside: Int, unknown: Int) {
    (
      days.keys.count { known.contains($0) && day(of: $0, from: first, to: last) == nil },
      unknown + days.keys.count { !known.contains($0) }
    )
  }
}
