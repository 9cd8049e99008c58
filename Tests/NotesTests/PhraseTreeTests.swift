import Testing

@testable import Notes

/// The fast walk beside a slow one, on notes made of the lexicons' own words.
@Suite struct PhraseTreeTests {
  private static let lexicons = Language.allCases.map(Lexicon.builtIn)
  private static let tree = PhraseTree(lexicons)

  /// Says a phrase in one of its ways, now and then wrongly, with everyday words in its gaps.
  private func said(_ phrase: Lexicon.Phrase, _ fillers: [String], _ random: inout Seeded) -> [String] {
    phrase.elements.flatMap { element -> [String] in
      switch element {
      case .gap: (0..<random.next(5)).map { _ in fillers[random.next(fillers.count)] }
      case .oneOf(let runs): random.next(12) == 0 ? [] : runs[random.next(runs.count)]
      }
    }
  }

  /// A note of a few phrases in any order, parted by blanks and marks.
  private func note(_ lexicon: Lexicon, _ fillers: [String], _ random: inout Seeded) -> String {
    let marks = [" ", " ", ", ", ". ", "; ", " - ", "\n", "? "]
    return (0..<4).map { _ in
      let words = said(lexicon.phrases[random.next(lexicon.phrases.count)], fillers, &random)
      return words.joined(separator: lexicon.language.isUnspaced ? "" : " ") + marks[random.next(marks.count)]
    }.joined()
  }

  @Test(arguments: Language.allCases)
  func `a statement without an anchor has no phrase`(language: Language) throws {
    let lexicon = Lexicon.builtIn(language)
    let fillers = lexicon.phrases.filter { $0.meaning == .cue(.common) }.flatMap(\.singleWords)
    var random = Seeded(UInt64(language.place + 3))
    for _ in 0..<1500 {
      let text = note(lexicon, fillers + ["xyz"], &random)
      let words = NoteWords(text)
      #expect(PhraseTreeTests.tree.hits(in: words) == PhraseTreeTests.tree.hits(in: words, walksAll: true), "\(text)")
    }
  }

  @Test(arguments: LabelledSentenceTests.sets + SentenceSet.secondBlind)
  func `labelled sentences have the same phrases in both walks`(set: SentenceSet) {
    for sentence in set.sentences {
      let words = NoteWords(sentence.text)
      #expect(
        PhraseTreeTests.tree.hits(in: words) == PhraseTreeTests.tree.hits(in: words, walksAll: true),
        "\(sentence.text)")
    }
  }
}
