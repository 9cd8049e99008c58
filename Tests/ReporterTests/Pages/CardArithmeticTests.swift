import Domain
import Testing

@testable import Reporter

@Suite struct CardArithmeticTests {
  /// The first fixture with its sums: 3 days away since 18 Nov, the first of the spell counting one and a half.
  static var card: ReviewCard {
    var card = PageFixtures.haru
    for place in card.trajectory.days.indices {
      let isLast = place >= card.trajectory.days.count - 3
      card.trajectory.days[place].weight = isLast ? (place == card.trajectory.days.count - 3 ? 1.5 : 1) : 0
      if isLast { card.trajectory.days[place].mark = .excused }
    }
    card.finding.excessSum = ExcessSum(
      onset: PageFixtures.day("2026-11-18"), days: 3, missed: 3, weighed: 3.5, usual: 0.1234, allowance: 0.6,
      value: 2.7766)
    card.finding.reasons[0].values = [.init(.recent20, Share(11, of: 20).map { .share($0) } ?? .unknown)]
    card.finding.reasons[0].checks = [
      ConditionCheck(
        indicator: .recent20, value: Share(11, of: 20).map { .share($0) } ?? .unknown, sign: ">=",
        bound: Share(1, of: 2).map { .share($0) } ?? .unknown, holds: true),
      ConditionCheck(
        indicator: .recent20, value: Share(11, of: 20).map { .share($0) } ?? .unknown, sign: ">=",
        bound: Share(1, of: 5).map { .share($0) } ?? .unknown, factor: "2 * baseline", holds: true),
      ConditionCheck(indicator: .hq25, value: .unknown, sign: ">=", bound: .number(42), holds: nil),
    ]
    card.finding.notEvaluated = [
      UnevaluatedRule(rule: "gone", unknown: [.recent60], why: "recent60 needs 60 days that count; there are 51")
    ]
    return card
  }

  @Test func `each comparison stands with its value, what is asked and the answer`() {
    let arithmetic = CardArithmetic(card: CardArithmeticTests.card)
    #expect(
      arithmetic.comparisons(CardArithmeticTests.card.finding.reasons[0])
        == "recent20 55\u{A0}% ≥ 50\u{A0}%, ≥ 2 * baseline = 20\u{A0}%; HQ25 unknown ≥ 42: not known")
    #expect(arithmetic.comparisons(CardArithmeticTests.card.finding.reasons[1]) == nil)
  }

  @Test func `the excess is a sum that a person can add up`() {
    let arithmetic = CardArithmetic(card: CardArithmeticTests.card)
    #expect(
      arithmetic.excess
        == "The excess since 18 Nov: 3 days missed count as 3.5; less 0.12 usual for this student and less 0.6 allowed in "
        + "3 school days, that is 2.78.")
    #expect(arithmetic.days == "Counted: 18 Nov 1.5, 19 Nov 1, 20 Nov 1.")
    var none = CardArithmeticTests.card
    none.finding.excessSum = nil
    #expect(CardArithmetic(card: none).excess == nil && CardArithmetic(card: none).days == nil)
  }

  @Test func `the page shows the sum once, behind why, and why a rule could not be looked at`() {
    let card = CardArithmeticTests.card
    let page = ReviewPage.html(cards: [card], facts: PageFixtures.facts, sha256: PageHash.sha256)
    #expect(page.ranges(of: "The excess since 18 Nov").count == 1)
    #expect(page.contains(">away</a>: recent20 55\u{A0}% ≥ 50\u{A0}%, "))
    #expect(page.contains("gone: recent60 needs 60 days that count; there are 51"))
  }

  @Test func `many days are cut to the newest twelve`() {
    var card = CardArithmeticTests.card
    for place in card.trajectory.days.indices {
      card.trajectory.days[place].weight = 1
      card.trajectory.days[place].mark = .excused
    }
    card.finding.excessSum?.onset = PageFixtures.term
    let words = CardArithmetic(card: card).days ?? ""
    #expect(words.hasSuffix(", and \(card.trajectory.days.count - 12) before."))
    #expect(words.utf8.count < 200, "a page of five hundred stays small")
  }
}
