import Domain
import Testing

@testable import Reporter

@Suite struct `The silence since a contact` {
  private func card(_ contacts: [(String, String)], letter: LetterEntry? = nil, stage: Stage = .mild) -> ReviewCard {
    var card = PageFixtures.card(
      "000417", "Aoki Haru", "8", 1, stage: stage, trend: .same, tail: "", onset: "2026-10-23", reasons: [])
    card.contacts = contacts.map {
      Contact(student: "000417", day: PageFixtures.day($0.0), who: "mother", how: "phone", outcome: $0.1)
    }
    if let letter { card.letters = [letter] }
    return card
  }
  private func letter(_ iso: String, _ status: String = "drafted") -> LetterEntry {
    LetterEntry(kind: "family", date: PageFixtures.day(iso), status: status)
  }

  @Test func `begins with the change when nobody was ever reached`() {
    #expect(ContactGap(card([]))?.sentence == "No contact recorded since the change began about 23 Oct.")
    #expect(card([]).isWithoutContact)
  }

  @Test func `is not broken by a try nobody answered`() {
    let tried = card([
      ("2026-10-20", "reached"), ("2026-11-18", "no answer"), ("2026-11-19", "No answer, left a message"),
    ])
    #expect(
      ContactGap(tried)?.sentence
        == "No contact recorded since 20 Oct, 31 days ago; 2 tries without an answer, the last on 19 Nov.")
    #expect(tried.isWithoutContact)
  }

  @Test func `ends when somebody was reached`() {
    #expect(ContactGap(card([("2026-11-10", "reached")])) == nil)
    #expect(!card([("2026-11-10", "reached")]).isWithoutContact)
  }

  @Test func `counts a letter at once, and asks to try again after a week`() {
    let fresh = card([("2026-11-12", "reached")], letter: letter("2026-11-18"))
    #expect(ContactGap(fresh)?.sentence == "Family letter drafted on 18 Nov; no contact recorded since.")
    #expect(!fresh.isWithoutContact)
    #expect(!card([], letter: letter("2026-11-18")).isWithoutContact)
    #expect(card([], letter: letter("2026-11-10")).isWithoutContact)
    #expect(ContactGap(card([], letter: letter("2026-11-10", "answered"))) == nil)
    #expect(ContactGap(card([("2026-11-12", "reached")], letter: letter("2026-11-18", "withdrawn"))) == nil)
  }

  @Test func `is no matter of a student who is on no list`() {
    var settled = card([], stage: .watch)
    settled.finding.state = .settling
    #expect(!settled.isWithoutContact)
  }

  @Test func `is the line of the list of silences`() {
    let text = FindingList.terminal([card([])], showsContact: true)
    #expect(text.contains("no contact recorded since the change"))
  }

  @Test func `is told with the last reply`() {
    var replied = card([("2026-11-09", "replied by text")])
    #expect(CardHistory(card: replied).reply == "Last reply: 9 Nov, mother.")
    replied.contacts = []
    #expect(CardHistory(card: replied).reply == nil)
  }
}
