import CommandLineKit
import Testing

@Suite struct ParsingTests {
  @Test(arguments: [
    (["report"], "12 stage [] false false\n"),
    (["report", "--weeks=6", "--order", "name"], "6 name [] false false\n"),
    (["report", "-w", "7", "-n"], "7 stage [] true false\n"),
    (["report", "--weeks", "6", "--weeks", "8"], "8 stage [] false false\n"),
    (
      ["report", "--skip", "east", "--skip=west, north", "--json"], "12 stage [\"east\", \"west, north\"] false true\n"
    ),
    (["--json", "report", "--skip="], "12 stage [\"\"] false true\n"),
    (["import", "a.csv", "b.csv"], "a.csv|b.csv\n"),
    (["import", "--", "--json", "-x"], "--json|-x\n"),
    (["import", "-", "--json"], "-\n"),
    (["--data", "x", "init", "oak", "small"], "oak small\n"),
    (["init"], "- -\n"),
  ])
  func `words become values`(words: [String], expected: String) {
    let trial = Trial()
    let status = Trial.program.run(words, output: Output(out: { trial.out += $0 }, err: { trial.err += $0 }))
    #expect(trial.out == expected)
    #expect(status == (words.contains("report") ? 3 : 0))
  }

  @Test func `a default does not count as given`() {
    let trial = Trial()
    _ = trial.run("--data", "oak", "report")
    #expect(trial.err == "data oak false\n")
  }

  @Test func `a negative number is a value`() {
    let trial = Trial()
    #expect(trial.run("report", "-w", "-3") == 64)
    #expect(trial.err.hasPrefix("ebb: ‘--weeks -3’ is not from 1 to 60\n"))
  }

  @Test(arguments: [
    (["imprt"], "unknown command ‘imprt’. Did you mean ‘import’?"),
    (["frobnicate"], "unknown command ‘frobnicate’"),
    (["help", "cods"], "no help on ‘cods’. Did you mean ‘codes’?"),
    (["--jsn", "report"], "unknown option ‘--jsn’. Did you mean ‘--json’?"),
    (["report", "--weks", "3"], "unknown option ‘--weks’. Did you mean ‘--weeks’?"),
    (["report", "-z"], "unknown option ‘-z’"),
    (["report", "--weeks"], "‘--weeks’ needs a value: --weeks COUNT"),
    (["report", "--weeks", "--names"], "‘--weeks’ needs a value: --weeks COUNT"),
    (["report", "--names=yes"], "‘--names’ takes no value"),
    (["report", "--order=stge"], "‘stge’ is not one of stage, name. Did you mean ‘stage’?"),
    (["report", "--order=x"], "‘x’ is not one of stage, name"),
    (["report", "--weeks", "six"], "‘six’ is not a whole number, which ‘--weeks’ needs"),
    (
      ["report", "--weeks", "99999999999999999999"],
      "‘99999999999999999999’ is not a whole number, which ‘--weeks’ needs"
    ),
    (["report", "--weeks", "61"], "‘--weeks 61’ is not from 1 to 60"),
    (["import"], "FILE… is missing: The exports to read."),
    (["init", "oak", "smal"], "‘smal’ is not one of big, small. Did you mean ‘small’?"),
    (["init", "oak", "small", "more"], "‘more’ is one word too many"),
    (["init", "both"], "‘--a’ and ‘--b’ exclude each other"),
    (["report", "--\u{1B}[31m"], "unknown option ‘--\\u{1B}[31m’"),
  ])
  func `a wrong command line is explained and gives 64`(words: [String], sentence: String) {
    let trial = Trial()
    let status = Trial.program.run(words, output: Output(out: { trial.out += $0 }, err: { trial.err += $0 }))
    #expect(status == 64)
    #expect(trial.err.split(separator: "\n").first.map(String.init) == "ebb: " + sentence)
    #expect(trial.out.isEmpty)
  }

  @Test func `an error of a command shows its usage line`() {
    let trial = Trial()
    _ = trial.run("report", "--order=stge")
    #expect(
      trial.err == """
        ebb: ‘stge’ is not one of stage, name. Did you mean ‘stage’?
        usage: ebb report [--weeks COUNT] [--order KEY] [--skip SCHOOL]… [--names]
        Try ‘ebb help report’.

        """)
  }

  @Test func `no command at all shows the help among the messages`() {
    let trial = Trial()
    #expect(trial.run() == 64)
    #expect(trial.out.isEmpty)
    #expect(trial.err.hasSuffix("ebb: which command?\nTry ‘ebb help’.\n"))
  }

  @Test func `an error decides its own status`() {
    let trial = Trial()
    #expect(trial.run("init", "full") == 74)
    #expect(trial.err == "ebb: the disk is full\n")
    #expect(trial.run("init", "odd") == 1)
  }

  @Test func `a word of megabytes is refused quickly`() {
    let trial = Trial()
    #expect(trial.run(String(repeating: "x", count: 3_000_000)) == 64)
  }

  @Test func `a number without an upper end names the least`() {
    let error = UsageError.outOfRange("-1", option: "--weeks", least: 0, most: .max)
    #expect(error.description == "‘--weeks -1’ is too small: the least is 0")
  }

  @Test func `reading what a command does not declare is a bug that stops at once`() async {
    await #expect(processExitsWith: .failure) {
      let command = Command("x", "X.") { arguments, _ in arguments.flag("undeclared") ? 1 : 0 }
      let program = Program(name: "ebb", version: "1", summary: "", commands: [command])
      _ = program.run(["x"], output: Output(out: { _ in }, err: { _ in }))
    }
  }
}
