/// What a back-test found: how early, how short and how fair the lists of past weeks were.
public struct Evaluation: Sendable {
  /// School days before the event within which a list must have named a student to have caught him, and within which the
  /// event must follow for the list to have been right.
  public static let reach = 60
  /// The caseload to which figures are scaled.
  public static let caseload = 350

  /// The first and last week's last day.
  public var from: SchoolDay
  public var asOf: SchoolDay
  public var weeks: Int
  /// Students at some school in at least one of the weeks.
  public var students: Int
  /// Counselors with at least one of them; students without one count as one more caseload.
  public var counselors: Int
  public var knowledge: EvaluatedKnowledge
  public var event: EvaluatedEvent
  /// The levels together, then every rule in force, then the published rules.
  public var lists: [ListFigures]
  /// By the highest stage before the event, from steady on.
  public var stages: [StageFigures]
  public var groups: [GroupTable]

  public init(
    from: SchoolDay, asOf: SchoolDay, weeks: Int, students: Int, counselors: Int, knowledge: EvaluatedKnowledge,
    event: EvaluatedEvent, lists: [ListFigures], stages: [StageFigures], groups: [GroupTable]
  ) {
    self.from = from
    self.asOf = asOf
    self.weeks = weeks
    self.students = students
    self.counselors = counselors
    self.knowledge = knowledge
    self.event = event
    self.lists = lists
    self.stages = stages
    self.groups = groups
  }
}

/// What the weeks rest on.
public struct EvaluatedKnowledge: Hashable, Sendable {
  /// Weeks in which every mark is as it was first written, and stands so today.
  public var firstMarks = 0
  /// Weeks that rest on corrections which had become known by then.
  public var corrected = 0
  /// Weeks in which later corrections were held back.
  public var heldBack = 0
  /// Corrected marks and days of them.
  public var corrections = 0
  public init() {}
}

/// What the lists should have seen coming.
public struct EvaluatedEvent: Hashable, Sendable {
  /// The file of outcomes; nil for the built-in event.
  public var file: String?
  /// Students to whom it came in the weeks looked at.
  public var events = 0
  /// Students to whom it had come before the first week and not ended; they are no events.
  public var already = 0
  /// Rows of the file with another date than the weeks looked at, or of students who were at no school then.
  public var outside = 0
  /// Students of the file whom nobody knows.
  public var unknown = 0
  public init(file: String? = nil) { self.file = file }
}

/// How one list did over all weeks.
public struct ListFigures: Sendable {
  public enum Kind: String, Sendable {
    /// All rules of a level and above.
    case level
    /// One rule in force.
    case rule
    /// A published rule, to compare with.
    case reference
  }
  public var name: String
  public var kind: Kind
  /// `mild`; `context` for rules that flag nobody.
  public var level: String
  /// The condition as written; empty for levels.
  public var when: String
  /// Students who were ever on it.
  public var ever: Proportion
  /// The mean share of the week's students on it, 0 to 1.
  public var list: Double
  /// Students who came on it, a week.
  public var new: Double
  public var newPerCounselor: Double
  /// For a caseload of ``Evaluation/caseload``.
  public var newPerCaseload: Double
  /// Students named 1 to ``Evaluation/reach`` school days before their event.
  public var caught: Proportion
  /// School days from the first such week's end to the event; zero or below when it was too late.
  public var lead: Quartiles
  /// Of the students ever on it, those to whom the event came, at most ``Evaluation/reach`` school days after a week on it.
  public var right: Proportion

  public init(
    name: String, kind: Kind, level: String, when: String, ever: Proportion, list: Double, new: Double,
    newPerCounselor: Double, newPerCaseload: Double, caught: Proportion, lead: Quartiles, right: Proportion
  ) {
    self.name = name
    self.kind = kind
    self.level = level
    self.when = when
    self.ever = ever
    self.list = list
    self.new = new
    self.newPerCounselor = newPerCounselor
    self.newPerCaseload = newPerCaseload
    self.caught = caught
    self.lead = lead
    self.right = right
  }
}

/// The quartiles of whole numbers some of which may be missing; a missing one is lower than all.
public struct Quartiles: Hashable, Sendable {
  /// Nil where the place falls on a missing one.
  public var lower: Int?
  public var median: Int?
  public var upper: Int?

  /// The values at a quarter, half and three quarters of the places, the lower of two.
  public init(_ values: [Int?]) {
    let sorted = values.sorted { ($0 ?? .min) < ($1 ?? .min) }
    func at(_ quarter: Int) -> Int? { sorted.isEmpty ? nil : sorted[(sorted.count - 1) * quarter / 4] }
    (lower, median, upper) = (at(1), at(2), at(3))
  }
}

/// The students whose highest stage before the event, or ever without one, was this.
public struct StageFigures: Hashable, Sendable {
  public var stage: Stage
  public var students: Int
  /// Those of them to whom the event came.
  public var events: Proportion
  public init(stage: Stage, students: Int, events: Proportion) {
    self.stage = stage
    self.students = students
    self.events = events
  }
}
