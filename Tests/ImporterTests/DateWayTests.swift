import Domain
import Testing

@testable import Importer

/// The ways in which exports write a day.
@Suite struct DateWayTests {
  @Test(arguments: [
    "2026-11-16", "2026/11/16", "2026.11.16", "20261116", "2026-11-16T00:00:00Z", "2026-11-16 00:00:00.000",
    "2026-11-16T08:30:00+09:00", "16 Nov 2026", "16-Nov-2026", "16. November 2026", "Nov 16, 2026", "November 16 2026",
    "Mon 16 Nov 2026", "Monday, November 16, 2026", "16 Nov 2026 09:00", "16 Nov 2026 9:00 AM", "16th of November 2026",
    "16 novembre 2026", "16 de noviembre de 2026", "Mo. 16. Nov. 2026", "2026年11月16日", "2026年11月16日(月)",
    "２０２６年１１月１６日", "令和8年11月16日", "令和８年１１月１６日（月）", "R8.11.16", "R8/11/16", " 2026-11-16 ",
  ])
  func `a day that can be read in one way only is read in every order`(text: String) {
    for order in DateOrder.allCases { #expect(DateReader.read(text, order: order) == day("2026-11-16"), "\(order)") }
  }

  @Test(arguments: [
    ("11/16/2026 12:00:00 AM", DateOrder.monthFirst), ("11/16/2026", .monthFirst), ("16/11/2026", .dayFirst),
    ("16.11.2026", .dayFirst), ("16-11-2026", .dayFirst), ("16/11/2026 00:00", .dayFirst),
  ])
  func `a day of numbers is read in its order`(text: String, order: DateOrder) {
    #expect(DateReader.read(text, order: order) == day("2026-11-16"))
  }

  @Test(arguments: [("平成31年4月30日", "2019-04-30"), ("令和元年5月1日", "2019-05-01"), ("昭和64年1月7日", "1989-01-07")])
  func `the years of Japan's eras`(text: String, iso: String) {
    #expect(DateReader.read(text, order: .iso)?.iso == iso)
  }

  @Test(arguments: [
    "Tue 16 Nov 2026", "31 Nov 2026", "16 Nov", "Mon 16 Nov", "16 Nov 26", "Marks 5 2026", "16 Nov 2026 All students",
    "2026年11月31日", "令和0年1月1日", "8年11月16日", "2026年11月", "2026年11月16日(火)", "46343", "16 No 2026", "jui 16 2026",
    "16 Nov 2026 9", "R8.11", "-1 Nov 2026", "16 Nov 99999",
  ])
  func `what is no certain day is not read`(text: String) {
    for order in DateOrder.allCases { #expect(DateReader.read(text, order: order) == nil, "\(order)") }
  }

  @Test(arguments: [
    ("Tue 16 Nov 2026", "the day of the week is wrong: it would be Mon 16 Nov 2026"),
    ("31 Nov 2026", "there is no such day in the calendar"),
    ("16 Nov", "it has no year: say --as-of with the day of the export, or --days FIRST..LAST"),
    ("16-Nov-26", "the year has 2 digits: export the dates with four-digit years"),
    ("46343.5", "a spreadsheet's number for a day (it would be 2026-11-17): format the column as a date"),
  ])
  func `a day that is not read is named for what it is`(text: String, hint: String) throws {
    let outcome = try read("student_id,date,status\n1,2026-11-16,P\n1,\"\(text)\",P\n")
    #expect(outcome.rejected.map(\.hint) == [hint])
  }

  @Test func `a day without a year is read when the export's day is known`() throws {
    let outcome = try read(
      "student_id,date,status\n1,Mon 16 Nov,P\n1,17 Nov,A\n1,11月18日,A\n", ImportOptions(asOf: day("2026-11-20")))
    #expect(marks(outcome) == ["1 2026-11-16 P", "1 2026-11-17 A", "1 2026-11-18 A"])
  }

  @Test func `month names of five languages, and no others`() {
    #expect(["Mär", "mars", "Marzo", "march"].map { MonthName.month($0) } == [3, 3, 3, 3])
    #expect(["Okt", "ottobre", "Août", "déc.", "Jänner"].map { MonthName.month($0) } == [10, 10, 8, 12, 1])
    #expect(["Ma", "Marks", "jui", "Sec", "1", ""].map { MonthName.month($0) } == [nil, nil, nil, nil, nil, nil])
  }
}
