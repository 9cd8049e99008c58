import Domain
import Testing

@Suite struct SmallCellsTests {
  @Test(
    arguments: [
      ([40, 50], []),
      ([9, 50, 30], [0, 2]),
      ([4, 3, 20, 90], [0, 1, 2]),
      ([6, 5, 20, 90], [0, 1]),
      ([10, 11], []),
      ([0, 12], []),
      ([7], [0]),
      ([7, 2], [0, 1]),
      ([], []),
    ] as [([Int], Set<Int>)])
  func `a small group is hidden, and others with it until it cannot be worked out`(sizes: [Int], hidden: Set<Int>) {
    #expect(SmallCells.hidden(sizes) == hidden)
  }

  @Test func `what is hidden is never one group alone, nor fewer students than the least, while others are there`() {
    for a in 0..<25 {
      for b in 0..<25 {
        let sizes = [a, b, 13, 40]
        let hidden = SmallCells.hidden(sizes)
        #expect(sizes.indices.allSatisfy { sizes[$0] == 0 || sizes[$0] >= 10 || hidden.contains($0) })
        if !hidden.isEmpty {
          #expect(hidden.count >= 2)
          #expect(hidden.reduce(0) { $0 + sizes[$1] } >= 10)
        }
      }
    }
  }
}
