import Domain

/// The parts that several sheets share, each in the words of a language: who it is, what helps, what was done.
struct SheetRecord {
  let facts: SheetFacts
  let language: LetterLanguage

  func said(_ phrase: SheetPhrase) -> String { phrase.said(language) }
  private func date(_ day: SchoolDay) -> String { language.date(day) }

  /// Who it is; what nobody knows is left out.
  var entries: [StudentSheet.Entry] {
    let student = facts.student
    let grade = [student.grade, student.className].map { LetterWording.short($0, 30) }.filter { !$0.isEmpty }
    let known: [(SheetPhrase, String)] = [
      (.name, LetterWording.short(student.name, 60)), (.birth, student.birthDate.map(date) ?? ""),
      (.grade, grade.joined(separator: " · ")), (.number, LetterWording.short(student.id, 40)),
      (.school, LetterWording.short(facts.schoolName, 80)), (.counselor, LetterWording.short(facts.counselor, 60)),
      (.year, facts.months.rows.first.map { language.schoolYear($0.first) } ?? ""), (.date, date(facts.date)),
      (.asOf, date(facts.asOf)),
    ]
    return known.filter { !$0.1.isEmpty }.map { StudentSheet.Entry(label: said($0.0), value: $0.1) }
  }

  /// What the register and the contacts show first, then what notes say, as kinds and never in their words.
  var strengths: [String] {
    var sentences: [String] = []
    let came = facts.recent.filter(\.isAttended)
    if let last = came.last {
      sentences.append(
        SheetPhrase.came.said(language, String(came.count), String(facts.recent.count), date(last.day)))
    }
    let steps = facts.contacts.filter { ContactResult($0.outcome) == .smallStep }.sorted { $0.day > $1.day }
    for step in steps.prefix(2) {
      sentences.append(SheetPhrase.smallStep.said(language, date(step.day), said(ContactWay(step.how).phrase)))
    }
    let codes = Set(facts.strengths.map(\.code))
    sentences += SignCode.allCases.filter(codes.contains).compactMap { SheetRecord.phrase($0).map(said) }
    return sentences
  }

  /// That a student talks with a counselor is for him to tell.
  private static func phrase(_ code: SignCode) -> SheetPhrase? {
    switch code {
    case .trustedAdult: .trusts
    case .friendContact: .friend
    case .interest: .interest
    case .smallStepOut: .stepOut
    case .returnStep: .stepBack
    default: nil
    }
  }

  var strengthsSection: StudentSheet.Section {
    let known = strengths
    return StudentSheet.Section(
      title: said(.strengths),
      blocks: known.isEmpty ? [.paragraph(said(.noStrength)), .lines(2)] : [.list(known), .lines(1)])
  }

  var attendanceSection: StudentSheet.Section {
    StudentSheet.Section(
      title: said(.attendance), blocks: [.table(facts.months.table(language)), .paragraph(clock)])
  }

  /// How long away, as the calendar says it; only the last day in the first month, in which days say more.
  private var clock: String {
    var sentences: [String] = []
    if let last = facts.lastAttended { sentences.append(SheetPhrase.lastDay.said(language, date(last))) }
    if let clock = facts.clock, clock.months >= 1 {
      // Under three months a family counts in weeks.
      let time =
        clock.months < 3
        ? SheetPhrase.weeks.said(language, String((clock.asOf - clock.since) / 7))
        : SheetPhrase.months.said(language, String(clock.months))
      let phrase: SheetPhrase = clock.wasHere ? .lastPair : .neverPair
      sentences.append(phrase.said(language, date(clock.since), time))
    }
    if sentences.isEmpty { sentences.append(said(.lastUnknown)) }
    return sentences.joined(separator: gap)
  }

  /// What stands between two sentences.
  private var gap: String { language == .japanese ? "" : " " }

  var schoolsSection: StudentSheet.Section {
    let lines = facts.enrolments.sorted { ($0.entered, $0.school) < ($1.entered, $1.school) }.suffix(6).map { stay in
      let name = LetterWording.short(stay.school, 60)
      let school = name.isEmpty ? said(.school) : name
      return stay.left.map { SheetPhrase.schoolFromTo.said(language, school, date(stay.entered), date($0)) }
        ?? SheetPhrase.schoolSince.said(language, school, date(stay.entered))
    }
    return StudentSheet.Section(
      title: said(.schools), blocks: [lines.isEmpty ? .paragraph(said(.noSchools)) : .list(lines)])
  }

  var nextSection: StudentSheet.Section {
    StudentSheet.Section(title: said(.next), blocks: [.grid(head: [said(.step), said(.who), said(.when)], rows: 4)])
  }

  var footer: [String] {
    var lines = [SheetPhrase.footerFacts.said(language, date(facts.asOf))]
    let contact = LetterWording.short(facts.privacyContact)
    if !contact.isEmpty { lines.append(SheetPhrase.footerAsk.said(language, contact)) }
    return lines
  }

  func sheet(
    _ title: SheetPhrase, entries: [StudentSheet.Entry], sections: [StudentSheet.Section]
  ) -> StudentSheet {
    StudentSheet(
      language: language.rawValue, title: said(title), stamp: language == .english ? nil : said(.unchecked),
      entries: entries, sections: sections, footer: footer)
  }
}
