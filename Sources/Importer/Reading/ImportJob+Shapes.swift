import Domain

extension ImportJob {
  func wide(_ columns: WideColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try order(ofHeaders: columns.dates.filter { $0.session == nil }.map(\.text))
    try refuseUnreadableHeader(columns, order: order)
    let pass = try run { WidePass(columns, order: order, setup: $0, conflicts: $1) }
    return try outcome(
      try result(pass, shape: pass.hasSessions || columns.isMoodle ? "wide sessions" : "wide", used: columns.used))
  }

  func periods(_ columns: PeriodColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try dateOrder(column: columns.date)
    let pass = try run { PeriodPass(columns, order: order, setup: $0, conflicts: $1) }
    return try outcome(
      try result(pass, shape: columns.shape, used: columns.used, notices: repeatsNotice(pass.writer)))
  }

  func sessions(_ columns: SessionColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try dateOrder(column: columns.date)
    let pass = try run { SessionPass(columns, order: order, setup: $0, conflicts: $1) }
    return try outcome(try result(pass, shape: "sessions", used: columns.used, notices: repeatsNotice(pass.writer)))
  }

  func weekly(_ columns: WeeklyColumns) throws(ImportProblem) -> ImportOutcome {
    let pass = try run { WeeklyPass(columns, setup: $0, conflicts: $1) }
    if let (line, text) = pass.withoutYear { throw .unknownYear(line: line, text: text) }
    var notices = ["weekly totals: the days are not known"] + repeatsNotice(pass.writer)
    if pass.notEnrolled > 0 { notices.append("- = not enrolled: \(pass.notEnrolled) student-weeks") }
    return try outcome(try result(pass, shape: "weekly counts", used: columns.used, notices: notices))
  }

  func monthly(_ columns: MonthlyColumns) throws(ImportProblem) -> ImportOutcome {
    let pass = try run { MonthlyPass(columns, setup: $0, conflicts: $1) }
    let notices = ["monthly totals: the days are not known"] + repeatsNotice(pass.writer)
    return try outcome(try result(pass, shape: "monthly counts", used: columns.used, notices: notices))
  }

  func aspen(_ columns: AspenColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try dateOrder(column: columns.date)
    let pass = try run { AspenPass(columns, order: order, setup: $0, conflicts: $1) }
    return try outcome(try result(pass, shape: "events only", used: columns.used), isEventsOnly: true)
  }

  func webUntis(_ columns: WebUntisColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try dateOrder(column: columns.date)
    let pass = try run { WebUntisPass(columns, order: order, setup: $0, conflicts: $1) }
    return try outcome(try result(pass, shape: "events only", used: columns.used), isEventsOnly: true)
  }

  private func repeatsNotice(_ writer: CellWriter) -> [String] {
    writer.repeats == 0 ? [] : ["\(writer.repeats) exact \(writer.repeats == 1 ? "repeat" : "repeats") dropped"]
  }

  /// Refuses a wide file with a column whose day cannot be read: it would vanish without a word.
  private func refuseUnreadableHeader(_ columns: WideColumns, order: DateOrder) throws(ImportProblem) {
    let unread = columns.dates.filter { $0.session == nil && DateReader.read($0.text, order: order) == nil }
    guard let place = (unread.map(\.place) + columns.doubtful).min() else { return }
    let text = found.header[place]
    var (expected, hint) = DateReader.problem(text, order: order)
    if DateParts(text) == nil, Int(text) == nil {
      hint = "it looks like a day: write it as 2026-11-16, or rename the column if it is none"
    }
    throw .unreadableHeader(line: found.line, column: place + 1, text: text, expected: expected, hint: hint)
  }

  /// The order of dates that stand in the header.
  private func order(ofHeaders texts: [String]) throws(ImportProblem) -> DateOrder {
    if let order = options.dateOrder { return order }
    do throws(DateOrderProblem) {
      return try DateReader.order(ofSamples: texts)
    } catch {
      throw ImportProblem(error)
    }
  }
}

extension ImportProblem {
  init(_ problem: DateOrderProblem) {
    switch problem {
    case .ambiguous(let text, let day, let month):
      self = .ambiguousDates(text: text, dayFirst: day, monthFirst: month)
    case .contradicting(let day, let month): self = .contradictingDates(dayFirst: day, monthFirst: month)
    }
  }
}
