import Domain
import Testing

@Suite struct DayFigureTests {
  @Test func `every part of a day is read back exactly`() {
    for parts in 0...3 * Mark.wholeDay {
      let text = DayFigure.text(parts)
      #expect(DayFigure.parts(text) == parts, "\(text)")
      #expect(text.utf8.count <= 6)
    }
  }

  @Test(arguments: [
    ("118", 118 * 2520), ("7.5", 18_900), ("0.3333", 840), ("12.0", 30_240), ("7.999999999999998", 8 * 2520),
    ("0.000000000000001", 0),
  ])
  func `what a group-by writes is read to the nearest part`(text: String, parts: Int) {
    #expect(DayFigure.parts(text) == parts)
  }

  @Test(arguments: ["", "-1", "1e7", "1,5", ".5", "5.", "1.2.3", " 1", "1000001", "99999999999999999999"])
  func `anything else is no figure`(text: String) { #expect(DayFigure.parts(text) == nil) }
}
