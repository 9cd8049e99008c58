import Domain

/// The lists of a referral: what works, what was seen, what has been tried.
struct LetterLists {
  let facts: LetterFacts
  let kind: LetterKind
  let language: LetterLanguage

  /// What works and who helps: the words of people, small steps and contacts that came about, then what codes say.
  var strengths: [String] {
    let said = facts.strengths.map { LetterWording.short($0) }.filter { !$0.isEmpty }
    return Array((said + recorded + coded).prefix(5))
  }

  /// The newest small steps and the newest contact that came about.
  private var recorded: [String] {
    var lines: [String] = []
    let steps = smallSteps
    if !steps.isEmpty {
      lines.append(language.smallSteps(steps.map { language.onDay($0.way, [language.medium($0.contact.day)]) }))
    }
    let contact = contacts.last { $0.isContact && !$0.isSmallStep }
    if let contact {
      let inside = [contact.who, language.medium(contact.contact.day)].compactMap { $0 }
      lines.append(language.inTouch(language.onDay(contact.way, inside)))
    }
    return lines
  }

  /// Codes come from notes, and notes stay in the school.
  private var coded: [String] {
    guard !kind.leavesSchool else { return [] }
    // What helps may also be read from a note; that a student talks with a counselor is told when a person typed it.
    let codes = Set(
      helpful.filter { $0.code.group == .protective && ($0.isTyped || $0.code != .inCounseling) }.map(\.code))
    return SignCode.allCases.filter(codes.contains).compactMap { $0.letterWords(in: language) }
  }

  /// Oldest first, up to the letter's date.
  private var contacts: [ContactLine] {
    facts.contacts.filter { $0.day <= facts.date }.sorted { ($0.day, $0.how, $0.who) < ($1.day, $1.how, $1.who) }
      .map { ContactLine(contact: $0, language: language, student: facts.student, guardians: facts.guardians) }
  }

  /// The newest two.
  private var smallSteps: [ContactLine] { contacts.filter(\.isSmallStep).suffix(2) }

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

  private var recent: [LetterSign] { helpful.filter(\.isTyped) }

  private var helpful: [LetterSign] {
    facts.signs.filter { !$0.isRestricted && $0.context == .affirmed && (0...60).contains(facts.asOf - $0.day) }
  }

  /// The sentences of rules that asked about attendance alone, without the rules' names.
  ///
  /// What rests on notes or questionnaires stays out: a restricted note may be among them.
  var reasons: [String] { toldReasons.map(\.sentence) }

  /// Whether the sentences say this value already, such as the onset.
  func reasonsTell(_ fact: String) -> Bool {
    toldReasons.contains { $0.reason.facts.contains { $0.name == fact && $0.value != .value(.unknown) } }
  }

  private var toldReasons: [(reason: Reason, sentence: String)] {
    guard !kind.leavesSchool else { return [] }
    let noted: Set<Indicator> = [.boundSigns30, .signs, .protective, .contactPoints, .hq25, .sads, .ucla, .srasr]
    var seen: Set<String> = []
    var told: [(reason: Reason, sentence: String)] = []
    for reason in facts.finding?.reasons ?? [] where told.count < 2 {
      guard !reason.values.contains(where: { noted.contains($0.indicator) }),
        !reason.text.contains(reason.rule + ":"),
        let sentence = LetterReason(reason: reason, language: language, asOf: facts.asOf).sentence
      else { continue }
      let text = LetterWording.kept(sentence, 200)
      guard !text.isEmpty, StigmaCheck.hits(in: text).isEmpty, seen.insert(text).inserted else { continue }
      told.append((reason, text))
    }
    return told
  }

  /// What has been done, by date; the newest six.
  var steps: [String] {
    // Small steps stand among what works; where nothing else was done they stand here too.
    let shown = Set(smallSteps.map(\.contact))
    let others = contacts.filter { !shown.contains($0.contact) }
    var steps: [(day: SchoolDay, text: String)] = (others.isEmpty ? contacts : others).map { ($0.contact.day, $0.text) }
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
        steps.append((decision.on, language.enumerated(by.isEmpty ? [words] : [words, by])))
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
