import Reporter
import Testing

@Suite struct ReadabilityTests {
  @Test(arguments: [
    ("school", 1), ("help", 1), ("family", 3), ("missed", 1), ("wanted", 2), ("table", 2), ("make", 1), ("makes", 1),
    ("changes", 2), ("watches", 2), ("going", 2), ("easier", 3), ("people", 2), ("idea", 3), ("different", 3),
    ("November", 3), ("September", 3), ("support", 2), ("November's", 3), ("home", 1), ("period", 3), ("serious", 3),
    ("nation", 2), ("safely", 2), ("counselor", 3), ("well-known", 2), ("2026", 4), ("10.5", 3), ("a", 1), ("hmm", 1),
    ("–", 1), ("rule", 1), ("little", 2), ("mistake", 2), ("blame", 1), ("", 1),
  ]) func `syllables are counted as they are spoken`(word: String, count: Int) {
    #expect(Readability.syllables(word) == count)
  }

  @Test func `sentences end at stops, not at titles and decimals, and at line ends`() {
    let counts = Readability.counts("Ms. Rivera missed 10.5 days. “Why?” she asked\nNo stop here\n – \n")
    #expect(counts.sentences == 4)
    #expect(counts.words == 11)
  }

  /// By hand: 13 words, 2 sentences, 16 syllables: 0.39 × 6.5 + 11.8 × 16 / 13 − 15.59.
  @Test func `the grade is the published formula`() throws {
    let grade = try #require(Readability.grade("The cat sat on the mat. Every family came to look at it."))
    #expect(abs(grade - (0.39 * 6.5 + 11.8 * 16 / 13 - 15.59)) < 1e-9)
  }

  @Test func `an official sentence is far harder than a plain one`() throws {
    let plain = try #require(Readability.grade("We miss you. Please call us. We want to help."))
    let official = try #require(
      Readability.grade(
        "Pursuant to regulation, unauthorised non-participation necessitates immediate administrative consideration."))
    #expect(plain < 2)
    #expect(official > 15)
  }

  @Test func `a text without words has no grade`() {
    #expect(Readability.grade(" – \n… ") == nil)
  }
}
