public import Domain

/// A value that a rule's sentence can name: an indicator, or one of a few that only sentences need.
public enum Placeholder: Hashable, Sendable {
  case indicator(Indicator)
  case extra(Extra)

  /// Values beside the indicators.
  public enum Extra: String, CaseIterable, Sendable {
    case missedSince, daysSince, usualSince, missedInLast20, missedInLast60, usualIn20, streakSince, silentSince,
      registersSince, lastAttended, boundSigns, screenedOn, windowDays, precursorsSince,
      changedOn

    /// What the value is, for the manual.
    public var meaning: String {
      switch self {
      case .missedSince: "days missed since the onset"
      case .daysSince: "days that count since the onset"
      case .usualSince: "days that would have been usual since the onset, as “1 or 2”"
      case .missedInLast20: "days missed of the last 20"
      case .missedInLast60: "days missed of the last 60"
      case .usualIn20: "days missed of 20 before {changedOn}, as “1 or 2”"
      case .streakSince: "the first day of the running spell"
      case .silentSince: "the first register without a mark"
      case .registersSince: "registers since the student came to the school, when none has a mark"
      case .lastAttended: "the last day of which some part was attended"
      case .boundSigns: "the signs of being bound to home or room, in words"
      case .screenedOn: "the day of the last HQ-25"
      case .windowDays: "days there are of the last 20"
      case .precursorsSince: "the first day that precursors20 looks at"
      case .changedOn: "the onset, or the first of the last 20 days when that is earlier"
      }
    }
  }

  /// Every name a sentence may use.
  public static var names: [String] { Indicator.allCases.map(\.rawValue) + Extra.allCases.map(\.rawValue) }

  /// The values beside the indicators, each with its meaning, in their order.
  public static let extras: [(name: String, meaning: String)] = Extra.allCases.map { ($0.rawValue, $0.meaning) }

  init?(name: String) {
    if let indicator = Indicator(rawValue: name) {
      self = .indicator(indicator)
    } else if let extra = Extra(rawValue: name) {
      self = .extra(extra)
    } else {
      return nil
    }
  }

  /// Whether there is something to say: a value that is known and not zero.
  func says(_ standing: borrowing Standing) -> Bool {
    let text = text(standing)
    return text != "0" && text != "0 %" && text != Wording.unknown && !text.isEmpty
  }

  func text(_ standing: borrowing Standing) -> String {
    switch self {
    case .indicator(let indicator): Wording.text(standing.value(indicator))
    case .extra(let extra): extra.text(standing)
    }
  }
}

extension Placeholder.Extra {
  func text(_ standing: borrowing Standing) -> String {
    let log = standing.log
    switch self {
    case .missedSince: return Wording.days(standing.missedSinceOnset)
    case .daysSince: return standing.excess.onset.map { String(log.count - $0) } ?? Wording.unknown
    case .usualSince: return Wording.between(standing.excess.usualSince)
    case .missedInLast20: return Wording.days(log.missed(log.count - 20, log.count))
    case .missedInLast60: return Wording.days(log.missed(log.count - 60, log.count))
    case .usualIn20:
      return standing.shareBefore.isKnown ? Wording.between(standing.shareBefore.value * 20) : Wording.unknown
    case .changedOn:
      return standing.changePlace > 0 ? Wording.day(log[standing.changePlace].day) : Wording.unknown
    case .streakSince: return Wording.day(standing.streakFirst)
    case .silentSince: return Wording.day(standing.silence.from)
    case .registersSince: return standing.silence.neverSeen.map { String($0) } ?? Wording.unknown
    case .lastAttended: return standing.attended.isHidden ? Wording.unknown : Wording.day(standing.attended.day)
    case .boundSigns:
      return standing.notes.words(on: standing.today) { $0.isBound }
    case .screenedOn: return Wording.day(standing.notes.total(.hq25, on: standing.today)?.day)
    case .windowDays: return String(min(20, log.count))
    case .precursorsSince: return Wording.day(standing.precursorsFirst)
    }
  }
}
