/// Headers that are missing, doubled, misspelt or below something else.
enum BadHeaders {
  static let rows = BadFile.rows

  static let files = [
    BadFile("no header", rows, status: 65, says: "f.csv:1: error E101: the header ‘001001,2026-11-16,P’"),
    BadFile(
      "no status", "student_id,date\n001001,2026-11-16\n", status: 65,
      says: "error E102: the attendance file has no column ‘status’"),
    BadFile(
      "no date", "student_id,status\n001001,P\n", status: 65,
      says: "error E102: the attendance file has no column ‘date’"),
    BadFile(
      "misspelt", "student_id,date,statsu\n001001,2026-11-16,P\n", status: 65,
      says: "did you mean ‘statsu’? Rename it to status"),
    BadFile(
      "a name left out", "student_id,date,\n001001,2026-11-16,P\n", status: 65,
      says: "hint: export it again with the column status"),
    BadFile("over two lines", "student,date,status\nid,,\n001001,2026-11-16,P\n", status: 65, says: "error E102: "),
    BadFile(
      "status twice", "student_id,date,status,Status\n001001,2026-11-16,P,U\n", status: 65,
      says: "error E103: the column ‘status’ stands twice, as column 3 and column 4"),
    BadFile(
      "tables side by side",
      "student_id,date,status,,student_id,date,status\n001001,2026-11-16,P,,001002,2026-11-16,U\n", status: 65,
      says: "error E103: "),
    BadFile(
      "case, blanks and an alias", " Student ID ,DATE,Attendance Status\n\(rows)", status: 0, says: "3 new",
      stands: BadFile.all),
    BadFile(
      "a column more", "student_id,date,status,shoe size\n001001,2026-11-16,P,39\n", status: 0,
      says: "ignored columns: shoe size", stands: ["001001 16 P"]),
    BadFile(
      "two titles", "Oakfield School\nWeek 47\n\n\(BadFile.header)\(rows)", status: 0,
      says: "skipped 2 title lines above the header", stands: BadFile.all),
    BadFile(
      "25 titles", (1...25).map { "title \($0)\n" }.joined() + BadFile.header + rows, status: 65, says: "error E101: "),
    BadFile(
      "the header again in the middle", BadFile.header + rows + BadFile.header + "001001,2026-11-17,P\n", status: 0,
      says: "skipped the header repeated once", stands: ["001001 16 P", "001001 17 P", "001002 16 U", "001003 16 P"]),
    BadFile("only headers", BadFile.header + BadFile.header, status: 65, says: "error E109: "),
    BadFile(
      "a second header of another order", BadFile.header + rows + "student_id,status,date\n001001,U,2026-11-17\n",
      status: 65, says: "f.csv:5: error E118: ‘student_id,status,date’ is another header"),
    BadFile(
      "a second header that is shorter",
      "student_id,date,status,reason\n001001,2026-11-16,P,\nstudent_id,date,status\n001001,2026-11-17,U\n", status: 65,
      says: "f.csv:3: error E118: "),
    BadFile(
      "a roster said to be marks",
      "student_id,name,grade,school,counselor,entered_on\n001001,Ann,8,North,M,2026-09-01\n", ["--as", "attendance"],
      status: 65, says: "error E101: "),
    BadFile(
      "totals of a district", "SchoolDBN,Date,Enrolled,Absent,Present,Released\n01M015,20181105,172,19,153,0\n",
      status: 65, says: "error E10"),
  ]
}
