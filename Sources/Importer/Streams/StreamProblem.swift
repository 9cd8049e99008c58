import Domain

/// Why a stream of rows cannot be read on.
public enum StreamProblem: Error, Hashable, Sendable {
  /// The rows are not a student and day each; `shape` is what they are.
  case notLong(shape: String)
  /// A student comes again after others.
  case notGrouped(line: Int, student: String)
  /// One student's rows take more memory than is kept for them.
  case studentTooLong(line: Int, student: String)
  case rowTooLong(line: Int)
  /// What the importer says of the header or a block.
  case importing(ImportError)
}

extension StreamProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notLong(let shape):
      "the rows are \(shape), not a student and day each\n"
        + "  hint: write one row for each student and day: student_id,date,status,school"
    case .notGrouped(let line, let student):
      "line \(line): student ‘\(RejectedRow.shown(student))’ comes again after others; "
        + "all rows of a student must stand together\n"
        + "  hint: sort the rows by student, as: (head -n 1 FILE; tail -n +2 FILE | LC_ALL=C sort -t, -k1,1)"
    case .studentTooLong(let line, let student):
      "line \(line): the rows of student ‘\(RejectedRow.shown(student))’ take more than "
        + "\(StudentBlocks.mostBytes >> 20) MiB\n  hint: is the column with the student's id the right one?"
    case .rowTooLong(let line):
      "line \(line): a row of more than \(StudentBlocks.longestRow >> 20) MiB\n  hint: a quote may not be closed"
    case .importing(let error): error.description
    }
  }
}
