import Domain

/// The lists of a referral: what works, what was seen, what has been tried.
struct LetterLists {
  let facts: LetterFacts
  let kind: LetterKind

  /// What works and who helps, first the words of people, then what typed codes say.
  var strengths: [String] {
    let codes = Set(recent.filter { $0.code.group == .protective }.map(\.code))
    let said = facts.strengths.map { LetterWording.short($0) }.filter { !$0.isEmpty }
    let coded = SignCode.allCases.filter(codes.contains).compactMap(\.letterWords)
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
      guard let day = newest[code], let words = code.letterWords else { return nil }
      return "\(words) (\(day.medium))"
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
      let words = LetterKind(rawValue: letter.kind)?.words ?? "a letter"
      let isSent = letter.status == "sent"
      // A draft may never have left the desk: outside the school only what was sent is a step.
      if kind.leavesSchool && !isSent { continue }
      steps.append((letter.date, "\(words) \(isSent ? "sent" : "drafted")"))
    }
    if kind == .internalReferral {
      for decision in facts.decisions where decision.choice == .refer || decision.choice == .contactFamily {
        let words = decision.choice == .refer ? "decided to refer" : "decided to contact the family"
        let by = LetterWording.short(decision.by, 40)
        steps.append((decision.on, words + (by.isEmpty ? "" : ", \(by)")))
      }
    }
    let past = steps.filter { $0.day <= facts.date && !$0.text.isEmpty }
      .sorted { ($0.day, $0.text) < ($1.day, $1.text) }
    guard !past.isEmpty else { return ["No contact is recorded yet."] }
    let lines = past.suffix(6).map { "\($0.day.medium): \($0.text)" }
    let earlier = past.count - lines.count
    return (earlier > 0 ? [earlier == 1 ? "1 earlier step" : "\(earlier) earlier steps"] : []) + lines
  }

  /// The newest days missed, as dates.
  var missedDates: String? {
    guard !facts.attendance.missed.isEmpty else { return nil }
    let newest = facts.attendance.missed.suffix(12)
    let dates = newest.map { $0.part >= Mark.wholeDay ? $0.day.short : "\($0.day.short) (part)" }
    let isAll = newest.count == facts.attendance.missed.count
    return (isAll ? "Days missed: " : "The last \(newest.count) days missed: ") + LetterWording.list(dates) + "."
  }

  /// Expected and missed days, late and early, a column a month; the newest twelve.
  var months: LetterContent.Block? {
    let months = facts.attendance.months.suffix(12)
    guard !months.isEmpty else { return nil }
    func row(_ title: String, _ value: (AttendanceFacts.Month) -> String) -> [String] { [title] + months.map(value) }
    return .table(
      head: row("") { String($0.month.short.drop { $0 != " " }.dropFirst()) },
      rows: [
        row("School days") { LetterWording.number($0.expectedParts) },
        row("Missed") { LetterWording.number($0.missedParts) },
        row("Late") { String($0.late) },
        row("Left early") { String($0.leftEarly) },
      ])
  }

  /// Who agreed to what, when and until when.
  static func sentence(_ consent: Consent) -> String {
    let by = LetterWording.short(consent.by, 60)
    let scope = LetterWording.short(consent.kind, 60)
    let until = consent.until.map { "Valid until \(LetterWording.date($0))." } ?? "No end date is recorded."
    return "Scope: \(scope). Given on \(LetterWording.date(consent.granted))"
      + (by.isEmpty ? ". " : " by \(by). ") + until
  }
}
