public import Domain
public import Office

extension FindingList {
  /// A column of the sheet; hidden ones are there for sorting and for programs, so that the others can be read on paper.
  private struct SheetColumn {
    var title: String
    var width: Int
    var wraps = false
    var isHidden = false
  }

  /// In the order of ``columns``.
  private static let sheetColumns: [SheetColumn] = [
    .init(title: "Student ID", width: 12), .init(title: "Name", width: 20, wraps: true),
    .init(title: "Grade", width: 7), .init(title: "School", width: 13, wraps: true),
    .init(title: "Counselor", width: 14, wraps: true, isHidden: true),
    .init(title: "Priority", width: 8, isHidden: true), .init(title: "State", width: 10, isHidden: true),
    .init(title: "Stage", width: 14, wraps: true), .init(title: "Trend", width: 10),
    .init(title: "Change began", width: 11), .init(title: "Days away", width: 6),
    .init(title: "Days expected", width: 9), .init(title: "Absent", width: 8),
    .init(title: "Excess", width: 8, isHidden: true), .init(title: "Last 20 days", width: 8),
    .init(title: "Before", width: 8, isHidden: true), .init(title: "In a row", width: 7, isHidden: true),
    .init(title: "Months away", width: 8, isHidden: true), .init(title: "Urgent", width: 7),
    .init(title: "Reviewed", width: 9), .init(title: "Last contact", width: 11),
    .init(title: "Reasons", width: 56, wraps: true), .init(title: "Rules", width: 22, wraps: true, isHidden: true),
  ]

  /// Makes the list as a workbook: ids stay text, shares are percentages, days are dates.
  ///
  /// - Parameters:
  ///   - counselor: whose list it is; named above the table.
  ///   - asOf: the day of the list.
  ///   - paper: what it is printed on.
  ///   - auditHead: what the audit trail came to; nil for none.
  public static func workbook(
    _ cards: [ReviewCard], counselor: String, asOf: SchoolDay, paper: Paper = .letter, auditHead: String? = nil
  ) -> Workbook {
    let columns = sheetColumns.map { Sheet.Column($0.title, width: $0.width, wraps: $0.wraps, isHidden: $0.isHidden) }
    let title = TerminalText.plain("\(counselor): list of \(asOf.long)")
    let sheet = Sheet(
      "List",
      heading: [
        title,
        "Children's records: keep this file where only you can open it. Columns with further figures are hidden."
          + (auditHead.map { " Audit \($0)." } ?? ""),
      ], columns: columns,
      rows: inOrder(cards).map { sheetCells($0) }, print: Sheet.Print(paper: paper, footer: title))
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
