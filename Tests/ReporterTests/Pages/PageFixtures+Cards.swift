import Domain
import Reporter

extension PageFixtures {
  /// A student who stopped coming within five weeks, with notes, contacts and a letter.
  static var haru: ReviewCard {
    var card = card(
      "000417", "Aoki Haru", "8", 1, stage: .moderate, trend: .new, tail: "LPPLPAPPALAAPRRAAUUAA", onset: "2026-10-23",
      reasons: [
        reason("away", "moderate", "Away 11 of the last 20 school days.", "recent20 >= 50%", "DfE; Kearney 2008"),
        reason(
          "rising", "mild", "Away 11 of the 20 school days since about 23 Oct; 1 or 2 would be usual for this student.",
          rising, page1954),
        reason(
          "refusal-coded", "mild", "2 days carry the school's own code for refusal.", "refusal20 >= 1", "Victoria 208"),
        reason("chronic-20", "context", "Missed 11 of 51 school days this year (22 %).", "absenceRate >= 20%", "ED"),
      ])
    card.finding.flaggedSince = day("2026-11-20")
    card.finding.notEvaluated = [UnevaluatedRule(rule: "relapse", unknown: [.daysSinceBack])]
    card.finding.differential = [
      DifferentialPattern(
        pattern: "refusal-like",
        factsFor: [
          "7 of 11 days away were excused by a parent's word.", "5 of 11 days away were a Monday or after a break.",
        ],
        factsAgainst: ["Late on only 3 days before the first absence."],
        questions: ["What is the hardest hour of the school day?", "Does he sleep at night?"]),
      DifferentialPattern(
        pattern: "illness-like", factsFor: ["Stomach ache is named once."],
        factsAgainst: ["No day is certified by a doctor."], questions: ["Has a doctor looked at the stomach aches?"]),
    ]
    card.notes = [
      note(
        "n1", "2026-11-18", "M. Rivera", "parent conversation",
        [
          (.sleepReversal, .affirmed, "Mother says he plays until four and sleeps past noon"),
          (.noPeerContact, .negated, "he still talks with Ren online every evening"),
          (.friendContact, .affirmed, "talks with Ren online every evening"),
        ]),
      note(
        "n2", "2026-11-05", "K. Olsen", "nurse",
        [(.somaticMorning, .affirmed, "stomach ache before first period, gone by noon")]),
      note(
        "n3", "2026-10-14", "T. Abara", "teacher", [(.trustedAdult, .affirmed, "stays after art to talk with Mr Abara")]
      ),
      Note(id: "n4", student: "000417", day: day("2026-11-09"), author: "S. Noor", text: "secret", isRestricted: true),
    ]
    card.contacts = [
      Contact(student: "000417", day: day("2026-11-06"), who: "mother", how: "phone", outcome: "reached"),
      Contact(
        student: "000417", day: day("2026-11-12"), who: "Mr Abara", how: "art room",
        outcome: "small step: came for one hour"),
    ]
    card.letters = [LetterEntry(kind: "family", date: day("2026-11-13"), status: "drafted", guardian: "g1")]
    card.guardians = [
      Guardian(student: "000417", id: "g1", name: "Aoki Yumi", relation: "mother", receivesLetters: true),
      Guardian(
        student: "000417", id: "g2", name: "Aoki Ken", relation: "father", receivesLetters: false, reason: "court order"
      ),
    ]
    card.screenings = [Screening(student: "000417", day: day("2026-11-03"), instrument: "SRAS-R", total: 3.25)]
    return card
  }

  static func note(
    _ id: String, _ iso: String, _ author: String, _ kind: String, _ signs: [(SignCode, Sign.Context, String)]
  ) -> Note {
    Note(
      id: id, student: "000417", day: day(iso), author: author, kind: kind,
      text: signs.map(\.2).joined(separator: ". "),
      signs: signs.map { Sign(code: $0.0, context: $0.1, quote: $0.2, span: 0..<0) })
  }

  /// A student seen early by lateness alone.
  static var ana: ReviewCard {
    card(
      "000532", "Silva Ana", "6", 2, stage: .watch, trend: .new, tail: "LPPLPELPPLPELPLPLPPE", onset: "2026-11-02",
      reasons: [
        reason(
          "friction", "watch", "Late or gone early on 9 of 20 days; was 1 of 20.",
          "precursors20 >= 5 and precursors20 >= 3 * precursorBaseline", "Fukushima 2000; Kearney 2023")
      ])
  }

  /// Eight cards as a counselor would see them in a week.
  static var eight: [ReviewCard] {
    var gone = card(
      "000298", "Lindqvist Maja", "9", 3, stage: .severe, trend: .same, tail: String(repeating: "U", count: 48),
      onset: "2026-09-10",
      reasons: [
        reason("gone", "severe", "Away 48 of the last 48 school days.", "recent60 >= 90%", "Kato, Kanba & Teo 2020")
      ])
    gone.decisions = [
      Decision(
        student: "000298", choice: .refer, reason: "support team meets on Thursdays", by: "M. Rivera",
        on: day("2026-10-09"), asOf: day("2026-10-09"))
    ]
    gone.finding.indicators[.monthsAway] = .count(2)
    var urgent = card(
      "000611", "Okafor Chidi", "7", 4, stage: .mild, trend: .worse, tail: "APPAAPPAPPAPAAPPAAPA", onset: "2026-10-21",
      reasons: [
        reason(
          "rising", "mild", "Away 10 of the 20 school days since about 21 Oct; 1 would be usual for this student.",
          rising, page1954)
      ])
    urgent.openUrgent = true
    urgent.notes = [
      note(
        "n9", "2026-11-19", "M. Rivera", "counselor meeting",
        [(.selfHarm, .uncertain, "words that must not be repeated")])
    ]
    let ill = card(
      "000350", "Petrov Ilya", "8", 5, stage: .mild, trend: .improving, tail: "CCCCCAAAPAAPPPPPPPPP",
      onset: "2026-10-29",
      reasons: [
        reason(
          "rising", "mild", "Away 5 of the 15 school days since about 29 Oct; 1 would be usual for this student.",
          rising, page1954)
      ])
    var reviewed = card(
      "000120", "Hassan Amal", "6", 6, stage: .watch, trend: .same, tail: "PPAPPPPAPPPAPPPPAPPH", onset: "2026-10-22",
      reasons: [
        reason(
          "rising-early", "watch", "Away 4.5 of the last 20 school days; 0.5 would be usual for this student.",
          "excess >= 3", "own back-test")
      ])
    reviewed.isReviewed = true
    reviewed.reviewedUntil = day("2026-12-11")
    reviewed.decisions = [
      Decision(
        student: "000120", choice: .monitor, reason: "grandmother ill, family travels at weekends", by: "M. Rivera",
        on: day("2026-11-13"), asOf: day("2026-11-13"))
    ]
    let back = card(
      "000204", "Moreau Élodie-Clémence van den Berghe", "7", 7, stage: .mild, trend: .back, state: .settling,
      tail: "AAUAAUPPPPPPPPPPPPPPPPPPPP", onset: "2026-10-01", reasons: [])
    let lost = card(
      "000777", "佐藤 花子", "9", 8, stage: .steady, trend: nil, state: .noData, tail: "PPPPP-----.....", reasons: [])
    return [haru, ana, gone, urgent, ill, reviewed, back, lost]
  }
}
