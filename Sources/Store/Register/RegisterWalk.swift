import Domain

/// Meets every line of the register in the order of its keys, and lays the file over those it names.
///
/// A class, because SQLite calls it back while one `UPDATE` runs.
final class RegisterWalk: LinePatch {
  private let lines: FeedLines
  private let pending: PendingChanges
  private var statements: LineStatements
  /// Every line of the file in every year, by key.
  private let wanted: [(key: LineKey, line: Int, span: Int)]
  private var wasMet: [Bool]
  private var next = 0
  private var emptied: [LineKey] = []
  private(set) var patched: [UInt8] = []

  init(lines: FeedLines, pending: PendingChanges, statements: consuming LineStatements) {
    self.lines = lines
    self.pending = pending
    self.statements = statements
    wanted = lines.order.flatMap { line in
      lines.years.indices.map { (key: lines.key(line, lines.years[$0]), line: line, span: $0) }
    }
    wasMet = Array(repeating: false, count: wanted.count)
  }

  func changes(student: Int, school: Int, year: Int, marks: UnsafeRawBufferPointer) throws(StoreError) -> Bool {
    let key = LineKey(student: student, school: school, year: year)
    guard let place = place(of: key), !wasMet[place], marks.count == SchoolYear.length else { return false }
    wasMet[place] = true
    let (line, span) = (wanted[place].line, lines.years[wanted[place].span])
    let before = Array(marks)
    let known =
      lines.overlaps(line, span, before) ? try statements.details(student, school, span.firstDay, span.lastDay) : []
    let outcome = lines.laid(line, span, over: before, known: known)
    guard try pending.addChanged(outcome, before: before, key, span) else { return false }
    if outcome.merge.isBlank { emptied.append(key) }
    patched = outcome.merge.marks
    return true
  }

  /// Adds the file's lines that were not met, and removes those on which nothing is known any more.
  func finish() throws(StoreError) {
    for place in wanted.indices where !wasMet[place] {
      let span = lines.years[wanted[place].span]
      try pending.addNew(lines.filled(wanted[place].line, span), wanted[place].key, span)
    }
    for key in emptied { try statements.delete(key.student, key.school, key.year) }
  }

  /// The place of a key in ``wanted``; the walk goes by key, so it is nearly always the next one.
  private func place(of key: LineKey) -> Int? {
    if next > 0, !(wanted[next - 1].key < key) { next = 0 }
    while next < wanted.count, wanted[next].key < key { next += 1 }
    return next < wanted.count && wanted[next].key == key ? next : nil
  }
}
