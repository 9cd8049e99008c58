import Domain
import Testing

@testable import Reporter

@Suite struct `Text for pages and terminals` {
  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<i>\"'", "&lt;i&gt;&quot;&#39;"), ("plain 佐藤", "plain 佐藤"), ("a\u{7}b", "a\u{FFFD}b"),
    ("", ""),
  ])
  func `is escaped`(text: String, expected: String) { #expect(HTML.escaped(text) == expected) }

  @Test(arguments: [
    (1.0, 2, "1"), (11.5, 2, "11.5"), (0.335, 2, "0.34"), (0.0, 2, "0"), (-1.25, 1, "-1.3"), (99.96, 1, "100"),
    (1e300, 2, "–"), (-0.001, 2, "0"), (.infinity, 1, "–"),
  ])
  func `writes numbers without needless zeros`(value: Double, places: Int, expected: String) {
    #expect(Figures.decimal(value, places: places) == expected)
  }

  @Test(arguments: [("1", "1 day"), ("2", "2 days"), ("0", "0 days"), ("11.5", "11.5 days")])
  func `counts in words`(number: String, expected: String) { #expect(Figures.counted(number, "day") == expected) }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func `is base64 as in RFC 4648`(text: String, expected: String) {
    #expect(ContentPolicy.base64(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ("rivera", "rivera"), ("Rivera, M.", "rivera-m"), ("../../etc", "etc"), ("青木", "u9752u6728"), ("", "unnamed"),
    ("a/b\\c", "a-b-c"),
  ])
  func `makes slugs of letters, digits and hyphens`(id: String, expected: String) {
    #expect(Slug.made(from: id) == expected)
  }

  @Test func `gives equal slugs a number, and nobody the overview's`() {
    #expect(
      Slug.unique(for: ["M R", "m-r", "index", "M R"]) == ["M R": "m-r", "m-r": "m-r-2", "index": "index-2"])
  }

  @Test func `gives nobody the name of another counselor's week page`() {
    #expect(Slug.unique(for: ["M R", "M R week"]) == ["M R": "m-r", "M R week": "m-r-week-2"])
    #expect(Slug.unique(for: ["A-week", "a"]) == ["A-week": "a-week", "a": "a-2"])
  }

  @Test(arguments: [("佐藤", 4), ("e\u{301}", 1), ("ab", 2), ("", 0), ("ｱ", 1), ("Ａ", 2)])
  func `knows how wide it is`(text: String, columns: Int) { #expect(TerminalText.width(text) == columns) }

  @Test(arguments: [("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("佐藤花子", 5, "佐藤…"), ("ab cdef", 4, "ab…")])
  func `is cut with an ellipsis`(text: String, columns: Int, expected: String) {
    #expect(TerminalText.cut(text, to: columns) == expected)
  }

  @Test func `wraps as the slow way does`() {
    var random = PageRandom(state: 7)
    for _ in 0..<500 {
      let words = (0..<random.below(12)).map { _ in
        String(repeating: "佐a".randomElement(using: &random) ?? "a", count: 1 + random.below(9))
      }
      let columns = 2 + random.below(12)
      let lines = TerminalText.wrapped(words.joined(separator: " "), to: columns)
      #expect(lines.allSatisfy { TerminalText.width($0) <= columns })
      #expect(lines.joined().filter { $0 != " " } == words.joined())
      // Greedy: the first word of a line would not have fitted on the line before.
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = next.prefix { $0 != " " }
        let fits = TerminalText.width(line) + 1 + TerminalText.width(String(word)) <= columns
        #expect(!fits || words.contains { TerminalText.width($0) > columns })
      }
    }
  }

  @Test func `is JSON with every control character escaped`() {
    #expect(JSONValue.string("a\"\\\n\t\u{1}\u{2028}é").text == #""a\"\\\n\t\u0001\u2028é""#)
    #expect(JSONValue.members(["b": .int(1), "a": .array([.null, .bool(true)])]).text == #"{"b":1,"a":[null,true]}"#)
  }
}

/// SplitMix64: the same numbers every time.
struct PageRandom: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
