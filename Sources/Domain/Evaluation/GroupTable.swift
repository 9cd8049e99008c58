/// How the lists fall on the groups of one characteristic; what is too small to show is not in it.
public struct GroupTable: Hashable, Sendable {
  /// `sex`, `grade`, `school` or `language`.
  public var characteristic: String
  /// By name, numbers as numbers.
  public var groups: [GroupFigures]
  public init(characteristic: String, groups: [GroupFigures]) {
    self.characteristic = characteristic
    self.groups = groups
  }
}

/// One group's figures; nil is hidden.
public struct GroupFigures: Hashable, Sendable {
  /// How the lists of one level did in the group.
  public struct Level: Hashable, Sendable {
    public var level: Stage
    /// The mean share on a week's list.
    public var list: Double?
    public var ever: Proportion?
    public var caught: Proportion?
    public init(level: Stage, list: Double?, ever: Proportion?, caught: Proportion?) {
      self.level = level
      self.list = list
      self.ever = ever
      self.caught = caught
    }
  }
  /// Empty when the roster does not say.
  public var name: String
  public var students: Int?
  /// Students to whom the event came.
  public var events: Int?
  public var levels: [Level]
  public init(name: String, students: Int?, events: Int?, levels: [Level]) {
    self.name = name
    self.students = students
    self.events = events
    self.levels = levels
  }
}
