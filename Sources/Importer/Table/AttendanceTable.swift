public import Domain

/// What an attendance file says, and nothing that it does not say.
public struct AttendanceTable: Sendable {
  /// A student at a school.
  public struct Line: Hashable, Sendable {
    public var student: String
    public var school: String
    /// Not on any roster: made from the file.
    public var isNew: Bool
    /// The name the file gives a new student; empty when it gives none.
    public var name: String

    public init(student: String, school: String, isNew: Bool, name: String = "") {
      self.student = student
      self.school = school
      self.isNew = isNew
      self.name = name
    }
  }

  /// In the order in which the file first names them.
  public var lines: [Line]
  /// Ascending.
  public var days: [SchoolDay]
  /// `marks[day][line]`: raw values of ``Domain/Mark``, `.` where the file says nothing; a row may end early.
  public var marks: [[UInt8]]
  /// Ascending by day, then line; at most one a cell.
  public var details: [MarkDetail]
  /// The distinct texts of the details; the first is empty.
  public var texts: [String]
  /// Sorted by mark, then count (most first), then code.
  public var codeUses: [CodeUse]
  /// Totals of weeks or months, never turned into days; sorted by student, school, first day.
  public var counts: [CountPeriod]
  /// The scope: each school with its first and last day in the file, sorted by school.
  public var registers: [Scope]

  public init(
    lines: [Line] = [], days: [SchoolDay] = [], marks: [[UInt8]] = [], details: [MarkDetail] = [],
    texts: [String] = [""], codeUses: [CodeUse] = [], counts: [CountPeriod] = [], registers: [Scope] = []
  ) {
    self.lines = lines
    self.days = days
    self.marks = marks
    self.details = details
    self.texts = texts
    self.codeUses = codeUses
    self.counts = counts
    self.registers = registers
  }

  /// The mark of a cell; `unknown` where the file says nothing.
  public func mark(day: Int, line: Int) -> Mark {
    guard marks.indices.contains(day), marks[day].indices.contains(line) else { return .unknown }
    return Mark(rawValue: marks[day][line]) ?? .unknown
  }

  public func reason(of detail: MarkDetail) -> String { text(detail.reason) }
  /// The school's own code; empty when the mark's usual code says it already.
  public func code(of detail: MarkDetail) -> String { text(detail.code) }
  /// The other codes of the day, joined by "; ".
  public func others(of detail: MarkDetail) -> String { text(detail.others) }

  private func text(_ place: UInt32) -> String { texts.indices.contains(Int(place)) ? texts[Int(place)] : "" }
}

/// What the file says of one day beyond its letter; 24 bytes, because a year of a district has a million.
public struct MarkDetail: Hashable, Sendable {
  /// The place in ``AttendanceTable/lines``.
  public var line: UInt32
  /// The place in ``AttendanceTable/days``.
  public var day: UInt32
  /// Missed parts of 2520; -1 when the letter says it.
  public var part: Int16
  /// Minutes missed, as the file said; -1 when it did not.
  public var minutes: Int16
  /// Places in ``AttendanceTable/texts``; 0 is empty.
  public var code: UInt32
  public var reason: UInt32
  public var others: UInt32

  public init(
    line: UInt32, day: UInt32, part: Int16 = -1, minutes: Int16 = -1, code: UInt32 = 0, reason: UInt32 = 0,
    others: UInt32 = 0
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

/// How often the file used a code.
public struct CodeUse: Hashable, Sendable {
  /// As first written; empty for an empty cell.
  public var code: String
  public var mark: Mark
  public var count: Int
  /// The code that a cell with this mark has when its detail names none.
  public var isUsual: Bool
  /// Where the code came in the file, from 1; unknown codes and those of other marks count too.
  public var place: Int

  public init(code: String, mark: Mark, count: Int, isUsual: Bool, place: Int = 0) {
    self.code = code
    self.mark = mark
    self.count = count
    self.isUsual = isUsual
    self.place = place
  }
}

/// The days for which a file speaks at one school.
public struct Scope: Hashable, Sendable {
  public var school: String
  public var first: SchoolDay
  public var last: SchoolDay

  public init(school: String, first: SchoolDay, last: SchoolDay) {
    self.school = school
    self.first = first
    self.last = last
  }
}
