/// What one school day was for one student: a letter of the register.
public enum Mark: UInt8, CaseIterable, Sendable {
  case present = 0x50  // P
  case late = 0x4C  // L
  case leftEarly = 0x45  // E
  case partial = 0x48  // H
  case excused = 0x41  // A
  case unexcused = 0x55  // U
  case refusal = 0x52  // R
  case certified = 0x43  // C
  case family = 0x46  // F
  case elsewhere = 0x4F  // O
  case suspended = 0x53  // S
  case notExpected = 0x4E  // N
  case missing = 0x2D  // -
  case unknown = 0x2E  // .

  /// The parts into which a day is divided: divisible by 1 to 10, so periods and halves are exact.
  public static let wholeDay = 2520

  /// When one day has several marks the leftmost wins: a certificate explains an excuse.
  public static let worstFirst: [Mark] = [
    .refusal, .unexcused, .certified, .family, .excused, .partial, .leftEarly, .late, .present, .elsewhere, .suspended,
    .notExpected, .missing, .unknown,
  ]

  /// The letter as a person writes it.
  public var letter: Character { Character(Unicode.Scalar(rawValue)) }
  public init?(letter: Character) {
    guard let ascii = letter.asciiValue else { return nil }
    self.init(rawValue: ascii)
  }

  /// The place in the order of ``worstFirst``; the smallest wins.
  public var rank: Int {
    switch self {
    case .refusal: 0
    case .unexcused: 1
    case .certified: 2
    case .family: 3
    case .excused: 4
    case .partial: 5
    case .leftEarly: 6
    case .late: 7
    case .present: 8
    case .elsewhere: 9
    case .suspended: 10
    case .notExpected: 11
    case .missing: 12
    case .unknown: 13
    }
  }

  /// Whether the law expects the student that day.
  public var isExpected: Bool {
    switch self {
    case .suspended, .notExpected, .missing, .unknown: false
    default: true
    }
  }

  /// Whether the day does not exist for the excess, windows, spells and streaks.
  public var isSkipped: Bool {
    switch self {
    case .certified, .family, .elsewhere, .suspended, .notExpected, .missing, .unknown: true
    default: false
    }
  }

  /// Whether the student was somewhere that counts as school.
  public var isAttended: Bool {
    switch self {
    case .present, .late, .leftEarly, .elsewhere: true
    default: false
    }
  }

  /// Whether the file said nothing about the day, or only that it does not know.
  public var isBlank: Bool { self == .missing || self == .unknown }

  /// Missed time that speaks for withdrawal, 0 to 2520; nil when the day is skipped.
  public func ebbParts(_ part: Int) -> Int? {
    if isSkipped { return nil }
    switch self {
    case .excused, .unexcused, .refusal: return Mark.wholeDay
    case .partial: return part
    default: return 0
    }
  }

  /// Missed time as the law counts it, 0 to 2520; nil when not expected or unknown.
  public func lawfulParts(_ part: Int) -> Int? {
    guard isExpected else { return nil }
    switch self {
    case .excused, .unexcused, .refusal, .certified, .family: return Mark.wholeDay
    case .present, .elsewhere: return 0
    default: return part
    }
  }

  /// The mark in a counselor's words.
  public var words: String {
    switch self {
    case .present: "present"
    case .late: "late"
    case .leftEarly: "left early"
    case .partial: "part of the day missed"
    case .excused: "absent, excused by a parent's word"
    case .unexcused: "absent, unexcused or no reason"
    case .refusal: "absent, school refusal by the school's own code"
    case .certified: "absent, certified illness"
    case .family: "absent, family or leave"
    case .elsewhere: "learning elsewhere, counted as attended"
    case .suspended: "suspended"
    case .notExpected: "not expected"
    case .missing: "no mark in the file"
    case .unknown: "nothing known"
    }
  }

  /// The word a settings file uses for the mark, as in `Absent = unexcused`.
  public var settingsName: String {
    switch self {
    case .present: "present"
    case .late: "late"
    case .leftEarly: "left-early"
    case .partial: "partial"
    case .excused: "excused"
    case .unexcused: "unexcused"
    case .refusal: "refusal"
    case .certified: "certified"
    case .family: "family"
    case .elsewhere: "elsewhere"
    case .suspended: "suspended"
    case .notExpected: "not-expected"
    case .missing: "missing"
    case .unknown: "unknown"
    }
  }

  /// Reads a settings word such as `unexcused`, or the register's own letter.
  public init?(settingsName name: String) {
    for mark in Mark.allCases where mark.settingsName == name || String(mark.letter) == name {
      self = mark
      return
    }
    return nil
  }
}
