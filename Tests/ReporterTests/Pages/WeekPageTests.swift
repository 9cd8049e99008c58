import Domain
import Testing

@testable import Reporter

@Suite struct `A week's page` {
  private func page(_ cards: [ReviewCard], _ gone: [Departure] = [], urgent: Int = 0) -> String {
    var facts = PageFixtures.facts
    facts.urgentCount = urgent
    return WeekPage.html(cards: cards, departures: gone, facts: facts, sha256: PageHash.sha256)
  }
  private func gone(_ id: String, _ why: Departure.Why, counselor: String = "rivera") -> Departure {
    Departure(
      student: Student(id: id, name: "Vale \(id)", grade: "7"), counselor: counselor, why: why,
      stageBefore: "early signs")
  }
  private var eight: [ReviewCard] {
    var cards = PageFixtures.eight
    cards[0].finding.weekBefore = Trajectory.Week(
      day: PageFixtures.day("2026-11-13"), stage: .mild, state: .active, trend: .same)
    return cards
  }

  @Test func `is as accepted`() throws {
    let gone = [gone("000901", .settled), gone("000902", .left), gone("000903", .counselor("noor"))]
    try expectSnapshot(page(eight, gone, urgent: 1), "week.html")
  }

  @Test func `is well formed, runs nothing and is calm when nothing happened`() {
    for html in [page(eight, [gone("1", .corrected)]), page([])] {
      let tags = PageTags(html)
      #expect(tags.faults == [])
      #expect(!tags.tags.contains { $0.name == "script" || $0.attributes.contains { $0.name.hasPrefix("on") } })
    }
    #expect(page([]).contains("Nobody is on the list, and nobody was the week before."))
  }

  @Test func `says of whom is gone why`() {
    let all: [Departure.Why] = [
      .left, .backAtSchool, .settled, .eased, .wholeClass, .namedAgain, .corrected, .counselor("noor"), .erased,
    ]
    let html = page([], all.enumerated().map { gone("\($0.offset)", $0.element) })
    for why in all { #expect(html.contains(HTML.escaped(String(why.words.dropFirst())))) }
    #expect(Set(all.map(\.rank)).count == all.count)
  }

  @Test func `says what the stage was`() { #expect(page(eight).contains("mostly away (was often away)")) }

  @Test func `holds no other counselor's student`() {
    var other = PageFixtures.ana
    other.counselor = "noor"
    let html = page([other], [gone("000904", .left, counselor: "noor")])
    #expect(!html.contains("Silva") && !html.contains("000904"))
  }

  @Test(arguments: [0, 1, 9, 22, 23, 40, 41, 60, 200, 900]) func `keeps to the lines of one sheet`(count: Int) {
    let trends: [Trend] = [.new, .worse, .relapse, .same, .improving]
    let cards = (0..<count).map { index in
      PageFixtures.card(
        "\(1000 + index)", "Vale \(index)", "7", index + 1, stage: .mild, trend: trends[index % trends.count], tail: "",
        reasons: [])
    }
    let parts = WeekParts(cards, (0..<(count / 3)).map { gone("\($0)", .settled) })
    let fitted = parts.fitted(to: WeekPage.lines)
    let lines = fitted.reduce(0) { sum, part in
      sum + 2 + part.rows.count * part.lines + (part.names.count + 2) / 3 + (part.left > 0 ? 1 : 0)
    }
    #expect(lines <= WeekPage.lines)
    #expect(fitted.map { $0.rows.count + $0.names.count + $0.left } == parts.parts.map(\.rows.count), "nobody is lost")
    #expect(fitted.map(\.count) == parts.parts.map(\.rows.count))
  }
}
