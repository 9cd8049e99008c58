import Domain

/// One student's marks as they stand, held against what every import changed, replayed.
///
/// So a mark that somebody altered in the database without an import is found, even where no number depends on it.
struct MarkComparison {
  /// Each mark that differs, with its day and school; empty when all agree.
  let differences: [String]

  private struct Cell: Hashable, Comparable {
    var day: SchoolDay
    var school: String
    static func < (a: Cell, b: Cell) -> Bool {
      a.day != b.day ? a.day < b.day : a.school.utf8.lexicographicallyPrecedes(b.school.utf8)
    }
  }

  init(stands: [RegisterLine], imported: [RegisterLine]) {
    let (now, before) = (MarkComparison.cells(stands), MarkComparison.cells(imported))
    let changed = Set(now.keys).union(before.keys).filter { now[$0] != before[$0] }.sorted()
    differences = changed.map { cell in
      let place = cell.school.isEmpty ? "" : " at \(cell.school)"
      return "the mark of \(cell.day.iso)\(place) is \(MarkComparison.word(now[cell])), "
        + "the imports said \(MarkComparison.word(before[cell]))"
    }
  }

  private static func cells(_ lines: [RegisterLine]) -> [Cell: UInt8] {
    var cells: [Cell: UInt8] = [:]
    for line in lines {
      for (place, letter) in line.marks.enumerated() where letter != Mark.unknown.rawValue {
        cells[Cell(day: line.firstDay.advanced(by: place), school: line.school)] = letter
      }
    }
    return cells
  }

  private static func word(_ letter: UInt8?) -> String {
    letter.map { String(Character(Unicode.Scalar($0))) } ?? "nothing"
  }
}
