import Foundation
import Testing

/// The sheet to decide on, from the report to the register: the third way to the same decisions.
@Suite struct ReviewSheetTests {
  private static let sheet = "reports/2026-12-04/rivera-review.xlsx"
  /// The first row below three lines of heading and the header.
  private static let first = 5

  private func term() throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples())
    try #require(try ebb.run("report", "-q").status == 0)
    return ebb
  }

  private func opened(_ ebb: Ebb) throws -> FilledWorkbook { try FilledWorkbook("\(ebb.folder)/\(Self.sheet)") }

  /// A decision as it is stored, without the import that brought it.
  private func decisions(_ ebb: Ebb) throws -> [String] {
    try ebb.rows(
      "SELECT s.id || '|' || d.as_of || '|' || d.choice || '|' || d.reason || '|' || d.by || '|' || d.on_day || '|'"
        + " || d.page FROM decision d JOIN student s ON s.key = d.student WHERE d.ended_by IS NULL ORDER BY 1")
  }

  private func audit(_ ebb: Ebb) throws -> [String] {
    // The pseudonyms' key is each workspace's own.
    try ebb.rows(
      "SELECT by || '|' || (student IS NOT NULL) || '|' || detail FROM audit WHERE action = 'decide' ORDER BY 1")
  }

  @Test func `the sheet, the page and the command give the same decisions and the same trail`() throws {
    var stored: [[String]] = []
    var trails: [[String]] = []
    for way in ["sheet", "page", "command"] {
      let ebb = try term()
      var book = try opened(ebb)
      let id = try #require(book.text("A\(Self.first)"))
      let page = try #require(book.text("L\(Self.first)"))
      switch way {
      case "sheet":
        for (column, text) in [("G", "monitor"), ("H", "we spoke"), ("I", "M. Rivera")] {
          try book.put(text, into: "\(column)\(Self.first)")
        }
        try book.write(to: "\(ebb.folder)/mine.xlsx")
        let taken = try ebb.run("import", "mine.xlsx")
        #expect(taken.status == 0, "\(taken.err)")
        #expect(taken.out.contains("1 new"))
        #expect(try ebb.run("import", "mine.xlsx").out.contains("unchanged"))
      case "page":
        try ebb.write(
          "page.csv",
          "as_of,page,student_id,decision,reason,by,on\r\n2026-12-04,\(page),\(id),monitor,we spoke,M. Rivera,2026-12-04\r\n"
        )
        #expect(try ebb.run("import", "page.csv").status == 0)
      default:
        #expect(try ebb.run("review", id, "monitor", "--because", "we spoke", "--by", "M. Rivera").status == 0)
      }
      stored.append(try decisions(ebb))
      trails.append(try audit(ebb))
    }
    #expect(stored[0].count == 1 && stored[0] == stored[1])
    // The command names no page.
    let ends = stored.map { $0.map { $0.split(separator: "|", omittingEmptySubsequences: false).dropLast() } }
    #expect(ends[1] == ends[2])
    #expect(trails[0].count == 1 && trails[0] == trails[1] && trails[1] == trails[2])
  }

  @Test func `a sheet that comes a second time decides nothing twice`() throws {
    let ebb = try term()
    var book = try opened(ebb)
    for (column, text) in [("G", "monitor"), ("H", "we spoke"), ("I", "M. Rivera")] {
      try book.put(text, into: "\(column)\(Self.first)")
    }
    try book.write(to: "\(ebb.folder)/mine.xlsx")
    #expect(try ebb.run("import", "-q", "mine.xlsx").status == 0)
    let first = try audit(ebb)
    // Saved again with a second row filled in, as people do.
    for (column, text) in [("G", "refer"), ("H", "more help"), ("I", "M. Rivera")] {
      try book.put(text, into: "\(column)\(Self.first + 1)")
    }
    try book.write(to: "\(ebb.folder)/again.xlsx")
    let again = try ebb.run("import", "again.xlsx")
    #expect(again.out.contains("1 new") && again.out.contains("1 same"), "\(again.out)")
    #expect(first.count == 1)
    #expect(try audit(ebb).count == 2, "one entry a decision")
    #expect(try decisions(ebb).count == 2)
  }

  @Test func `a changed id is refused and its cell is named`() throws {
    let ebb = try term()
    var book = try opened(ebb)
    let id = try #require(book.text("A\(Self.first)"))
    let other = try #require(book.text("A\(Self.first + 1)"))
    try book.put(other, into: "A\(Self.first)")
    try book.put("monitor", into: "G\(Self.first)")
    try book.put("we spoke", into: "H\(Self.first)")
    try book.write(to: "\(ebb.folder)/mine.xlsx")
    let result = try ebb.run("import", "mine.xlsx")
    #expect(result.status != 0)
    #expect(result.err.contains("mine.xlsx:A\(Self.first): error E208"), "\(result.err)")
    #expect(result.err.contains("is not ‘\(id)’, for whom ebb wrote the row"))
    #expect(try decisions(ebb) == [])
  }

  @Test func `a sheet of a page that was never written is refused`() throws {
    let ebb = try term()
    var book = try opened(ebb)
    try book.put("monitor", into: "G\(Self.first)")
    try book.put("we spoke", into: "H\(Self.first)")
    try book.put("0000000000000000", into: "L\(Self.first)")
    try book.write(to: "\(ebb.folder)/mine.xlsx")
    let result = try ebb.run("import", "mine.xlsx")
    #expect(result.status == 65)
    #expect(result.err.contains("a page that this workspace never wrote"))
  }

  @Test func `a sheet on which nobody decided changes nothing`() throws {
    let ebb = try term()
    let result = try ebb.run("import", Self.sheet)
    #expect(result.status == 0, "\(result.err)")
    #expect(try decisions(ebb) == [] && audit(ebb) == [])
  }

  @Test func `nothing is written to decide on when only what was known on a day is shown`() throws {
    let ebb = try term()
    #expect(try ebb.run("report", "-q", "--known-on", "2026-12-04").status == 0)
    let folder = "\(ebb.folder)/reports/2026-12-04-known-2026-12-04"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.contains("rivera.xlsx") && !names.contains { $0.hasSuffix("-review.xlsx") })
  }

  @Test func `the same run writes the same workbooks`() throws {
    let ebb = try term()
    let files = ["rivera.xlsx", "rivera-review.xlsx"].map { URL(filePath: "\(ebb.folder)/reports/2026-12-04/\($0)") }
    let lists = try Data(contentsOf: files[0])
    #expect(try ebb.run("report", "-q").status == 0)
    #expect(try Data(contentsOf: files[0]) == lists)
  }
}
