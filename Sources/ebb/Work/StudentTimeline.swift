import Domain
import Reporter

/// One student as text for a terminal: the weeks as letters, the reasons, what was done.
struct StudentTimeline {
  let card: ReviewCard
  /// The day whose knowledge it shows.
  var knownOn: SchoolDay
  /// Whether it looks back, so that the text says so.
  var looksBack = false

  func text(width: Int) -> String {
    let finding = card.finding
    let student = card.student
    var lines = [
      "\(student.id)  \(student.name)" + (student.grade.isEmpty ? "" : "  gr \(student.grade)")
        + "  \(card.schoolName)  counselor \(card.counselor)",
      "as of \(finding.asOf.long)\(looksBack ? ", as known on \(knownOn.long)" : ""): \(finding.state.words)"
        + (finding.stage > .steady ? ", \(finding.stageWords)" : "")
        + (finding.trend.map { ", \($0.words)" } ?? "")
        + (finding.episodeOnset.map { ", since about \($0.short)" } ?? ""),
    ]
    if card.openUrgent { lines.append("URGENT: a note about this student waits for a person; see ‘ebb urgent’.") }
    for sentence in finding.secondAxis { lines += TextWrap.wrapped(sentence, width: width) }
    lines.append("")
    for reason in finding.reasons { lines += TextWrap.wrapped("\(reason.text)", width: width, indent: "  ") }
    if finding.reasons.isEmpty { lines.append("  No reason holds.") }
    lines += [
      "", "Weeks, Monday first: P present, L late, E left early, H part missed, A U R",
      "absent, C certified, F family, O elsewhere, S suspended, N not expected,",
      "- or ? no mark; # for each half of an excess over what would be usual:", "",
    ]
    lines += weeks
    if !card.contacts.isEmpty || !card.letters.isEmpty || !card.decisions.isEmpty { lines += ["", "Done so far:"] }
    var done: [(SchoolDay, String)] = card.contacts.map { ($0.day, "\($0.who), \($0.how): \($0.outcome)") }
    done += card.letters.map { ($0.date, "\($0.kind) letter \($0.status)") }
    done += card.decisions.map { ($0.on, "\($0.choice.rawValue), by \($0.by): \($0.reason)") }
    for (day, what) in done.sorted(by: { $0.0 < $1.0 }) {
      lines += TextWrap.wrapped("\(day.iso)  \(what)", width: width, indent: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line a week: the marks of Monday to Sunday, the excess at its end, the stage.
  private var weeks: [String] {
    var byWeek: [Int: [Trajectory.Day]] = [:]
    for day in card.trajectory.days { byWeek[day.day.week, default: []].append(day) }
    let ends = Dictionary(card.trajectory.weeks.map { ($0.day.week, $0) }, uniquingKeysWith: { _, last in last })
    return byWeek.keys.sorted().suffix(45).map { week in
      let days = byWeek[week] ?? []
      var letters = Array(repeating: Character(" "), count: 7)
      for day in days { letters[day.day.weekday - 1] = day.mark == .unknown ? "?" : day.mark.letter }
      let last = days[days.count - 1]
      let excess = days.last { $0.excess != nil }?.excess ?? 0
      let end = ends[week]
      let stage = end.map { $0.stage > .steady ? "  \($0.basis.words($0.stage))" : "" } ?? ""
      let bar = String(repeating: "#", count: min(30, Int(excess * 2)))
      return "  \(last.day.advanced(by: 1 - last.day.weekday).iso)  \(String(letters))  "
        + "\(Wording.padded(bar, 12))\(stage)"
    }
  }

  var json: JSONValue {
    .fields([
      ("schema", .string("ebb.student/1")), ("asOf", .string(card.finding.asOf.iso)),
      ("knownOn", .string(knownOn.iso)),
      ("student", FindingList.student(card)), ("indicators", FindingJSON.indicators(card.finding)),
      (
        "days",
        .array(
          card.trajectory.days.map {
            .fields([
              ("date", .string($0.day.iso)), ("school", .string($0.school)), ("mark", .string(String($0.mark.letter))),
              ("part", .int($0.part)),
              ("usual", $0.usual.map { .decimal($0, places: 4, trims: false) } ?? .null),
              ("excess", $0.excess.map { .decimal($0, places: 4, trims: false) } ?? .null),
            ])
          })
      ),
      ("weeks", weeksJSON),
    ])
  }

  /// Where the student stood at the end of every week.
  var weeksJSON: JSONValue {
    .array(
      card.trajectory.weeks.map {
        .fields([
          ("date", .string($0.day.iso)), ("state", .string($0.state.rawValue)), ("stage", .string($0.stage.code)),
          ("trend", .text($0.trend?.rawValue)),
        ])
      })
  }
}

/// Breaks text into lines at blanks.
enum TextWrap {
  static func wrapped(_ text: String, width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = indent
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if line.count > indent.count, line.count + 1 + word.count > max(width, 20) {
        lines.append(line)
        line = indent + "  "
      }
      line += (line.count > indent.count && !line.hasSuffix("  ") ? " " : "") + word
    }
    lines.append(line)
    return lines
  }
}
