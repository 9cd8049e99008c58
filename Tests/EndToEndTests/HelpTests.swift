import Foundation
import Testing

@Suite struct HelpTests {
  static let commands = [
    "init", "week", "import", "imports", "undo", "rejects", "recode", "urgent", "analyze", "list", "show", "explain",
    "review",
    "report", "letters", "sheet", "rules", "codes", "check", "backup", "restore", "erase", "purge", "log",
    "disclosures",
    "student-record", "export", "days", "stream", "sample",
  ]

  @Test func `help lists every command within 80 columns`() throws {
    let help = try Ebb().run("help").out
    for command in HelpTests.commands { #expect(help.contains("\n  \(command) "), "\(command)") }
    for line in help.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    try expectSnapshot(help, "help.txt")
  }

  @Test(arguments: HelpTests.commands)
  func `every command has a manual with an example that stays within 80 columns`(command: String) throws {
    let help = try Ebb().run("help", command)
    #expect(help.status == 0)
    #expect(help.out.contains("Examples:") || help.out.contains("EXAMPLES"), "\(help.out)")
    for line in help.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(try Ebb().run(command, "--help").out == help.out)
  }

  @Test(arguments: ["E101", "E111", "E204", "E301", "E401", "E402"])
  func `every code that is printed can be looked up`(code: String) throws {
    let page = try Ebb().run("help", code)
    #expect(page.status == 0)
    #expect(page.out.hasPrefix(code) && page.out.contains("Example:"))
  }

  @Test func `an error code has its page, and a mistyped one a suggestion`() throws {
    let page = try Ebb().run("help", "E204")
    #expect(page.status == 0)
    #expect(page.out.contains("Absent"))
    #expect(try Ebb().run("help", "E2044").err.contains("Did you mean"))
  }

  @Test func `the shipped rules can be read back as settings`() throws {
    let ebb = try Ebb.workspace()
    let rules = try ebb.run("rules").out
    try ebb.write("again.ini", rules)
    #expect(try ebb.run("rules", "check", "again.ini").out.contains("all right"))
    #expect(rules.contains("[rule rising]") && rules.contains("source"))
    #expect(try ebb.run("rules", "--indicators").out.contains("recent20"))
    #expect(try ebb.run("codes").out.contains("P "))
    #expect(try ebb.run("codes", "--lists").out.contains("england-2024"))
  }
}
