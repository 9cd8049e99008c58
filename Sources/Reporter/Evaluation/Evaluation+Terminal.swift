public import Domain

extension Evaluation {
  /// The tables for a terminal of 80 columns.
  public func terminal() -> String {
    let words = EvaluationWords(evaluation: self)
    var lines: [String] = []
    for sentence in [words.weeks, words.people, words.event, words.knowledge] {
      lines += TerminalText.wrapped(sentence, to: 80)
    }
    lines += ["", EvaluationTable.heads[0], EvaluationTable.heads[1]]
    for kind in [ListFigures.Kind.level, .rule, .reference] {
      lines += ["", EvaluationTable.title(kind)]
      for list in lists where list.kind == kind { lines.append(EvaluationTable.row(list)) }
    }
    if let last = lists.last(where: { $0.name == "last-20-days" }) {
      lines +=
        [""]
        + TerminalText.wrapped("last-20-days: \(last.when), so that about as many are ever on it as on mild+.", to: 80)
    }
    lines += ["", "By group: share ever on mild+ and caught by it, with 95 % intervals"]
    lines += ["", GroupTable.head]
    for table in groups { lines += table.rows.map(\.text) }
    lines += TerminalText.wrapped(
      "–: hidden, fewer than \(SmallCells.least) students or events, or needed to hide those; or nothing to count.",
      to: 80)
    lines.append("")
    for sentence in words.cautions { lines += TerminalText.wrapped(sentence, to: 80) }
    return lines.joined(separator: "\n").replacing("\u{00A0}", with: " ") + "\n"
  }
}

/// The columns of the table of lists.
enum EvaluationTable {
  static let heads = [
    padded("", 19) + right("on a", 8) + right("ever", 7) + right("caught", 8) + right("lead, school days", 18)
      + right("right", 7) + right("new a week", 12),
    padded("", 19) + right("list", 8) + right("on it", 7) + right("before", 8)
      + ["1/4", "half", "3/4"].map { right($0, 6) }.joined() + right("", 7) + right("350", 6) + right("each", 6),
  ]

  static func title(_ kind: ListFigures.Kind) -> String {
    switch kind {
    case .level: "rules together"
    case .rule: "rules in force, one by one"
    case .reference: "published rules, to compare with"
    }
  }

  static func row(_ list: ListFigures) -> String {
    let name = TerminalText.cut(TerminalText.shown(list.name), to: 17)
    let lead = [list.lead.lower, list.lead.median, list.lead.upper].map { $0.map(String.init) ?? "–" }
    return "  " + padded(name, 17) + right(EvaluationWords.fine(list.list), 8)
      + right(Figures.percent(list.ever.share), 7) + right(Figures.percent(list.caught.share), 8)
      + lead.map { right($0, 6) }.joined() + right(Figures.percent(list.right.share), 7)
      + right(Figures.decimal(list.newPerCaseload, places: 1, trims: false), 6)
      + right(Figures.decimal(list.newPerCounselor, places: 1, trims: false), 6)
  }

  static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalText.width(text)))
  }
}

extension GroupTable {
  /// A group's line of the terminal's table.
  struct Row {
    var text: String
  }

  fileprivate static let head =
    EvaluationTable.padded("", 24) + EvaluationTable.right("students", 9) + EvaluationTable.right("a week's list", 16)
    + "   " + EvaluationTable.padded("ever on it", 14) + "caught"

  /// The groups' lines for the level `mild`; one line when the roster does not tell the groups.
  var rows: [Row] {
    guard groups.count > 1 || groups.first?.name.isEmpty == false else {
      return [Row(text: "  \(characteristic): the roster does not say")]
    }
    return groups.map { group in
      let mild = group.levels.first { $0.level == .mild }
      let name = TerminalText.cut(TerminalText.shown("\(characteristic) \(EvaluationWords.group(group.name))"), to: 22)
      return Row(
        text: "  " + EvaluationTable.padded(name, 22) + EvaluationTable.right(group.students.map(String.init) ?? "–", 9)
          + EvaluationTable.right(EvaluationWords.fine(mild?.list), 16) + "   "
          + EvaluationTable.padded(EvaluationWords.ranged(mild?.ever), 14) + EvaluationWords.ranged(mild?.caught))
    }
  }
}
