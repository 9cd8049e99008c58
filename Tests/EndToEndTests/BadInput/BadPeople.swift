/// Rosters, notes and the other files about people, with values that cannot be meant.
enum BadPeople {
  static let roster = "student_id,name,grade,school,counselor,entered_on,left_on\n"
  static let notes = "student_id,date,author,text\n"

  static let files = [
    BadFile(
      "roster: no such day", roster + "001004,Ann,8,North,M,2026-02-31,\n", status: 3,
      says: "f.csv:2:22: error E205: entered_on ‘2026-02-31’"),
    BadFile(
      "roster: left before he came", roster + "001004,Ann,8,North,M,2026-09-01,2026-08-01\n", status: 3,
      says: "error E216: left_on ‘2026-08-01’ is not on or after 2026-09-01"),
    BadFile("roster: no id", roster + ",Ann,8,North,M,2026-09-01,\n", status: 3, says: "error E201: student_id ‘’"),
    BadFile("roster: no school", roster + "001004,Ann,8,,M,2026-09-01,\n", status: 3, says: "error E201: school ‘’"),
    BadFile(
      "roster: twice", roster + "001004,Ann,8,North,M,2026-09-01,\n001004,Ann,9,North,M,2026-09-01,\n", status: 3,
      says: "error E215: student_id ‘001004’"),
    BadFile(
      "roster: zeros dropped", roster + "1001,Child 001001,8,North,M,2026-09-01,\n", status: 3,
      says: "error E202: student_id ‘1001’ is not a new id"),
    BadFile(
      "roster: zeros dropped, another child", roster + "1001,Bo Chen,8,North,M,2026-09-01,\n", status: 0, says: "1 new"),
    BadFile("roster: rounded id", roster + "1.23457E+11,Ann,8,North,M,2026-09-01,\n", status: 3, says: "error E202: "),
    BadFile(
      "roster: a total below", roster + "001004,Ann,8,North,M,2026-09-01,\nTotal,1,,,,,\n", status: 3,
      says: "student_id ‘Total’ is not a student's id"),
    BadFile(
      "roster: the header again", roster + "001004,Ann,8,North,M,2026-09-01,\n" + roster, status: 3,
      says: "the row repeats the header"),
    BadFile(
      "roster: no names", "student_id,school,entered_on\n001004,North,2026-09-01\n", status: 65, says: "error E10"),
    BadFile(
      "notes: month 13", notes + "001001,2026-13-01,M,a talk\n", status: 3, says: "error E205: date ‘2026-13-01’"),
    BadFile(
      "notes: unknown student", notes + "009999,2026-11-16,M,a talk\n", status: 3,
      says: "error E301: student_id ‘009999’"),
    BadFile(
      "notes: no text", notes + "001001,2026-11-16,M,\n", status: 3, says: "error E201: text ‘’ is not filled in"),
    BadFile("notes: ambiguous days", notes + "001001,05/11/2026,M,a talk\n", status: 65, says: "error E104: "),
    BadFile(
      "notes: never the text on a terminal", notes + "001001,2026-02-30,M,quite private\n", status: 3,
      says: "f.csv:2:8: error E205: date ‘2026-02-30’ is not a day that exists, written YYYY-MM-DD\n  hint:"),
    BadFile(
      "notes: an unknown sign", "student_id,date,author,text,signs\n001001,2026-11-16,M,a talk,Q99\n", status: 0,
      says: "1 note has the unknown sign ‘Q99’ (kept without it)"),
    BadFile(
      "notes: neither yes nor no", "student_id,date,author,text,restricted\n001001,2026-11-16,M,a talk,maybe\n",
      status: 0, says: "taken as restricted"),
    BadFile(
      "guardians: neither yes nor no",
      "student_id,guardian_id,name,relation,address,language,receives_letters\n001001,g1,Ann,mother,Mill Lane,en,perhaps\n",
      status: 3, says: "error E214: receives_letters ‘perhaps’ is not yes or no"),
    BadFile(
      "contacts: no such day", "student_id,date,who,how,outcome\n001001,2026-02-30,mother,phone,reached\n", status: 3,
      says: "error E205: "),
    BadFile(
      "calendar: unknown kind", "school,date,kind\nNorth,2026-11-17,party\n", status: 3,
      says: "error E214: kind ‘party’ is not a kind of day that ebb knows"),
    BadFile(
      "calendar: a day that disagrees", "school,date,kind\nNorth,2026-11-16,holiday\nNorth,2026-11-16,instructional\n",
      status: 3, says: "error E208: "),
    BadFile(
      "consents: ends before it begins",
      "student_id,kind,granted_on,until,by\n001001,referral,2026-11-01,2026-10-01,Mother\n", status: 3,
      says: "error E216: until ‘2026-10-01’"),
    BadFile(
      "consents: no day", "student_id,kind,granted_on,until,by\n001001,referral,,2027-10-01,Mother\n", status: 3,
      says: "error E201: granted_on ‘’"),
    BadFile(
      "screenings: no number", "student_id,date,instrument,total\n001001,2026-11-16,UCLA-LS,abc\n", status: 3,
      says: "error E209: total ‘abc’ is not a number"),
    BadFile(
      "screenings: a total that cannot be", "student_id,date,instrument,total\n001001,2026-11-16,HQ-25,4000\n",
      status: 3, says: "error E209: total ‘4000’"),
    BadFile(
      "decisions of another workspace",
      "as_of,page,student_id,decision,reason,by,on\n2026-11-16,x,001001,refer,because,M,2026-11-17\n", status: 65,
      says: "a page that this workspace never wrote"),
    BadFile(
      "outcomes: unknown student", "student_id,date,event\n009999,2026-11-17,left\n", status: 3, says: "error E301: "),
  ]
}
