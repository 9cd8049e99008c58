import Domain

/// What comes of laying a file over one line.
struct LineOutcome {
  var merge: LineMerge
  var details: DetailChanges
}

/// A file seen as lines of the register: pure, it reads and writes nothing.
struct FeedLines {
  let feed: RegisterFeed
  let years: [YearSpan]
  /// The feed's lines by key: the register is written from its first page to its last.
  let order: [Int]
  private let students: [Int]
  private let schools: [Int]
  private let schoolKeys: [Int]
  private let coverage: Coverage
  private let details: DetailIndex
  private let marks: LineMajorMarks
  private let dayNumbers: [Int]

  /// - Parameters:
  ///   - students: the inside key of each line's student.
  ///   - schools: the place in `schoolKeys` of each line's school.
  init(
    feed: RegisterFeed, students: [Int], schools: [Int], schoolKeys: [Int], coverage: Coverage, years: [YearSpan]
  ) {
    self.feed = feed
    self.students = students
    self.schools = schools
    self.schoolKeys = schoolKeys
    self.coverage = coverage
    self.years = years
    order = feed.lines.indices.sorted {
      (students[$0], schoolKeys[schools[$0]]) < (students[$1], schoolKeys[schools[$1]])
    }
    details = DetailIndex(feed)
    marks = LineMajorMarks(feed)
    dayNumbers = feed.days.map(\.number)
  }

  func key(_ line: Int, _ span: YearSpan) -> LineKey {
    LineKey(student: students[line], school: schoolKeys[schools[line]], year: span.year)
  }

  /// Lays the file on a line of which nothing is known.
  func filled(_ line: Int, _ span: YearSpan) -> LineOutcome {
    var merge = LineMerge(marks: LineMerge.blankLine)
    merge.fill(marks[line], places: span.places, days: dayNumbers, firstDay: span.firstDay.number)
    return LineOutcome(merge: merge, details: DetailChanges(allNew: details.details(of: line, days: span.places)))
  }

  /// Whether the file says anything of a day that has a mark already, so that the details must be compared, too.
  func overlaps(_ line: Int, _ span: YearSpan, _ before: [UInt8]) -> Bool {
    let letters = marks[line]
    return span.places.contains { place in
      before[dayNumbers[place] - span.firstDay.number] != Mark.unknown.rawValue
        && (letters[letters.startIndex + place] != Mark.unknown.rawValue || erases(line, place))
    }
  }

  /// Lays the file over a line that stands.
  /// - Parameter known: the details that stand beside the line in the span.
  func laid(_ line: Int, _ span: YearSpan, over before: [UInt8], known: [StoredDetail]) -> LineOutcome {
    let letters = marks[line]
    var merge = LineMerge(marks: before)
    var changes = DetailChanges(known: known, new: details.details(of: line, days: span.places))
    for place in span.places {
      let letter = letters[letters.startIndex + place]
      let erases = letter == Mark.unknown.rawValue && erases(line, place)
      if letter == Mark.unknown.rawValue && !erases { continue }
      let differs = changes.isEmpty ? false : changes.note(day: feed.days[place], place: place, erases: erases)
      merge.lay(letter, at: dayNumbers[place] - span.firstDay.number, erases: erases, detailDiffers: differs)
    }
    return LineOutcome(merge: merge, details: changes)
  }

  /// Whether the file's silence about the line on a day means that the mark is gone.
  private func erases(_ line: Int, _ place: Int) -> Bool {
    feed.erases && coverage.covers(school: schools[line], day: place)
  }
}
