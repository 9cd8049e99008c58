import CSV
import Domain

extension ImportJob {
  /// Reads a row a day, once if the file is sound, twice if days are slips of the year or rows disagree.
  func long(_ columns: LongColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try dateOrder(column: columns.date)
    var pass = LongPass(columns: columns, order: order, setup: setup, conflicts: Conflicts())
    try run(&pass, silently: false)
    let bounds = pass.dayRules.bounds(rows: pass.rowsByDay)
    try refuseIfTooMany(pass.rejects, pass.conflicts, of: pass.rows, codes: pass.sheet.codes)
    if (bounds != Int.min...Int.max && !options.isRetry) || !pass.conflicts.isEmpty || pass.rejects.isCut {
      var setup = setup
      if !options.isRetry { setup.dayRules.bounds = bounds }
      setup.rejectLimit = .max
      pass = LongPass(columns: columns, order: order, setup: setup, conflicts: pass.conflicts.forSecondPass)
      try run(&pass, silently: true)
    }
    guard pass.rows > pass.rejects.repeatedHeaders else { throw .noRows }
    var result = PassResult(
      sheet: pass.sheet, rejected: pass.rejects.rows + pass.conflicts.rejected,
      rows: pass.rows - pass.rejects.passedOver, values: pass.rows, repeats: pass.repeats,
      notices: notices(columns, pass), shape: options.eventsOnly ? "events only" : "long")
    result.dateOrder = order
    return try outcome(result, isEventsOnly: options.eventsOnly)
  }

  private func run(_ pass: inout LongPass, silently: Bool) throws(ImportProblem) {
    var stream = try stream(silently: silently)
    while try stream.next() { pass.read(stream.batch, from: stream.first) }
    try pass.rejects.refuseSecondHeader()
  }

  private func notices(_ columns: LongColumns, _ pass: LongPass) -> [String] {
    var notices = titleNotice
    if let use = pass.sheet.codes.codeUses.first(where: { $0.code.isEmpty && $0.mark != .missing }) {
      let why = pass.sheet.codes.book.list.blank == use.mark ? pass.sheet.codes.book.list.rawValue : "ebb.ini"
      notices.append("blank = \(use.mark.settingsName) (\(why)): \(use.count) \(use.count == 1 ? "row" : "rows")")
    }
    return notices + pass.rejects.emptyNotice + pass.finder.notices + ignoredNotice(used: columns.used)
  }

  /// The order of the file's dates: said, or evident from the first row, or proven by reading them all.
  func dateOrder(column: Int, century: Int? = nil) throws(ImportProblem) -> DateOrder {
    if let order = options.dateOrder { return order }
    var proof = OrderProof()
    var seen = ByteTable()
    var stream = try stream(silently: true)
    var isFirst = true
    while try stream.next() {
      for record in stream.batch.records[stream.first...] {
        guard let field = stream.batch.field(column, of: record), !field.isEmpty else { continue }
        let count = seen.count
        guard seen.insert(stream.batch.bytes.span, field.range) == count else { continue }
        let text = stream.batch.text(field)
        if isFirst, let parts = DateParts(text) {
          if parts.isYearFirst { return .iso }
          isFirst = false
        }
        proof.see(text)
      }
    }
    do throws(DateOrderProblem) {
      return try proof.order()
    } catch {
      throw ImportProblem(error)
    }
  }
}
