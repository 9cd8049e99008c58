import CommandLineKit
import Testing

@Suite struct HelpTests {
  @Test(arguments: [["help", "report"], ["report", "--help"], ["report", "-h", "--nonsense"], ["--help", "report"]])
  func `the page of a command has a fixed order`(words: [String]) {
    let trial = Trial()
    let status = Trial.program.run(words, output: Output(out: { trial.out += $0 }, err: { trial.err += $0 }))
    #expect(status == 0)
    #expect(
      trial.out == """
        Write the report.

        Usage: ebb report [--weeks COUNT] [--order KEY] [--skip SCHOOL]… [--names]

        For each counselor one page.

          kept   as it is

        Options:
          -w, --weeks COUNT       How many weeks to look back. Default: 12.
          --order KEY             How students are ordered. One of: stage, name.
                                  Default: stage.
          --skip SCHOOL           Leave a school out.
          -n, --names             Show names.
          --data DIR              The workspace.
          --json                  Write JSON.
          -h, --help              Show this help.

        Examples:
          ebb report --weeks 6

        """)
  }

  @Test func `arguments come before options`() {
    let trial = Trial()
    _ = trial.run("help", "import")
    #expect(
      trial.out.contains("Usage: ebb import FILE…\n\nArguments:\n  FILE…                   The exports to read.\n"))
  }

  @Test(arguments: [["help"], ["--help"], ["-h"]])
  func `the page of the program lists commands and topics`(words: [String]) {
    let trial = Trial()
    #expect(Trial.program.run(words, output: Output(out: { trial.out += $0 }, err: { trial.err += $0 })) == 0)
    for line in [
      "  report                  Write the report.", "  codes                   The letters of the register.",
    ] {
      #expect(trial.out.contains(line + "\n"))
    }
    #expect(!trial.out.contains("E204"))
  }

  @Test func `a topic is found whatever its case`() {
    let trial = Trial()
    #expect(trial.run("help", "e204") == 0)
    #expect(trial.out == "Unknown status.\n")
  }

  @Test func `the version is one line`() {
    let trial = Trial()
    #expect(trial.run("--version") == 0)
    #expect(trial.out == "ebb 1.2.3\n")
  }

  @Test(arguments: [20, 60, 80, 200])
  func `no line is wider than the page`(width: Int) {
    let long = String(repeating: "word after word ", count: 30)
    let command = Command(
      "x", long, discussion: long,
      parameters: [.option("a-very-long-option-name", "value", long), .operand("file", long)]
    ) { _, _ in 0 }
    let program = Program(name: "ebb", version: "1", summary: long, commands: [command])
    let text = program.help(on: command, width: width) + program.helpText(width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= min(max(width, 50), 80) })
  }

  @Test func `a long term has its description below`() {
    let command = Command("x", "X.", parameters: [.flag("a-very-long-option-name", "About it.")]) { _, _ in 0 }
    let text = Program(name: "ebb", version: "1", summary: "", commands: [command]).help(on: command)
    #expect(text.contains("  --a-very-long-option-name\n                          About it.\n"))
  }

  @Test func `bash completes commands, options and choices`() {
    let text = Trial.program.bashCompletions
    #expect(text.contains("compgen -W \"report import init help --help --version\""))
    #expect(text.contains("--order) COMPREPLY=($(compgen -W \"stage name\""))
    #expect(text.contains("--weeks --order --skip --names --data --json --help"))
    #expect(text.hasSuffix("complete -o default -F _ebb ebb\n"))
  }
}
