import Domain
import Testing

@Suite struct SchoolDayTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2026-11-20", 20_777, 5), ("1969-12-31", -1, 3),
    ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
  ])
  func `a day has its number, its weekday and its text`(iso: String, number: Int, weekday: Int) throws {
    let day = try #require(SchoolDay(iso: iso))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.iso == iso)
  }

  @Test func `every day of four centuries goes to its date and back`() {
    for number in stride(from: -135_140, to: 146_097, by: 7) {
      let civil = SchoolDay(number: number).civil
      #expect(SchoolDay(year: civil.year, month: civil.month, day: civil.day)?.number == number)
    }
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-11-31", "26-11-20", "2026-1-20", "2026/11/20", "", "2026-11-20 "])
  func `what is no day is refused`(text: String) { #expect(SchoolDay(iso: text) == nil) }

  @Test func `a number from a damaged file does not trap`() {
    for number in [Int.min, Int.max] {
      let day = SchoolDay(number: number)
      #expect(!day.iso.isEmpty)
    }
  }

  @Test func `months are whole calendar months`() throws {
    let start = try #require(SchoolDay(iso: "2026-08-31"))
    #expect(try #require(SchoolDay(iso: "2026-11-30")).months(since: start) == 2)
    #expect(try #require(SchoolDay(iso: "2026-11-30")).months(since: try #require(SchoolDay(iso: "2026-08-30"))) == 3)
    #expect(start.months(since: try #require(SchoolDay(iso: "2026-11-30"))) == 0)
  }

  @Test func `a range is written as short as it can be`() throws {
    func day(_ text: String) throws -> SchoolDay { try #require(SchoolDay(iso: text)) }
    #expect(try SchoolDay.range(day("2026-11-16"), day("2026-11-20")) == "16–20 Nov")
    #expect(try SchoolDay.range(day("2026-11-28"), day("2026-12-02")) == "28 Nov – 2 Dec")
    #expect(try SchoolDay.range(day("2026-12-18"), day("2027-01-05")) == "18 Dec 2026 – 5 Jan 2027")
  }

  @Test func `the school year begins in July, or in April where it was set so`() throws {
    let day = try #require(SchoolDay(iso: "2026-06-30"))
    #expect(SchoolYear().year(of: day) == 2025)
    #expect(SchoolYear().offset(of: day) == 364)
    #expect(SchoolYear(startMonth: 4).year(of: day) == 2026)
  }
}
