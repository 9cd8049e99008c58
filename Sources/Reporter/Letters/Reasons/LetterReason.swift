import Domain

/// The sentence of a rule in the language of a letter, made from the numbers the rule found.
///
/// English is the rule's own sentence. A district's own wording is said as it stands, in whatever language it was
/// written: the referral it stands in is for the district's own staff.
struct LetterReason {
  let reason: Reason
  let language: LetterLanguage
  /// The day of the letter's figures: dates of other years are said with their year.
  let asOf: SchoolDay

  /// Nil where a value that the sentence needs is not known.
  var sentence: String? {
    if language == .english || reason.facts.isEmpty { return reason.text }
    guard let rule = LetterRule(rawValue: reason.rule) else { return reason.text }
    switch language {
    case .english: return reason.text
    case .japanese: return japanese(rule)
    case .spanish: return spanish(rule)
    case .italian: return italian(rule)
    }
  }

  private func fact(_ name: String) -> ReasonFact.Value? { reason.facts.first { $0.name == name }?.value }

  /// A value in words, without a noun; nil when it is not known.
  func said(_ name: String) -> String? {
    switch fact(name) {
    case .about(let number)?: about(number)
    case .value(.count(let count))?: String(count)
    case .value(.parts(let parts))?: language.number(parts)
    case .value(.share(let share))?: percent(share)
    case .value(.number(let number))?: decimal(number)
    case .value(.day(let day))?: day.civil.year == asOf.civil.year ? language.dayAndMonth(day) : language.date(day)
    case .value(.unknown)?, nil: nil
    }
  }

  /// A value in words, or nothing where it is not known or zero, for parts that may be left out.
  func told(_ name: String) -> String? {
    guard let words = said(name), words != "0" else { return nil }
    return words
  }

  /// `7 días de clase`.
  func schoolDays(_ name: String) -> String? { whole(name).map(language.schoolDays) }

  /// `7 días`, `7,5 días`.
  func days(_ name: String) -> String? {
    if case .value(.parts(let parts))? = fact(name) { return language.days(parts) }
    return whole(name).map { language.days(count: $0) }
  }

  /// A whole number that is not zero.
  private func whole(_ name: String) -> Int? {
    switch fact(name) {
    case .value(.count(let count))? where count > 0: count
    case .value(.number(let number))? where number >= 1: Int(exactly: number.rounded())
    default: nil
    }
  }

  /// `1 o 2`, `7 u 8`, `1～2`; one number when it is close to a whole one.
  private func about(_ number: Double) -> String? {
    guard number < 1e9 else { return nil }
    let low = Int(max(0, number))
    let rest = max(0, number) - Double(low)
    if rest < 0.1, low > 0 { return String(low) }
    if rest > 0.9 { return String(low + 1) }
    switch language {
    case .english: return "\(low) or \(low + 1)"
    case .japanese: return "\(low)～\(low + 1)"
    // ‘ocho’ and ‘once’ begin with the sound of o.
    case .spanish: return "\(low) \(low + 1 == 8 || low + 1 == 11 ? "u" : "o") \(low + 1)"
    case .italian: return "\(low) o \(low + 1)"
    }
  }

  /// `14 %` with an unbreakable blank, in Japanese and Italian `14%`; halves up.
  private func percent(_ share: Share) -> String {
    let whole = (200 * share.numerator + share.denominator) / (2 * share.denominator)
    return language == .japanese || language == .italian ? "\(whole)%" : "\(whole)\u{A0}%"
  }

  private func decimal(_ number: Double) -> String? {
    guard number.magnitude < 1e6 else { return nil }
    return language.number(Int((number * Double(Mark.wholeDay)).rounded()))
  }
}

/// The default rules as letters know them.
enum LetterRule: String, CaseIterable {
  case risingEarly = "rising-early"
  case rising
  case longSpell = "long-spell"
  case oftenAway = "often-away"
  case away, gone, friction, unexplained, silent
  case refusalCoded = "refusal-coded"
  case noteSigns = "note-signs"
  case relapse
  case chronic10 = "chronic-10"
  case chronic20 = "chronic-20"
  case futoko30 = "futoko-30"
  case futoko90 = "futoko-90"
  case screening = "screening-hq25"
}
