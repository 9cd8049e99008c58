import Domain

extension Placeholder {
  var name: String {
    switch self {
    case .indicator(let indicator): indicator.rawValue
    case .extra(let extra): extra.rawValue
    }
  }

  /// The value before it becomes English words; ``text(_:)`` is its oracle. Nil for what is words already.
  func fact(_ standing: borrowing Standing) -> ReasonFact? {
    switch self {
    case .indicator(let indicator): ReasonFact(name, .value(standing.value(indicator)))
    case .extra(let extra): extra.value(standing).map { ReasonFact(name, $0) }
    }
  }
}

extension Placeholder.Extra {
  fileprivate func value(_ standing: borrowing Standing) -> ReasonFact.Value? {
    let log = standing.log
    func parts(_ parts: Int?) -> ReasonFact.Value { .value(parts.map { .parts($0) } ?? .unknown) }
    func count(_ count: Int?) -> ReasonFact.Value { .value(count.map { .count($0) } ?? .unknown) }
    func day(_ number: Int?) -> ReasonFact.Value { .value(number.map { .day(SchoolDay(number: $0)) } ?? .unknown) }
    switch self {
    case .missedSince: return parts(standing.missedSinceOnset)
    case .daysSince:
      let all = log.count
      return count(standing.excess.onset.map { all - $0 })
    case .usualSince: return .about(standing.excess.usualSince)
    case .missedInLast20: return parts(log.missed(log.count - 20, log.count))
    case .missedInLast60: return parts(log.missed(log.count - 60, log.count))
    case .usualIn20:
      return standing.shareBefore.isKnown ? .about(standing.shareBefore.value * 20) : .value(.unknown)
    case .changedOn: return day(standing.changePlace > 0 ? log[standing.changePlace].day : nil)
    case .streakSince: return day(standing.streakFirst)
    case .silentSince: return day(standing.silence.from)
    case .registersSince: return count(standing.silence.neverSeen)
    case .lastAttended: return day(standing.attended.isHidden ? nil : standing.attended.day)
    case .boundSigns: return nil
    case .screenedOn: return day(standing.notes.total(.hq25, on: standing.today)?.day)
    case .windowDays: return count(min(20, log.count))
    case .precursorsSince: return day(standing.precursorsFirst)
    }
  }
}

extension SentenceTemplate {
  /// The values of its placeholders, in their order.
  func facts(_ standing: borrowing Standing) -> [ReasonFact] {
    var facts: [ReasonFact] = []
    for placeholder in placeholders {
      if let fact = placeholder.fact(standing) { facts.append(fact) }
    }
    return facts
  }

  private var placeholders: [Placeholder] {
    func inside(_ pieces: [Piece]) -> [Placeholder] {
      pieces.flatMap { piece -> [Placeholder] in
        switch piece {
        case .text: []
        case .value(let placeholder, _): [placeholder]
        case .optional(let inner): inside(inner)
        }
      }
    }
    return inside(pieces)
  }
}
