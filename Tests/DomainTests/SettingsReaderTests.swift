import Domain
import Testing

@Suite struct SettingsReaderTests {
  @Test func `a plain section may go on further below, with other keys only`() throws {
    let document = try SettingsReader.read("[codes]\nA = excused\n[year]\nweek = Mon\n[codes]\nZz = late\n")
    #expect(document.sections("codes").count == 1)
    #expect(document.section("codes")?.entries.map(\.key) == ["A", "Zz"])
    #expect(throws: SettingsError.self) { try SettingsReader.read("[codes]\nA = excused\n[codes]\nA = late\n") }
  }

  @Test func `sections, entries, comments and continued lines are read with their places`() throws {
    let document = try SettingsReader.read(
      "# hello\r\n[rule my-rule]\r\nwhen = a >= 1\r\n   and b < 2\r\n; note\r\nlevel=mild\r\n")
    let section = try #require(document.section("rule", "my-rule"))
    #expect(section.value("when") == "a >= 1 and b < 2")
    #expect(section.entry("level")?.line == 6)
    #expect(section.entry("when")?.valueColumn == 8)
  }

  @Test(arguments: [
    ("[rule x\n", 1, 1, "has no closing bracket"), ("key = 1\n", 1, 1, "stands before the first [section]"),
    ("[a]\nhello\n", 2, 1, "neither a [section] nor key = value"), ("[a]\nx = 1\nx = 2\n", 3, 1, "stands twice"),
    ("[a b]\n[a b]\n", 2, 1, "stands twice, first in line 1"), ("[]\n", 1, 1, "a section without a name"),
  ])
  func `a mistake is named with line and column`(text: String, line: Int, column: Int, problem: String) {
    let error = #expect(throws: SettingsError.self) { try SettingsReader.read(text) }
    #expect(error?.line == line && error?.column == column)
    #expect(error?.problem.contains(problem) == true)
  }

  @Test(arguments: [("reprot", "report"), ("imprt", "import"), ("xyzzy", nil)] as [(String, String?)])
  func `a mistyped word finds its neighbour`(word: String, meant: String?) {
    #expect(Suggestion.closest(to: word, in: ["import", "report", "list"]) == meant)
  }
}
