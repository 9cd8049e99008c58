import Domain

/// What each placeholder stands for in one letter; nil when the facts do not say.
struct LetterValues {
  let pass: LetterPass
  let language: LetterLanguage
  private var facts: LetterFacts { pass.facts }
  private var attendance: AttendanceFacts { pass.facts.attendance }

  init(_ pass: LetterPass, _ language: LetterLanguage) {
    self.pass = pass
    self.language = language
  }

  func text(_ field: LetterField) -> String? {
    let head = pass.letterhead
    switch field {
    case .student: return children
    case .recipient: return recipientName
    case .school: return LetterWording.clean(head.school)
    case .schoolAddress: return said(LetterWording.addressLines(head.address).joined(separator: ", "))
    case .date: return language.date(facts.date)
    case .grade: return said(facts.student.grade)
    case .language: return said(LanguageNames.name(facts.student.language, in: language))
    case .class: return said(facts.student.className)
    case .studentID: return said(facts.student.id)
    case .birthDate: return facts.student.birthDate.map(language.date)
    case .family:
      let people = facts.guardians.filter(\.receivesLetters).sorted { $0.id < $1.id }.map { guardian in
        let name = LetterWording.short(guardian.name, 60)
        let relation = language.relation(LetterWording.short(guardian.relation, 30))
        return name.isEmpty || relation.isEmpty ? name : language.onDay(name, [relation])
      }
      return said(language.list(people.filter { !$0.isEmpty }))
    case .since: return language.date(attendance.from)
    case .asOf: return language.date(attendance.to)
    case .missedDays: return attendance.missedParts > 0 ? language.days(attendance.missedParts) : nil
    case .missedOfExpected: return missedOfExpected
    case .missedWhen:
      guard attendance.missedParts > 0 else { return nil }
      guard let first = attendance.firstMissed, let last = attendance.lastMissed else {
        return language.between(attendance.from, attendance.to)
      }
      return language.when(first: first, last: last)
    case .lateOrEarly:
      // Bounded, so that absurd counts cannot overflow.
      let count = min(attendance.late, 100_000) + min(attendance.leftEarly, 100_000)
      return count > 0 ? language.days(count: count) : nil
    case .onset:
      // Said once: the sentences of why now tell it too.
      if lists.reasonsTell(Indicator.onset.rawValue) { return nil }
      return (facts.finding?.episodeOnset ?? onset).map(language.date)
    case .contactName: return said(head.contactName)
    case .contactRole: return said(head.contactRole)
    case .contactPhone: return said(head.contactPhone)
    case .privacyContact: return said(head.privacyContact)
    case .replyDate: return language.date(facts.openDays.first(from: facts.date.advanced(by: 14)))
    case .reviewDate: return language.date(facts.openDays.first(from: facts.date.advanced(by: 28)))
    case .period: return language.period(attendance.from, attendance.to)
    case .explainedDays: return attendance.explainedParts > 0 ? language.days(attendance.explainedParts) : nil
    case .awaySince: if case .away(let day)? = attendance.longAbsence { return language.date(day) } else { return nil }
    case .backOn: if case .back(let day)? = attendance.longAbsence { return language.date(day) } else { return nil }
    case .patterns, .months, .strengths, .signs, .reasons, .steps, .consents, .missedDates, .basis, .children,
      .urgency:
      return nil
    }
  }

  func block(_ field: LetterField) -> LetterContent.Block? {
    let lines = lists
    switch field {
    case .patterns:
      let isTold = lines.reasonsTell("missedInLast20")
      let patterns = attendance.patterns.filter { if case .recent = $0 { !isTold } else { true } }
      return list(patterns.prefix(4).map(language.sentence))
    case .months: return lines.months
    case .strengths: return list(lines.strengths)
    case .signs: return list(lines.signs)
    case .reasons: return list(lines.reasons)
    case .steps: return list(lines.steps)
    case .missedDates: return lines.missedDates.map { .paragraph($0) }
    case .consents: return list(pass.consents.map(lines.sentence))
    case .urgency:
      let choices = language.choices(facts.urgency)
      return choices.count == 1 ? choices.first.map { .paragraph($0) } : .ticks(choices)
    case .basis:
      let said = LetterWording.short(pass.basis, 200)
      return list(pass.consents.map(lines.sentence) + (said.isEmpty ? [] : [said]))
    case .children: return list(([facts] + pass.siblings).map(LetterChild(language: language).sentence))
    default: return nil
    }
  }

  private var lists: LetterLists { LetterLists(facts: facts, kind: pass.kind, language: language) }

  /// Name and address as on an envelope.
  var recipientLines: [String] {
    switch pass.recipient {
    case .guardian(let guardian): return addressed(to: recipientName) + LetterWording.addressLines(guardian.address)
    case .student: return addressed(to: recipientName) + LetterWording.addressLines(facts.studentAddress)
    case .team, .nurse: return [recipientName]
    case .agency, .doctor, .nextSchool:
      guard let agency = facts.agency, !LetterWording.clean(agency.name).isEmpty else {
        return ["\(language.to) ______________________________", "______________________________"]
      }
      return [LetterWording.short(agency.name, 80)] + LetterWording.addressLines(agency.address)
    }
  }

  /// The name as on an envelope: a capital in front, in Japanese 様 behind.
  private func addressed(to name: String) -> [String] {
    if language == .japanese { return ["\(name)　様"] }
    guard let first = name.first else { return [] }
    return [first.uppercased() + name.dropFirst()]
  }

  private var recipientName: String {
    let student = LetterWording.short(facts.student.name, 60)
    switch pass.recipient {
    case .guardian(let guardian):
      let names = ([guardian] + pass.coRecipients).map { LetterWording.short($0.name, 60) }.filter { !$0.isEmpty }
      if names.isEmpty { return language.family(of: student) }
      return language == .japanese ? names.joined(separator: "様、") : language.list(names)
    case .student: return student
    case .team: return language.team
    case .nurse: return language.nurse
    case .agency, .doctor, .nextSchool: return language.colleague
    }
  }

  /// The child, or the children of a household.
  private var children: String {
    let names = ([facts] + pass.siblings).map { LetterWording.short($0.student.name, 60) }
    return language == .japanese ? names.joined(separator: "さん、") : language.list(names)
  }

  /// `11.5 of 48 school days`; a referral says so even when nothing was missed.
  private var missedOfExpected: String? {
    guard attendance.expectedParts > 0 else { return text(.missedDays) }
    return language.missed(attendance.missedParts, of: attendance.expectedParts)
  }

  private var onset: SchoolDay? {
    if case .day(let day)? = facts.finding?.indicators[.onset] { day } else { nil }
  }

  private func said(_ text: String) -> String? {
    let text = LetterWording.short(text)
    return text.isEmpty ? nil : text
  }

  private func list(_ items: [String]) -> LetterContent.Block? { items.isEmpty ? nil : .list(items) }
}
