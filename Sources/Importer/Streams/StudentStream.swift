import CSV
public import Domain

/// Reads rows of a student and day each, grouped by student, as they come; what it holds does not grow with them.
///
/// Every block of students goes through the importer of long files, so that codes, dates and faulty rows mean here what
/// they mean there. What an import decides by looking at the whole file is left out: the order of dates is said or
/// year first, no day counts as a slip of the year, and no row is refused for what another student's rows say.
public struct StudentStream {
  /// What a block of students came to.
  public struct Batch: Sendable {
    /// In the order of their rows.
    public var students: [StudentHistory] = []
    /// The name that each student's rows give; empty when they give none.
    public var names: [String] = []
    /// The line of each student's first row.
    public var lines: [Int] = []
    public var rows = 0
    public var rejected: [RejectedRow] = []
    public init() {}
  }

  private let name: String
  private var options: ImportOptions
  private let known: KnownSchool
  private let blockBytes: Int
  private var top: [UInt8] = []
  private var blocks: StudentBlocks?

  /// - Parameters:
  ///   - name: the input as messages call it.
  ///   - options: the order of its dates, the school of rows that name none, profiles.
  public init(name: String, options: ImportOptions, known: KnownSchool) {
    self.init(name: name, options: options, known: known, blockBytes: StudentBlocks.usualBytes)
  }

  package init(name: String, options: ImportOptions, known: KnownSchool, blockBytes: Int) {
    var options = options
    options.kind = .attendance
    options.encoding = .utf8
    options.dialect = .standard
    options.dateOrder = options.dateOrder ?? .iso
    options.acceptChanges = true
    options.isRetry = true
    (self.name, self.options, self.known, self.blockBytes) = (name, options, known, blockBytes)
  }

  /// Takes the next bytes of the input; gives the students that are whole now, at the end all that are left.
  public mutating func take(_ piece: [UInt8], isEnd: Bool) throws(StreamProblem) -> [Batch] {
    var piece = piece
    if blocks == nil {
      top.append(contentsOf: piece)
      guard let end = top.firstIndex(of: 0x0A) ?? (isEnd ? top.count : nil) else {
        guard top.count <= StudentBlocks.longestRow else { throw .rowTooLong(line: 1) }
        return []
      }
      piece = Array(top[min(end + 1, top.count)...])
      blocks = try begin(Array(top[..<end]))
      top = []
    }
    let whole = try blocks?.take(piece, isEnd: isEnd) ?? []
    var batches: [Batch] = []
    for block in whole { batches.append(try read(block)) }
    return batches
  }

  /// Recognises the header.
  private mutating func begin(_ line: [UInt8]) throws(StreamProblem) -> StudentBlocks {
    var header = line
    if header.last == 0x0D { header.removeLast() }
    if header.starts(with: [0xEF, 0xBB, 0xBF]) { header.removeFirst(3) }
    let found: HeaderSearch
    do throws(ImportProblem) {
      found = try HeaderSearch(.bytes(header), options)
    } catch {
      throw .importing(ImportError(file: name, problem: error))
    }
    guard case .long(let columns) = found.layout else { throw .notLong(shape: found.shapeName) }
    if let profile = found.profile {
      guard !options.with(profile).eventsOnly else { throw .notLong(shape: "absences only") }
      options.profile = profile.name
    }
    return StudentBlocks(header: header, column: columns.student, line: 2, blockBytes: blockBytes)
  }

  private func read(_ block: StudentBlocks.Block) throws(StreamProblem) -> Batch {
    let outcome: ImportOutcome
    do throws(ImportError) {
      outcome = try Importer.read(bytes: block.bytes, name: name, options: options, known: known)
    } catch {
      // Blank lines alone.
      if case .noRows = error.problem { return Batch() }
      throw .importing(ImportError(file: error.file, problem: error.problem.moved(by: block.line - 2)))
    }
    var batch = Batch()
    batch.rows = outcome.rows
    batch.rejected = outcome.rejected.map { row in
      var row = row
      row.line += block.line - 2
      return row
    }
    batch.students = outcome.attendance?.histories(SeparateRooms([known.codes] + options.profiles.map(\.codes))) ?? []
    let named = (outcome.attendance?.lines ?? []).filter { !$0.name.isEmpty }
    let names = Dictionary(named.map { ($0.student, $0.name) }, uniquingKeysWith: { first, _ in first })
    batch.names = batch.students.map { names[$0.id] ?? "" }
    let lines = Dictionary(block.students.map { ($0.id, $0.line) }, uniquingKeysWith: { first, _ in first })
    batch.lines = batch.students.map { student in
      lines[student.id]
        ?? known.idPrefixes.values.lazy.filter { student.id.hasPrefix($0) }
        .compactMap { lines[String(student.id.dropFirst($0.count))] }.min() ?? block.line
    }
    return batch
  }
}

extension HeaderSearch {
  /// What the file's rows are, for a message.
  fileprivate var shapeName: String {
    switch layout {
    case nil: "of the kind ‘\(kind.rawValue)’"
    case .long: "a student and day each"
    case .wide: "a student each, with a column for each day"
    case .periods, .sessions, .webUntis: "parts of days"
    case .weekly, .monthly: "totals of weeks or months"
    case .aspen, .numbered: "of another export"
    }
  }
}

extension ImportProblem {
  /// The same problem in a text that stands further down.
  fileprivate func moved(by lines: Int) -> ImportProblem {
    switch self {
    case .table(.nulByte(let line, let byte)): .table(.nulByte(line: line + lines, byte: byte))
    case .table(.notUTF8(let line, let byte)): .table(.notUTF8(line: line + lines, byte: byte))
    case .table(.unclosedQuote(let line)): .table(.unclosedQuote(line: line + lines))
    case .table(.lineTooLong(let line, let limit)): .table(.lineTooLong(line: line + lines, limit: limit))
    case .table(.fieldTooLong(let line, let column, let limit)):
      .table(.fieldTooLong(line: line + lines, column: column, limit: limit))
    case .table(.tooManyColumns(let line, let limit)): .table(.tooManyColumns(line: line + lines, limit: limit))
    case .secondHeader(let line, let text): .secondHeader(line: line + lines, text: text)
    default: self
    }
  }
}
