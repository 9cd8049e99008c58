import Domain
import Importer
import Testing

/// Compares the households of siblings with a slow search that spreads labels until nothing changes.
@Suite struct HouseholdOracleTests {
  @Test(arguments: 0..<40) func `links of siblings make the families a slow search finds`(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let count = 2 + below(12)
    let links = (0..<count).map { _ in below(2) == 0 ? below(count) : -1 }
    let houses = (0..<count).map { _ in below(5) == 0 ? "H\(below(3))" : "" }
    var text = "student_id,name,school,entered_on,household,sibling_of\n"
    for child in 0..<count {
      text += "c\(100 + child),N,S,2026-09-01,\(houses[child]),\(links[child] < 0 ? "" : "c\(100 + links[child])")\n"
    }

    var label = Array(0..<count)
    for _ in 0..<count {
      for child in 0..<count where links[child] >= 0 {
        let least = min(label[child], label[links[child]])
        let (a, b) = (label[child], label[links[child]])
        for other in 0..<count where label[other] == a || label[other] == b { label[other] = least }
      }
    }
    let expected = (0..<count).map { child -> String in
      if !houses[child].isEmpty { return houses[child] }
      let isLinked = links[child] >= 0 || links.contains(child)
      if !isLinked { return "" }
      let family = (0..<count).filter { label[$0] == label[child] }
      return family.lazy.map { houses[$0] }.first { !$0.isEmpty } ?? "siblings of c\(100 + label[child])"
    }
    #expect(roster(try read(text)).map(\.student.household) == expected)
  }
}
