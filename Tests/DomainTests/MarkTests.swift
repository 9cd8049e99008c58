import Domain
import Testing

@Suite struct MarkTests {
  @Test func `the order of marks is the one a certificate explains an excuse in`() {
    #expect(String(Mark.worstFirst.map(\.letter)) == "RUCFAHELPOSN-.")
    #expect(Mark.worstFirst.map(\.rank) == Array(0..<14))
    #expect(Set(Mark.allCases) == Set(Mark.worstFirst))
  }

  private static let parts: [(Mark, Int?, Int?)] = [
    (.present, 0, 0), (.late, 0, 300), (.leftEarly, 0, 300), (.partial, 300, 300), (.excused, 2520, 2520),
    (.unexcused, 2520, 2520), (.refusal, 2520, 2520), (.certified, nil, 2520), (.family, nil, 2520),
    (.elsewhere, nil, 0), (.suspended, nil, nil), (.notExpected, nil, nil), (.missing, nil, nil), (.unknown, nil, nil),
  ]

  @Test(arguments: parts)
  func `each mark counts as analysis says`(mark: Mark, ebb: Int?, lawful: Int?) {
    #expect(mark.ebbParts(300) == ebb)
    #expect(mark.lawfulParts(300) == lawful)
  }

  @Test func `a mark is read from its letter and from its settings word`() {
    for mark in Mark.allCases {
      #expect(Mark(letter: mark.letter) == mark)
      #expect(Mark(settingsName: mark.settingsName) == mark)
    }
    #expect(Mark(settingsName: "absent") == nil)
  }

  @Test func `shares are compared exactly and shown with four decimals`() throws {
    let half = try #require(Share(1260, of: 2520))
    #expect(half == Share(1, of: 2))
    #expect(try #require(Share(29_999, of: 100_000)) < #require(Share(3, of: 10)))
    #expect(try #require(Share(1, of: 3)).shown == 0.3333)
    #expect(try #require(Share(2, of: 3)).shown == 0.6667)
    #expect(Share(1, of: 0) == nil)
    #expect(shown(2.00005) == 2.0001 && shown(-0.12345) == -0.1235)
  }
}
