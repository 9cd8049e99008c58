import Analyzer
import Domain
import Testing

@testable import Reporter

/// Why now, in the languages of letters.
@Suite struct LetterReasonTests {
  private static func day(_ iso: String) -> IndicatorValue { .day(LetterFixture.day(iso)) }

  /// What a sentence of a default rule may name, with an invented value.
  private static func value(_ name: String) -> ReasonFact.Value {
    switch name {
    case "missedInLast10": .value(.parts(5 * Mark.wholeDay))
    case "missedInLast20", "missedInLast60", "missedSince", "missedDays", "ebbDays":
      .value(.parts(10 * Mark.wholeDay + Mark.wholeDay / 2))
    case "usualSince": .about(7.4)
    case "usualIn20": .about(1.5)
    case "recent20", "recent60", "absenceRate": .value(Share(21, of: 40).map { .share($0) } ?? .unknown)
    case "precursorBaseline": .value(.number(1.5))
    case "changedOn", "onset", "streakSince", "silentSince": .value(day("2026-10-08"))
    case "lastAttended": .value(day("2025-11-11"))
    case "precursorsSince", "screenedOn": .value(day("2026-10-01"))
    case "daysSince": .value(.count(30))
    case "expectedDays": .value(.count(60))
    case "windowDays": .value(.count(20))
    default: .value(.count(7))
    }
  }

  /// A reason of a rule as the analysis gives it: a value for every placeholder that the rule's own sentence names.
  static func reason(_ rule: Rule) -> Reason {
    let names = rule.say.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.split(separator: "}").first?.split(separator: ":").first.map(String.init)
    }
    var reason = Reason(
      rule: rule.name, level: "mild", text: "In English.", values: [], threshold: rule.when, source: rule.source,
      from: nil, to: nil)
    // The signs are words already, and no letter says them.
    reason.facts = names.filter { $0 != "boundSigns" }.map { ReasonFact($0, value($0)) }
    if reason.facts.isEmpty { reason.facts = [ReasonFact("excess", .value(.number(3)))] }
    return reason
  }

  private func said(_ reason: Reason, _ language: LetterLanguage) -> String? {
    LetterReason(reason: reason, language: language, asOf: LetterFixture.date).sentence
  }

  @Test(arguments: RuleBook().rules, LetterLanguage.allCases)
  func `every default rule has a sentence in every language that letters are written in`(
    rule: Rule, language: LetterLanguage
  ) throws {
    let sentence = try #require(said(LetterReasonTests.reason(rule), language), "\(rule.name)")
    #expect((sentence == "In English.") == (language == .english), "\(rule.name)")
    #expect(sentence.hasSuffix(language == .japanese ? "。" : "."))
    #expect(StigmaCheck.hits(in: sentence, language: language).isEmpty, "\(sentence)")
    #expect(sentence.count <= 200, "\(sentence.count)")
    for hole in ["{", "}", "nil", "  ", " ,", " .", "()", "not known"] {
      #expect(!sentence.contains(hole), "\(sentence)")
    }
  }

  @Test func `letters know the default rules and no others`() {
    #expect(RuleBook().rules.map(\.name).sorted() == LetterRule.allCases.map(\.rawValue).sorted())
  }

  @Test func `the sentences are as they were read and accepted`() throws {
    var lines: [String] = []
    for rule in RuleBook().rules {
      lines.append(rule.name)
      for language in LetterLanguage.allCases where language != .english {
        lines.append("  \(language.rawValue)  \(said(LetterReasonTests.reason(rule), language) ?? "-")")
      }
    }
    let text = String(lines.joined(separator: "\n").map { $0 == "\u{A0}" ? " " : $0 }) + "\n"
    try LetterSnapshotTests().expectSnapshot(text, "letter-reasons.txt")
  }

  @Test func `a number that is not known leaves the sentence out, an optional one its part`() throws {
    let away = try #require(RuleBook().rules.first { $0.name == "away" })
    var reason = LetterReasonTests.reason(away)
    reason.facts.removeAll { $0.name == "onset" }
    #expect(said(reason, .spanish) == "Faltó 10,5 de los últimos 20 días de clase (53\u{A0}%).")
    reason.facts = [ReasonFact("missedInLast20", .value(.unknown))]
    #expect(said(reason, .spanish) == nil)
  }

  @Test func `a child who was never seen is told as such`() {
    var reason = Reason(
      rule: "unexplained", level: "watch", text: "Enrolled, but never seen.", values: [], threshold: "", source: "",
      from: nil, to: nil)
    reason.facts = [
      ReasonFact("registersSince", .value(.count(3))),
      ReasonFact(ReasonFact.enteredOn, .value(.day(LetterFixture.day("2026-10-11")))),
    ]
    #expect(
      said(reason, .italian)
        == "Risulta l'iscrizione, ma nessuna presenza: nessuna annotazione nei 3 registri dall'11\u{A0}ottobre.")
    #expect(said(reason, .spanish)?.hasSuffix("en los 3 registros desde el 11\u{A0}de\u{A0}octubre.") == true)
    #expect(said(reason, .japanese)?.contains("出欠記録3回、10月11日から") == true)
  }

  @Test func `a district's own sentence is said as it was written`() {
    let own = Reason(
      rule: "away", level: "moderate", text: "Faltó medio mes.", values: [], threshold: "", source: "", from: nil,
      to: nil)
    for language in LetterLanguage.allCases { #expect(said(own, language) == "Faltó medio mes.") }
  }

  @Test func `what the reasons tell is not told twice in a referral`() throws {
    let letter = try LetterFixture.letter(.internalReferral).text.unwrapped
    #expect(letter.contains("WHY NOW"))
    #expect(!letter.contains("The change began about"), "the reason says since when")
    #expect(!letter.contains("of the last 20 school days (since"), "and how much of the last 20 days")
    let plain = try LetterFixture.letter(.internalReferral) { $0.finding?.reasons = [] }.text.unwrapped
    #expect(plain.contains("The change began about") && plain.contains("of the last 20 school days (since"))
  }
}
