import Domain

/// One school day of one student, with what his school says of the day.
struct StudentDay: Sendable {
  /// The school's share so far this year, and what this day had too much of.
  var mean: Double
  var tooMuch: Double
  private var number: Int32
  /// The place of the school in the district.
  var school: Int32
  /// The place among the days on which he entered a school; -1 once he has left.
  var since: Int32
  /// The missed part of 2520 of a partial, late or early day.
  private var part: Int16
  var mark: Mark
  private var traits: MarkTraits
  /// Whether a row names him that day, even with `-`.
  var isNamed: Bool
  /// Whether the school took a register.
  var tookRegister: Bool

  init(
    _ day: Int, school: Int, since: Int, facts: SchoolDayFacts, mark: MarkLine.Entry, isNamed: Bool, tookRegister: Bool
  ) {
    mean = facts.mean
    tooMuch = facts.tooMuch
    number = Int32(clamping: day)
    self.school = Int32(clamping: school)
    self.since = Int32(clamping: since)
    part = mark.part
    self.mark = mark.mark
    traits = mark.traits
    self.isNamed = isNamed
    self.tookRegister = tookRegister
  }

  /// The number of the day.
  var day: Int { Int(number) }
  var isEnrolled: Bool { since >= 0 }
  var isBlank: Bool { traits.contains(.isBlank) }
  var isSkipped: Bool { traits.contains(.isSkipped) }
  var isExpected: Bool { traits.contains(.isExpected) }
  /// Whether some part of the day was attended.
  var isAttended: Bool { traits.contains(.isAttended) }
  var isPrecursor: Bool { traits.contains(.isPrecursor) }
  /// Takes the day out of every measure but the law's.
  mutating func leaveOut() { traits.insert(.isSkipped) }

  /// Missed time that speaks for withdrawal; nil on skipped days.
  var ebb: Int? {
    isSkipped ? nil : traits.contains(.isAway) ? Mark.wholeDay : mark == .partial ? Int(part) : 0
  }
  /// Missed time as the law counts it; nil when not expected or unknown.
  var lawful: Int? { isExpected ? traits.contains(.isLawfullyAway) ? Mark.wholeDay : Int(part) : nil }
}
