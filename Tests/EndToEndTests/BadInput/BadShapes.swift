/// The traps of the other shapes: a column a day, counts, periods, products.
enum BadShapes {
  static let two = "student_id,2026-11-16,2026-11-17\n"
  static let rows = "001001,P,U\n001002,P,P\n"
  static let marks = ["001001 16 P", "001001 17 U", "001002 16 P", "001002 17 P"]
  static let weekly = "Week,StudentId,Grade,TotalPresent,TotalClasses\n"

  static let files = [
    BadFile(
      "a column of totals", "student_id,2026-11-16,2026-11-17,Total\n001001,P,U,1\n001002,P,P,2\n", status: 0,
      says: "ignored columns: Total", stands: marks),
    BadFile(
      "a column of a month's totals", "student_id,2026-11-16,2026-11-17,2026-11\n001001,P,U,1\n001002,P,P,2\n",
      status: 0, says: "ignored columns: 2026-11", stands: marks),
    BadFile(
      "a day twice", "student_id,2026-11-16,2026-11-16\n001001,P,U\n", status: 65,
      says: "error E103: the column ‘2026-11-16’ stands twice"),
    BadFile(
      "a day twice, written differently", "student_id,2026-11-16,16/11/2026\n001001,P,U\n", status: 65,
      says: "error E103: the column ‘2026-11-16’ stands twice, as column 2 and column 3"),
    BadFile("days without a year", "student_id,16/11,17/11\n001001,P,U\n", status: 65, says: "error E1"),
    BadFile(
      "one of the days a number", "student_id,2026-11-16,46343\n001001,P,U\n", status: 65,
      says: "f.csv:1: error E205: the header of column 3, ‘46343’"),
    BadFile("numbers for days", "student_id,46342,46343\n001001,P,U\n", status: 65, says: "error E10"),
    BadFile("ambiguous days", "student_id,05/11/2026,06/11/2026\n001001,P,U\n", status: 65, says: "error E104: "),
    BadFile(
      "a weekend with marks", "student_id,2026-11-14,2026-11-16\n001001,P,P\n001002,,P\n", status: 3,
      says: "f.csv:2:8: error E207: ", stands: ["001001 16 P", "001002 14 -", "001002 16 P"]),
    BadFile(
      "names of days below the header", two + ",Mon,Tue\n" + rows, status: 3, says: "f.csv:2:1: error E201: ",
      stands: marks),
    BadFile(
      "a student twice who disagrees", two + rows + "001001,P,P\n", status: 3,
      says: "error E208: 2026-11-17 ‘U’ is not what line 4 says (‘P’)",
      stands: ["001001 16 P", "001002 16 P", "001002 17 P"]),
    BadFile(
      "a student in two halves", two + "001001,P,\n001001,,U\n001002,P,P\n", status: 0, says: "4 new", stands: marks),
    BadFile(
      "a total below, no roster", two + rows + "Total,2,1\n", [], .nothing, status: 3,
      says: "student_id ‘Total’ is not a student's id", stands: marks),
    BadFile(
      "a total that reads as presences", two + rows + "Total,P,P\n", [], .nothing, status: 3,
      says: "the row looks like a total or a caption", stands: marks),
    BadFile(
      "the class above its students", two + "Class 8b,,\n" + rows, [], .nothing, status: 3,
      says: "the row looks like a total or a caption", stands: marks),
    BadFile(
      "a legend below, no roster", two + rows + "P = present,,\n", [], .nothing, status: 3,
      says: "a heading or a footnote?", stands: marks),
    BadFile(
      "two weeks below each other", two + rows + "student_id,2026-11-23,2026-11-24\n001001,P,U\n", status: 65,
      says: "f.csv:4: error E118: ‘student_id,2026-11-23,2026-11-24’ is another header"),
    BadFile(
      "two weeks below each other, no roster", two + rows + "student_id,2026-11-23,2026-11-24\n001001,P,U\n", [],
      .nothing, status: 65, says: "error E118: "),
    BadFile(
      "the header on every page", two + "001001,P,U\n" + two + "001002,P,P\n", status: 0,
      says: "skipped the header repeated once", stands: marks),
    BadFile(
      "a failed formula in a total", weekly + "09 Nov - 15 Nov,001001,9,#N/A,5\n", ["--as-of", "2026-11-20"], status: 3,
      says: "f.csv:2:26: error E213: TotalPresent ‘#N/A’"),
    BadFile(
      "more days than classes", weekly + "09 Nov - 15 Nov,001001,9,6,5\n", ["--as-of", "2026-11-20"], status: 3,
      says: "error E210: TotalPresent ‘6’ is not at most the 5 classes"),
    BadFile(
      "a week without a year", weekly + "09 Nov - 15 Nov,001001,9,4,5\n", status: 65,
      says: "f.csv:2: error E108: ‘09 Nov - 15 Nov’ has no year"),
    BadFile(
      "a period that disagrees",
      "student_id,date,period,status\n001001,2026-11-16,1,P\n001001,2026-11-16,1,U\n001001,2026-11-16,2,P\n", status: 3,
      says: "error E208: "),
    BadFile(
      "an unknown half day", "student_id,date,AM,PM\n001001,2026-11-16,P,ZZ\n001002,2026-11-16,P,U\n", status: 3,
      says: "error E204: PM ‘ZZ’", stands: ["001002 16 H"]),
    BadFile(
      "Aspen without days",
      "'ATT_OID','ATT_STD_OID','ATT_DATE','ATT_CODE_VIEW'\n\"a\",\"001001\",\"2026-11-16\",\"A\"\n", status: 65,
      says: "error E107: "),
  ]
}
