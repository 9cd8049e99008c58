public import Domain

/// The weeks of a back-test: those in which some school took a register, each with its last such day.
public struct ReplayWeeks: Sendable {
  /// The last day of each week with somebody expected, ascending.
  public let ends: [SchoolDay]
  private let first: Int
  /// The place of a week in ``ends`` by its number from the first one; -1 for a week without school.
  private let table: [Int32]
  /// Nothing after this day is looked at.
  private let limit: SchoolDay

  /// The weeks of a district between two days.
  /// - Parameter from: nil: from the first day on which anything is known.
  public init(_ district: District, from: SchoolDay? = nil, to last: SchoolDay) {
    var ends: [Int: SchoolDay] = [:]
    for rate in district.rates where rate.expectedParts > 0 && rate.day <= last && from.map({ rate.day >= $0 }) ?? true
    {
      ends[rate.day.week] = max(ends[rate.day.week] ?? rate.day, rate.day)
    }
    self.init(ends: ends.values.sorted(), to: last)
  }

  /// - Parameters:
  ///   - ends: at most one day a week, ascending.
  ///   - last: nothing after this day is looked at.
  init(ends: [SchoolDay], to last: SchoolDay) {
    self.ends = ends
    limit = last
    let first = ends.first?.week ?? 0
    var table = Array(repeating: Int32(-1), count: ends.last.map { $0.week - first + 1 } ?? 0)
    for (place, day) in ends.enumerated() { table[day.week - first] = Int32(clamping: place) }
    self.first = first
    self.table = table
  }

  public var count: Int { ends.count }

  /// The first day of the first week, a Monday; nil without weeks.
  public var firstDay: SchoolDay? { ends.first.map { $0.advanced(by: 1 - $0.weekday) } }

  /// The Sunday of a week; the last day looked at where that comes before it.
  public func close(_ place: Int) -> SchoolDay { min(ends[place].advanced(by: 7 - ends[place].weekday), limit) }

  /// The place of the week of a day; nil when the week is none of these.
  func place(of day: Int) -> Int? {
    let week = SchoolDay(number: day).week - first
    return table.indices.contains(week) && table[week] >= 0 ? Int(table[week]) : nil
  }
}
