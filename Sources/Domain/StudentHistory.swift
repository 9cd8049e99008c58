/// Everything the analysis may know about one student.
public struct StudentHistory: Sendable {
  public var id: String
  public var enrolments: [Enrolment]
  public var lines: [RegisterLine]
  public var counts: [CountPeriod]
  public var notes: [Note]
  public var screenings: [Screening]

  public init(
    id: String, enrolments: [Enrolment], lines: [RegisterLine], counts: [CountPeriod] = [], notes: [Note] = [],
    screenings: [Screening] = []
  ) {
    self.id = id
    self.enrolments = enrolments
    self.lines = lines
    self.counts = counts
    self.notes = notes
    self.screenings = screenings
  }
}

/// One student's line in one school's register for one school year.
public struct RegisterLine: Hashable, Sendable {
  public var school: String
  /// The day of the first letter.
  public var firstDay: SchoolDay
  /// One letter a day, the raw values of ``Mark``.
  public var marks: [UInt8]
  /// Missed parts of 2520 for the days whose letter says less than the file did, by place in `marks`, ascending.
  public var parts: [PartDetail]
  /// Days learning elsewhere that were spent in a separate room of the school, by place in `marks`, ascending.
  ///
  /// They count as attended, and as something that often comes before staying away.
  public var rooms: [Int]

  public init(school: String, firstDay: SchoolDay, marks: [UInt8], parts: [PartDetail] = [], rooms: [Int] = []) {
    self.school = school
    self.firstDay = firstDay
    self.marks = marks
    self.parts = parts
    self.rooms = rooms
  }
}

/// The missed part of one day.
public struct PartDetail: Hashable, Sendable {
  /// The place in the line, from 0.
  public var place: Int
  /// 1 to 2519 for a partial day; 0 to 2520 recorded with a late or early mark.
  public var part: Int
  public init(place: Int, part: Int) {
    self.place = place
    self.part = part
  }
}
