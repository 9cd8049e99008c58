import Domain

/// What each placeholder stands for in one letter; nil when the facts do not say.
struct LetterValues {
  let pass: LetterPass
  private var facts: LetterFacts { pass.facts }
  private var attendance: AttendanceFacts { pass.facts.attendance }

  init(_ pass: LetterPass) { self.pass = pass }

  func text(_ field: LetterField) -> String? {
    let head = pass.letterhead
    switch field {
    case .student: return LetterWording.short(facts.student.name, 60)
    case .recipient: return recipientName
    case .school: return LetterWording.clean(facts.schoolName.isEmpty ? head.school : facts.schoolName)
    case .schoolAddress: return said(LetterWording.addressLines(head.address).joined(separator: ", "))
    case .date: return LetterWording.date(facts.date)
    case .grade: return said(facts.student.grade)
    case .language: return said(facts.student.language)
    case .class: return said(facts.student.className)
    case .studentID: return said(facts.student.id)
    case .birthDate: return facts.student.birthDate.map(LetterWording.date)
    case .family:
      let people = facts.guardians.filter(\.receivesLetters).sorted { $0.id < $1.id }.map { guardian in
        let name = LetterWording.short(guardian.name, 60)
        let relation = LetterWording.short(guardian.relation, 30)
        return name.isEmpty || relation.isEmpty ? name : "\(name) (\(relation))"
      }
      return said(LetterWording.list(people.filter { !$0.isEmpty }))
    case .since: return LetterWording.date(attendance.from)
    case .asOf: return LetterWording.date(attendance.to)
    case .missedDays: return attendance.missedParts > 0 ? LetterWording.days(attendance.missedParts) : nil
    case .missedOfExpected: return missedOfExpected
    case .missedWhen:
      guard attendance.missedParts > 0 else { return nil }
      guard let first = attendance.firstMissed, let last = attendance.lastMissed else {
        return "between \(LetterWording.date(attendance.from)) and \(LetterWording.date(attendance.to))"
      }
      return LetterWording.when(first: first, last: last)
    case .lateOrEarly:
      // Bounded, so that absurd counts cannot overflow.
      let count = min(attendance.late, 100_000) + min(attendance.leftEarly, 100_000)
      return count > 0 ? LetterWording.counted(count, "day") : nil
    case .onset: return (facts.finding?.episodeOnset ?? onset).map(LetterWording.date)
    case .contactName: return said(head.contactName)
    case .contactRole: return said(head.contactRole)
    case .contactPhone: return said(head.contactPhone)
    case .privacyContact: return said(head.privacyContact)
    case .replyDate: return LetterWording.date(facts.date.advanced(by: 14))
    case .reviewDate: return LetterWording.date(facts.date.advanced(by: 28))
    case .urgency: return facts.urgency.words
    case .patterns, .months, .strengths, .signs, .reasons, .steps, .consents, .missedDates: return nil
    }
  }

  func block(_ field: LetterField) -> LetterContent.Block? {
    let lines = LetterLists(facts: facts, kind: pass.kind)
    switch field {
    case .patterns: return list(attendance.patterns.prefix(4).map { LetterWording.short($0, 160) })
    case .months: return lines.months
    case .strengths: return list(lines.strengths)
    case .signs: return list(lines.signs)
    case .reasons: return list(lines.reasons)
    case .steps: return list(lines.steps)
    case .missedDates: return lines.missedDates.map { .paragraph($0) }
    case .consents: return list(pass.consents.map(LetterLists.sentence))
    default: return nil
    }
  }

  /// Name and address as on an envelope.
  var recipientLines: [String] {
    switch pass.recipient {
    case .guardian(let guardian): return [recipientName] + LetterWording.addressLines(guardian.address)
    case .student: return [recipientName] + LetterWording.addressLines(facts.studentAddress)
    case .team: return [recipientName]
    case .agency:
      guard let agency = facts.agency, !LetterWording.clean(agency.name).isEmpty else {
        return ["To: ______________________________", "______________________________"]
      }
      return [LetterWording.short(agency.name, 80)] + LetterWording.addressLines(agency.address)
    }
  }

  private var recipientName: String {
    let student = LetterWording.short(facts.student.name, 60)
    switch pass.recipient {
    case .guardian(let guardian):
      let name = LetterWording.short(guardian.name, 60)
      return name.isEmpty ? "the family of \(student)" : name
    case .student: return student
    case .team: return "Student support team"
    case .agency: return "colleague"
    }
  }

  /// `11.5 of 48 school days`; a referral says so even when nothing was missed.
  private var missedOfExpected: String? {
    guard attendance.expectedParts > 0 else { return text(.missedDays) }
    let expected = LetterWording.number(attendance.expectedParts)
    let missed = attendance.missedParts > 0 ? LetterWording.number(attendance.missedParts) : "none"
    return "\(missed) of \(expected) school \(expected == "1" ? "day" : "days")"
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
