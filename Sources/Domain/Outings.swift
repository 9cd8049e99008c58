/// On how many days a week a student leaves the house (Kato, Kanba & Teo 2020): the second of two axes, beside the stage.
public enum OutingFrequency: Int, CaseIterable, Comparable, Sendable {
  case hardlyLeavesRoom, atMostOne, twoOrThree, fourOrMore
  public static func < (a: OutingFrequency, b: OutingFrequency) -> Bool { a.rawValue < b.rawValue }

  /// `0`, `1`, `2-3` or `4+`, as programs read it.
  public var code: String { ["0", "1", "2-3", "4+"][rawValue] }

  /// What pages say: what can be seen, never a label.
  public var words: String {
    switch self {
    case .hardlyLeavesRoom: "Hardly leaves the room"
    case .atMostOne: "Goes out on 1 day a week or less"
    case .twoOrThree: "Goes out on 2 or 3 days a week"
    case .fourOrMore: "Goes out on 4 or more days a week"
    }
  }

  /// What a code says of it: the codes for it, and being bound to home or room where a counselor typed so.
  public init?(_ code: SignCode, isTyped: Bool) {
    switch code {
    case .outings4Plus: self = .fourOrMore
    case .outings2To3: self = .twoOrThree
    case .outings1: self = .atMostOne
    case .outings0: self = .hardlyLeavesRoom
    // In free text `at home all day` says less than how often he goes out.
    case .homebound where isTyped: self = .atMostOne
    case .roombound where isTyped: self = .hardlyLeavesRoom
    default: return nil
    }
  }
}

/// The newest word on how often a student goes out, and where it comes from.
public struct Outings: Hashable, Sendable {
  public enum Source: String, Sendable { case note, register }

  public var frequency: OutingFrequency
  public var source: Source
  /// The day of the note; for the register the last day it looks at.
  public var on: SchoolDay
  /// Said by a restricted note: it is counted, and not repeated.
  public var isRestricted: Bool

  public init(_ frequency: OutingFrequency, source: Source, on: SchoolDay, isRestricted: Bool = false) {
    self.frequency = frequency
    self.source = source
    self.on = on
    self.isRestricted = isRestricted
  }

  public var sentence: String {
    if isRestricted { return "A restricted note of \(on.medium) says how often the student goes out." }
    let definition =
      frequency == .fourOrMore ? " Whoever does so is not withdrawn from the world, however much school is missed." : ""
    switch source {
    case .note: return "\(frequency.words), says a note of \(on.medium).\(definition)"
    case .register:
      return "Came to school on 16 or more of the last 20 school days, so leaves the house on 4 or more days a week."
    }
  }
}
