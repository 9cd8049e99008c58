import Domain

/// A back-test in words: one place for what the terminal and the page say alike.
struct EvaluationWords {
  let evaluation: Evaluation

  /// `28 weeks, 4 Sep 2026 – 26 Mar 2027, each as it was known at its end.`
  var weeks: String {
    "\(Figures.counted(evaluation.weeks, "week")), \(evaluation.from.medium) to \(evaluation.asOf.medium), each as it was"
      + " known at its end."
  }

  var people: String {
    "\(Figures.counted(evaluation.students, "student")), \(Figures.counted(evaluation.counselors, "caseload"))."
  }

  /// What the lists should have seen coming, and to how many it came.
  var event: String {
    let event = evaluation.event
    let what = event.file.map { "the dates in \($0)" } ?? "12 of a student's last 15 school days missed"
    var text = "The event: \(what). It came to \(Figures.counted(event.events, "student"))"
    if event.already > 0 { text += "; to \(event.already) more it had come before the first week" }
    if event.outside > 0 { text += "; \(event.outside) more in the file lie outside these weeks" }
    if event.unknown > 0 { text += "; \(event.unknown) in the file are not known" }
    return text + "."
  }

  /// How many weeks rest on what.
  var knowledge: String {
    let known = evaluation.knowledge
    guard known.corrections > 0 else {
      return "All weeks rest on marks that filled blanks; no mark was ever corrected."
    }
    return "\(known.firstMarks) of \(Figures.counted(evaluation.weeks, "week")) rest on marks that filled blanks alone,"
      + " \(known.corrected) also on corrections that were known by then; in \(known.heldBack) later corrections were held"
      + " back (\(Figures.counted(known.corrections, "corrected mark")))."
  }

  /// What nobody should read into the figures.
  var cautions: [String] {
    var cautions: [String] = []
    let events = evaluation.event.events
    if events == 0 {
      cautions.append("The event came to nobody: nothing can be said of what was caught or how early.")
    } else if events < 30 {
      cautions.append(
        "Few events: one student more or less moves the share caught by \(Figures.percent(1 / Double(events))).")
    }
    cautions.append(
      "Invented districts and simulations show what the arithmetic can do, not what happens in a school. A list is no"
        + " measure of a child, a counselor or a school.")
    return cautions
  }

  /// `early signs or worse`.
  static func level(_ level: String) -> String {
    guard let stage = Stage(code: level) else { return level }
    return stage == .severe ? stage.words : "\(stage.words) or worse"
  }

  /// `1.5 %`.
  static func fine(_ share: Double?) -> String {
    share.map { Figures.decimal($0 * 100, places: 1, trims: false) + "\u{00A0}%" } ?? "–"
  }

  /// `24 % (10–47)`.
  static func ranged(_ value: Proportion?) -> String {
    guard let value, let share = value.share, let interval = value.interval else { return "–" }
    return "\(Figures.percent(share)) (\(Figures.decimal(interval.lowerBound * 100, places: 0))–"
      + "\(Figures.decimal(interval.upperBound * 100, places: 0)))"
  }

  /// The name of a group; a roster may leave it out.
  static func group(_ name: String) -> String { name.isEmpty ? "not given" : name }
}
