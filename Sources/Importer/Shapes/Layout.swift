/// How an attendance file is laid out, with the places of its columns.
enum Layout: Sendable {
  case long(LongColumns)
  case wide(WideColumns)
  case periods(PeriodColumns)
  case sessions(SessionColumns)
  case weekly(WeeklyColumns)
  case monthly(MonthlyColumns)
  case aspen(AspenColumns)
  case webUntis(WebUntisColumns)
  case numbered(NumberedColumns)

  /// The layout of a header, the most particular first; nil when it is of no attendance file.
  static func recognise(_ header: [String]) -> Layout? {
    let names = ColumnNames(header)
    if let columns = AspenColumns.recognise(names) { return .aspen(columns) }
    if let columns = WebUntisColumns.recognise(names) { return .webUntis(columns) }
    if let columns = NumberedColumns.recognise(names) { return .numbered(columns) }
    if let columns = WeeklyColumns.recognise(names) { return .weekly(columns) }
    if let columns = MonthlyColumns.recognise(names) { return .monthly(columns) }
    if let columns = SessionColumns.recognise(names) { return .sessions(columns) }
    if let columns = PeriodColumns.recognise(names) { return .periods(columns) }
    if let columns = LongColumns.recognise(names) { return .long(columns) }
    if let columns = WideColumns.recognise(names) { return .wide(columns) }
    return nil
  }

  /// The places that are read.
  var used: Set<Int> {
    switch self {
    case .long(let columns): columns.used
    case .wide(let columns): columns.used
    case .periods(let columns): columns.used
    case .sessions(let columns): columns.used
    case .weekly(let columns): columns.used
    case .monthly(let columns): columns.used
    case .aspen(let columns): columns.used
    case .webUntis(let columns): columns.used
    case .numbered(let columns): columns.used
    }
  }

  /// Places that may have a namesake without doubt about which one is meant.
  var mayRepeat: Set<Int> {
    if case .webUntis(let columns) = self { return Set(columns.reasons) }
    return []
  }
}
