import CSV
import Domain

/// One pass of a shape that is read text by text.
protocol CellPass {
  var writer: CellWriter { get set }
  /// Reads one row, whose cells are as many as the header's.
  mutating func read(_ texts: [String], _ row: CellWriter.Row)
  /// Notes the cells of a row that was kept back, fewer or more than the header's.
  mutating func lose(_ texts: [String])
  /// The days of which a row speaks, where days are put together from rows.
  func days(_ texts: [String]) -> [StudentDay]
  /// Puts together what needed the whole file.
  mutating func finish()
}

extension CellPass {
  mutating func lose(_ texts: [String]) {}
  func days(_ texts: [String]) -> [StudentDay] { [] }
  mutating func finish() {}

  mutating func read(_ batch: RecordBatch, from first: Int) {
    for record in batch.records[first...] {
      guard let texts = writer.texts(record, in: batch) else {
        lose(batch.texts(record).map { CodeBook.cell($0) })
        continue
      }
      read(texts, CellWriter.Row(record: record, batch: batch))
    }
  }
}

extension ImportJob {
  /// Reads the file with a pass, and again with another when days are slips of the year or rows disagree.
  func run<Pass: CellPass>(_ make: (Setup, Conflicts) -> Pass) throws(ImportProblem) -> Pass {
    var pass = make(setup, Conflicts())
    try read(&pass, silently: false)
    let bounds = pass.writer.dayRules.bounds(rows: pass.writer.dayRows.map { ($0.key, $0.value) })
    let writer = pass.writer
    try refuseIfTooMany(
      writer.rejects, writer.conflicts, of: max(writer.values, writer.rows), codes: writer.sheet.codes)
    guard (bounds != Int.min...Int.max && !options.isRetry) || !writer.conflicts.isEmpty || writer.rejects.isCut else {
      return pass
    }
    var setup = setup
    if !options.isRetry { setup.dayRules.bounds = bounds }
    setup.rejectLimit = .max
    pass = make(setup, pass.writer.conflicts.forSecondPass)
    try read(&pass, silently: true)
    return pass
  }

  private func read<Pass: CellPass>(_ pass: inout Pass, silently: Bool) throws(ImportProblem) {
    var stream = try stream(silently: silently)
    while try stream.next() { pass.read(stream.batch, from: stream.first) }
    pass.finish()
    try pass.writer.rejects.refuseSecondHeader()
    guard pass.writer.rows > pass.writer.rejects.repeatedHeaders else { throw .noRows }
  }

  /// The good rows of days that got no mark, found in another pass because only the end of the file tells the days.
  private func held<Pass: CellPass>(_ pass: Pass) throws(ImportProblem) -> [HeldRow] {
    let taken = pass.writer.spoiled.taken
    guard !taken.isEmpty else { return [] }
    let rejected = Set((pass.writer.rejects.rows + pass.writer.conflicts.rejected).map(\.original))
    var held: [HeldRow] = []
    var stream = try stream(silently: true)
    while try stream.next() {
      for record in stream.batch.records[stream.first...]
      where Int(record.fieldCount) == found.header.count && !record.isSuspect {
        let texts = stream.batch.texts(record).map { CodeBook.cell($0) }
        guard pass.days(texts).contains(where: taken.contains) else { continue }
        let original = stream.batch.original(record)
        if !rejected.contains(original) { held.append(HeldRow(line: record.line, original: original)) }
      }
    }
    return held
  }

  func result<Pass: CellPass>(_ pass: Pass, shape: String, used: Set<Int>, notices: [String] = [])
    throws(ImportProblem) -> PassResult
  {
    var result = result(pass.writer, shape: shape, used: used, notices: notices)
    result.held = try held(pass)
    return result
  }

  private func result(_ writer: CellWriter, shape: String, used: Set<Int>, notices: [String] = []) -> PassResult {
    var result = PassResult(
      sheet: writer.sheet, rejected: writer.rejects.rows + writer.conflicts.rejected,
      rows: writer.rows - writer.rejects.passedOver,
      values: max(writer.values, writer.rows), repeats: writer.repeats,
      notices: titleNotice + writer.rejects.emptyNotice + writer.spoiled.notices + notices + writer.finder.notices
        + ignoredNotice(used: used),
      shape: shape)
    result.dateOrder = writer.order
    return result
  }
}
