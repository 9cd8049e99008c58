import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let analyze = Command(
    "analyze", "Analyze every student and keep the run as evidence.",
    discussion: """
      Lists and pages always compute afresh from the register; the stored run is what ‘ebb explain’ compares with.
      """,
    parameters: [
      Viewpoint.parameter, .flag("without-notes", "Leave notes and screenings out."),
      .flag("lines", "Write every student's finding as a line of JSON, as ‘ebb stream’ does."),
    ],
    examples: [
      "analyze", "analyze --as-of 2026-11-20", "analyze --known-on 2026-11-20", "analyze --without-notes --lines",
    ]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let analysis = try Analysis(
      workspace: workspace, from: try Viewpoint(arguments, in: workspace), withNotes: !arguments.flag("without-notes"))
    if !arguments.flag("without-notes") {
      _ = try analysis.store()
      for letter in try LetterWithdrawal(analysis: analysis).run() { output.message(letter.line) }
    }
    if arguments.flag("lines") || arguments.flag("json") {
      try workspace.noteExport(
        "findings", "findings as JSON as of \(analysis.asOf.iso)", students: [], to: nil, on: analysis.asOf)
    }
    if arguments.flag("lines") {
      let people = PeopleRecords(database: workspace.database, known: analysis.known)
      let records = Dictionary(
        try people.students().map { ($0.student.id, $0) }, uniquingKeysWith: { first, _ in first })
      output.out(FindingLine.text(analysis.findings, records: records))
      return ExitStatus.done.rawValue
    }
    if arguments.flag("json") {
      let caseloads = try Caseloads(analysis)
      output.out(ListCommand.json(caseloads, cards: caseloads.cards))
    } else if !arguments.flag("quiet") {
      let summary = RunSummary(caseloads: try Caseloads(analysis))
      output.line(summary.headline)
      output.line("")
      output.line(summary.counts)
    }
    return ExitStatus.done.rawValue
  }
}
