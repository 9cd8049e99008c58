/// Rows that are too short or too long, statuses nobody knows, rows that disagree.
enum BadRows {
  static let h = BadFile.header
  static let good = "001003,2026-11-16,P\n"
  static let left = ["001003 16 P"]

  static let files = [
    BadFile(
      "short", h + "001001,2026-11-16\n" + good, status: 3, says: "f.csv:2:1: error E203: number of cells ‘2’ is not 3",
      stands: left),
    BadFile(
      "long", h + "001001,2026-11-16,P,x\n" + good, status: 3,
      says: "hint: put quotes around a cell that holds the delimiter", stands: left),
    BadFile(
      "a comma in a name", "student_id,name,date,status\n001001,Lee, Ann,2026-11-16,P\n001003,Bo,2026-11-16,P\n",
      status: 3, says: "f.csv:2:1: error E203: ", stands: left),
    BadFile(
      "unknown status", h + "001001,2026-11-16,Absent?\n" + good, status: 3,
      says: "f.csv:2:19: error E204: status ‘Absent?’ is not one of P", stands: left),
    BadFile(
      "ones and zeros", h + "001001,2026-11-16,1\n001002,2026-11-16,0\n" + good, status: 3,
      says: "error E204: status ‘1’", stands: left),
    BadFile(
      "true and false", h + "001001,2026-11-16,TRUE\n001002,2026-11-16,FALSE\n" + good, status: 3,
      says: "error E204: status ‘FALSE’", stands: left),
    BadFile(
      "a failed formula", h + "001001,2026-11-16,#N/A\n" + good, status: 3, says: "f.csv:2:19: error E2", stands: left),
    BadFile("a formula", h + "001001,2026-11-16,=P\n" + good, status: 3, says: "status ‘=P’", stands: left),
    BadFile("a footnote sign", h + "001001,2026-11-16,P*\n" + good, status: 3, says: "status ‘P*’", stands: left),
    BadFile(
      "two statuses in a cell", h + "001001,2026-11-16,P/U\n" + good, status: 3, says: "status ‘P/U’", stands: left),
    BadFile(
      "escape sequence", h + "001001,2026-11-16,\u{1B}[31mP\n" + good, status: 3, says: "status ‘\\u{1b}[31mP’",
      stands: left),
    BadFile(
      "turned text", h + "001001,2026-11-16,\u{202E}P\n" + good, status: 3, says: "status ‘\\u{202e}P’", stands: left),
    BadFile("a Cyrillic P", h + "001001,2026-11-16,\u{420}\n" + good, status: 3, says: "error E204: ", stands: left),
    BadFile(
      "a value of 300 characters", h + "001001,2026-11-16,\(String(repeating: "z", count: 300))\n" + good, status: 3,
      says: "status ‘\(String(repeating: "z", count: 40))…’", stands: left),
    BadFile(
      "lower case and blanks", h + "001001,2026-11-16,p \n001002,2026-11-16, u\n001003,2026-11-16,P\u{A0}\n", status: 0,
      says: "3 new", stands: BadFile.all),
    BadFile(
      "an empty status is no presence", h + "001001,2026-11-16,\n" + good, status: 0, says: "2 new",
      stands: ["001001 16 -"] + left),
    BadFile(
      "two rows that disagree", h + "001001,2026-11-16,P\n001001,2026-11-16,U\n" + good, status: 3,
      says: "f.csv:2:19: error E208: status ‘P’ is not what line 3 says (‘U’)", stands: left),
    BadFile(
      "the other of the two", h + "001001,2026-11-16,P\n001001,2026-11-16,U\n" + good, status: 3,
      says: "f.csv:3:19: error E208: status ‘U’ is not what line 2 says (‘P’)", stands: left),
    BadFile("an exact repeat", h + good + good, status: 0, says: "1 new", stands: left),
    BadFile(
      "minutes below 0", "student_id,date,status,minutes\n001001,2026-11-16,L,-5\n001003,2026-11-16,P,\n", status: 3,
      says: "f.csv:2:21: error E209: minutes ‘-5’", stands: left),
    BadFile(
      "minutes as hours", "student_id,date,status,minutes\n001001,2026-11-16,L,1:30\n001003,2026-11-16,P,\n", status: 3,
      says: "error E209: minutes ‘1:30’", stands: left),
    BadFile(
      "11 of 20 rows",
      h + (1...9).map { "00100\($0 % 3 + 1),2026-11-0\($0 % 3 + 2),P\n" }.joined()
        + (1...11).map { "001001,2026-11-\($0 % 5 + 16),Zz\n" }.joined(), status: 65,
      says: "error E106: 11 of 20 rows cannot be taken"),
    BadFile(
      "strict", h + "001001,2026-11-16,Zz\n" + good, ["--strict"], status: 65,
      says: "1 row cannot be taken and --strict was said; the first is line 2"),
    BadFile("commented out", h + "# 001001,2026-11-16,U\n" + good, status: 3, says: "f.csv:2:1: error E", stands: left),
    BadFile("end of file sign", h + good + "\u{1A}", status: 3, says: "f.csv:3:1: error E203: ", stands: left),
  ]
}
