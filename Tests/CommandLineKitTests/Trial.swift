import CommandLineKit

/// A small program to try everything on, with what it wrote.
final class Trial {
  var out = ""
  var err = ""

  func run(_ words: String...) -> Int32 {
    Trial.program.run(words, output: Output(out: { self.out += $0 }, err: { self.err += $0 }))
  }

  static let program = Program(
    name: "ebb", version: "1.2.3", summary: "Finds students whose attendance is ebbing.",
    commands: [report, read, start],
    common: [.option("data", "dir", "The workspace."), .flag("json", "Write JSON.")],
    topics: [
      Topic("codes", "The letters of the register.", text: "P is present."), Topic("E204", text: "Unknown status."),
    ])

  static let report = Command(
    "report", "Write the report.", discussion: "For each counselor one page.\n\n  kept   as it is",
    parameters: [
      .option("weeks", short: "w", "count", "How many weeks to look back.", default: "12"),
      .option("order", "key", "How students are ordered.", default: "stage", choices: ["stage", "name"]),
      .option("skip", "school", "Leave a school out.", repeats: true),
      .flag("names", short: "n", "Show names."),
    ],
    examples: ["report --weeks 6"]
  ) { arguments, output in
    let weeks = try arguments.int("weeks", in: 1...60) ?? 0
    let order = arguments.option("order") ?? "none"
    output.line("\(weeks) \(order) \(arguments.options("skip")) \(arguments.flag("names")) \(arguments.flag("json"))")
    output.message("data \(arguments.option("data") ?? "here") \(arguments.isGiven("order"))")
    return 3
  }

  static let read = Command(
    "import", "Read files.", parameters: [.operand("file", "The exports to read.", repeats: true)]
  ) { arguments, output in
    output.line(arguments.operands("file").joined(separator: "|"))
    return 0
  }

  static let start = Command(
    "init", "Make a workspace.",
    parameters: [
      .operand("dir", "Where.", optional: true),
      .operand("kind", "Of which kind.", choices: ["big", "small"], optional: true),
    ]
  ) { arguments, output in
    if arguments.operand("dir") == "full" { throw DiskFull() }
    if arguments.operand("dir") == "odd" { throw Odd() }
    if arguments.operand("dir") == "both" { throw UsageError.other("‘--a’ and ‘--b’ exclude each other") }
    output.line("\(arguments.operand("dir") ?? "-") \(arguments.operand("kind") ?? "-")")
    return 0
  }

  struct DiskFull: ExitStatusError, CustomStringConvertible {
    let exitStatus: Int32 = 74
    let description = "the disk is full"
  }
  struct Odd: Error {}
}
