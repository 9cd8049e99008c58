import Domain
import Reporter
import Testing

@Suite struct SheetDayTests {
  private func day(_ iso: String) -> SchoolDay { SheetFixture.day(iso) }

  private func line(_ school: String, _ marks: String, from first: String, rooms: [Int] = []) -> RegisterLine {
    RegisterLine(school: school, firstDay: day(first), marks: Array(marks.utf8), rooms: rooms)
  }
  private func trajectory(_ school: String, _ marks: String, from first: String) -> [Trajectory.Day] {
    marks.enumerated().map { place, letter in
      Trajectory.Day(
        day: day(first).advanced(by: place), school: school, mark: Mark(letter: letter) ?? .unknown, part: 0,
        usual: nil,
        excess: nil)
    }
  }
  private func marks(_ days: [SheetDay]) -> String { String(days.map(\.mark.letter)) }

  @Test func `days after the student has left are not counted`() {
    let history = StudentHistory(
      id: "1", enrolments: [Enrolment(school: "A", entered: day("2026-04-06"), left: day("2026-04-08"))],
      lines: [line("A", "PPPUUU", from: "2026-04-06")])
    let days = SheetDay.all(
      trajectory: trajectory("A", "PPP...", from: "2026-04-06"), history: history, upTo: day("2026-04-20"))
    #expect(marks(days) == "PPP")
  }

  @Test func `another school's days from before the roster are kept, its later ones are not`() {
    let history = StudentHistory(
      id: "1", enrolments: [Enrolment(school: "A", entered: day("2026-04-08"))],
      lines: [line("B", "PLUUU", from: "2026-04-06"), line("A", "PP", from: "2026-04-08")])
    let days = SheetDay.all(
      trajectory: trajectory("A", "PP", from: "2026-04-08"), history: history, upTo: day("2026-04-20"))
    #expect(marks(days) == "PLPP")
    #expect(days.map(\.school) == ["B", "B", "A", "A"])
  }

  @Test func `of two schools before the roster the one where he was counts`() {
    let history = StudentHistory(
      id: "1", enrolments: [Enrolment(school: "A", entered: day("2026-04-08"))],
      lines: [line("B", "UN-", from: "2026-04-06"), line("C", "PAN", from: "2026-04-06")])
    let days = SheetDay.all(trajectory: [], history: history, upTo: day("2026-04-20"))
    #expect(marks(days) == "PA")
  }

  @Test func `a day elsewhere in a separate room is known as such, and nothing after the last day is read`() {
    let history = StudentHistory(
      id: "1", enrolments: [], lines: [line("A", "OOP", from: "2026-04-06", rooms: [1])])
    let days = SheetDay.all(
      trajectory: trajectory("A", "OOP", from: "2026-04-06"), history: history, upTo: day("2026-04-07"))
    #expect(days.map(\.isRoom) == [false, true])
  }
}
