import Domain

/// The sums behind a card's reasons, short enough for a page of five hundred: each comparison, and the excess taken apart.
struct CardArithmetic {
  let card: ReviewCard

  /// Days named at most, the newest.
  private static let mostDays = 12

  /// `recent20 55 % ≥ 50 %, ≥ 2 * baseline = 20 %`, comparison by comparison, and what does not hold said to each; nil
  /// when the analysis gave none.
  func comparisons(_ reason: Reason) -> String? {
    guard !reason.checks.isEmpty else { return nil }
    var text = ""
    for (index, check) in reason.checks.enumerated() {
      let bound = Figures.shown(check.bound) ?? "unknown"
      let asked = check.factor.map { "\($0) = \(bound)" } ?? bound
      let sign = [">=": "≥", "<=": "≤"][check.sign] ?? check.sign
      let answer = check.holds.map { $0 ? "" : ": no" } ?? ": not known"
      // Comparisons of one indicator name it once.
      if index > 0, reason.checks[index - 1].indicator == check.indicator {
        text += ", "
      } else {
        text += (index > 0 ? "; " : "") + "\(check.indicator.rawValue) \(Figures.shown(check.value) ?? "unknown") "
      }
      text += "\(sign) \(asked)\(answer)"
    }
    return text
  }

  /// Whether a reason rests on the excess, so that its sum belongs beside it.
  static func restsOnExcess(_ reason: Reason) -> Bool {
    reason.values.contains { $0.indicator == .excess || $0.indicator == .excessDays }
  }

  /// The excess as a sum of what was weighed, what is usual and what is allowed; nil while it is zero.
  var excess: String? {
    guard let sum = card.finding.excessSum, sum.days > 0 else { return nil }
    // The weighed days and what is allowed are exact at two decimals; what is usual takes the rounding.
    let (weighed, allowed, value) = (hundredths(sum.weighed), hundredths(sum.allowance), hundredths(sum.value))
    return
      "The excess since \(sum.onset.short): \(Figures.counted(Figures.decimal(sum.missed), "day")) missed count as "
      + "\(shown(weighed)); less \(shown(weighed - allowed - value)) usual for this student and less \(shown(allowed)) "
      + "allowed in \(Figures.counted(sum.days, "school day")), that is \(shown(value))."
  }

  /// The missed days since the onset with what each counts.
  var days: String? {
    guard let sum = card.finding.excessSum else { return nil }
    let days = card.trajectory.days.filter { $0.day >= sum.onset && weighed($0) > 0 }
    guard !days.isEmpty else { return nil }
    let words = days.suffix(CardArithmetic.mostDays).map { "\($0.day.short) \(Figures.decimal(weighed($0)))" }
    let more = days.count - words.count
    return "Counted: \(words.joined(separator: ", "))" + (more > 0 ? ", and \(more) before." : ".")
  }

  /// What a day counted, in days; zero where the analysis did not say.
  private func weighed(_ day: Trajectory.Day) -> Double {
    (day.weight ?? 0) * Double(day.mark.ebbParts(day.part) ?? 0) / Double(Mark.wholeDay)
  }

  private func hundredths(_ number: Double) -> Int { Int(min(number.magnitude, 1e9) * 100 + 0.5) }
  private func shown(_ hundredths: Int) -> String { Figures.decimal(Double(hundredths) / 100) }
}
