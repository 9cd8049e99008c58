public import Domain

/// What codes mean under a map, for marks that were read before.
public struct CodeMeaning {
  private let book: CodeBook

  /// - Parameter list: the shipped list of the file's shape.
  public init(_ map: CodeMap, list: CodeList) { book = CodeBook(map, fallback: list) }

  /// The mark of a code, and the missed part that the code itself tells; nil when the map does not know it.
  public func meaning(of code: String) -> (mark: Mark, part: Int?)? {
    book.meaning(of: code).map { ($0.mark, $0.part < 0 ? nil : Int($0.part)) }
  }

  /// Whether the code tells of a separate room of the school, so that a cell must name it.
  public func isRoom(_ code: String) -> Bool { book.isRoom(code) }

  /// Minutes as a part of the day; nil when nothing says how long a day is, or the mark has no part.
  public func part(of mark: Mark, minutes: Int) -> Int? {
    let part = book.part(of: mark, minutes: minutes)
    return part < 0 ? nil : Int(part)
  }

  /// The mark of a day put together from periods, each code with its number of them.
  /// - Parameter count: periods a day has at least.
  public static func day(_ periods: [(mark: Mark, count: Int)], ofAtLeast count: Int) -> (mark: Mark, part: Int?) {
    var builder = DayBuilder()
    var label = 0
    for period in periods {
      for _ in 0..<period.count {
        _ = builder.add(.init(label: "\(label)", code: 0, mark: period.mark))
        label += 1
      }
    }
    let day = builder.day(ofAtLeast: count)
    return (day.mark, day.part < 0 ? nil : Int(day.part))
  }
}
