import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let export = Command(
    "export", "Write the attendance without names, for research.",
    discussion: """
      Makes a new folder with tables for a study: keyed pseudonyms instead of ids, the number of the school day instead \
      of the date, no name, no note, no reason, no code of the school. Of grade, sex, school and language only \
      combinations that at least 10 students share are shown; counts under 10 are hidden, and others with them where \
      they could be worked out. The key stays in the workspace; another --study has other pseudonyms. The tables stay \
      personal data: give them only to somebody who may have them, and say to whom, for what and on what basis.
      """,
    parameters: [
      .option("pseudonymised", "dir", "The folder to make."),
      .option("study", "name", "Whose pseudonyms; the same name gives the same ones again.", default: "research"),
      .option("to", "whom", "Who gets it; kept on the trail."),
      .option("purpose", "text", "What it is for."),
      .option("basis", "text", "The consent, the law or the approval it rests on."),
    ],
    examples: [
      "export --pseudonymised study --to UH --purpose study --basis law"
    ]
  ) { arguments, output in
    guard let folder = arguments.option("pseudonymised"), !folder.isEmpty else {
      throw UsageError.other("say which folder to make with --pseudonymised DIR")
    }
    guard let handing = try HandingOptions.read(arguments) else {
      throw UsageError.other("say who gets it with --to WHOM, and --purpose TEXT and --basis TEXT; they are kept")
    }
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    guard !Files.exists(folder) else {
      throw Failure(.cannotCreate, "‘\(folder)’ is there already and was left alone; name a new folder")
    }
    let analysis = try Analysis(workspace: workspace, asOf: try workspace.asOf(arguments), withNotes: false)
    guard analysis.histories.count >= SmallCells.least else {
      throw Failure(
        .notPermitted,
        "there are only \(Wording.count(analysis.histories.count, "student", "students")): nobody can be hidden among "
          + "fewer than \(SmallCells.least)")
    }
    let export = try ResearchExport(analysis, study: arguments.option("study") ?? "research")
    let temporary = folder + ".tmp"
    Files.removeFolder(temporary)
    try Files.makeFolder(temporary)
    for file in export.files() { try Files.write(file.text, to: "\(temporary)/\(file.name)") }
    try workspace.database.transaction {
      try workspace.audit(
        "disclose",
        "pseudonymised tables of \(Wording.count(analysis.histories.count, "student", "students")) as of "
          + analysis.asOf.iso, handing: handing)
      // The folder appears last: without it nothing is recorded.
      try Files.move(temporary, to: folder)
    }
    if !arguments.flag("quiet") {
      for file in export.files() { output.line("\(folder)/\(file.name)") }
    }
    return ExitStatus.done.rawValue
  }
}
