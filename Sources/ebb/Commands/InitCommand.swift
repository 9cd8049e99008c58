import CommandLineKit
import Domain
import Store

extension Command {
  static let initialize = Command(
    "init", "Make a workspace: a database and a commented ebb.ini.",
    discussion: """
      A workspace is a folder for one school or district. It holds the database (ebb.sqlite), the settings (ebb.ini), \
      and later the reports and letters. Only you can read it.

      On a terminal, init asks whom to call when a note mentions self-harm, abuse or a missing child. Give --urgent-name \
      and --urgent-phone instead where nobody can answer.
      """,
    parameters: [
      .operand("dir", "The folder; made when it is not there. Default: this folder.", optional: true),
      .option("school", "name", "The school's name, for the letterhead."),
      .option("urgent-name", "name", "Whom to call for urgent notes."),
      .option("urgent-phone", "number", "Their telephone."),
      .option(
        "year-start", "month", "The month in which the school year begins, 1 to 12; fixed for ever.", default: "7"),
    ],
    examples: ["init oakfield", "init tokyo --year-start 4"]
  ) { arguments, output in
    let folder = arguments.operand("dir") ?? arguments.option("data") ?? "."
    let month = try arguments.int("year-start", in: 1...12) ?? 7
    try Files.makeFolder(folder)
    let path = "\(folder)/\(Workspace.databaseName)"
    guard !Files.exists(path) else {
      throw Failure(.cannotCreate, "‘\(folder)’ is a workspace already; nothing was changed")
    }
    var name = arguments.option("urgent-name") ?? ""
    var phone = arguments.option("urgent-phone") ?? ""
    if name.isEmpty, phone.isEmpty, output.outIsTerminal, output.errIsTerminal {
      output.err("Whom should ebb tell you to call when a note mentions self-harm, abuse or a missing child?\nName: ")
      name = readLine() ?? ""
      output.err("Telephone: ")
      phone = readLine() ?? ""
    }
    let settings = "\(folder)/\(Workspace.settingsName)"
    let isNew = !Files.exists(settings)
    do {
      // The database appears last: without it the folder is no workspace, and init can be run again.
      _ = try Database.create(
        path, schoolYear: SchoolYear(startMonth: month), auditKey: Surroundings.randomBytes(32)
      ) { database in
        try AuditTrail(database: database).append(
          action: "init", by: Surroundings.user, detail: "made the workspace; school years begin in month \(month)",
          at: Surroundings.now)
        guard isNew else { return }
        try Files.write(
          DefaultSettings.text(
            school: oneLine(arguments.option("school") ?? ""), urgentName: oneLine(name), urgentPhone: oneLine(phone)),
          to: settings)
      }
    } catch {
      if isNew, !Files.exists(path) { Files.remove(settings) }
      throw error
    }
    if !arguments.flag("quiet") {
      output.line("Made the workspace ‘\(folder)’: \(Workspace.databaseName) and \(Workspace.settingsName).")
      if name.isEmpty {
        output.line("Nobody is named for urgent notes yet: fill in [urgent] in \(settings).")
      }
      output.line("Next: cd \(folder) && ebb import roster.csv calendar.csv")
    }
    return ExitStatus.done.rawValue
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
