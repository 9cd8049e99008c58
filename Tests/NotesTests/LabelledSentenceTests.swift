import Domain
import Notes
import Testing

/// How well the English lexicon reads the labelled sentences; the floors are what was measured.
@Suite struct LabelledSentenceTests {
  /// Made once: building the phrase tree is the slow part.
  private static let matcher = SignMatcher()
  private let sentences = LabelledSentence.all(plainSentences, misleadingSentences, criticalSentences)

  private func found(_ text: String) -> Set<LabelledSentence.Label> {
    Set(LabelledSentenceTests.matcher.signs(in: text).map { .init(code: $0.code, context: $0.context) })
  }

  @Test func `the lexicon is read without a problem`() { #expect(Lexicon.english.problems.isEmpty) }

  @Test func `there are more than 120 sentences`() { #expect(sentences.count >= 120) }

  @Test func `no critical mention is missed, whatever its context`() {
    for sentence in sentences {
      let codes = Set(found(sentence.text).map(\.code))
      for label in sentence.labels where label.code.group == .critical {
        #expect(codes.contains(label.code), "\(label.code.rawValue) in ‘\(sentence.text)’")
      }
    }
  }

  @Test func `a critical mention that is affirmed is never softened`() {
    for sentence in sentences {
      for label in sentence.labels where label.code.group == .critical && label.context == .affirmed {
        #expect(found(sentence.text).contains(label), "\(label) in ‘\(sentence.text)’")
      }
    }
  }

  @Test func `affirmed signs are found with the recall and precision measured`() {
    var (hits, misses, extras) = (0, 0, 0)
    var errors: [String] = []
    for sentence in sentences {
      let wanted = sentence.labels.filter { $0.context == .affirmed }
      let got = found(sentence.text).filter { $0.context == .affirmed }
      hits += wanted.intersection(got).count
      misses += wanted.subtracting(got).count
      extras += got.subtracting(wanted).count
      for label in wanted.subtracting(got) { errors.append("missed \(label): \(sentence.text)") }
      for label in got.subtracting(wanted) { errors.append("extra \(label): \(sentence.text)") }
    }
    let (recall, precision) = (Double(hits) / Double(hits + misses), Double(hits) / Double(hits + extras))
    let text = "recall \(recall), precision \(precision)\n" + errors.joined(separator: "\n")
    Attachment.record(text, named: "affirmed.txt")
    #expect(recall >= 0.9 && precision >= 0.9, "\(text)")
  }

  @Test func `negation, other people, the past and hopes are told from what is so`() {
    var (right, all) = (0, 0)
    var errors: [String] = []
    for sentence in sentences {
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
    #expect(Double(right) / Double(max(all, 1)) >= 0.9, "\(right) of \(all)\n\(errors.joined(separator: "\n"))")
  }

  @Test func `a quote is the words of the note and a span its place`() throws {
    let text = "Met with mother. He stays in his room all day, she says. Grades fine."
    let sign = try #require(LabelledSentenceTests.matcher.signs(in: text).first { $0.code == .roombound })
    #expect(sign.quote.count <= 160)
    #expect(text.contains(sign.quote.trimmingPrefix("…").prefix(10)))
    let bytes = Array(text.utf8)
    #expect(bytes.indices.contains(sign.span.lowerBound) && sign.span.upperBound <= bytes.count)
    #expect(String(decoding: bytes[sign.span], as: UTF8.self).lowercased().contains("room"))
  }

  @Test(arguments: [
    "", " ", "\u{0}", String(repeating: "not ", count: 5000), String(repeating: "a", count: 100_000), "🙂‍↔️ ﷽ \u{202E}abc",
  ])
  func `any text is read without harm`(text: String) { _ = LabelledSentenceTests.matcher.signs(in: text) }

  @Test func `an affirmed critical mention is never hidden by a denied one`() {
    let signs = LabelledSentenceTests.matcher.signs(
      in: "She denies self-harm. Later she said she has been cutting herself.")
    let mentions = UrgentCheck.mentions(in: signs)
    #expect(mentions.contains { $0.code == .selfHarm && !$0.isCheck })
  }
}
