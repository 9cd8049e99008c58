import Domain
import Testing

@testable import Reporter

@Suite struct `Cards in groups` {
  private func card(
    _ priority: Int, _ stage: Stage, _ trend: Trend?, state: State = .active, reviewed: Bool = false,
    urgent: Bool = false
  ) -> ReviewCard {
    var card = PageFixtures.card(
      "s\(priority)", "", "", priority, stage: stage, trend: trend, state: state, tail: "", reasons: [])
    card.isReviewed = reviewed
    card.openUrgent = urgent
    return card
  }
  private func names(_ cards: [ReviewCard], capacity: Int = 12) -> [[String]] {
    CardGroup.groups(cards, capacity: capacity).map { ["\($0.group)"] + $0.cards.map(\.student.id) }
  }

  @Test func `stand in the order a person needs them`() {
    let cards = [
      card(9, .mild, .same, state: .notInFile), card(8, .mild, .back, state: .settling),
      card(7, .watch, .same, reviewed: true), card(3, .severe, .same), card(2, .watch, .new),
      card(1, .moderate, .relapse), card(4, .watch, .new, urgent: true),
    ]
    #expect(
      names(cards) == [
        ["urgent", "s4"], ["new", "s1", "s2"], ["known", "s3"], ["withoutData", "s9"], ["reviewed", "s7"],
        ["settling", "s8"],
      ])
  }

  @Test func `below the line are only early signs and often away`() {
    let cards = [
      card(1, .watch, .new), card(2, .mild, .new), card(3, .moderate, .new), card(4, .severe, .new),
      card(5, .watch, .relapse), card(6, .watch, .new), card(7, .mild, .same), card(8, .watch, .new, urgent: true),
    ]
    #expect(
      names(cards, capacity: 1) == [
        ["urgent", "s8"], ["new", "s1", "s3", "s4", "s5"], ["known", "s7"], ["belowTheLine", "s2", "s6"],
      ])
  }

  @Test func `stay in sight when not coming, whatever was decided`() {
    #expect(names([card(1, .severe, .same, reviewed: true)]) == [["known", "s1"]])
  }

  @Test func `with an urgent item are never reviewed`() {
    #expect(names([card(1, .mild, .same, reviewed: true, urgent: true)]) == [["urgent", "s1"]])
  }

  @Test func `survive a capacity below zero`() {
    #expect(names([card(1, .watch, .new)], capacity: -5) == [["belowTheLine", "s1"]])
  }
}

@Suite struct `What a card says was done` {
  @Test func `asks for an answer after a letter without a contact`() {
    #expect(
      CardHistory(card: PageFixtures.haru).gap == "Family letter drafted on 13 Nov; no contact recorded since.")
  }

  @Test func `is quiet when a contact followed the letter`() {
    var card = PageFixtures.haru
    card.contacts.append(
      Contact(student: "000417", day: PageFixtures.day("2026-11-17"), who: "mother", how: "phone", outcome: "reached"))
    #expect(CardHistory(card: card).gap == nil)
  }

  @Test func `forgets a withdrawn letter`() {
    var card = PageFixtures.haru
    card.letters = [LetterEntry(kind: "family", date: PageFixtures.day("2026-11-13"), status: "withdrawn")]
    #expect(CardHistory(card: card).gap == nil)
  }

  @Test func `names the onset when nobody was reached at all`() {
    #expect(CardHistory(card: PageFixtures.ana).gap == "No contact recorded since the change began about 2 Nov.")
  }

  @Test func `lists a day's steps in one order`() {
    #expect(CardHistory(card: PageFixtures.haru).entries.map(\.day.iso) == ["2026-11-06", "2026-11-12", "2026-11-13"])
  }
}
