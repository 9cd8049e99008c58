import Domain

/// The lists of a referral: what works, what was seen, what has been tried.
struct LetterLists {
  let facts: LetterFacts
  let kind: LetterKind
  let language: LetterLanguage

  /// What works and who helps, first the words of people, then what typed codes say.
  var strengths: [String] {
    let codes = Set(recent.filter { $0.code.group == .protective }.map(\.code))
    let said = facts.strengths.map { LetterWording.short($0) }.filter { !$0.isEmpty }
    let coded = SignCode.allCases.filter(codes.contains).compactMap { $0.letterWords(in: language) }
    // Codes come from notes, and notes stay in the school.
    return Array((said + (kind.leavesSchool ? [] : coded)).prefix(5))
  }

  /// Typed signs of the last 60 days with the newest date; never critical ones, nor what explains an absence.
  var signs: [String] {
    guard !kind.leavesSchool else { return [] }
    var newest: [SignCode: SchoolDay] = [:]
    for sign in recent where sign.code.group == .sign {
      newest[sign.code] = max(newest[sign.code] ?? sign.day, sign.day)
    }
    return SignCode.allCases.compactMap { code in
      guard let day = newest[code], let words = code.letterWords(in: language) else { return nil }
      return language == .japanese ? "\(words)（\(language.medium(day))）" : "\(words) (\(language.medium(day)))"
    }.prefix(6).map { $0 }
  }

  private var recent: [LetterSign] {
    facts.signs.filter {
      $0.isTyped && !$0.isRestricted && $0.context == .affirmed && (0...60).contains(facts.asOf - $0.day)
    }
  }

  /// The sentences of rules that asked about attendance alone, without the rules' names.
  var reasons: [String] {
    guard !kind.leavesSchool else { return [] }
    let noted: Set<Indicator> = [.boundSigns30, .signs, .protective, .contactPoints, .hq25, .sads, .ucla, .srasr]
    let sentences = (facts.finding?.reasons ?? []).filter { reason in
      !reason.values.contains { noted.contains($0.indicator) } && !reason.text.contains(reason.rule + ":")
    }.map { LetterWording.short($0.text, 200) }.filter { !$0.isEmpty && StigmaCheck.hits(in: $0).isEmpty }
    var seen: Set<String> = []
    return Array(sentences.filter { seen.insert($0).inserted }.prefix(2))
  }

  /// What has been done, by date; the newest six.
  var steps: [String] {
    var steps: [(day: SchoolDay, text: String)] = facts.contacts.map { contact in
      let words = [contact.how, contact.who].map { LetterWording.short($0, 40) }.filter { !$0.isEmpty }
      let outcome = LetterWording.short(contact.outcome, 40)
      let isKind = !outcome.isEmpty && StigmaCheck.hits(in: outcome).isEmpty
      return (contact.day, words.joined(separator: ", ") + (isKind ? ": \(outcome)" : ""))
    }
    for letter in facts.letters where letter.status != "withdrawn" {
      let isSent = letter.isOut
      // A draft may never have left the desk: outside the school only what was sent is a step.
      if kind.leavesSchool && !isSent { continue }
      steps.append((letter.date, language.step(LetterKind(rawValue: letter.kind), isSent: isSent)))
    }
    if kind == .internalReferral {
      for decision in facts.decisions where decision.choice == .refer || decision.choice == .contactFamily {
        let words = language.step(decision.choice)
        let by = LetterWording.short(decision.by, 40)
        steps.append((decision.on, words + (by.isEmpty ? "" : ", \(by)")))
      }
    }
    let past = steps.filter { $0.day <= facts.date && !$0.text.isEmpty }
      .sorted { ($0.day, $0.text) < ($1.day, $1.text) }
    guard !past.isEmpty else { return [language.noSteps] }
    let lines = past.suffix(6).map { language.dated($0.day, $0.text) }
    let earlier = past.count - lines.count
    return (earlier > 0 ? [language.earlierSteps(earlier)] : []) + lines
  }

  /// The newest days missed, as dates.
  var missedDates: String? {
    guard !facts.attendance.missed.isEmpty else { return nil }
    let newest = Array(facts.attendance.missed.suffix(12))
    return language.missedDates(newest, areAll: newest.count == facts.attendance.missed.count)
  }

  /// Expected and missed days, late and early, a column a month; the newest twelve.
  var months: LetterContent.Block? {
    let months = facts.attendance.months.suffix(12)
    guard !months.isEmpty else { return nil }
    func row(_ row: LetterLanguage.MonthRow) -> [String] {
      [language.title(row)]
        + months.map { month in
          switch row {
          case .schoolDays: language.number(month.expectedParts)
          case .missed: language.number(month.missedParts)
          case .late: String(month.late)
          case .leftEarly: String(month.leftEarly)
          }
        }
    }
    return .table(
      head: [""] + months.map { language.shortMonth($0.month) }, rows: LetterLanguage.MonthRow.allCases.map(row))
  }

  /// Who agreed to what, when and until when.
  func sentence(_ consent: Consent) -> String {
    language.consent(
      scope: LetterWording.short(consent.kind, 60), granted: consent.granted, by: LetterWording.short(consent.by, 60),
      until: consent.until)
  }
}
