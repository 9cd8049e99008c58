import Domain

extension FindingList {
  /// Writes the list for a terminal: parts, aligned columns, the reason wrapped at the width.
  ///
  /// - Parameters:
  ///   - width: the terminal's columns; below 50 the list is written for 50.
  ///   - showsContact: says how long nobody was reached in place of the reason.
  public static func terminal(
    _ cards: [ReviewCard], width: Int = 80, color: Bool = false, showsContact: Bool = false
  ) -> String {
    let width = max(width, 50)
    let ordered = inOrder(cards)
    let rows = ordered.map { Row($0, width: width, showsContact: showsContact) }
    let columns = Row.widths(rows)
    var text = ""
    // Whoever has an urgent note stands on top, wherever the marks would put him.
    var groups = [("URGENT", ordered.indices.filter { ordered[$0].openUrgent })]
    for part in Part.allCases {
      groups.append(
        (part.title, ordered.indices.filter { !ordered[$0].openUrgent && Part.of(ordered[$0].finding) == part }))
    }
    for (title, members) in groups where !members.isEmpty {
      if !text.isEmpty { text += "\n" }
      text += color ? "\u{1B}[1m\(title)\u{1B}[0m\n" : "\(title)\n"
      for index in members { text += rows[index].text(columns, width: width, color: color) }
    }
    return text
  }

  /// One student's line: stage, id, name, grade, reason.
  struct Row {
    private let cells: [String]
    private let reason: String
    private let isHeavy: Bool

    init(_ card: ReviewCard, width: Int, showsContact: Bool = false) {
      let words = CardWords(card: card)
      let name = TerminalText.shown(card.student.name)
      let grade = TerminalText.shown(card.student.grade)
      cells = [
        Row.stage(card.finding),
        TerminalText.cut(TerminalText.shown(card.student.id), to: 12),
        TerminalText.cut(name, to: width < 64 ? 14 : width < 100 ? 20 : 28),
        grade.isEmpty ? "" : TerminalText.cut("gr \(grade)", to: 8),
      ]
      let silence = showsContact ? ContactGap(card)?.sentence : nil
      var reason = TerminalText.shown(silence ?? words.headline)
      // The list's own style: a line, not a sentence.
      if reason.hasSuffix(".") { reason.removeLast() }
      if let first = reason.first, !reason.dropFirst().prefix(1).allSatisfy(\.isUppercase) {
        reason = first.lowercased() + reason.dropFirst()
      }
      if !showsContact, let step = Row.lastStep(card) { reason += "; \(step)" }
      self.reason = card.openUrgent ? "read the urgent note first; \(reason)" : reason
      isHeavy = card.finding.stage >= .moderate
    }

    /// What was decided or sent last, so that the next list does not begin anew.
    private static func lastStep(_ card: ReviewCard) -> String? {
      let decision = card.decisions.max { ($0.on, $0.asOf) < ($1.on, $1.asOf) }
      if case .letter(let letter)? = ContactGap(card)?.cause, letter.date >= decision?.on ?? letter.date {
        return "\(CardHistory.words(of: letter)) on \(letter.date.short), no contact recorded since"
      }
      return decision.map { "decided on \($0.on.short): \($0.choice.rawValue)" }
    }

    /// Nobody says of a student whom no file names that he stays away.
    private static func stage(_ finding: Finding) -> String {
      if finding.state == .notInFile { return "not in file" }
      return finding.stage == .steady ? finding.state.words : finding.stageWords
    }

    static func widths(_ rows: [Row]) -> [Int] {
      (0..<4).map { column in rows.map { TerminalText.width($0.cells[column]) }.max() ?? 0 }
    }

    func text(_ columns: [Int], width: Int, color: Bool) -> String {
      var line = "  "
      var indent = 2
      for (column, cell) in cells.enumerated() where columns[column] > 0 {
        let padded = cell + String(repeating: " ", count: columns[column] - TerminalText.width(cell))
        line += color && column == 0 && isHeavy ? "\u{1B}[1m\(padded)\u{1B}[0m" : padded
        line += column == 1 ? "  " : "   "
        indent += columns[column] + (column == 1 ? 2 : 3)
      }
      // A narrow rest gives the reason lines of its own.
      let isBelow = width - indent < 36
      let margin = isBelow ? 16 : indent
      let wrapped = TerminalText.wrapped(reason, to: width - margin)
      if isBelow { line = TerminalText.trimmed(line) + "\n" + String(repeating: " ", count: margin) }
      line += wrapped.joined(separator: "\n" + String(repeating: " ", count: margin))
      return TerminalText.trimmed(line) + "\n"
    }
  }
}
