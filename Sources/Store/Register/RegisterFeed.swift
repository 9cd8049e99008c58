public import Domain

/// The marks of one file on their way into the register.
public struct RegisterFeed: Sendable {
  /// One student in one school.
  public struct Line: Hashable, Sendable {
    public var student: String
    public var school: String
    public init(student: String, school: String) {
      self.student = student
      self.school = school
    }
  }
  /// What the file said of a day beyond the letter.
  public struct Detail: Hashable, Sendable {
    /// The place in `lines`.
    public var line: Int
    /// The place in `days`.
    public var day: Int
    /// Missed parts, 0 to 2520.
    public var part: Int?
    public var minutes: Int?
    public var code: String?
    public var reason: String?
    public var others: String?
    public init(
      line: Int, day: Int, part: Int? = nil, minutes: Int? = nil, code: String? = nil, reason: String? = nil,
      others: String? = nil
    ) {
      self.line = line
      self.day = day
      self.part = part
      self.minutes = minutes
      self.code = code
      self.reason = reason
      self.others = others
    }
  }

  public var lines: [Line]
  /// Ascending.
  public var days: [SchoolDay]
  /// `marks[day][line]`: raw values of `Mark`; a dot, or nothing, where the file says nothing.
  public var marks: [[UInt8]]
  public var details: [Detail]
  /// Whether the file's silence about a day it covers means that the mark is gone.
  ///
  /// False when rows were kept back: nobody can tell whether the silence is the file's or the kept-back row's.
  public var erases: Bool
  /// Whether the file is the whole school's, so that every day on which it names anybody is covered.
  public var isComplete: Bool

  public init(
    lines: [Line], days: [SchoolDay], marks: [[UInt8]], details: [Detail] = [], erases: Bool = true,
    isComplete: Bool = false
  ) {
    self.lines = lines
    self.days = days
    self.marks = marks
    self.details = details
    self.erases = erases
    self.isComplete = isComplete
  }
}

/// How many marks of a file were new, the same, changed, or no longer there.
public struct MarkCounts: Hashable, Sendable {
  public var new = 0
  public var same = 0
  public var corrected = 0
  public var gone = 0
  public init(new: Int = 0, same: Int = 0, corrected: Int = 0, gone: Int = 0) {
    self.new = new
    self.same = same
    self.corrected = corrected
    self.gone = gone
  }
  public var changed: Bool { new + corrected + gone > 0 }
}
