/// The codes this invented district writes into its exports.
enum SampleStatus: UInt8 {
  /// No row at all: not enrolled, or left out of the file.
  case none
  case present, late, leftEarly, excused, unexcused, certified, family, suspended, notExpected, elsewhere, partial

  var code: String {
    switch self {
    case .none: ""
    case .present: "P"
    case .late: "T"
    case .leftEarly: "ED"
    case .excused: "E"
    case .unexcused: "U"
    case .certified: "M"
    case .family: "F"
    case .suspended: "S"
    case .notExpected: "N"
    case .elsewhere: "O"
    case .partial: "H"
    }
  }

  /// Whether a person would take the day as missed for the event of 12 of 15 days; nil when it does not count.
  var isMissed: Bool? {
    switch self {
    case .excused, .unexcused: true
    case .present, .late, .leftEarly, .partial: false
    default: nil
    }
  }

  var isAttended: Bool { self == .present || self == .late || self == .leftEarly }

  /// What the office may have typed beside the code, and how often in a thousand.
  var comments: (perThousand: Int, texts: [String]) {
    switch self {
    case .late: (60, ["bus", "overslept", "traffic", "came at second bell"])
    case .leftEarly: (250, ["felt unwell", "collected by parent", "dentist"])
    case .excused:
      (
        120,
        [
          "cold, called in", "fever", "stomach ache", "headache", "called in by mother", "called in by father",
          "unwell",
        ]
      )
    case .unexcused: (50, ["no answer at home", "no note"])
    case .certified: (700, ["doctor's certificate"])
    case .family: (600, ["family trip", "wedding", "religious holiday", "visiting relatives"])
    case .suspended: (300, ["see office"])
    case .elsewhere: (500, ["support centre"])
    case .partial: (1_000, ["1 of 7 periods", "2 of 7 periods", "3 of 7 periods", "4 of 7 periods", "5 of 7 periods"])
    default: (0, [])
    }
  }
}
