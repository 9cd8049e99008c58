import Domain

/// The absences of one student on one day, each with its time: their parts of the day are added up.
struct EventDay: Sendable {
  struct Event: Sendable {
    /// Its time; two events of one time must say the same.
    var label: String
    var code: (place: Int, mark: Mark)
    var extras: CellWriter.Extras

    func says(_ other: Event) -> Bool {
      code == other.code && extras.part == other.extras.part && extras.minutes == other.extras.minutes
    }
  }

  /// In the order of the file.
  private(set) var events: [Event] = []

  mutating func add(_ event: Event) -> DayBuilder.AddResult {
    guard let old = events.first(where: { $0.label == event.label }) else {
      events.append(event)
      return .new
    }
    return old.says(event) ? .same : .conflict
  }

  /// The day's mark, its missed part (-1: the mark says it) and the minutes (-1: one event has none).
  ///
  /// A whole absence outweighs the others; parts that fill a day are a partial day of all but one part, because no
  /// event says that the whole day was missed.
  var day: (mark: Mark, part: Int16, minutes: Int16) {
    let worst = events.map(\.code.mark).min { $0.rank < $1.rank } ?? .missing
    let known = events.allSatisfy { $0.extras.minutes >= 0 }
    let minutes = known ? Int16(clamping: events.reduce(0) { $0 + Int($1.extras.minutes) }) : -1
    let isPart = events.contains { $0.code.mark == .partial }
    guard isPart, worst == .partial else {
      let parts = events.filter { $0.code.mark == worst }.map { Int($0.extras.part) }
      let part = parts.contains { $0 < 0 } ? -1 : min(parts.reduce(0, +), Mark.wholeDay)
      return (worst, worst == .late || worst == .leftEarly ? Int16(part) : -1, minutes)
    }
    let parts = events.filter { $0.code.mark == .partial }.reduce(0) { $0 + Int(CodeBook.half($1.extras.part)) }
    return (.partial, Int16(min(parts, Mark.wholeDay - 1)), minutes)
  }
}

extension CellWriter {
  /// Puts the day of several events into its cell.
  mutating func put(_ events: EventDay, line: Int, slot: Int) {
    let (mark, part, minutes) = events.day
    for event in events.events { sheet.codes.count(event.code.place) }
    sheet.set(mark.rawValue, line: line, slot: slot)
    var detail = MarkDetail(line: UInt32(line), day: UInt32(slot), part: part, minutes: minutes)
    for event in events.events where !event.extras.reason.isEmpty {
      detail.reason = sheet.joined(detail.reason, UInt32(sheet.texts.insert(event.extras.reason)))
    }
    if let use = events.events.first(where: { $0.code.mark == mark }).map({ sheet.codes.uses[$0.code.place] }),
      use.isSecond || use.mark != mark
    {
      detail.code = use.text
    }
    if detail != MarkDetail(line: detail.line, day: detail.day) { sheet.details.append(detail) }
  }
}
