import Analyzer
import Domain
import Testing

@Suite struct PrecursorTests {
  /// The child with some days learning elsewhere spent in a separate room.
  func history(_ child: Child, rooms: [Int]) -> StudentHistory {
    var history = child.history
    for place in rooms {
      let day = Child.day(place)
      for line in history.lines.indices {
        let offset = day - history.lines[line].firstDay
        if (0..<SchoolYear.length).contains(offset) { history.lines[line].rooms.append(offset) }
      }
    }
    return history
  }
  func finding(_ child: Child, rooms: [Int]) -> Finding {
    Analyzer(district: Child.district).analyze(history(child, rooms: rooms), asOf: child.lastDay)
  }

  @Test func `a day in a separate room comes before staying away and any other day elsewhere does not`() {
    let child = Child(("P", 40), ("O", 5), ("P", 5))
    #expect(finding(child, rooms: []).indicators[.precursors20] == .count(0))
    let flagged = finding(child, rooms: [40, 41, 42, 43, 44])
    #expect(flagged.indicators[.precursors20] == .count(5))
    #expect(flagged.reasons.map(\.rule) == ["friction"] && flagged.stage == .watch)
    #expect(
      flagged.reasons.first?.text
        == "Late, gone early, with the nurse or in a separate room on 5 school days since 6 Oct; was 0 in 20 before.")
    // The day stays one that does not exist for the excess and the windows.
    let plain = finding(child, rooms: [])
    for indicator in [Indicator.excess, .recent20, .expectedDays, .missedDays, .baseline] {
      #expect(flagged.indicators[indicator] == plain.indicators[indicator], "\(indicator)")
    }
  }

  @Test func `only a day learning elsewhere can be one in a separate room`() {
    #expect(finding(Child(("P", 50)), rooms: [45, 46]).indicators[.precursors20] == .count(0))
    #expect(finding(Child(("P", 40), ("A", 10)), rooms: [45]).indicators[.ebbDays] == .parts(10 * Mark.wholeDay))
  }

  @Test func `the window reaches back over skipped days to the twentieth last day that counts`() {
    // 30 days in the room push the 20th last counted day far back; the late mark before it is out of the window.
    let child = Child(("P", 20), ("L", 1), ("P", 19), ("O", 30), ("P", 1))
    #expect(finding(child, rooms: Array(40..<70)).indicators[.precursors20] == .count(30))
    #expect(finding(child, rooms: Array(40..<70)).indicators[.precursorBaseline] == .number(20 / 21.0))
    // The day after the late mark is the 20th last; with one counted day fewer after it the late mark is inside.
    let inside = Child(("P", 20), ("L", 1), ("P", 19), ("O", 30))
    #expect(finding(inside, rooms: Array(40..<70)).indicators[.precursors20] == .count(31))
  }

  @Test func `a nurse's note on a skipped day counts and two on one day count once`() {
    var child = Child(("P", 30), ("C", 1), ("P", 9))
    child.notes = [30, 30, 31, 2].enumerated().map { place, day in
      Note(id: "n\(place)", student: "007", day: Child.day(day), author: "x", kind: "School nurse", text: "came by")
    }
    #expect(child.value(.precursors20) == .count(2))
  }

  @Test func `two schools' marks of one day keep the separate room`() {
    var history = history(Child(("P", 40), ("O", 5)), rooms: [44])
    history.lines.append(
      RegisterLine(school: "oak", firstDay: Child.day(44), marks: Array("O".utf8)))
    #expect(
      Analyzer(district: Child.district).analyze(history, asOf: Child.day(44)).indicators[.precursors20] == .count(1))
    history.lines.reverse()
    #expect(
      Analyzer(district: Child.district).analyze(history, asOf: Child.day(44)).indicators[.precursors20] == .count(1))
  }

  @Test func `a byte that is no letter is never a separate room`() {
    var history = Child(("P", 40)).history
    history.lines[0].marks[Child.day(39) - history.lines[0].firstDay] = 0x6F
    #expect(
      Analyzer(district: Child.district).analyze(history, asOf: Child.day(39)).indicators[.precursors20] == .count(0))
  }
}
