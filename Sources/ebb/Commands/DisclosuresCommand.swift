import CommandLineKit
import Domain
import Reporter
import Store

extension Command {
  static let disclosures = Command(
    "disclosures", "List who outside the school received what about a student.",
    discussion: """
      The record that families may ask for (FERPA 34 CFR 99.32; GDPR articles 15 and 30): to whom, when, what, for what \
      purpose, on what basis. Letters and sheets that leave the school are kept here by themselves; lists and records \
      when --to names who gets them. What people of the school read is on the trail: ‘ebb log --student ID’.
      """,
    parameters: [.operand("student", "The student's id.")],
    examples: ["disclosures 000417", "disclosures 000417 --json"]
  ) { arguments, output in
    let workspace = try Workspace.open(arguments)
    try UrgentNotice.remind(workspace, output)
    let record = try StudentLookup.record(arguments.operand("student") ?? "", in: workspace)
    let all = try DisclosureList.all(of: record.student.id, in: workspace)
    if arguments.flag("json") {
      output.line(
        JSONValue.fields([
          ("schema", .string("ebb.disclosures/1")), ("student", .string(record.student.id)),
          ("disclosures", .array(all.map(\.json))),
        ]).text)
      return ExitStatus.done.rawValue
    }
    let id = TerminalText.shown(record.student.id)
    let name = TerminalText.shown(record.student.name)
    output.line(
      "\(id)  \(name): " + (all.isEmpty ? "no disclosures" : Wording.count(all.count, "disclosure", "disclosures")))
    for disclosure in all { output.out(disclosure.text(width: output.width)) }
    if all.isEmpty {
      for line in TextWrap.wrapped(
        "As far as ebb was told, nobody outside the school received anything about this student.", width: output.width)
      { output.line(line) }
    }
    return ExitStatus.done.rawValue
  }
}
