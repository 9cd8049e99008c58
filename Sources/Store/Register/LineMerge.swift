import Domain

/// Lays a file's marks over one student's line of one school year; pure, so that it can be tested by itself.
struct LineMerge {
  /// The line as it stands afterwards, 366 letters.
  private(set) var marks: [UInt8]
  private(set) var counts = MarkCounts()
  /// The places that changed, first to last; nil when nothing did.
  private(set) var changed: ClosedRange<Int>?

  static let blankLine = Array(repeating: Mark.unknown.rawValue, count: SchoolYear.length)

  init(marks: [UInt8]) { self.marks = marks }

  /// Lays one letter over a place of the line.
  /// - Parameter erases: whether the file's silence means that the mark is gone.
  /// - Parameter detailDiffers: whether what stands beside the letter is another than before.
  mutating func lay(_ letter: UInt8, at place: Int, erases: Bool, detailDiffers: Bool) {
    let before = marks[place]
    let blank = Mark.unknown.rawValue
    if letter == blank {
      guard erases, before != blank else { return }
      counts.gone += 1
    } else if before == letter {
      if detailDiffers { counts.corrected += 1 } else { counts.same += 1 }
      guard detailDiffers else { return }
    } else if before == blank {
      counts.new += 1
    } else {
      counts.corrected += 1
    }
    marks[place] = letter
    changed = changed.map { min($0.lowerBound, place)...max($0.upperBound, place) } ?? place...place
  }
}
