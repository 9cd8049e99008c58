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

  /// Whether nothing is known on the line.
  var isBlank: Bool { marks.allSatisfy { $0 == Mark.unknown.rawValue } }

  /// Lays a file's letters on a line of which nothing is known: every one of them is new.
  mutating func fill(_ letters: ArraySlice<UInt8>, places: Range<Int>, days: [Int], firstDay: Int) {
    let blank = Mark.unknown.rawValue
    var (first, last) = (Int.max, -1)
    letters.withUnsafeBufferPointer { letters in
      days.withUnsafeBufferPointer { days in
        marks.withUnsafeMutableBufferPointer { marks in
          for place in places where letters[place] != blank {
            let target = days[place] &- firstDay
            marks[target] = letters[place]
            counts.new &+= 1
            first = min(first, target)
            last = max(last, target)
          }
        }
      }
    }
    if last >= 0 { changed = first...last }
  }

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
