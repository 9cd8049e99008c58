import Foundation
import Testing

/// A day in a separate room of the school, from the file's code to the list.
@Suite struct SeparateRoomTests {
  /// Three students over ten weeks; the first spends the last days elsewhere, with the code given.
  private func file(_ code: String, present: String = "P") -> String {
    var text = "student_id,date,status\n"
    for week in 0..<10 {
      for day in 0..<5 {
        let date = SeparateRoomTests.date(week * 7 + day)
        let last = week == 9 || week == 8 && day >= 3
        text += "001,\(date),\(last ? code : present)\n002,\(date),\(present)\n003,\(date),\(present)\n"
      }
    }
    return text
  }

  /// The nth day from Monday 7 September 2026 on.
  private static func date(_ offset: Int) -> String {
    let (month, day) =
      offset < 24 ? (9, 7 + offset) : offset < 55 ? (10, offset - 23) : (11, offset - 54)
    return "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  private func precursors(_ ebb: Ebb) throws -> Int? {
    let indicators = try ebb.json("explain", "001")["indicators"] as? [String: Any]
    return indicators?["precursors20"] as? Int
  }

  @Test func `the school's own code of a separate room comes before staying away`() throws {
    let ebb = try Ebb.school(["001", "002", "003"], codes: "SR = separate-room")
    #expect(try ebb.take("a.csv", file("SR")).status == 0)
    #expect(try ebb.marks().contains("001 2026-11-06 O"))
    #expect(try precursors(ebb) == 7)
    let list = try ebb.run("list").out
    let words = list.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("early signs 001") && words.contains("in a separate room on 7 school days"), "\(list)")
    #expect(try ebb.run("codes").out.contains("SR                   learning elsewhere, counted as attended, in a"))
    let own = try #require(try ebb.json("codes")["own"] as? [String: String])
    #expect(own["SR"] == "separate-room")
    #expect(try ebb.run("explain", "001", "--known-on", "2026-11-13").status == 0)
  }

  @Test func `a back-test counts the days in the room as the list does`() throws {
    let ebb = try Ebb.school(["001", "002", "003"], codes: "SR = separate-room")
    #expect(try ebb.take("a.csv", file("SR")).status == 0)
    let lists = try #require(try ebb.json("evaluate")["lists"] as? [[String: Any]])
    let friction = try #require(lists.first { $0["name"] as? String == "friction" })
    #expect((friction["ever"] as? [String: Any])?["part"] as? Int == 1)
  }

  @Test func `the Japanese list knows the room apart and the nurse's room`() throws {
    let ebb = try Ebb.school(["001", "002", "003"])
    try ebb.write("ebb.ini", "[urgent]\nname = Dana\n\n[codes]\nlist = japan\n")
    #expect(try ebb.take("a.csv", file("別室登校", present: "出席")).status == 0)
    #expect(try precursors(ebb) == 7)
    let other = try Ebb.school(["001", "002", "003"])
    try other.write("ebb.ini", "[urgent]\nname = Dana\n\n[codes]\nlist = japan\n")
    #expect(try other.take("a.csv", file("教育支援センター", present: "出席")).status == 0)
    #expect(try precursors(other) == 0, "a support centre is no room of the school")
  }

  @Test func `said later, the days that stand are read anew`() throws {
    let ebb = try Ebb.school(["001", "002", "003"], codes: "SR = elsewhere")
    #expect(try ebb.take("a.csv", file("SR")).status == 0)
    #expect(try precursors(ebb) == 0)
    try ebb.codes("SR = separate-room")
    #expect(try ebb.run("recode").out.hasPrefix("7 marks are now known as spent in a separate room\n"))
    #expect(try precursors(ebb) == 7)
    #expect(try ebb.run("recode").out == "Every mark whose code is known is what ebb.ini says.\n")
    #expect(try ebb.run("check").status == 0)
    try ebb.codes("SR = elsewhere")
    #expect(try precursors(ebb) == 0)
  }

  @Test func `a mark that is none names the separate room among those there are`() throws {
    let ebb = try Ebb.school([], codes: "SR = separat-room")
    let result = try ebb.run("codes")
    #expect(result.status == 78)
    #expect(result.err.contains("‘separat-room’ is no mark that ebb knows") && result.err.contains("‘separate-room’"))
  }
}
