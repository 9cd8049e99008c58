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
    return [
      card.student.id, card.student.name, card.student.grade, card.finding.school, card.counselor,
      String(card.priority), card.finding.state.rawValue, card.finding.stage.words,
      card.finding.trend?.rawValue ?? "", words.onset?.iso ?? "", number(.missedDays), number(.expectedDays),
      number(.absenceRate), number(.excess), number(.recent20), number(.baseline), number(.streak),
      number(.monthsAway), card.openUrgent ? "yes" : "no", card.isReviewed ? "yes" : "no",
      card.contacts.map(\.day).max()?.iso ?? "",
      card.finding.reasons.map(\.text).joined(separator: " "),
      card.finding.reasons.map(\.rule).joined(separator: " "),
    ]
  }

  /// Writes the list as CSV (RFC 4180) with a header; a cell that a spreadsheet would run gets an apostrophe.
  public static func csv(_ cards: [ReviewCard]) -> String {
    let lines = [columns] + inOrder(cards).map(cells)
    return lines.map { $0.map(guarded).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func guarded(_ cell: String) -> String {
    var cell = cell
    if let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { cell = "'" + cell }
    let needsQuotes = cell.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    guard needsQuotes else { return cell }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
