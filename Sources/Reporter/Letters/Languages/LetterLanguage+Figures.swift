import Domain

/// Days counted as people say them.
extension LetterLanguage {
  /// Writes parts of 2520 as days to one decimal, half up, without a needless zero: `11.5`, `11,5`, `2`.
  func number(_ parts: Int) -> String {
    let parts = max(0, parts)
    let whole = parts / Mark.wholeDay
    // Ten tenths and more carry over; the whole days are split off first, so that no count overflows.
    let tenths = ((parts % Mark.wholeDay) * 20 + Mark.wholeDay) / (2 * Mark.wholeDay)
    let point = self == .spanish || self == .italian ? "," : "."
    return tenths % 10 == 0 ? "\(whole + tenths / 10)" : "\(whole)\(point)\(tenths)"
  }

  /// `1 day`, `half a day`, `11.5 days`; a trace of a day is `part of a day`.
  func days(_ parts: Int) -> String {
    if parts == Mark.wholeDay / 2 { return halfDay }
    let text = number(parts)
    if text == "0", parts > 0 { return partOfDay }
    return counted(text, isOne: text == "1")
  }

  /// `4 days`.
  func days(count: Int) -> String { counted("\(count)", isOne: count == 1) }

  private func counted(_ number: String, isOne: Bool) -> String {
    switch self {
    case .english: "\(number)\u{A0}\(isOne ? "day" : "days")"
    case .japanese: "\(number)日"
    case .spanish: "\(number)\u{A0}\(isOne ? "día" : "días")"
    case .italian: "\(number)\u{A0}\(isOne ? "giorno" : "giorni")"
    }
  }

  /// `3 school days`.
  func schoolDays(_ count: Int) -> String {
    switch self {
    case .english: "\(count)\u{A0}school \(count == 1 ? "day" : "days")"
    case .japanese: "\(count)日"
    case .spanish: "\(count)\u{A0}\(count == 1 ? "día" : "días") de clase"
    case .italian: "\(count)\u{A0}\(count == 1 ? "giorno" : "giorni") di scuola"
    }
  }

  private var halfDay: String {
    switch self {
    case .english: "half a day"
    case .japanese: "半日"
    case .spanish: "medio día"
    case .italian: "mezza giornata"
    }
  }

  private var partOfDay: String {
    switch self {
    case .english: "part of a day"
    case .japanese: "1日の一部"
    case .spanish: "parte de un día"
    case .italian: "parte di una giornata"
    }
  }

  /// `11.5 of 48 school days`; `none of 48 school days` when nothing was missed.
  func missed(_ parts: Int, of expected: Int) -> String {
    let (missed, all) = (number(parts), number(expected))
    let isOne = all == "1"
    switch self {
    case .english: return "\(parts > 0 ? missed : "none") of \(all) school \(isOne ? "day" : "days")"
    case .japanese: return "\(all)日のうち\(missed)日"
    case .spanish: return "\(missed) de \(all) \(isOne ? "día" : "días") de clase"
    case .italian: return "\(missed) \(missed == "1" ? "giorno" : "giorni") di scuola su \(all)"
    }
  }
}
