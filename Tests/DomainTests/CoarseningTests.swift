import Domain
import Testing

@Suite struct CoarseningTests {
  @Test func `a group of enough is shown as it is`() {
    let rows = Array(repeating: ["7", "f"], count: 10)
    #expect(Coarsening.hidden(rows) == rows.map { $0.map(String?.some) })
  }

  @Test func `the last characteristic is given up first`() {
    let rows = Array(repeating: ["7", "f"], count: 6) + Array(repeating: ["7", "m"], count: 6)
    #expect(Coarsening.hidden(rows).allSatisfy { $0 == ["7", nil] })
  }

  @Test func `a rest that is too small takes the smallest other group with it`() {
    let rows =
      Array(repeating: ["7"], count: 20) + Array(repeating: ["8"], count: 12) + Array(repeating: ["9"], count: 3)
    let shown = Coarsening.hidden(rows)
    #expect(shown.count { $0 == [nil] } == 15 && shown.count { $0 == ["7"] } == 20)
  }

  @Test func `fewer than ten show nothing`() {
    #expect(Coarsening.hidden(Array(repeating: ["7", "f"], count: 9)).allSatisfy { $0 == [nil, nil] })
    #expect(Coarsening.hidden([]).isEmpty)
  }

  @Test(arguments: 1...60) func `no combination ever has fewer than ten students`(seed: UInt64) {
    var dice = Numbers(seed)
    let count = Int.random(in: 10...400, using: &dice)
    let rows = (0..<count).map { _ in
      [5, 2, 3, 4].map { most in
        String(min(Int.random(in: 0..<most, using: &dice), Int.random(in: 0..<most, using: &dice)))
      }
    }
    let shown = Coarsening.hidden(rows)
    let groups = Dictionary(grouping: shown, by: { $0 }).mapValues(\.count)
    #expect(groups.values.allSatisfy { $0 >= 10 }, "\(groups)")
    for (row, values) in zip(rows, shown) {
      #expect(zip(row, values).allSatisfy { $1 == nil || $0 == $1 })
    }
  }

  /// Works hidden numbers out from the whole, as somebody would who has it: none may be less than ten or alone.
  @Test(arguments: 1...60) func `no hidden count can be worked out from the whole`(seed: UInt64) {
    var dice = Numbers(seed)
    let groups = (0..<Int.random(in: 2...9, using: &dice)).map { _ in
      let students = Int.random(in: 0...60, using: &dice)
      return (
        students: students, listed: Int.random(in: 0...students, using: &dice) / Int.random(in: 1...4, using: &dice)
      )
    }
    let shown = GroupCounts.shown(groups)
    func check(_ counts: [Int], _ isShown: [Bool]) {
      let hidden = counts.indices.filter { !isShown[$0] }
      for place in counts.indices where isShown[place] { #expect(counts[place] == 0 || counts[place] >= 10) }
      guard !hidden.isEmpty, hidden.count < counts.count else { return }
      #expect(hidden.count > 1, "\(counts)")
      #expect(hidden.reduce(0) { $0 + counts[$1] } >= 10, "\(counts)")
    }
    check(groups.map(\.students), shown.map { $0.students != nil })
    check(groups.map(\.listed), shown.map { $0.listed != nil })
    // Whoever sees both numbers of a group sees how many are not listed.
    let both = shown.map { $0.students != nil && $0.listed != nil }
    for place in groups.indices where both[place] {
      let others = groups[place].students - groups[place].listed
      #expect(others == 0 || others >= 10)
    }
  }

  /// SplitMix64, so that a failing run can be repeated.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
