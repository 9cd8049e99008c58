import Domain
import Testing

@testable import Reporter

@Suite struct `Questions on a card` {
  @Test func `stand on every card of a flagged student, also without a reading`() {
    for stage in [Stage.watch, .mild, .moderate, .severe] {
      for tail in ["", "LLLLPPPP", "PAPPPPAAP", "UUUUUUUU", "-----"] {
        for state in [State.active, .notInFile] {
          let card = PageFixtures.card(
            "1", "", "", 1, stage: stage, trend: .new, state: state, tail: tail, reasons: [])
          #expect(!CardQuestions(card: card).unknown.isEmpty && !CardQuestions(card: card).questions.isEmpty)
        }
      }
    }
  }

  @Test func `do not stand on a card of which nothing is asked`() {
    let card = PageFixtures.card("1", "", "", 1, stage: .watch, trend: .back, state: .settling, tail: "", reasons: [])
    #expect(CardQuestions(card: card).unknown.isEmpty && CardQuestions(card: card).questions.isEmpty)
  }

  @Test func `hold no number of a questionnaire's reason`() {
    #expect(CardQuestions.plain("Is it over? (SNACK 2, 13)") == "Is it over?")
    #expect(CardQuestions.plain("Is it over (soon)?") == "Is it over (soon)?")
    var card = PageFixtures.ana
    card.finding.differential = ["a", "b"].map {
      DifferentialPattern(pattern: $0, factsFor: ["One."], factsAgainst: [], questions: ["Why? (SNACK \($0))"])
    }
    #expect(CardQuestions(card: card).questions == ["Why?"])
  }

  @Test func `of a child nobody's file names are where he is`() {
    let card = PageFixtures.card(
      "1", "", "", 1, stage: .moderate, trend: nil, state: .notInFile, tail: "-----", reasons: [])
    #expect(
      CardQuestions(card: card).questions == [
        "Where is the student now, and who has seen or spoken to the student last?"
      ])
  }
}

@Suite struct `What has helped others` {
  private func card(_ stage: Stage, _ state: State = .active, trend: Trend? = .same) -> ReviewCard {
    PageFixtures.card("1", "", "", 1, stage: stage, trend: trend, state: state, tail: "", reasons: [])
  }

  @Test(arguments: [Stage.watch, .mild, .moderate, .severe]) func `is short, small and without pressure`(stage: Stage) {
    let said = CardSuggestions(card: card(stage)).suggestions
    #expect((3...4).contains(said.count))
    for suggestion in said { #expect(suggestion.text.split(separator: " ").count <= 16, "\(suggestion.text)") }
  }

  @Test func `puts well-being before school when a student is not coming`() {
    #expect(
      CardSuggestions(card: card(.severe)).suggestions.first?.text.contains("not coming back to school at once") == true
    )
    #expect(CardSuggestions(card: card(.moderate)).suggestions.first?.text.hasPrefix("Family first") == true)
  }

  @Test func `waits while an urgent note does, and says nothing of a silent register`() {
    var urgent = card(.severe)
    urgent.openUrgent = true
    var silent = card(.moderate)
    silent.finding.basis = StageBasis(days: .steady, isSilence: true)
    #expect(CardSuggestions(card: urgent).suggestions.isEmpty && CardSuggestions(card: silent).suggestions.isEmpty)
    #expect(CardSuggestions(card: card(.mild, .notInFile, trend: nil)).suggestions.isEmpty)
  }

  @Test func `after a return is about own early signs`() {
    #expect(
      CardSuggestions(card: card(.mild, .settling, trend: .back)).suggestions.first?.text.contains("early signs")
        == true)
  }

  @Test func `names its source on the page, once for all cards`() {
    let page = ReviewPage.html(
      cards: [card(.mild), card(.moderate)], facts: PageFixtures.facts, sha256: PageHash.sha256)
    #expect(page.ranges(of: "clinical overview").count == 1)
    #expect(page.contains("What has helped others: from clinical overview"))
  }
}

@Suite struct `The watch after a return` {
  private func card(_ since: Int, state: State = .steady) -> ReviewCard {
    var card = PageFixtures.card("1", "", "", 1, stage: .steady, trend: nil, state: state, tail: "", reasons: [])
    card.finding.indicators[.daysSinceBack] = .count(since)
    return card
  }

  @Test func `runs for 40 school days`() {
    #expect(RelapseWatch(card(1).finding)?.sentence == "Back for 1 school day; watched for 39 more.")
    #expect(RelapseWatch(card(40).finding)?.sentence == "Back for 40 school days; the last day of the watch.")
    #expect(RelapseWatch(card(41).finding) == nil)
    #expect(RelapseWatch(card(5, state: .active).finding) == nil)
  }

  @Test func `has rows of its own on the page`() {
    let groups = CardGroup.groups([card(12), card(12, state: .settling)], capacity: 12)
    #expect(groups.map(\.group) == [.settling, .watched])
    let html = ReviewPage.html(cards: [card(12)], facts: PageFixtures.facts, sha256: PageHash.sha256)
    #expect(
      html.contains("Back at school, still watched") && html.contains("Back for 12 school days; watched for 28 more."))
  }
}
