import Domain

/// What speaks for and against each way to read a pattern of absence; a reading without a fact for it is left out.
///
/// The readings follow Heyne et al. 2019, the questions the fifteen reasons of SNACK (Heyne 2019; Totsika 2020).
struct Differential {
  let picture: AbsencePicture
  let log: DayLog
  let notes: NoteFacts
  let silence: Silence
  let today: Int
  let dip: Double

  init(_ standing: borrowing Standing) {
    log = standing.log
    notes = standing.notes
    silence = standing.silence
    today = standing.today
    dip = standing.constants.dip
    picture = AbsencePicture(standing.days[..<standing.taken], dip: dip)
  }

  /// The readings for which there is a fact.
  var patterns: [DifferentialPattern] {
    [refusalLike, illnessLike, truancyLike, keptHome, forced, moved].filter { !$0.factsFor.isEmpty }
  }

  var window: String { "the last \(Wording.counted(picture.days.count, "school day"))" }

  func codes(_ codes: Set<SignCode>) -> [String] {
    let words = notes.words(on: today) { codes.contains($0) }
    return words.isEmpty ? [] : ["Notes of the last 30 days tell of \(words)."]
  }

  /// A sentence when a condition holds.
  func fact(_ holds: Bool, _ sentence: @autoclosure () -> String) -> [String] { holds ? [sentence()] : [] }

  // Facts that more than one reading looks at.

  var firstDays: [String] {
    let (days, missed) = log.afterBreaks(last: 60)
    let length = min(60, log.count)
    let all = log.missed(log.count - 60, log.count)
    guard !log.hasCounted(last: 60), days > 0, missed >= 3 * Mark.wholeDay,
      2 * missed * length >= 3 * all * days
    else { return [] }
    let even = Wording.between(Double(all) / Double(Mark.wholeDay) * Double(days) / Double(length))
    return [
      "\(Wording.days(missed)) of the \(Wording.counted(parts: all, "missed day")) fell on the first day after a weekend "
        + "or break; evenly spread it would be \(even)."
    ]
  }

  var dips: [String] {
    guard let first = picture.firstDip else { return [] }
    let text =
      "\(picture.dipDays) of the \(Wording.counted(picture.missedDays, "day")) with missed time "
      + "\(picture.dipDays == 1 ? "was a day" : "were days") on which the whole school missed far more than usual"
    return ["\(text), first on \(SchoolDay(number: first).short)."]
  }

  var certificate: [String] {
    guard let run = picture.certified else { return [] }
    let days = SchoolDay.range(SchoolDay(number: run.first), SchoolDay(number: run.last))
    let total = picture.count(.certified)
    if run.length >= 3 { return ["A certificate covers \(run.length) school days in a row (\(days))."] }
    return ["A certificate covers \(Wording.counted(total, "day")) of \(window)."]
  }

  var uncertified: Int { picture.count(.excused, .unexcused, .refusal) }
}
