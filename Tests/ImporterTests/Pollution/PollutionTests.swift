import Importer
import Testing

/// Thousands of polluted variants of one file: read right, refused or kept back, and never silently wrong.
@Suite struct PollutionTests {
  @Test func `no polluted file is imported wrong without a word`() {
    var counts: [String: [PollutedReading.Verdict: Int]] = [:]
    var wrong: [String] = []
    for variant in Pollutions.all {
      let verdict = PollutedReading.verdict(variant)
      counts[variant.kind, default: [:]][verdict, default: 0] += 1
      if verdict == .wrong { wrong.append("\(variant.kind): \(variant.name)") }
    }
    PollutionTests.show(counts)
    #expect(Pollutions.all.count >= 2000)
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(40).joined(separator: "\n"))")
  }

  @Test func `the clean file is imported right`() {
    #expect(PollutedReading.verdict(Pollutions.Variant("clean", "", PollutedTable.text())) == .right)
  }

  /// Prints how many of each kind came out how.
  private static func show(_ counts: [String: [PollutedReading.Verdict: Int]]) {
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let verdicts = PollutedReading.Verdict.allCases
    print(padded("pollution", 28) + verdicts.map { padded($0.rawValue, 16) }.joined())
    var sums: [PollutedReading.Verdict: Int] = [:]
    for (kind, found) in counts.sorted(by: { $0.key < $1.key }) {
      print(padded(kind, 28) + verdicts.map { padded("\(found[$0] ?? 0)", 16) }.joined())
      sums.merge(found, uniquingKeysWith: +)
    }
    print(padded("all", 28) + verdicts.map { padded("\(sums[$0] ?? 0)", 16) }.joined())
  }
}
