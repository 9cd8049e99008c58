/// Ids as spreadsheets leave them, and students nobody knows.
enum BadIDs {
  static let h = BadFile.header
  static let good = "001003,2026-11-16,P\n"
  static let left = ["001003 16 P"]

  static let files = [
    BadFile(
      "none", h + ",2026-11-16,U\n" + good, status: 3, says: "f.csv:2:1: error E201: student_id ‘’", stands: left),
    BadFile(
      "unknown", h + "009999,2026-11-16,P\n" + good, status: 3,
      says: "f.csv:2:1: error E301: student_id ‘009999’ is not on a roster", stands: left),
    BadFile(
      "without any roster", h + "009999,2026-11-16,P\n", [], .nothing, status: 0,
      says: "1 student is on no roster: import a roster", stands: ["009999 16 P"]),
    BadFile(
      "zeros dropped", h + "1001,2026-11-16,P\n" + good, status: 3,
      says: "‘001001’ is known: did a spreadsheet drop the leading zeros?", stands: left),
    BadFile(
      "zeros dropped, no roster", h + good + "1003,2026-11-17,U\n", [], .nothing, status: 3,
      says: "‘001003’ is known: did a spreadsheet drop the leading zeros?", stands: left),
    BadFile(
      "two ids that differ by zeros, if said", h + good + "1003,2026-11-17,U\n", ["--accept-changes"], .nothing,
      status: 0, says: "2 new", stands: left + ["1003 17 U"]),
    BadFile(
      "rounded", h + "1.23457E+11,2026-11-16,P\n" + good, status: 3,
      says: "error E202: student_id ‘1.23457E+11’ is not a whole id", stands: left),
    BadFile(
      "rounded, with a comma", "student_id;date;status\n1,23457E+11;2026-11-16;P\n001003;2026-11-16;P\n", status: 3,
      says: "error E202: ", stands: left),
    BadFile(
      "rounded, no roster", h + "1.23457E11,2026-11-16,P\n" + good, [], .nothing, status: 3, says: "error E202: ",
      stands: left),
    BadFile(
      "as a decimal number", h + "1001.0,2026-11-16,P\n" + good, status: 3,
      says: "‘001001’ is known: is it the same, written in another way?", stands: left),
    BadFile(
      "failed formula", h + "#N/A,2026-11-16,P\n" + good, status: 3, says: "error E213: student_id ‘#N/A’", stands: left
    ),
    BadFile(
      "an apostrophe for text", h + "'001001,2026-11-16,P\n" + good, [], .nothing, status: 3,
      says: "error E202: student_id ‘'001001’ is not an id without quotation marks", stands: left),
    BadFile(
      "curly quotes", h + "“001001”,2026-11-16,P\n" + good, [], .nothing, status: 3,
      says: "error E202: student_id ‘“001001”’", stands: left),
    BadFile(
      "no-break blanks", h + "\u{A0}001001,2026-11-16,P\n001002\u{A0},2026-11-16,U\n" + good, status: 0, says: "3 new",
      stands: BadFile.all),
    BadFile(
      "an invisible character", h + "\u{200B}001001,2026-11-16,P\n" + good, [], .nothing, status: 3,
      says: "student_id ‘\\u{200b}001001’ is not an id without invisible characters", stands: left),
    BadFile(
      "full-width digits", h + "００１００１,2026-11-16,P\n" + good, status: 3,
      says: "‘001001’ is known: is it the same, written in another way?", stands: left),
    BadFile(
      "full-width beside narrow, no roster", h + good + "００１００３,2026-11-17,U\n", [], .nothing, status: 3,
      says: "error E301: ", stands: left),
    BadFile(
      "a school misspelt", "student_id,date,school,status\n001001,2026-11-16,Nroth,P\n", status: 0,
      says: "not enrolled at ‘Nroth’, which the file names: did you mean ‘North’?", stands: ["001001 16 P"]),
  ]
}
