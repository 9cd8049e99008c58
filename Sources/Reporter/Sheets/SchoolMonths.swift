public import Domain

/// One student's school year by month, in the columns of the MEXT support sheet.
///
/// A whole day is the unit: who came for any part of a day has attended it. Suspended and not expected days
/// (出席停止・忌引等) are taken off the days required; late, early, separate room and elsewhere are days attended.
public struct SchoolMonths: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// The first day of the month.
    public var first: SchoolDay
    /// In parts of 2520, because totals of lessons come to parts of days.
    public var required = 0
    public var absent = 0
    public var room = 0
    public var late = 0
    public var leftEarly = 0
    public var elsewhere = 0
    /// Whether the register holds days of the month.
    public var hasDays = false
    /// Whether some of it is known from totals only.
    public var hasTotals = false

    public var attended: Int { required - absent }
    public var isKnown: Bool { hasDays || hasTotals }
    init(first: SchoolDay) { self.first = first }
  }

  /// Twelve, from the month in which the school year begins.
  public private(set) var rows: [Row] = []
  /// The last day that is counted.
  public let asOf: SchoolDay
  /// Days attended of which a part was missed, and how much together, in parts of 2520.
  public private(set) var partDays = 0
  public private(set) var partMissed = 0
  /// School days without any entry, not covered by totals.
  public private(set) var blankDays = 0

  /// - Parameters:
  ///   - days: one a day.
  ///   - counts: a week that lies in two months stands in the month of its middle day.
  public init(
    days: [SheetDay], counts: [CountPeriod], enrolments: [Enrolment] = [], schoolYear: SchoolYear, asOf: SchoolDay
  ) {
    self.asOf = asOf
    let year = schoolYear.year(of: asOf)
    let (first, next) = (schoolYear.firstDay(of: year), schoolYear.firstDay(of: year + 1))
    var start = first
    for _ in 0..<12 {
      rows.append(Row(first: start))
      let (year, month, _) = start.civil
      start = SchoolDay(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1) ?? start
    }
    let own = days.filter { first <= $0.day && $0.day < next && $0.day <= asOf }
    let periods = SchoolMonths.admitted(counts, enrolments, upTo: asOf)
    for day in own { take(day, isCovered: periods.contains { $0.first <= day.day && day.day <= $0.last }) }
    var taken: [CountPeriod] = []
    for period in periods {
      take(period, days: days, inside: taken.filter { $0.school == period.school })
      taken.append(period)
    }
  }

  /// All months together, those known.
  public var total: Row {
    var sum = Row(first: rows.first?.first ?? asOf)
    for row in rows {
      sum.required += row.required
      sum.absent += row.absent
      sum.room += row.room
      sum.late += row.late
      sum.leftEarly += row.leftEarly
      sum.elsewhere += row.elsewhere
      sum.hasDays = sum.hasDays || row.hasDays
      sum.hasTotals = sum.hasTotals || row.hasTotals
    }
    return sum
  }

  private func place(of day: SchoolDay) -> Int? {
    guard let start = rows.first?.first.civil else { return nil }
    let (year, month, _) = day.civil
    let place = (year - start.year) * 12 + month - start.month
    return rows.indices.contains(place) ? place : nil
  }

  private mutating func take(_ day: SheetDay, isCovered: Bool) {
    guard let row = place(of: day.day) else { return }
    if day.mark.isBlank {
      if !isCovered { blankDays += 1 }
      return
    }
    rows[row].hasDays = true
    guard day.mark.isExpected else { return }
    rows[row].required += Mark.wholeDay
    guard day.isAttended else {
      rows[row].absent += Mark.wholeDay
      return
    }
    if day.mark == .late { rows[row].late += 1 }
    if day.mark == .leftEarly { rows[row].leftEarly += 1 }
    if day.mark == .elsewhere { if day.isRoom { rows[row].room += 1 } else { rows[row].elsewhere += 1 } }
    if day.missedPart > 0 {
      partDays += 1
      partMissed += day.missedPart
    }
  }

  /// Adds what a period tells beyond the marks of its days and the shorter periods inside it.
  private mutating func take(_ period: CountPeriod, days: [SheetDay], inside: [CountPeriod]) {
    let middle = period.first.advanced(by: (period.last - period.first) / 2)
    guard let row = place(of: middle) else { return }
    var required = clipped(period.expectedParts)
    var absent = clipped(period.lawfulParts)
    var late = clipped(period.late)
    var leftEarly = clipped(period.leftEarly)
    for day in days where period.first <= day.day && day.day <= period.last && day.mark.isExpected {
      // A file without a school speaks of whichever he was in.
      guard day.school == period.school || period.school.isEmpty else { continue }
      required -= Mark.wholeDay
      if !day.isAttended { absent -= Mark.wholeDay }
      if day.mark == .late { late -= 1 }
      if day.mark == .leftEarly { leftEarly -= 1 }
    }
    for other in inside where period.first <= other.last && other.first <= period.last {
      required -= clipped(other.expectedParts)
      absent -= clipped(other.lawfulParts)
      late -= clipped(other.late)
      leftEarly -= clipped(other.leftEarly)
    }
    guard required > 0 else { return }
    rows[row].hasTotals = true
    rows[row].required += required
    rows[row].absent += min(max(absent, 0), required)
    rows[row].late += max(late, 0)
    rows[row].leftEarly += max(leftEarly, 0)
  }

  /// Bounded, so that sums over absurd totals cannot overflow.
  private func clipped(_ value: Int) -> Int { min(max(value, 0), 1 << 40) }

  /// The periods that are over and of a school that may speak of their days; shorter ones first.
  private static func admitted(
    _ counts: [CountPeriod], _ enrolments: [Enrolment], upTo last: SchoolDay
  ) -> [CountPeriod] {
    func touches(_ enrolment: Enrolment, _ period: CountPeriod) -> Bool {
      enrolment.entered <= period.last && enrolment.left.map { period.first <= $0 } ?? true
    }
    return counts.filter { period in
      guard period.first <= period.last, period.last <= last else { return false }
      if enrolments.isEmpty || period.school.isEmpty { return true }
      let own = enrolments.filter { $0.school == period.school }
      return own.isEmpty
        ? !enrolments.contains { touches($0, period) } : own.contains { touches($0, period) }
    }.sorted {
      let (a, b) = ($0.last - $0.first, $1.last - $1.first)
      if a != b { return a < b }
      if $0.first != $1.first { return $0.first < $1.first }
      return $0.school.utf8.lexicographicallyPrecedes($1.school.utf8)
    }
  }
}
