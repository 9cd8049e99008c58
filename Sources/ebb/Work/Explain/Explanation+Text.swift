import Analyzer
import Domain
import Reporter

extension Explanation {
  /// The page: the rules that hold with their numbers, those that do not, every indicator, the excess day by day, the marks.
  func text(width: Int) -> String {
    var lines = [
      "\(finding.student) as of \(finding.asOf.long): \(finding.state.words), stage \(finding.stage.code)"
        + " (\(finding.stageWords))" + (finding.trend.map { ", \($0.rawValue)" } ?? "")
    ]
    for sentence in finding.secondAxis { lines += TextWrap.wrapped(sentence, width: width) }
    lines += TextWrap.wrapped("Computed from \(source); \(comparison).", width: width)
    for difference in differences { lines += TextWrap.wrapped("DIFFERS: \(difference)", width: width) }
    lines += reasons(width) + otherRules(width) + indicators(width) + excess(width) + differential(width) + weeks
    return lines.joined(separator: "\n") + "\n"
  }

  private func reasons(_ width: Int) -> [String] {
    var lines = ["", "RULES THAT HOLD"]
    for reason in finding.reasons {
      lines.append("\(reason.rule): \(reason.level)")
      lines += TextWrap.wrapped(reason.text, width: width, indent: "  ")
      lines += TextWrap.wrapped("when: \(reason.threshold)", width: width, indent: "  ")
      for check in reason.checks { lines += TextWrap.wrapped(words(check), width: width, indent: "    ") }
      if let from = reason.from, let to = reason.to { lines.append("  days: \(from.iso) to \(to.iso)") }
      lines += TextWrap.wrapped("source: \(reason.source)", width: width, indent: "  ")
    }
    if finding.reasons.isEmpty { lines.append("None.") }
    return lines
  }

  private func otherRules(_ width: Int) -> [String] {
    var lines: [String] = []
    let failing = account.rules.filter { $0.holds == false }
    if !failing.isEmpty { lines += ["", "RULES THAT DO NOT HOLD"] }
    for rule in failing {
      let checks = rule.checks.map { words($0) }.joined(separator: "; ")
      lines += TextWrap.wrapped("\(rule.rule): \(checks)", width: width)
    }
    let open = account.rules.filter { $0.holds == nil }
    if !open.isEmpty { lines += ["", "RULES THAT COULD NOT BE LOOKED AT"] }
    for rule in open { lines += TextWrap.wrapped("\(rule.rule): \(rule.why)", width: width) }
    return lines
  }

  /// `recent20 0.55, asked >= 0.15: yes`.
  private func words(_ check: ConditionCheck) -> String {
    let bound = words(check.bound)
    let asked = check.factor.map { "\($0) = \(bound)" } ?? bound
    let answer = check.holds.map { $0 ? "yes" : "no" } ?? "cannot be known"
    return "\(check.indicator.rawValue) \(words(check.value)), asked \(check.sign) \(asked): \(answer)"
  }

  /// The value as programs read it, without the quotes; what is unknown says so.
  private func words(_ value: IndicatorValue) -> String {
    switch value {
    case .unknown: "unknown"
    case .day(let day): day.iso
    default: FindingList.value(value).text
    }
  }

  private func indicators(_ width: Int) -> [String] {
    var lines = ["", "EVERY INDICATOR"]
    for line in account.indicators {
      let days = line.from.flatMap { from in line.to.map { "\(from.iso) to \($0.iso)" } } ?? ""
      let rest = [line.working, days].filter { !$0.isEmpty }.joined(separator: ", ")
      let head = "\(Wording.padded(line.indicator.rawValue, 18)) \(words(line.value))"
      let indent = String(repeating: " ", count: 30)
      let wrapped = rest.isEmpty ? [] : TextWrap.wrapped(rest, width: width, indent: indent)
      lines.append(wrapped.first.map { Wording.padded(head, 29) + $0.dropFirst(29) } ?? head)
      lines += wrapped.dropFirst()
    }
    return lines
  }

  /// The days since the onset, five before it, or the last twenty.
  private func excess(_ width: Int) -> [String] {
    let days = trajectory.days.filter { $0.excess != nil }
    guard !days.isEmpty else { return [] }
    let onset = finding.excessSum?.onset
    let first = onset.map { day in days.firstIndex { $0.day >= day } ?? days.count } ?? days.count
    let shown = days[max(0, min(first - 5, days.count - 20))...]
    var lines = ["", "THE EXCESS, DAY BY DAY"]
    lines += TextWrap.wrapped(
      "Each day: the excess of the day before + weight x missed - usual - \(number(account.slack)), never below 0.",
      width: width)
    if let sum = finding.excessSum {
      lines += TextWrap.wrapped(
        "Since \(sum.onset.iso): \(number(sum.weighed)) weighed - \(number(sum.usual)) usual - "
          + "\(number(sum.allowance)) allowed = \(number(sum.value)).", width: width)
    }
    lines.append("date       mark missed  weight  own     usual   excess")
    for day in shown {
      let missed = Double(day.mark.ebbParts(day.part) ?? 0) / Double(Mark.wholeDay)
      let numbers = [missed, day.weight ?? 0, day.own ?? 0, day.usual ?? 0, day.excess ?? 0].map { number($0) }
      lines.append("\(day.day.iso) \(day.mark.letter)    \(numbers.joined(separator: "  "))")
    }
    return lines
  }

  /// What speaks for and against each way to read it, what is unknown and what to ask next.
  private func differential(_ width: Int) -> [String] {
    if finding.differential.isEmpty { return [] }
    var lines = ["", "WHAT IT COULD BE"]
    for pattern in finding.differential {
      lines.append(pattern.title)
      let parts = [
        ("for", pattern.factsFor), ("against", pattern.factsAgainst), ("unknown", pattern.unknown),
        ("ask", pattern.questions),
      ]
      for (name, sentences) in parts {
        for sentence in sentences { lines += TextWrap.wrapped("\(name): \(sentence)", width: width, indent: "  ") }
      }
    }
    return lines
  }

  /// Every mark, a line a week, so that each count can be made again by hand.
  private var weeks: [String] {
    var byWeek: [Int: [Trajectory.Day]] = [:]
    for day in trajectory.days { byWeek[day.day.week, default: []].append(day) }
    var lines = ["", "EVERY MARK, WEEK BY WEEK, MONDAY FIRST (. nothing known)"]
    for week in byWeek.keys.sorted() {
      let days = byWeek[week] ?? []
      guard let first = days.first else { continue }
      var letters = Array(repeating: Character(" "), count: 7)
      for day in days { letters[day.day.weekday - 1] = day.mark.letter }
      // The place of the missed part tells a part of a day from half of one.
      let parts = days.filter { $0.part > 0 && $0.part < Mark.wholeDay }.map {
        "\($0.day.iso) \(number(Double($0.part) / Double(Mark.wholeDay)))"
      }
      lines.append(
        "\(first.day.advanced(by: 1 - first.day.weekday).iso)  \(parts.isEmpty ? trimmed(letters) : String(letters))")
      for part in parts { lines.append("            missed in part: \(part)") }
    }
    return lines
  }

  private func trimmed(_ letters: [Character]) -> String {
    String(letters[...(letters.lastIndex { $0 != " " } ?? 0)])
  }

  private func number(_ value: Double) -> String { JSONValue.decimal(value, places: 4, trims: false).text }
}
