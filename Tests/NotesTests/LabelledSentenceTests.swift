import Domain
import Notes
import Testing

/// How well the English lexicon reads the labelled sentences; the floors are what was measured.
@Suite struct LabelledSentenceTests {
  /// Made once: building the phrase tree is the slow part.
  private static let matcher = SignMatcher()

  /// A list of sentences with what was measured on it, in percent.
  struct Floor: CustomTestStringConvertible, Sendable {
    var name: String
    var lists: [String]
    var recall: Int
    var precision: Int
    var contexts: Int
    var testDescription: String { name }
    var sentences: [LabelledSentence] { lists.flatMap { LabelledSentence.all($0) } }
  }

  static let floors = [
    Floor(
      name: "written first", lists: [plainSentences, misleadingSentences, criticalSentences], recall: 100,
      precision: 98, contexts: 98),
    Floor(name: "unusual words", lists: [unusualSentences], recall: 96, precision: 94, contexts: 95),
    Floor(name: "everyday words", lists: [unseenSentences], recall: 96, precision: 98, contexts: 85),
  ]
  private static let everything = floors.flatMap(\.sentences)

  private func found(_ text: String) -> Set<LabelledSentence.Label> {
    Set(LabelledSentenceTests.matcher.signs(in: text).map { .init(code: $0.code, context: $0.context) })
  }

  @Test func `there are more than 400 sentences`() { #expect(LabelledSentenceTests.everything.count > 400) }

  @Test func `no critical mention is missed, whatever its context`() {
    for sentence in LabelledSentenceTests.everything {
      let codes = Set(found(sentence.text).map(\.code))
      for label in sentence.labels where label.code.group == .critical {
        #expect(codes.contains(label.code), "\(label.code.rawValue) in ‘\(sentence.text)’")
      }
    }
  }

  @Test func `a critical mention that is affirmed is never softened`() {
    for sentence in LabelledSentence.all(plainSentences, misleadingSentences, criticalSentences, unseenSentences) {
      for label in sentence.labels where label.code.group == .critical && label.context == .affirmed {
        #expect(found(sentence.text).contains(label), "\(label) in ‘\(sentence.text)’")
      }
    }
  }

  @Test func `sentences without a sign give none`() {
    for sentence in LabelledSentenceTests.everything where sentence.labels.isEmpty {
      let holding = found(sentence.text).filter { $0.context == .affirmed && $0.code.group == .critical }
      #expect(holding.isEmpty, "\(holding) in ‘\(sentence.text)’")
    }
  }

  @Test(arguments: floors) func `affirmed signs are found with the recall and precision measured`(floor: Floor) {
    var (hits, misses, extras) = (0, 0, 0)
    var errors: [String] = []
    for sentence in floor.sentences {
      let wanted = sentence.labels.filter { $0.context == .affirmed }
      let got = found(sentence.text).filter { $0.context == .affirmed }
      hits += wanted.intersection(got).count
      misses += wanted.subtracting(got).count
      extras += got.subtracting(wanted).count
      for label in wanted.subtracting(got) { errors.append("missed \(label): \(sentence.text)") }
      for label in got.subtracting(wanted) { errors.append("extra \(label): \(sentence.text)") }
    }
    let text = "\(hits) found, \(misses) missed, \(extras) too many\n" + errors.sorted().joined(separator: "\n")
    #expect(hits * 100 >= floor.recall * (hits + misses), "\(text)")
    #expect(hits * 100 >= floor.precision * (hits + extras), "\(text)")
  }

  @Test(arguments: floors) func `negation, others, the past and hopes are told from what is so`(floor: Floor) {
    var (right, all) = (0, 0)
    var errors: [String] = []
    for sentence in floor.sentences {
      let got = found(sentence.text)
      for label in sentence.labels where label.context != .affirmed {
        all += 1
        if got.contains(label) {
          right += 1
        } else {
          errors.append("\(label): \(sentence.text) gave \(got.map(\.description).sorted())")
        }
      }
    }
    #expect(right * 100 >= floor.contexts * all, "\(right) of \(all)\n\(errors.joined(separator: "\n"))")
  }
}
