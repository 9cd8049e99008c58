import Domain

/// One school day of one student, with what his school says of the day.
struct StudentDay: Sendable {
  /// The school's share so far this year, and what this day had too much of.
  var mean: Double
  var tooMuch: Double
  /// The number of the day.
  var day: Int
  /// The place of the school in the district.
  var school: Int32
  /// The place among the days on which he entered a school; -1 once he has left.
  var since: Int32
  /// The missed part of 2520 of a partial, late or early day.
  var part: Int32
  var mark: Mark
  /// Whether a row names him that day, even with `-`.
  var isNamed: Bool
  /// Whether the school took a register.
  var tookRegister: Bool

  var isEnrolled: Bool { since >= 0 }
  /// Missed time that speaks for withdrawal; nil on skipped days.
  var ebb: Int? { mark.ebbParts(Int(part)) }
  /// Missed time as the law counts it; nil when not expected or unknown.
  var lawful: Int? { mark.lawfulParts(Int(part)) }
}
