import Domain
import Testing

@Suite struct EvaluationFigureTests {
  // Newcombe 1998, table I, and R's prop.test without correction.
  @Test(arguments: [
    (0, 10, 0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1), (81, 263, 0.2553, 0.3662),
    (1, 29, 0.0061, 0.1718),
  ])
  func `Wilson's interval is that of the books`(part: Int, whole: Int, low: Double, high: Double) throws {
    let interval = try #require(Proportion(part, of: whole).interval)
    #expect(abs(interval.lowerBound - low) < 0.0001 && abs(interval.upperBound - high) < 0.0001, "\(interval)")
  }

  @Test func `of nothing there is neither a share nor an interval`() {
    #expect(Proportion(0, of: 0).share == nil && Proportion(0, of: 0).interval == nil)
  }

  @Test func `quartiles take the lower of two, and a missing one is lower than all`() {
    let quartiles = Quartiles([5, nil, 3, 9, nil, 7, 1, 8])
    #expect(quartiles.lower == nil && quartiles.median == 3 && quartiles.upper == 7)
    #expect(Quartiles([-4]).median == -4)
    #expect(Quartiles([]).median == nil)
  }

  private static func sizes(_ seed: Int) -> [Int] {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33 % bound)
    }
    return (0..<next(9)).map { _ in next(2) == 0 ? next(14) : next(400) }
  }

  @Test(arguments: 0..<300)
  func `what is hidden cannot be worked out from the total and what is shown`(seed: Int) {
    // An empty group tells nothing; the tables have none.
    let sizes = EvaluationFigureTests.sizes(seed).filter { $0 > 0 }
    let hidden = SmallCells.hidden(sizes)
    for place in sizes.indices where sizes[place] < SmallCells.least { #expect(hidden.contains(place)) }
    guard !hidden.isEmpty, hidden.count < sizes.count else { return }
    // The total less the shown is a sum of two or more, and itself a group large enough to show.
    #expect(hidden.count >= 2)
    #expect(hidden.reduce(0) { $0 + sizes[$1] } >= SmallCells.least)
  }

  @Test func `nothing is hidden where every group is large enough`() {
    #expect(SmallCells.hidden([10, 11, 500]).isEmpty)
    #expect(SmallCells.hidden([]).isEmpty)
    #expect(SmallCells.hidden([500, 4, 9]) == [1, 2])
    #expect(SmallCells.hidden([500, 4, 30]) == [1, 2])
    #expect(SmallCells.hidden([500, 2, 3, 30]) == [1, 2, 3])
    #expect(SmallCells.hidden([4]) == [0])
  }
}
