/// A student's days as a page draws them, computed afresh by the Analyzer.
public struct Trajectory: Sendable {
  /// One school day of the student.
  public struct Day: Hashable, Sendable {
    public var day: SchoolDay
    public var school: String
    public var mark: Mark
    /// Missed part of 2520, as the file said.
    public var part: Int
    /// 0 to 1: what would be usual; nil on skipped days.
    public var usual: Double?
    /// The excess at the end of the day; nil on skipped days.
    public var excess: Double?
    /// The weight of the missed part, and the student's own rate that day; nil on skipped days.
    public var weight: Double?
    public var own: Double?
    public init(
      day: SchoolDay, school: String, mark: Mark, part: Int, usual: Double?, excess: Double?, weight: Double? = nil,
      own: Double? = nil
    ) {
      self.day = day
      self.school = school
      self.mark = mark
      self.part = part
      self.usual = usual
      self.excess = excess
      self.weight = weight
      self.own = own
    }
  }
  /// The end of a week: where the student stood.
  public struct Week: Hashable, Sendable {
    public var day: SchoolDay
    public var stage: Stage
    public var state: State
    public var trend: Trend?
    public var basis: StageBasis
    public init(day: SchoolDay, stage: Stage, state: State, trend: Trend?, basis: StageBasis? = nil) {
      self.day = day
      self.stage = stage
      self.state = state
      self.trend = trend
      self.basis = basis ?? StageBasis(days: stage)
    }
  }
  public var days: [Day]
  public var weeks: [Week]
  public init(days: [Day], weeks: [Week]) {
    self.days = days
    self.weeks = weeks
  }
}
