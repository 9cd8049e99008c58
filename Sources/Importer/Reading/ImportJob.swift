import CSV
import Cores
import Domain

/// Takes one file whose header is known through its passes.
struct ImportJob {
  let source: Source
  let found: HeaderSearch
  let options: ImportOptions
  let known: KnownSchool
  let progress: ((Int, Int) -> Void)?

  var setup: Setup {
    Setup(
      options: options, known: known, header: found.header, dayRules: DayRules(options: options, known: known))
  }

  func run() throws(ImportProblem) -> ImportOutcome {
    guard let layout = found.layout else { return try people() }
    switch layout {
    case .long(let columns): return try long(columns)
    case .wide(let columns): return try wide(columns)
    case .periods(let columns): return try periods(columns)
    case .sessions(let columns): return try sessions(columns)
    case .weekly(let columns): return try weekly(columns)
    case .monthly(let columns): return try monthly(columns)
    case .aspen(let columns): return try aspen(columns)
    case .webUntis(let columns): return try webUntis(columns)
    case .numbered(let columns): return try numbered(columns)
    }
  }

  func stream(silently: Bool = false) throws(ImportProblem) -> RecordStream {
    try RecordStream(source, options, skipping: found.skipped, progress: silently ? nil : progress)
  }

  private func people() throws(ImportProblem) -> ImportOutcome {
    var options = options
    if found.kind == .notes {
      // The lexicons are put together while the rows are cut.
      let matcher = Ahead(options.signMatcher)
      options.signMatcher = { matcher.value }
    }
    var stream = try stream()
    var records: [TextRecord] = []
    while try stream.next() {
      for record in stream.batch.records[stream.first...] { records.append(stream.batch.textRecord(record)) }
    }
    let read = try PeopleReader.read(
      kind: found.kind, header: found.header, names: found.names, line: found.line, records: records, options: options,
      known: known)
    try refuseIfTooMany(read.rejected, of: records.count, unknownCodes: [])
    var outcome = ImportOutcome(
      kind: found.kind, header: found.headerText, dialect: found.csvLine, rows: records.count,
      repeats: read.repeats, people: read.content, strayNotes: read.strayNotes, rejected: read.rejected,
      notices: titleNotice + ignoredNotice(used: read.used) + read.notices, lastDay: read.lastDay)
    (outcome.csv, outcome.dateOrder) = (found.dialect, read.order)
    return outcome
  }

  /// More than 10 rows and more than 10 % kept back: another export than usual.
  func refuseIfTooMany(_ rejected: [RejectedRow], of rows: Int, unknownCodes: [UnknownCode])
    throws(ImportProblem)
  {
    // Those who were erased are no sign of a strange export.
    let rejected = rejected.filter { !$0.isOfErased }
    guard !options.acceptChanges, rejected.count > 10, rejected.count * 10 > rows else { return }
    throw .tooManyRejected(
      count: rejected.count, rows: rows, examples: Array(rejected.prefix(10)), unknownCodes: unknownCodes)
  }

  /// Refuses after the first pass a file so faulty that its rows were no longer kept.
  func refuseIfTooMany(_ rejects: Rejects, _ conflicts: Conflicts, of rows: Int, codes: CodeCounter)
    throws(ImportProblem)
  {
    let count = rejects.count + 2 * conflicts.count
    guard !options.acceptChanges, count > Rejects.usualLimit, count * 10 > rows else { return }
    let (examples, unknown) = explained(rejects.rows, codes: codes)
    throw .tooManyRejected(count: count, rows: rows, examples: Array(examples.prefix(10)), unknownCodes: unknown)
  }

  var titleNotice: [String] {
    let titles = found.titles
    return titles > 0 ? ["skipped \(titles) title \(titles == 1 ? "line" : "lines") above the header"] : []
  }

  /// Names the columns that were not read.
  func ignoredNotice(used: Set<Int>) -> [String] {
    let unused = found.header.indices.filter { !used.contains($0) }
    let ignored = unused.filter { !isNameless($0) }.map { RejectedRow.shown(found.header[$0]) }
    let nameless = namelessNotice(unused.filter(isNameless))
    guard !ignored.isEmpty else { return nameless }
    let more = ignored.count > 12 ? " and \(ignored.count - 12) more" : ""
    return ["ignored columns: \(ignored.prefix(12).joined(separator: ", "))\(more)"] + nameless
  }

  private func isNameless(_ column: Int) -> Bool { found.header[column].allSatisfy(\.isWhitespace) }

  /// Tells of columns without a name that hold something; mostly they are the gap beside a table.
  private func namelessNotice(_ columns: [Int]) -> [String] {
    guard !columns.isEmpty else { return [] }
    let filled: [Int]
    do throws(ImportProblem) {
      var stream = try stream(silently: true)
      guard try stream.next() else { return [] }
      filled = columns.filter { column in
        stream.batch.records[stream.first...].contains { record in
          guard let field = stream.batch.field(column, of: record) else { return false }
          return !stream.batch.text(field).allSatisfy(\.isWhitespace)
        }
      }
    } catch {
      // Whatever is wrong with the file is said by the pass that reads it.
      return []
    }
    guard !filled.isEmpty else { return [] }
    let numbers = filled.prefix(12).map { "\($0 + 1)" }.joined(separator: ", ")
    return ["ignored, because the header gives no name: column \(numbers)\(filled.count > 12 ? " …" : "")"]
  }
}
