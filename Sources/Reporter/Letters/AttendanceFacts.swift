public import Domain

/// One student's attendance as a letter may tell it: counts and dates of the register, nothing derived from a rule.
public struct AttendanceFacts: Hashable, Sendable {
  /// A day of which some part was missed.
  public struct MissedDay: Hashable, Sendable {
    public var day: SchoolDay
    /// The missed part, 1 to 2520.
    public var part: Int
    public init(day: SchoolDay, part: Int) {
      self.day = day
      self.part = part
    }
  }
  /// The totals of one calendar month.
  public struct Month: Hashable, Sendable {
    /// The first day of the month.
    public var month: SchoolDay
    public var expectedParts: Int
    public var missedParts: Int
    public var late: Int
    public var leftEarly: Int
    public init(month: SchoolDay, expectedParts: Int, missedParts: Int, late: Int, leftEarly: Int) {
      self.month = month
      self.expectedParts = expectedParts
      self.missedParts = missedParts
      self.late = late
      self.leftEarly = leftEarly
    }
  }

  /// The days the counts cover.
  public var from: SchoolDay
  public var to: SchoolDay
  /// Missed time as the law counts it, in parts of 2520.
  public var missedParts: Int
  /// The share of ``missedParts`` on days with a certificate or agreed leave, in parts of 2520.
  public var explainedParts: Int
  /// Time the student was expected, in parts of 2520.
  public var expectedParts: Int
  public var late: Int
  public var leftEarly: Int
  /// In order of date; empty when the files told only totals.
  public var missed: [MissedDay]
  /// In order of date.
  public var months: [Month]
  /// The rhythm of missed days, such as the weekday most often missed.
  public var patterns: [AttendancePattern]
  /// A long time away that goes on or has just ended; nil when there is none.
  public var longAbsence: LongAbsence?

  public var firstMissed: SchoolDay? { missed.first?.day }
  public var lastMissed: SchoolDay? { missed.last?.day }
  /// Whether every missed part has a certificate or agreed leave, and nothing else stands out.
  public var isWhollyExplained: Bool {
    missedParts > 0 && explainedParts >= missedParts && late == 0 && leftEarly == 0
  }
  /// Whether there is nothing to write about.
  public var isEmpty: Bool { missedParts == 0 && late == 0 && leftEarly == 0 }

  public init(
    from: SchoolDay, to: SchoolDay, missedParts: Int, explainedParts: Int = 0, expectedParts: Int, late: Int = 0,
    leftEarly: Int = 0, missed: [MissedDay] = [], months: [Month] = [], patterns: [AttendancePattern] = [],
    longAbsence: LongAbsence? = nil
  ) {
    self.from = from
    self.to = to
    self.missedParts = missedParts
    self.explainedParts = explainedParts
    self.expectedParts = expectedParts
    self.late = late
    self.leftEarly = leftEarly
    self.missed = missed.sorted { $0.day < $1.day }
    self.months = months.sorted { $0.month < $1.month }
    self.patterns = patterns
    self.longAbsence = longAbsence
  }

  /// Counts the days of a trajectory between two dates, both included.
  public init(days: [Trajectory.Day], from: SchoolDay, to: SchoolDay) {
    self.init(from: from, to: to, missedParts: 0, expectedParts: 0)
    let counted = days.filter { from <= $0.day && $0.day <= to && $0.mark.isExpected }.sorted { $0.day < $1.day }
    for day in counted {
      let part = min(max(day.mark.lawfulParts(day.part) ?? 0, 0), Mark.wholeDay)
      let isLate = day.mark == .late
      let isEarly = day.mark == .leftEarly
      missedParts += part
      expectedParts += Mark.wholeDay
      if day.mark == .certified || day.mark == .family { explainedParts += part }
      if part > 0 { missed.append(MissedDay(day: day.day, part: part)) }
      late += isLate ? 1 : 0
      leftEarly += isEarly ? 1 : 0

      let (year, number, _) = day.day.civil
      let month = SchoolDay(year: year, month: number, day: 1) ?? day.day
      if months.last?.month != month {
        months.append(Month(month: month, expectedParts: 0, missedParts: 0, late: 0, leftEarly: 0))
      }
      months[months.count - 1].expectedParts += Mark.wholeDay
      months[months.count - 1].missedParts += part
      months[months.count - 1].late += isLate ? 1 : 0
      months[months.count - 1].leftEarly += isEarly ? 1 : 0
    }
    let missedByDay = counted.map {
      (day: $0.day, missed: min(max($0.mark.lawfulParts($0.part) ?? 0, 0), Mark.wholeDay))
    }
    patterns = AttendancePattern.all(missedByDay)
    longAbsence = LongAbsence.newest(missedByDay)
  }
}
