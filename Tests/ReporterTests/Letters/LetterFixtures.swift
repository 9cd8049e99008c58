import Domain
import Reporter

/// An invented student, school and record, and the shortest way from them to a letter.
enum LetterFixture {
  static func day(_ iso: String) -> SchoolDay { SchoolDay(iso: iso) ?? SchoolDay(number: 0) }
  static let date = day("2026-11-20")

  static let letterhead = Letterhead(
    school: "Oakfield Middle School", address: "12 Elm Street, Oakfield, OR 97001", phone: "(503) 555-0142",
    contactName: "Ana Rivera", contactRole: "school counselor", contactPhone: "(503) 555-0143",
    contactHours: "Monday to Friday, 8:00 to 15:30", interpreterLine: "Please ask for an interpreter; it is free.",
    signatureName: "Ana Rivera", signatureRole: "School counselor",
    privacyContact: "the school office, (503) 555-0140")

  static let settings = """
    [school]
    name = Oakfield Middle School
    address = 12 Elm Street, Oakfield, OR 97001
    phone = (503) 555-0142
    [letters]
    contact = Ana Rivera
    contact-role = school counselor
    contact-phone = (503) 555-0143
    contact-hours = Monday to Friday, 8:00 to 15:30
    interpreter = Please ask for an interpreter; it is free.
    signature-role = School counselor
    privacy-contact = the school office, (503) 555-0140
    """

  static let mother = Guardian(
    student: "000417", id: "G1", name: "Aoki Mika", relation: "mother", address: "4 River Road, Oakfield, OR 97002",
    receivesLetters: true)

  /// Twelve weeks of school with single days off that grow to whole weeks.
  static let attendance: AttendanceFacts = {
    var days: [Trajectory.Day] = []
    for number in 0..<81 {
      let day = day("2026-09-01").advanced(by: number)
      guard day.weekday <= 5 else { continue }
      let mark: Mark =
        switch number {
        case 6, 13, 34, 41: .excused
        case 8, 22, 24, 29: .late
        case 52...55, 60, 62, 76...78: .excused
        case 79: .partial
        default: .present
        }
      days.append(
        .init(day: day, school: "oak", mark: mark, part: mark == .partial ? 1260 : 0, usual: nil, excess: nil))
    }
    var facts = AttendanceFacts(days: days, from: LetterFixture.day("2026-09-01"), to: date)
    facts.longAbsence = .away(since: LetterFixture.day("2026-11-16"))
    return facts
  }()

  static let finding: Finding = {
    var indicators = Indicators()
    indicators[.onset] = .day(day("2026-10-23"))
    indicators[.excess] = .number(6.2)
    let share = Share(11, of: 20).map { IndicatorValue.share($0) } ?? .unknown
    var away = Reason(
      rule: "away", level: "moderate",
      text: "Away 11 of the last 20 school days (55 %); the change began about 23 Oct.",
      values: [.init(.recent20, share)], threshold: "recent20 >= 50%", source: "Kearney 2008", from: day("2026-10-23"),
      to: date)
    away.facts = [
      ReasonFact("missedInLast20", .value(.parts(11 * Mark.wholeDay))), ReasonFact("recent20", .value(share)),
      ReasonFact("onset", .value(.day(day("2026-10-23")))),
    ]
    return Finding(
      student: "000417", asOf: date, school: "oak", state: .active, stage: .moderate, trend: .new,
      indicators: indicators,
      reasons: [
        away,
        Reason(
          rule: "rising", level: "mild", text: "The excess is 6.2.", values: [.init(.excess, .number(6.2))],
          threshold: "excess >= 5", source: "Page 1954", from: nil, to: nil),
        Reason(
          rule: "note-signs", level: "mild", text: "Notes say: sleeps all day.",
          values: [.init(.boundSigns30, .count(2))], threshold: "boundSigns30 >= 2", source: "Kato 2020", from: nil,
          to: nil),
      ], episodeOnset: day("2026-10-23"))
  }()

  static func facts(_ change: (inout LetterFacts) -> Void = { _ in }) -> LetterFacts {
    var facts = LetterFacts(
      student: Student(
        id: "000417", name: "Aoki Haru", grade: "8", className: "8B", language: "Japanese",
        birthDate: day("2013-03-02")),
      guardians: [mother], date: date, asOf: date, state: .active, schoolName: "Oakfield Middle School",
      attendance: attendance, finding: finding,
      contacts: [
        Contact(student: "000417", day: day("2026-10-30"), who: "Ms Rivera", how: "phone call", outcome: "no answer"),
        Contact(student: "000417", day: day("2026-11-06"), who: "Ms Rivera", how: "home visit", outcome: "reached"),
        Contact(student: "000417", day: day("2026-11-13"), who: "Mr Kent", how: "message", outcome: "reply"),
      ],
      decisions: [
        Decision(
          student: "000417", choice: .refer, reason: "mother says he never sleeps", by: "Ana Rivera",
          on: day("2026-11-20"), asOf: date)
      ],
      consents: [
        Consent(
          student: "000417", kind: "release of information", granted: day("2026-11-06"), until: day("2027-06-30"),
          by: "Aoki Mika")
      ],
      signs: [
        LetterSign(code: .sleepReversal, day: day("2026-11-06")),
        LetterSign(code: .interest, day: day("2026-11-06")),
        LetterSign(code: .noPeerContact, day: day("2026-11-13"), isTyped: false),
        LetterSign(code: .familyConflict, day: day("2026-11-13"), isRestricted: true),
      ],
      hasOpenUrgent: false, strengths: ["Draws every day and likes to show it", "Trusts Mr Kent, the art teacher"],
      agency: LetterAgency(name: "Oakfield Youth and Family Center", address: "80 Mill Lane, Oakfield, OR 97002"))
    change(&facts)
    return facts
  }

  /// The same letter as a family reads it whose language is another one.
  static func letter(
    _ kind: LetterKind, in language: LetterLanguage, audience: LetterAudience = .guardian,
    _ change: (inout LetterFacts) -> Void = { _ in }
  ) throws -> Letter {
    try letter(kind, options: .init(language: language)) { facts in
      facts.guardians[0].language = language.rawValue
      facts.student.language = language == .japanese ? "ar" : "ja"
      if audience == .student {
        (facts.student.birthDate, facts.student.language) = (day("2008-11-20"), language.rawValue)
      }
      change(&facts)
    }
  }

  /// The first letter the gate allows.
  static func letter(
    _ kind: LetterKind, template: String? = nil, letterhead: Letterhead = letterhead,
    options: LetterGate.Options = .init(), _ change: (inout LetterFacts) -> Void = { _ in }
  ) throws -> Letter {
    let gate = LetterGate.decide(kind, facts: facts(change), letterhead: letterhead, options: options)
    guard case .allowed(let passes) = gate, let pass = passes.first else { throw Unexpected(gate.sentence ?? "") }
    return try Letter.draft(pass, template: template.map { try LetterTemplate(text: $0) }, sha256: LetterDigest.sha256)
  }

  struct Unexpected: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
  }
}
