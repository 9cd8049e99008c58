import Domain

/// A feed's marks turned from a row a day to a row a line, because the register is written line by line.
///
/// Turned in blocks of 64 lines, so that both sides stay in the cache: cell by cell it took a third of an import.
struct LineMajorMarks {
  private let bytes: [UInt8]
  private let dayCount: Int

  init(_ feed: RegisterFeed) {
    let (lines, days) = (feed.lines.count, feed.days.count)
    dayCount = days
    var turned = Array(repeating: Mark.unknown.rawValue, count: lines * days)
    turned.withUnsafeMutableBufferPointer { target in
      for block in stride(from: 0, to: lines, by: 64) {
        for (day, row) in feed.marks.enumerated().prefix(days) {
          let end = min(block + 64, lines, row.count)
          guard block < end else { continue }
          row.withUnsafeBufferPointer { source in
            for line in block..<end { target[line &* days &+ day] = source[line] }
          }
        }
      }
    }
    bytes = turned
  }

  /// The marks of one line, a letter a day of the feed.
  subscript(line: Int) -> ArraySlice<UInt8> { bytes[(line * dayCount)..<((line + 1) * dayCount)] }
}
