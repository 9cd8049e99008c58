import Excel
import Foundation

/// A small school with one student of whom everything there is to be held is held; all names are invented.
struct TracedSchool {
  static let id = "004217"
  static let sibling = "004218"
  /// What must be found nowhere once she is erased.
  static let words = [id, "Zephyrine", "Ottoline", "moonlitcellar", "Thistlebarn"]

  let ebb: Ebb

  init() throws {
    ebb = try Ebb.workspace()
    try writeFiles()
    // A file that is called after the student, outside the workspace: the list of imports has its name.
    let outside = "\(try Ebb().folder)/marks-004217-week.csv"
    try Data("student_id,date,status,school\n004217,2026-09-07,E,North\n005011,2026-09-07,P,North\n".utf8)
      .write(to: URL(filePath: outside))
    for file in [
      "roster.csv", "guardians.csv", outside, "attendance.csv", "contacts.csv", "consents.csv",
      "screenings.csv", "notes.csv",
    ] { try ebb.run("import", file, "-q") }
    try ebb.run("urgent", "--acknowledge", "1", "--by", "Dana")
    try ebb.run("analyze", "-q")
    try ebb.run("report", "-q", "--names")
    try ebb.run("review", TracedSchool.id, "contact-family", "--because", "the moonlitcellar", "--by", "R")
    try ebb.run("review", TracedSchool.sibling, "contact-family", "--because", "to hear more", "--by", "R")
    try ebb.run("letters", "-q")
    try ebb.run("letters", "mark", TracedSchool.id, "family", "sent", "--by", "R")
    try ebb.run("review", TracedSchool.id, "refer", "--because", "more help", "--by", "R")
    try ebb.run("letters", "--kind", "external", "--student", TracedSchool.id, "--to", "Oak Center", "-q")
    try ebb.run("sheet", TracedSchool.id, "-q")
    try ebb.run("sheet", TracedSchool.sibling, "-q")
    try ebb.run("report", "-q")
    try ebb.run("rejects", "--export", "mend.csv")
  }

  private func writeFiles() throws {
    var roster = "student_id,name,grade,school,counselor,entered_on,left_on,household,sibling_of\n"
    roster += "004217,Zephyrine Quillfeather,7,North,Rivera,2026-08-01,,,\n"
    roster += "004218,Ansel Quillfeather,5,North,Rivera,2026-08-01,,,004217\n"
    for place in 1...10 { roster += "0050\(10 + place),Pupil Number\(place)x,6,North,Tan,2026-08-01,,,\n" }
    try ebb.write("roster.csv", roster)
    try ebb.write(
      "guardians.csv",
      """
      student_id,guardian_id,name,relation,address,language,receives_letters,reason
      004217,g1,Ottoline Quillfeather,mother,3 Thistlebarn Row,en,yes,
      004218,g2,Basil Quillfeather,father,9 Mill Lane,en,yes,

      """)
    var marks = "date,student_id,name,school,status,comment\n"
    for week in 0..<8 {
      for day in 0..<5 {
        let number = 31 + week * 7 + day
        let date = number <= 31 ? "2026-08-31" : TracedSchool.date(afterAugust: number - 31)
        let away = week >= 3 && (day + week) % 3 != 0
        marks += "\(date),004217,\"Quillfeather, Zephyrine\",North,\(away ? "U,Thistlebarn called" : "P,")\n"
        marks += "\(date),004218,\"Quillfeather, Ansel\",North,\(week == 7 ? "U" : "P"),\n"
        for place in 1...10 { marks += "\(date),0050\(10 + place),\"Number\(place)x, Pupil\",North,P,\n" }
      }
    }
    // Rows that are kept back: an unknown code, a row of too many cells without an id of its own.
    marks += "2026-10-23,004217,\"Quillfeather, Zephyrine\",North,Zz,Ottoline wrote\n"
    marks += "2026-10-23,004217,\"Quillfeather, Zephyrine\",North,P,a,b,c\n"
    marks += "2026-10-23,,\"QUILLFEATHER, ZEPHYRINE\",North,P,\n"
    try ebb.write("attendance.csv", marks)
    try ebb.write(
      "notes.csv",
      """
      student_id,date,author,text,note_id,kind,signs,restricted
      004217,2026-10-12,Nurse,She hides in the moonlitcellar and talks about killing herself.,N1,nurse,,yes
      004217,2026-10-14,Rivera,Stays in the moonlitcellar all day.,N2,meeting,HOMEBOUND,no
      004299,2026-10-14,Rivera,Zephyrine Quillfeather and the moonlitcellar,N3,meeting,,no
      005011,2026-10-14,Rivera,All well.,N4,meeting,,no

      """)
    try ebb.write(
      "contacts.csv", "student_id,date,who,how,outcome\n004217,2026-10-13,Ottoline Quillfeather,phone,reached\n")
    try ebb.write(
      "consents.csv",
      "student_id,kind,granted_on,until,by\n004217,referral,2026-09-25,2027-09-25,Ottoline Quillfeather\n")
    try ebb.write("screenings.csv", "student_id,date,instrument,total\n004217,2026-10-06,HQ-25,59\n")
  }

  private static func date(afterAugust day: Int) -> String {
    let (month, number) = day <= 30 ? (9, day) : (10, day - 30)
    return "2026-\(month < 10 ? "0" : "")\(month)-\(number < 10 ? "0" : "")\(number)"
  }

  /// Every file of the workspace in whose name, bytes or unpacked parts one of the words stands, with the word.
  func traces(of words: [String] = words) throws -> [String] {
    var found: [String] = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: ebb.folder).sorted() {
      for word in words where name.contains(word) { found.append("\(name): \(word) in its name") }
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(ebb.folder)/\(name)", isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      let data = try Data(contentsOf: URL(filePath: "\(ebb.folder)/\(name)"))
      let parts = ZipParts.isArchive([UInt8](data)) ? ZipParts.all([UInt8](data))?.map { Data($0.bytes) } ?? [] : []
      for word in words {
        let forms = [Data(word.utf8), Data(word.uppercased().utf8)]
        if ([data] + parts).contains(where: { bytes in forms.contains { bytes.range(of: $0) != nil } }) {
          found.append("\(name): \(word)")
        }
      }
    }
    return found
  }
}
