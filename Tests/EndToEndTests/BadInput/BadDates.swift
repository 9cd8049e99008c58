/// Dates that do not exist, that can be two days, or that no school would mean.
enum BadDates {
  static let h = BadFile.header
  static let good = "001003,2026-11-16,P\n"
  static let left = ["001003 16 P"]
  /// One bad date beside a good row.
  static func one(_ name: String, _ date: String, says: String) -> BadFile {
    BadFile(name, h + "001001,\(date),U\n" + good, status: 3, says: "f.csv:2:8: error " + says, stands: left)
  }

  static let files = [
    one("none", "", says: "E205: date ‘’"),
    one("31 February", "2026-02-31", says: "E205: date ‘2026-02-31’ is not a day that exists"),
    one("month 13", "2026-13-16", says: "E205: "), one("year 26", "0026-11-16", says: "E205: "),
    one("hashes of a narrow column", "########", says: "E205: "), one("no year", "16-Nov", says: "E205: "),
    one("year of two digits", "16-Nov-26", says: "E205: "),
    one("spreadsheet's number", "46342", says: "E205: date ‘46342’ is not a day written"),
    one("another order than the first row's", "05/11/2026", says: "E205: date ‘05/11/2026’").replacingFirst(good),
    one("weekend", "2026-11-14", says: "E207: date ‘2026-11-14’ is not a school day"),
    one("evening in UTC, where the school is a day ahead", "2026-11-15T15:00:00Z", says: "E205: "),
    one("full-width digits", "２０２６-11-17", says: "E205: "),
    BadFile(
      "the number's day is offered", h + "001001,46342,U\n" + good, status: 3,
      says: "(it would be 2026-11-16): format the column as a date", stands: left),
    BadFile(
      "ambiguous", h + "001001,05/11/2026,P\n", status: 65,
      says: "error E104: ‘05/11/2026’ can be Thu 5 Nov 2026 (day first) or Mon 11 May 2026 (month first)"),
    BadFile("ambiguous, but the same", h + "001001,11/11/2026,P\n", status: 0, says: "1 new", stands: ["001001 11 P"]),
    BadFile(
      "contradicting", h + "001001,16/11/2026,P\n001002,11/17/2026,U\n", status: 65,
      says: "error E105: ‘16/11/2026’ has the day first and ‘11/17/2026’ the month first"),
    BadFile(
      "proven by one row", h + "001001,11/16/2026,P\n001002,11/05/2026,U\n", status: 0, says: "2 new",
      stands: ["001001 16 P", "001002 05 U"]),
    BadFile("two digits", h + "001001,16/11/26,P\n", status: 3, says: "the year has 2 digits"),
    BadFile(
      "8 days after the export", h + "001001,2026-11-30,U\n" + good, ["--as-of", "2026-11-20"], status: 3,
      says: "error E206: date ‘2026-11-30’ is not before 2026-11-28", stands: left),
    BadFile(
      "7 days after it", h + "001001,2026-11-27,U\n", ["--as-of", "2026-11-20"], status: 0, says: "1 new",
      stands: ["001001 27 U"]),
    BadFile(
      "a slip of the year", h + "001001,2027-11-16,U\n001002,2026-11-16,P\n" + good, status: 3,
      says: "f.csv:2:8: error E206: ", stands: ["001002 16 P"] + left),
    BadFile(
      "a slip back", h + "001001,2025-11-17,U\n001002,2026-11-16,P\n" + good, status: 3,
      says: "f.csv:2:8: error E205: ", stands: ["001002 16 P"] + left),
    BadFile(
      "before the student came", h + "001001,2026-08-24,U\n" + good, status: 0,
      says: "1 mark lies outside the student's time at the school: kept, but not counted",
      stands: ["001001 2026-08-24 U"] + left),
    BadFile(
      "with a time", h + "001001,2026-11-16 00:00:00,P\n001002,2026-11-16T08:30,U\n" + good, status: 0, says: "3 new",
      stands: BadFile.all),
    BadFile(
      "one day at two times", h + "001001,2026-11-16 08:00,P\n001001,2026-11-16 13:00,U\n" + good, status: 3,
      says: "error E208: ", stands: left),
    BadFile(
      "outside --days", h + "001001,2026-11-17,U\n" + good, ["--days", "2026-11-16..2026-11-16"], status: 3,
      says: "error E302: ", stands: left),
  ]
}

extension BadFile {
  /// The same with the good row first, which tells how the file writes dates.
  fileprivate func replacingFirst(_ good: String) -> BadFile {
    var file = self
    file.content = .text(BadFile.header + good + "001001,05/11/2026,U\n")
    file.says = "f.csv:3:8: error E205: "
    return file
  }
}
