import Foundation
import Testing

/// Sex, language, grade and school never enter a rule: two districts that differ in nothing else have the same findings.
@Suite struct FairnessTests {
  /// Copies the sample, with every field of the given columns, and every school's name, changed.
  private func changed(_ ebb: Ebb) throws -> [String] {
    try Ebb.samples().map { path in
      let name = URL(filePath: path).lastPathComponent
      var text = try String(contentsOfFile: path, encoding: .utf8)
      // The other order of names, too: what comes first must not matter.
      text = text.replacing("Larkmere", with: "Zennmere").replacing("Tidewell", with: "Aldwell")
      if name == "roster.csv" || name == "guardians.csv" {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let header = lines[0].split(separator: ",").map(String.init)
        for line in lines.indices.dropFirst() where !lines[line].isEmpty {
          var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
          guard cells.count == header.count else { continue }
          for (column, title) in header.enumerated() {
            switch title {
            case "sex": cells[column] = line % 3 == 0 ? "f" : line % 3 == 1 ? "m" : "x"
            case "language": cells[column] = ["ja", "en", "es", "it", ""][line % 5]
            case "grade": cells[column] = String(5 + line * 7 % 6)
            default: break
            }
          }
          lines[line] = cells.joined(separator: ",")
        }
        text = lines.joined(separator: "\n")
      }
      try ebb.write(name, text)
      return name
    }
  }

  private func findings(_ ebb: Ebb) throws -> [[String: Any]] {
    let students = try #require(try ebb.json("list", "--all")["students"] as? [[String: Any]])
    return students.map { student in student.filter { !["school", "grade"].contains($0.key) } }
  }

  @Test func `changing sex, language, grade and the names of schools changes no finding`() throws {
    let plain = try Ebb.workspace()
    try plain.run(["import", "-q"] + Ebb.samples())
    let other = try Ebb.workspace()
    let result = try other.run(["import", "-q"] + changed(other))
    #expect(result.status == 4, "\(result.err)")
    let (before, after) = (try findings(plain), try findings(other))
    #expect(before.count == 120 && after.count == 120)
    for (one, two) in zip(before, after) { #expect(NSDictionary(dictionary: one).isEqual(to: two), "\(one)\n\(two)") }
    // It was a change: the overview shows other groups.
    for ebb in [plain, other] { try ebb.run("report", "-q") }
    let pages = try [plain, other].map { try $0.read("reports/2026-12-04/index.html") }
    #expect(!pages[0].contains("sex: x") && pages[1].contains("sex: x"))
    #expect(pages[0].contains("Larkmere") && !pages[1].contains("Larkmere"))
  }

  /// Every other day from the fourth week on, from the seventh every day.
  private static func isAway(_ child: Int, _ place: Int) -> Bool {
    place >= 32 || place >= 15 && (place + child).isMultiple(of: 2)
  }

  /// Forty-two children: twelve girls stop coming in October, thirty boys come every day.
  private func school(_ withdrawn: ClosedRange<Int>, className: String = "") throws -> Ebb {
    let ebb = try Ebb.workspace()
    var roster = "student_id,name,grade,school,counselor,entered_on,left_on,class,sex\n"
    var rows = ["student_id,date,status"]
    for number in 10...51 {
      let id = "0010\(number)"
      let sex = number < 22 ? "f" : "m"
      roster += "\(id),Child \(number),7,North,Rivera,2026-08-31,,\(className),\(sex)\n"
      for week in 0..<10 {
        for day in 0..<5 {
          let place = week * 5 + day
          let date = 31 + week * 7 + day  // from 31 August 2026
          let (month, dayOfMonth) =
            date <= 31 ? (8, date) : date <= 61 ? (9, date - 31) : date <= 92 ? (10, date - 61) : (11, date - 92)
          let text = "2026-\(month < 10 ? "0" : "")\(month)-\(dayOfMonth < 10 ? "0" : "")\(dayOfMonth)"
          rows.append("\(id),\(text),\(withdrawn.contains(number) && FairnessTests.isAway(number, place) ? "A" : "P")")
        }
      }
    }
    try ebb.write("roster.csv", roster)
    try ebb.write("a.csv", rows.joined(separator: "\n") + "\n")
    let result = try ebb.run("import", "roster.csv", "a.csv", "-q")
    #expect(result.status == 0, "\(result.err)")
    #expect(try ebb.run("report", "-q").status == 0)
    return ebb
  }

  @Test func `the overview tells by group who was on a list before the event, and hides small groups`() throws {
    let page = try school(10...21).read("reports/2026-11-06/index.html")
    #expect(page.contains("Missed 12 of 15 days") && page.contains("On a list before"))
    #expect(
      page.contains(">sex: f</th><td>12</td><td>12</td><td>100.0\u{00A0}%</td><td>12</td><td>100.0\u{00A0}%</td>"))
    #expect(page.contains(">sex: m</th><td>30</td><td>0</td><td>0.0\u{00A0}%</td><td>0</td><td>–</td>"))
    let few = try school(10...14).read("reports/2026-11-06/index.html")
    #expect(!few.contains("Missed 12 of 15 days") && few.contains("in which at least 10 students came to that"))
  }
}
