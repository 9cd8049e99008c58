/// What people do to a file between the school's system and ebb.
enum BadHands {
  static let h = BadFile.header
  static let rows = BadFile.rows

  static let files = [
    BadFile(
      "saved by a European spreadsheet",
      "\u{FEFF}student_id;date;status\r\n001001;16.11.2026;P\r\n001002;16.11.2026;U\r\n001003;16.11.2026;P\r\n",
      status: 0, says: "3 new", stands: BadFile.all),
    BadFile(
      "with zeros dropped by it", "student_id;date;status\r\n1001;16.11.2026;P\r\n", status: 3,
      says: "did a spreadsheet drop the leading zeros?"),
    BadFile("a total below", h + rows + "Total,3,\n", status: 3, says: "f.csv:5:7: error E205: ", stands: BadFile.all),
    BadFile(
      "a footer", h + rows + "Report generated on 2026-11-20\n", status: 3, says: "f.csv:5:1: error E203: ",
      stands: BadFile.all),
    BadFile(
      "a page number with day and status", h + rows + "Page 1 of 2,2026-11-20,P\n", [], .nothing, status: 3,
      says: "student_id ‘Page 1 of 2’ is not a student's id", stands: BadFile.all),
    BadFile(
      "merged cells of ids", h + "001001,2026-11-16,P\n,2026-11-17,U\n", status: 3, says: "f.csv:3:1: error E201: ",
      stands: ["001001 16 P"]),
    BadFile(
      "merged cells of days", h + "001001,2026-11-16,P\n001002,,U\n", status: 3, says: "f.csv:3:8: error E205: ",
      stands: ["001001 16 P"]),
    BadFile(
      "rows of empty cells below", h + rows + ",,\n,,\n", status: 0, says: "skipped 2 empty rows", stands: BadFile.all),
    BadFile(
      "a status moved into the next column",
      "student_id,date,status,reason\n001001,2026-11-16,,U\n001002,2026-11-16,U,\n", status: 0, says: "2 new",
      stands: ["001001 16 -", "001002 16 U"]),
    BadFile(
      "columns shifted by one", "student_id,date,status,reason\n2026-11-16,P,001001,\n", status: 3,
      says: "error E205: date ‘P’"),
    BadFile(
      "a legend below", h + rows + "P = present,,\nU = unexcused,,\n", status: 3, says: "f.csv:5:13: error E205: ",
      stands: BadFile.all),
    BadFile(
      "a signature below", h + rows + ",,\n\"Checked, M. Rivera\"\n", status: 3, says: "error E203: ",
      stands: BadFile.all),
    BadFile("the same week pasted twice", h + rows + rows, status: 0, says: "3 new", stands: BadFile.all),
    BadFile(
      "a week pasted twice and mended once", h + rows + rows.replacing("U", with: "P"), status: 3, says: "error E208: ",
      stands: ["001001 16 P", "001003 16 P"]),
    BadFile(
      "pasted below, with its own header and a column more",
      h + rows + "student_id,date,status,reason\n001001,2026-11-17,U,ill\n", status: 65, says: "f.csv:5: error E118: "),
    BadFile(
      "a question mark for a letter that was lost", h + rows + "00100?,2026-11-17,P\n", status: 3, says: "error E301: ",
      stands: BadFile.all),
    BadFile(
      "capital O for zero", h + rows + "OO1001,2026-11-17,P\n", status: 3, says: "error E301: ", stands: BadFile.all),
    BadFile(
      "days of last year in part", h + rows + "001001,2025-11-17,P\n", status: 3,
      says: "error E205: date ‘2025-11-17’ is not near the file's other days", stands: BadFile.all),
    BadFile(
      "dates turned to American in part", h + "001001,16/11/2026,P\n001002,11/16/2026,U\n", status: 65,
      says: "error E105: "),
    BadFile(
      "copied from a web page", h + "001001,2026-11-16,P<br>\n001003,2026-11-16,P\n", status: 3, says: "status ‘P<br>’",
      stands: ["001003 16 P"]),
    BadFile(
      "a formula for a link", h + "001001,2026-11-16,\"=HYPERLINK(\"\"http://x\"\")\"\n001003,2026-11-16,P\n",
      status: 3, says: "status ‘=HYPERLINK(\"http://x\")’", stands: ["001003 16 P"]),
    BadFile(
      "a conflict of a shared folder", "<<<<<<< mine\n\(h)\(rows)=======\n001002,2026-11-16,P\n>>>>>>> theirs\n",
      status: 3, says: "error E2", stands: ["001001 16 P", "001003 16 P"]),
  ]
}
