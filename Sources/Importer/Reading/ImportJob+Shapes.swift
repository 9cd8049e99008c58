import Domain

extension ImportJob {
  func wide(_ columns: WideColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try order(ofHeaders: columns.dates.filter { $0.session == nil }.map(\.text))
    try refuseUnreadableHeader(columns, order: order)
    try refuseRepeatedDay(columns, order: order)
    let pass = try run { WidePass(columns, order: order, setup: $0, conflicts: $1) }
    return try outcome(
      try result(pass, shape: pass.hasSessions || columns.isMoodle ? "wide sessions" : "wide", used: columns.used))
  }

  func periods(_ columns: PeriodColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try dateOrder(column: columns.date)
    let pass = try run { PeriodPass(columns, order: order, setup: $0, conflicts: $1) }
    try refuseDoubtfulCodes(pass.writer)
    return try outcome(
      try result(pass, shape: columns.shape, used: columns.used, notices: repeatsNotice(pass.writer)))
  }

  func sessions(_ columns: SessionColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try dateOrder(column: columns.date)
    let pass = try run { SessionPass(columns, order: order, setup: $0, conflicts: $1) }
    try refuseDoubtfulCodes(pass.writer)
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
    let notices =
      pass.halves == 0
      ? []
      : [
        "\(pass.halves) \(pass.halves == 1 ? "absence" : "absences") of some lessons taken as half a day: say "
          + "day-minutes in ebb.ini, [codes]"
      ]
    return try outcome(try result(pass, shape: "events only", used: columns.used, notices: notices), isEventsOnly: true)
  }

  func numbered(_ columns: NumberedColumns) throws(ImportProblem) -> ImportOutcome {
    let order = try columns.date.map { column throws(ImportProblem) in try dateOrder(column: column) } ?? .iso
    let pass = try run { NumberedPass(columns, order: order, setup: $0, conflicts: $1) }
    if let problem = pass.problem { throw .noDayNumbers(problem) }
    let shape = options.eventsOnly ? "events only" : "numbered days"
    return try outcome(
      try result(pass, shape: shape, used: columns.used, notices: pass.notices + repeatsNotice(pass.writer)),
      isEventsOnly: options.eventsOnly)
  }

  /// Refuses half days that look like another country's: P is present nearly everywhere but in England.
  private func refuseDoubtfulCodes(_ writer: CellWriter) throws(ImportProblem) {
    let codes = writer.sheet.codes
    guard known.codes.list == nil, known.codes.own["P"] == nil, codes.book.list == .england2024 else { return }
    let used = codes.uses.filter { $0.count > 0 }
    guard !used.contains(where: { $0.code == "/" || $0.code == "\\" }),
      let doubtful = used.first(where: { $0.code == "P" || $0.code == "p" })
    else { return }
    throw .doubtfulCodes(code: doubtful.code, count: doubtful.count)
  }

  private func repeatsNotice(_ writer: CellWriter) -> [String] {
    writer.repeats == 0 ? [] : ["\(writer.repeats) exact \(writer.repeats == 1 ? "repeat" : "repeats") dropped"]
  }

  /// Refuses a wide file with a column whose day cannot be read: it would vanish without a word.
  private func refuseUnreadableHeader(_ columns: WideColumns, order: DateOrder) throws(ImportProblem) {
    let style = DateStyle(order: order, setup: setup)
    let unread = columns.dates.filter { $0.session == nil && style.day($0.text) == nil }
    guard let place = (unread.map(\.place) + columns.doubtful).min() else { return }
    let text = found.header[place]
    var (expected, hint) = DateReader.problem(text, order: order)
    if let written = WrittenDay(text) {
      if written.year == nil, style.years?.year(month: written.month, day: written.day) == nil {
        throw .unknownYear(line: found.line, text: text)
      }
    } else if DateParts(text) == nil, Int(text) == nil {
      hint = "it looks like a day: write it as 2026-11-16, or rename the column if it is none"
    }
    throw .unreadableHeader(line: found.line, column: place + 1, text: text, expected: expected, hint: hint)
  }

  /// Refuses one day as two columns, however it is written; with times they are the sessions of the day.
  private func refuseRepeatedDay(_ columns: WideColumns, order: DateOrder) throws(ImportProblem) {
    var places: [SchoolDay: Int] = [:]
    for column in columns.dates where column.session == nil {
      let text = CodeBook.trimmed(column.text)
      guard !text.contains(where: { $0.isWhitespace || $0 == "T" }), let day = DateReader.read(text, order: order)
      else { continue }
      if let first = places[day] {
        throw .repeatedColumn(line: found.line, name: day.iso, first: first + 1, second: column.place + 1)
      }
      places[day] = column.place
    }
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
