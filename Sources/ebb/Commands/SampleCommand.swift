import CommandLineKit
import Domain
import Sampler

extension Command {
  static let sample = Command(
    "sample", "Write a synthetic district with known trajectories, to try everything.",
    discussion: """
      Every person and school in it is invented. outcomes.csv names the true onsets. The same numbers give the same \
      files.
      """,
    parameters: [
      .operand("dir", "The folder to write to; must be new or empty of these files."),
      .option("students", "count", "How many students.", default: "120"),
      .option("weeks", "count", "How many weeks.", default: "14"),
      .option("seed", "number", "Which district; another number gives another one.", default: "1"),
      .flag("one-file", "One attendance file for the whole time instead of one a week."),
    ],
    examples: ["sample district", "sample big --students 10000 --weeks 36 --one-file"]
  ) { arguments, output in
    let folder = arguments.operand("dir") ?? "."
    let plan = SamplePlan(
      students: try arguments.int("students", in: 1...1_000_000) ?? 120,
      weeks: try arguments.int("weeks", in: 1...260) ?? 14,
      seed: UInt64(try arguments.int("seed", in: 0 ... .max) ?? 1), oneFile: arguments.flag("one-file"))
    let district = SampleDistrict(plan)
    try Files.makeFolder(folder)
    for name in district.files + ["README.txt"] where Files.exists("\(folder)/\(name)") {
      throw Failure(.cannotCreate, "‘\(folder)/\(name)’ is there already; choose a new folder")
    }
    var writer = FileStream(folder: folder)
    try district.write { name, bytes throws(Failure) in try writer.append(bytes, to: name) }
    try writer.finish()
    if !arguments.flag("quiet") {
      output.line(
        "Wrote an invented district of \(Wording.count(plan.students, "student", "students")) and "
          + "\(Wording.count(plan.weeks, "week", "weeks")) to \(folder).")
      output.line("Next: ebb init my-school && ebb import \(folder)/*.csv --data my-school")
    }
    return ExitStatus.done.rawValue
  }
}
