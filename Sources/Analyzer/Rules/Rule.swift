public import Domain

/// One rule of the settings: when it holds, what it says and who says so.
public struct Rule: Hashable, Sendable {
  public let name: String
  public let level: RuleLevel
  /// The condition as written.
  public let when: String
  /// The sentence as written, with its placeholders.
  public let say: String
  public let source: String
  let condition: Condition
  let sentence: SentenceTemplate

  /// Whether it flags a student, and is no mere fact on the card.
  public var flags: Bool { level != .context }
  /// The indicators it asks about, in the order it names them.
  public var indicators: [Indicator] { condition.indicators }

  /// Whether it needs a rate or a baseline, which mean little for a student who just came.
  var usesRate: Bool { indicators.contains(where: Rule.needsManyDays) }

  static func needsManyDays(_ indicator: Indicator) -> Bool {
    switch indicator {
    case .absenceRate, .recent10, .recent20, .recent60, .baseline, .precursorBaseline: true
    default: false
    }
  }
  /// Whether it also holds for a student who was never seen since he came.
  var holdsWhenNeverSeen: Bool { name == Rule.unexplained }
  /// Whether it asks about nothing but the register's silence.
  var isSilence: Bool { indicators == [.silentDays] }
  /// The rule whose beginning is a relapse.
  var isRelapse: Bool { name == "relapse" }

  static let unexplained = "unexplained"

  /// The section as it stands in the settings.
  public var text: String {
    "[rule \(name)]\nlevel  = \(level.text)\nwhen   = \(when)\nsay    = \(say)\nsource = \(source)\n"
  }
}
