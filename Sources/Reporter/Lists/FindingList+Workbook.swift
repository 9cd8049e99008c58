public import Domain
public import Office

extension FindingList {
  /// Titles, widths and whether a text goes on in further lines, in the order of ``columns``.
  private static let sheetColumns: [(title: String, width: Int, wraps: Bool)] = [
    ("Student ID", 11, false), ("Name", 22, true), ("Grade", 7, false), ("School", 14, true), ("Counselor", 14, true),
    ("Priority", 8, false), ("State", 10, true), ("Stage", 20, true), ("Trend", 10, false),
    ("Change began", 11, false), ("Days away", 8, false), ("Days expected", 9, false), ("Absent", 9, false),
    ("Excess", 8, false), ("Last 20 days", 8, false), ("Before", 8, false), ("In a row", 7, false),
    ("Months away", 8, false), ("Urgent", 8, false), ("Reviewed", 9, false), ("Last contact", 11, false),
    ("Reasons", 60, true), ("Rules", 22, true),
  ]

  /// Makes the list as a workbook: ids stay text, shares are percentages, days are dates.
  ///
  /// - Parameters:
  ///   - counselor: whose list it is; named above the table.
  ///   - asOf: the day of the list.
  public static func workbook(_ cards: [ReviewCard], counselor: String, asOf: SchoolDay) -> Workbook {
    let columns = sheetColumns.map { Sheet.Column($0.title, width: $0.width, wraps: $0.wraps) }
    let title = "\(counselor): list of \(asOf.long)"
    let sheet = Sheet(
      "List", heading: [title, "Children's records: keep this file where only you can open it."], columns: columns,
      rows: inOrder(cards).map { sheetCells($0) }, print: Sheet.Print(footer: title))
    return Workbook(sheets: [sheet], properties: DocumentProperties(title: title))
  }

  /// The cells of one card, as ``cells(_:)`` has them but typed.
  static func sheetCells(_ card: ReviewCard) -> [Cell] {
    let words = CardWords(card: card)
    let indicators = card.finding.indicators
    let written = cells(card).map { $0.isEmpty ? Cell.empty : .text($0) }
    var typed = written
    func put(_ column: String, _ cell: Cell?) {
      if let cell, let place = columns.firstIndex(of: column) { typed[place] = cell }
    }
    put("priority", .number(Double(card.priority)))
    put("onset", words.onset.map { .day($0.number) })
    put("last_contact", card.contacts.map(\.day).max().map { .day($0.number) })
    for (column, indicator) in numbers { put(column, cell(indicators[indicator])) }
    return typed
  }

  private static let numbers: KeyValuePairs<String, Indicator> = [
    "away_days": .missedDays, "expected_days": .expectedDays, "absence_rate": .absenceRate, "excess": .excess,
    "recent20": .recent20, "baseline": .baseline, "streak": .streak, "months_away": .monthsAway,
  ]

  /// nil when the value is not known: nothing is guessed into 0.
  private static func cell(_ value: IndicatorValue) -> Cell? {
    switch value {
    case .unknown: nil
    case .day(let day): .day(day.number)
    case .share(let share): .share(share.value)
    case .count(let count): .number(Double(count))
    // As exact as the CSV list.
    case .parts, .number: value.number.map { .number(($0 * 100).rounded() / 100) }
    }
  }
}
