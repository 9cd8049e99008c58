import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let list = Command(
    "list", "List the flagged students, counselor by counselor.",
    discussion: """
      What is written anywhere but on a terminal is an export and goes on the audit trail. When the list leaves the \
      school, say to whom, for what and on what basis: each student in it then has that among his disclosures.
      """,
    parameters: [
      Viewpoint.parameter,
      .option("counselor", "name", "Only this counselor's students."),
      .flag("all", "Everyone, with every indicator."),
      .flag("no-contact", "Only flagged students nobody has reached lately, with how long."),
      .flag("csv", "Write a CSV list."),
      .flag("weeks", "With --json: also the stage at the end of every week."),
    ] + HandingOptions.parameters("the list"),
    examples: [
      "list", "list --no-contact", "list --known-on 2026-11-20", "list --counselor \"M. Rivera\"", "list --all --json",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let analysis = try Analysis(workspace: workspace, from: try Viewpoint(arguments, in: workspace))
    let caseloads = try Caseloads(analysis, all: arguments.flag("all"))
    let silent = arguments.flag("no-contact")
    let cards = try ListCommand.cards(caseloads, counselor: arguments.option("counselor"))
      .filter { !silent || $0.isWithoutContact }
    try ListCommand.note(cards, analysis, try HandingOptions.read(arguments), arguments, output)
    if arguments.flag("json") {
      output.out(ListCommand.json(caseloads, cards: cards, withWeeks: arguments.flag("weeks")))
    } else if arguments.flag("csv") {
      output.out(FindingList.csv(cards))
    } else {
      output.out(
        FindingList.terminal(
          cards, width: output.width, color: ListCommand.ink(arguments, output).isOn, showsContact: silent))
    }
    return ExitStatus.done.rawValue
  }
}

/// What every command that prints a list shares.
enum ListCommand {
  /// Puts a list on the trail that is written anywhere but on a terminal.
  static func note(
    _ cards: [ReviewCard], _ analysis: Analysis, _ handing: Handing?, _ arguments: Arguments, _ output: Output
  ) throws {
    let form = arguments.flag("json") ? "JSON" : arguments.flag("csv") ? "CSV" : "text"
    guard handing != nil || form != "text" || !output.outIsTerminal else { return }
    try analysis.workspace.noteExport(
      "list", "list as \(form) as of \(analysis.asOf.iso), \(Wording.count(cards.count, "student", "students"))",
      students: cards.map(\.student.id), to: handing, on: analysis.asOf)
  }

  static func cards(_ caseloads: Caseloads, counselor: String?) throws(UsageError) -> [ReviewCard] {
    guard let counselor else { return caseloads.cards }
    let names = Set(caseloads.records.values.map(\.counselor)).union([Caseloads.unassigned])
    guard names.contains(counselor) else {
      let near = Suggestion.closest(to: counselor, in: names.sorted())
      throw .other("there is no counselor ‘\(counselor)’" + (near.map { ". Did you mean ‘\($0)’?" } ?? ""))
    }
    return caseloads.cards(of: counselor)
  }

  static func json(_ caseloads: Caseloads, cards: [ReviewCard], withWeeks: Bool = false) -> String {
    let (asOf, knownOn) = (caseloads.analysis.asOf, caseloads.analysis.knownOn)
    let settings = caseloads.analysis.workspace.settings.digest
    guard withWeeks else { return FindingList.json(cards, asOf: asOf, knownOn: knownOn, settings: settings) }
    let students = cards.map { card in
      var student = FindingList.student(card)
      if case .object(let members) = student {
        student = .object(members + [.init("weeks", StudentTimeline(card: card, knownOn: knownOn).weeksJSON)])
      }
      return student
    }
    return JSONValue.fields([
      ("schema", .string("ebb.findings/1")), ("asOf", .string(asOf.iso)), ("knownOn", .string(knownOn.iso)),
      ("settings", .string(settings)), ("students", .array(students)),
    ]).text + "\n"
  }

  static func ink(_ arguments: Arguments, _ output: Output) -> Ink {
    Ink(
      isTerminal: output.outIsTerminal, isForbidden: arguments.flag("no-color"),
      environment: Surroundings.environment)
  }
}
