import Domain
import Reporter

/// An invented student for the tests of sheets.
enum SheetFixture {
  static func day(_ iso: String) -> SchoolDay { SchoolDay(iso: iso) ?? SchoolDay(number: 0) }

  static let schoolYear = SchoolYear(startMonth: 4)
  static let asOf = day("2026-11-20")

  /// A school day a weekday from 7 April to 20 November 2026 without August: a student who came less and less.
  static let days: [SheetDay] = {
    var days: [SheetDay] = []
    var date = day("2026-04-07")
    while date <= asOf {
      defer { date = date.advanced(by: 1) }
      guard date.weekday <= 5, date.civil.month != 8 else { continue }
      let place = days.count
      let mark: Mark =
        switch date.civil.month {
        case 4: place == 3 ? .suspended : .present
        case 5, 6: place % 9 == 0 ? .late : place % 13 == 0 ? .excused : .present
        case 7: place % 4 == 0 ? .leftEarly : place % 5 == 0 ? .partial : .present
        case 9: place % 2 == 0 ? .unexcused : .elsewhere
        case 10: place % 3 == 0 ? .elsewhere : place % 11 == 0 ? .notExpected : .excused
        default: place % 7 == 0 ? .present : place % 10 == 0 ? .missing : .certified
        }
      days.append(
        SheetDay(
          day: date, school: "Larkmere", mark: mark, part: mark == .partial ? 840 : 0,
          isRoom: mark == .elsewhere && date.civil.month == 9))
    }
    return days
  }()

  static func months(_ days: [SheetDay] = days, counts: [CountPeriod] = []) -> SchoolMonths {
    SchoolMonths(days: days, counts: counts, schoolYear: schoolYear, asOf: asOf)
  }

  static let notes = [
    Note(
      id: "N1", student: "000417", day: day("2026-10-12"), author: "L. Serrano", text: "Talks with the school nurse.",
      signs: [sign(.trustedAdult, "She trusts the school nurse and her grandmother")]),
    Note(
      id: "N2", student: "000417", day: day("2026-10-14"), author: "L. Serrano", text: "Draws all day.",
      signs: [sign(.interest, "draws zebras all day"), sign(.sleepReversal, "asleep until four")]),
    Note(
      id: "N3", student: "000417", day: day("2026-10-15"), author: "L. Serrano", text: "Secret pottery course.",
      isRestricted: true, signs: [sign(.friendContact, "meets a friend at pottery")]),
    Note(
      id: "N4", student: "000417", day: day("2026-10-16"), author: "L. Serrano", text: "Spoke of harm; a step out.",
      signs: [sign(.selfHarm, "spoke of harm"), sign(.smallStepOut, "went to the lake")]),
  ]

  static func sign(_ code: SignCode, _ quote: String) -> Sign {
    Sign(code: code, context: .affirmed, quote: quote, span: 0..<1)
  }

  static func facts(_ change: (inout SheetFacts) -> Void = { _ in }) -> SheetFacts {
    var facts = SheetFacts(
      student: Student(
        id: "000417", name: "Aoki Haru", grade: "8", className: "8B", language: "ja", birthDate: day("2012-05-03")),
      schoolName: "Larkmere", counselor: "M. Rivera",
      guardians: [
        Guardian(student: "000417", id: "G1", name: "Aoki Rei", relation: "mother", receivesLetters: true)
      ],
      enrolments: [
        Enrolment(school: "Tidewell", entered: day("2025-04-07"), left: day("2026-03-31")),
        Enrolment(school: "Larkmere", entered: day("2026-04-07")),
      ],
      date: day("2026-11-24"), asOf: asOf, days: days, months: months(),
      clock: AwayClock(since: day("2026-09-30"), wasHere: true, asOf: asOf),
      contacts: [
        contact("2026-10-02", "Aoki Rei", "phone", "no answer"), contact("2026-10-05", "Aoki Rei", "phone", "reached"),
        contact("2026-10-20", "Aoki Haru", "home visit", "small step: came to the door, told of his depression"),
        contact("2026-10-28", "Sato Ken, uncle", "letter", "no answer"),
        contact("2026-11-02", "Aoki Haru", "smoke signals", "a nod"),
      ],
      decisions: [
        Decision(
          student: "000417", choice: .contactFamily, reason: "mild stage, truant?", by: "M. Rivera",
          on: day("2026-10-01"), asOf: day("2026-10-01"))
      ],
      letters: [
        LetterEntry(kind: "family", date: day("2026-10-01"), status: "sent", guardian: "G1"),
        LetterEntry(kind: "internal", date: day("2026-11-10"), status: "drafted"),
        LetterEntry(kind: "family", date: day("2026-11-11"), status: "withdrawn", guardian: "G1"),
      ],
      consents: [
        Consent(
          student: "000417", kind: "release of information", granted: day("2026-10-05"), until: day("2027-10-05"),
          by: "Aoki Rei"),
        Consent(
          student: "000417", kind: "depression clinic", granted: day("2026-05-05"), until: day("2026-06-05"),
          by: "Aoki Rei"),
      ],
      notes: notes, privacyContact: "the school office, 555 0100")
    change(&facts)
    return facts
  }

  static func contact(_ date: String, _ who: String, _ how: String, _ outcome: String) -> Contact {
    Contact(student: "000417", day: day(date), who: who, how: how, outcome: outcome)
  }

  static let toNextSchool = SheetAudience.nextSchool(name: "Hillview School", basis: .consent(day("2026-10-05")))

  /// Every sheet in every language.
  static func all(_ facts: SheetFacts = facts()) -> [StudentSheet] {
    LetterLanguage.allCases.flatMap { language in
      [
        SupportSheet.made(facts, language: language),
        HandoverSheet.made(facts, audience: .school, language: language),
        HandoverSheet.made(facts, audience: toNextSchool, language: language),
      ]
    }
  }
}
