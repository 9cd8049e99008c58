public import Domain

/// The same weeks under two settings, side by side.
public struct EvaluationComparison: Sendable {
  /// What differs, as the user said it.
  public var changes: [String]
  public var now: Evaluation
  public var changed: Evaluation

  public init(changes: [String], now: Evaluation, changed: Evaluation) {
    self.changes = changes
    self.now = now
    self.changed = changed
  }

  /// As `ebb.what-if/1`: both evaluations whole.
  public func json(settings: String, changedSettings: String) -> JSONValue {
    .members([
      "schema": .string("ebb.what-if/1"), "changes": .array(changes.map { .string($0) }),
      "now": now.json(settings: settings), "changed": changed.json(settings: changedSettings),
    ])
  }

  /// The tables for a terminal of 80 columns: the levels, the rules that differ, and the groups.
  public func terminal() -> String {
    let words = EvaluationWords(evaluation: now)
    var lines = TerminalText.wrapped("If \(changes.joined(separator: ", ")):", to: 80)
    for sentence in [words.weeks, words.people, words.event] { lines += TerminalText.wrapped(sentence, to: 80) }
    for name in ["watch+", "mild+"] + differing {
      let (old, new) = (list(name, now), list(name, changed))
      lines += ["", head(name, old, new)]
      if old?.when != new?.when || old?.level != new?.level {
        lines.append(row("level", old?.level ?? "off", new?.level ?? "off"))
        lines += TerminalText.wrapped("now: \(old?.when ?? "no such rule")", to: 78).map { "  \($0)" }
        lines += TerminalText.wrapped("changed: \(new?.when ?? "no such rule")", to: 78).map { "  \($0)" }
      }
      lines += EvaluationComparison.figures.map { title, figure in
        row(title, old.map(figure) ?? "–", new.map(figure) ?? "–")
      }
    }
    lines += ["", EvaluationTable.padded("By group, mild+", 40) + "ever on it        caught before it came"]
    for (old, new) in zip(now.groups, changed.groups) { lines += groupRows(old, new) }
    lines.append("")
    for sentence in words.cautions { lines += TerminalText.wrapped(sentence, to: 80) }
    return lines.joined(separator: "\n").replacing("\u{00A0}", with: " ") + "\n"
  }

  private static let figures: [(String, @Sendable (ListFigures) -> String)] = [
    ("students on a week's list", { EvaluationWords.fine($0.list) }),
    ("students ever on it", { EvaluationWords.fine($0.ever.share) }),
    ("new a week for a caseload of 350", { Figures.decimal($0.newPerCaseload, places: 2, trims: false) }),
    ("new a week for each caseload here", { Figures.decimal($0.newPerCounselor, places: 2, trims: false) }),
    ("caught before the event", { EvaluationWords.fine($0.caught.share) }),
    (
      "lead in school days (1/4, half, 3/4)",
      { figures in
        [figures.lead.lower, figures.lead.median, figures.lead.upper].map { $0.map(String.init) ?? "–" }
          .joined(separator: " · ")
      }
    ),
    ("right: the event came", { EvaluationWords.fine($0.right.share) }),
  ]

  /// The rules that differ, in their order.
  private var differing: [String] {
    let names = now.lists.filter { $0.kind == .rule }.map(\.name)
    let more = changed.lists.filter { $0.kind == .rule }.map(\.name).filter { !names.contains($0) }
    return (names + more).filter { name in
      let (old, new) = (list(name, now), list(name, changed))
      return old?.when != new?.when || old?.level != new?.level
    }
  }

  private func list(_ name: String, _ evaluation: Evaluation) -> ListFigures? {
    evaluation.lists.first { $0.name == name && $0.kind != .reference }
  }

  private func head(_ name: String, _ old: ListFigures?, _ new: ListFigures?) -> String {
    let kind = old?.kind ?? new?.kind
    let title = kind == .level ? "\(name) (\(EvaluationWords.level(String(name.dropLast()))))" : name
    return EvaluationTable.padded(TerminalText.cut(TerminalText.shown(title), to: 44), 46)
      + EvaluationTable.right("now", 14) + EvaluationTable.right("changed", 16)
  }

  private func row(_ title: String, _ old: String, _ new: String) -> String {
    "  " + EvaluationTable.padded(title, 44) + EvaluationTable.right(old, 14) + EvaluationTable.right(new, 16)
  }

  private func groupRows(_ old: GroupTable, _ new: GroupTable) -> [String] {
    guard old.groups.count > 1 || old.groups.first?.name.isEmpty == false else { return [] }
    return zip(old.groups, new.groups).map { before, after in
      let (a, b) = (before.levels.first { $0.level == .mild }, after.levels.first { $0.level == .mild })
      let name = TerminalText.cut(
        TerminalText.shown("\(old.characteristic) \(EvaluationWords.group(before.name))"), to: 36)
      return TerminalText.trimmed(
        "  " + EvaluationTable.padded(name, 38)
          + arrow(EvaluationWords.fine(a?.ever?.share), EvaluationWords.fine(b?.ever?.share))
          + arrow(EvaluationWords.fine(a?.caught?.share), EvaluationWords.fine(b?.caught?.share)))
    }
  }

  private func arrow(_ old: String, _ new: String) -> String {
    EvaluationTable.padded(old == "–" && new == "–" ? "–" : "\(old) → \(new)", 18)
  }
}
