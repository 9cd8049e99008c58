import CSV
import Domain

extension FindingList {
  /// The columns of the CSV list.
  public static let columns = [
    "student_id", "name", "grade", "school", "counselor", "priority", "state", "stage", "trend", "onset", "away_days",
    "expected_days", "absence_rate", "excess", "recent20", "baseline", "streak", "months_away", "urgent", "reviewed",
    "last_contact", "reasons", "rules",
  ]

  /// The cells of one card, in the order of ``columns``; what is unknown is empty.
  static func cells(_ card: ReviewCard) -> [String] {
    let words = CardWords(card: card)
    let indicators = card.finding.indicators
    func number(_ indicator: Indicator) -> String {
      let value = value(indicators[indicator])
      return value == .null ? "" : value.text
    }
    // The id stays as it is: it is what the list is joined by.
    return [card.student.id]
      + [
        card.student.name, card.student.grade, card.finding.school, card.counselor,
        String(card.priority), card.finding.state.rawValue, card.finding.stageWords,
        card.finding.trend?.rawValue ?? "", words.onset?.iso ?? "", number(.missedDays), number(.expectedDays),
        number(.absenceRate), number(.excess), number(.recent20), number(.baseline), number(.streak),
        number(.monthsAway), card.openUrgent ? "yes" : "no", card.isReviewed ? "yes" : "no",
        card.contacts.filter { $0.result != .noAnswer }.map(\.day).max()?.iso ?? "",
        card.finding.reasons.map(\.text).joined(separator: " "),
        card.finding.reasons.map(\.rule).joined(separator: " "),
      ].map(TerminalText.plain)
  }

  /// Writes the list as CSV (RFC 4180) with a header; a cell that a spreadsheet would run gets an apostrophe.
  public static func csv(_ cards: [ReviewCard]) -> String {
    var writer = CSVWriter(guardFormulas: true)
    writer.write(columns)
    for card in inOrder(cards) { writer.write(cells(card)) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
