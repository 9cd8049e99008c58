import Domain
import Foundation
import Testing

@testable import Reporter

@Suite struct EvaluationPageTests {
  private var page: EvaluationPage {
    EvaluationPage(evaluation: EvaluationFixture.evaluation, title: "Oakfield District", settingsDigest: "77aa88bb99cc")
  }
  private var html: String { page.html(sha256: PageHash.sha256) }

  @Test func `is as accepted`() throws { try expectSnapshot(html, "evaluation.html") }

  @Test func `is well formed and runs nothing`() {
    let tags = PageTags(html)
    #expect(tags.faults == [])
    #expect(!tags.tags.contains { $0.name == "script" })
    #expect(!tags.tags.contains { $0.attributes.contains { $0.name == "style" || $0.name.hasPrefix("on") } })
    #expect(!html.contains("<b>") && !html.contains("<i>"))
  }

  @Test func `every drawing has a title, a description and a table behind it`() {
    let drawings = html.components(separatedBy: "<svg").dropFirst()
    #expect(drawings.count == 4)
    for drawing in drawings {
      #expect(drawing.contains("<title id=") && drawing.contains("<desc id=") && drawing.contains("aria-labelledby"))
      #expect(drawing.contains("<table>"), "a table follows")
    }
  }

  @Test func `what is hidden stays hidden`() {
    #expect(html.contains(">ja</th><td>–</td><td>–</td><td>–</td><td>–</td><td>–</td>"))
  }

  @Test func `a characteristic that the roster does not tell is not drawn`() {
    #expect(!html.contains("By grade"))
  }

  @Test func `says what it is not`() {
    #expect(html.contains("not what happens in a school"))
    #expect(html.contains("Few events: one student more or less moves the share caught by 5\u{00A0}%."))
  }

  @Test func `without events it draws no lead and says so`() {
    var evaluation = EvaluationFixture.evaluation
    evaluation.event.events = 0
    let html = EvaluationPage(evaluation: evaluation, title: "", settingsDigest: "").html(sha256: PageHash.sha256)
    #expect(html.contains("There is nothing to draw: the event came to nobody in these weeks."))
    #expect(html.contains("The event came to nobody: nothing can be said of what was caught or how early."))
  }

  @Test func `no two names on the drawing of leads lie on each other, and none outside`() {
    let chart = LeadChart(evaluation: EvaluationFixture.evaluation)
    #expect(chart.points.count == 6)
    #expect(chart.points.allSatisfy { (56...830).contains($0.x) && (16...360).contains($0.y) })
  }
}

@Suite struct EvaluationTextTests {
  @Test func `the tables of the terminal are as accepted`() throws {
    try expectSnapshot(EvaluationFixture.evaluation.terminal(), "evaluation.txt")
  }

  @Test func `the two settings side by side are as accepted`() throws {
    var changed = EvaluationFixture.evaluation
    changed.lists[1].list = 0.021
    changed.lists[3].when = "excess >= 4"
    changed.lists.remove(at: 4)
    let comparison = EvaluationComparison(
      changes: ["rising.excess=4", "never.level=off"], now: EvaluationFixture.evaluation, changed: changed)
    try expectSnapshot(comparison.terminal(), "what-if.txt")
  }

  @Test func `no line is wider than 80 columns`() {
    let text = EvaluationFixture.evaluation.terminal()
    for line in text.split(separator: "\n") { #expect(TerminalText.width(String(line)) <= 80, "\(line)") }
  }

  @Test func `the JSON has its shape, and null where nothing may be told`() {
    let text = EvaluationFixture.evaluation.json(settings: "abc").text
    #expect(text.hasPrefix("{\"schema\":\"ebb.evaluation/1\",\"from\":\"2026-09-04\",\"asOf\":\"2027-03-26\""))
    #expect(
      text.contains(
        "{\"name\":\"ja\",\"students\":null,\"events\":null,\"levels\":[{\"level\":\"watch\",\"list\":null,\"ever\":null,\"caught\":null}"
      ))
    #expect(text.contains("\"lead\":{\"lower\":null,\"median\":null,\"upper\":-47}"))
    #expect(text.contains("\"caught\":{\"part\":19,\"of\":20,\"share\":0.9500,\"from\":0.7639,\"to\":0.9911}"))
  }

  @Test func `what the weeks rest on and whom the event came to is said in words`() {
    var evaluation = EvaluationFixture.evaluation
    evaluation.knowledge = EvaluatedKnowledge()
    evaluation.event = EvaluatedEvent(file: "outcomes.csv")
    (evaluation.event.events, evaluation.event.outside, evaluation.event.unknown) = (1, 3, 2)
    let words = EvaluationWords(evaluation: evaluation)
    #expect(words.knowledge == "All weeks rest on marks that filled blanks; no mark was ever corrected.")
    #expect(
      words.event
        == "The event: the dates in outcomes.csv. It came to 1 student; 3 more in the file lie outside these weeks;"
        + " 2 in the file are not known.")
    #expect(EvaluationWords.level("severe") == "not coming" && EvaluationWords.level("mild") == "often away or worse")
  }
}
