import Domain
import Testing

@testable import Analyzer

/// The numbers of a sentence before they become words: its words are the oracle.
@Suite struct ReasonFactTests {
  private func words(_ value: ReasonFact.Value) -> String {
    switch value {
    case .about(let number): Wording.between(number)
    case .value(let value): Wording.text(value)
    }
  }

  @Test(arguments: DefaultRuleTests.boundaries.indices)
  func `each value of a default sentence stands in the sentence`(row: Int) throws {
    let (rule, child, _) = DefaultRuleTests.boundaries[row]
    let reason = try #require(child.finding().reasons.first { $0.rule == rule })
    #expect(!reason.facts.isEmpty)
    for fact in reason.facts {
      // A part in brackets is left out when its value is zero or not known.
      let words = words(fact.value)
      if words == Wording.unknown || words == "0" { continue }
      #expect(reason.text.contains(words), "\(rule): \(fact.name) \(words) in “\(reason.text)”")
    }
  }

  @Test func `every placeholder of the default sentences but the signs has a value`() {
    for (rule, child, _) in DefaultRuleTests.boundaries {
      guard let reason = child.finding().reasons.first(where: { $0.rule == rule }) else { continue }
      for name in Placeholder.names where RuleBook.defaultSentences[rule]?.contains("{\(name)") ?? false {
        let after = RuleBook.defaultSentences[rule]?.split(separator: "{\(name)").dropFirst().first?.first
        guard after == "}" || after == ":", name != "boundSigns" else { continue }
        #expect(reason.facts.contains { $0.name == name } || reason.facts.contains { $0.name == "enteredOn" })
      }
    }
  }

  @Test func `a sentence of the district's own has no values to translate`() throws {
    let settings = try SettingsReader.read("[rule away]\nsay = Half a month away.\n")
    let book = try RuleBook(settings)
    let reason = Child(("P", 20), ("AP", 10)).finding(book).reasons.first { $0.rule == "away" }
    #expect(reason?.text == "Half a month away." && reason?.facts == [])
  }
}
