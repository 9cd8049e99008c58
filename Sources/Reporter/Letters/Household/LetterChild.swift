import Domain

/// One child's line in a letter about several.
struct LetterChild {
  let language: LetterLanguage

  /// Name, total days missed with first and last date, and late days; nothing else.
  func sentence(_ facts: LetterFacts) -> String {
    let name = LetterWording.short(facts.student.name, 60)
    let attendance = facts.attendance
    var parts: [String] = []
    if attendance.missedParts > 0 {
      let when =
        if let first = attendance.firstMissed, let last = attendance.lastMissed {
          language.when(first: first, last: last)
        } else { language.between(attendance.from, attendance.to) }
      parts.append(language.missed(attendance.missedParts, when: when))
    }
    let short = min(attendance.late, 100_000) + min(attendance.leftEarly, 100_000)
    if short > 0 { parts.append(language.lateOrEarly(short)) }
    let end = language == .japanese ? "。" : "."
    return name + (language == .japanese ? "さん：" : ": ") + parts.joined(separator: language == .japanese ? "。" : "; ")
      + end
  }
}

extension LetterLanguage {
  /// `10.5 days missed, the first on …`.
  func missed(_ parts: Int, when: String) -> String {
    switch self {
    case .english: "missed \(days(parts)), \(when)"
    case .japanese: "欠席\(days(parts))（\(when)）"
    case .spanish: "ha faltado \(days(parts)), \(when)"
    case .italian: "ha perso \(days(parts)), \(when)"
    }
  }

  func lateOrEarly(_ count: Int) -> String {
    switch self {
    case .english: "late or gone early on \(days(count: count))"
    case .japanese: "遅刻または早退が\(days(count: count))"
    case .spanish: "llegó tarde o salió antes \(days(count: count))"
    case .italian: "in ritardo o uscita anticipata per \(days(count: count))"
    }
  }
}
