/// Files that say something else than what stands, and files of absences only.
enum BadChanges {
  static let h = BadFile.header
  static let ids = ["001001", "001002", "001003"]
  static let days = ["02", "03", "04", "05", "06", "09", "10"]

  /// Three students, seven days.
  static func rows(_ mark: (String, String) -> String?) -> String {
    h + ids.flatMap { id in days.compactMap { day in mark(id, day).map { "\(id),2026-11-\(day),\($0)\n" } } }.joined()
  }
  static func stands(_ mark: (String, String) -> String) -> [String] {
    ids.flatMap { id in days.map { "\(id) \($0) \(mark(id, $0))" } }
  }
  static let all = rows { _, _ in "P" }
  static let present = stands { _, _ in "P" }
  static let absent = rows { id, day in id == "001001" && day == "02" ? "P" : "U" }
  static let known = BadFile.School.marks(all)

  static let files = [
    BadFile(
      "the same again", all, [], known, status: 0, says: "unchanged: the same content came as import 2", stands: present
    ),
    BadFile(
      "another order", h + String(all.dropFirst(h.count)).split(separator: "\n").reversed().joined(separator: "\n"), [],
      known, status: 0, says: "21 same", stands: present),
    BadFile(
      "one correction", all.replacing("001002,2026-11-03,P", with: "001002,2026-11-03,U"), [], known, status: 0,
      says: "20 same · 1 corrected", stands: stands { $0 == "001002" && $1 == "03" ? "U" : "P" }),
    BadFile("20 of 21 changed", absent, [], known, status: 65, says: "20 marks", stands: present),
    BadFile(
      "20 of 21 changed, said to be right", absent, ["--accept-changes"], known, status: 0,
      says: "1 same · 20 corrected", stands: stands { $0 == "001001" && $1 == "02" ? "P" : "U" }),
    BadFile(
      "one gone", rows { $0 == "001002" && $1 == "03" ? nil : "P" }, [], known, status: 0, says: "20 same · 1 gone",
      stands: present.filter { $0 != "001002 03 P" }),
    BadFile(
      "one student only", rows { id, _ in id == "001001" ? "U" : nil }, ["--accept-changes"], known, status: 0,
      says: "7 corrected", stands: stands { id, _ in id == "001001" ? "U" : "P" }),
    BadFile(
      "all days of one student kept back", rows { id, _ in id == "001001" ? "Zz" : "P" }, [], known, status: 3,
      says: "14 same · 7 rejected", stands: present),
    BadFile(
      "a status emptied", all.replacing("001002,2026-11-03,P", with: "001002,2026-11-03,"), [], known, status: 0,
      says: "20 same · 1 corrected", stands: stands { $0 == "001002" && $1 == "03" ? "-" : "P" }),
    BadFile(
      "nobody present", h + ids.flatMap { id in days.map { "\(id),2026-11-\($0),U\n" } }.joined(), status: 65,
      says: "error E402: no row says that anybody was present"),
    BadFile(
      "absences only without days", h + "001001,2026-11-16,U\n", ["--events-only"], status: 65,
      says: "error E107: the file lists absences only, and its school days are not known"),
    BadFile(
      "absences only without a roster", h + "001001,2026-11-16,U\n",
      ["--events-only", "--days", "2026-11-16..2026-11-16"], .nothing, status: 65, says: "error E107: "),
    BadFile(
      "absences only, as said", h + "001001,2026-11-16,U\n", ["--events-only", "--days", "2026-11-16..2026-11-16"],
      status: 0, says: "no row = present: 2 student-days", stands: ["001001 16 U", "001002 16 P", "001003 16 P"]),
    BadFile(
      "absences only, one unreadable", h + "001001,2026-11-16,U\n001002,2026-11-16,Zz\n",
      ["--events-only", "--days", "2026-11-16..2026-11-16"], status: 65, says: "error E111: 1 row cannot be read"),
    BadFile(
      "absences only, with a total below", h + "001001,2026-11-16,U\nTotal,,1\n",
      ["--events-only", "--days", "2026-11-16..2026-11-16"], status: 65, says: "error E111: "),
  ]
}
