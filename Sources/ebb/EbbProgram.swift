import CommandLineKit

/// The program as a list of its commands.
enum EbbProgram {
  static let version = "0.1.0"

  private static let commands: [Command] = [
    .initialize, .week, .importFiles, .imports, .undo, .rejects, .recode, .urgent, .analyze, .list, .show, .explain,
    .review,
    .report, .letters, .sheet, .evaluate, .whatIf, .rules, .codes, .lexicon, .check, .backup, .restore, .erase, .purge,
    .log, .disclosures, .studentRecord, .export, .days, .stream, .sample,
  ]

  static let program = Program(
    name: "ebb", version: version,
    summary: "Reads weekly attendance exports and notes, and says which students need a knock on the door, and why.",
    commands: commands.map(\.endingWithStatus),
    common: [
      .option("data", "dir", "The workspace. Default: EBB_DATA, else the one found from this folder upwards."),
      .option("as-of", "date", "The day to look from, as 2026-11-20. Default: the last day with a mark."),
      .option("by", "name", "Who is at work, for the audit trail. Default: EBB_USER, else the login name."),
      .flag("json", "Write the result as JSON."),
      .flag("quiet", short: "q", "Write no summary, only problems."),
      .flag("no-color", "Write without colours, as NO_COLOR does."),
    ],
    topics: HelpTopics.all)
}

extension Command {
  /// The same command, whose errors of any module end with their own exit status.
  fileprivate var endingWithStatus: Command {
    let run = run
    return Command(name, summary, discussion: discussion, parameters: parameters, examples: examples) {
      arguments, output in
      do {
        try Surroundings.takeUser(arguments.option("by"))
        return try run(arguments, output)
      } catch let error as UsageError {
        throw error
      } catch {
        throw Failure(error)
      }
    }
  }
}
