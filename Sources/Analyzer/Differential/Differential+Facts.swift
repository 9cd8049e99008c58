import Domain

// Facts that more than one reading looks at.
extension Differential {
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

  /// Days on which the whole school or most of the class was away too.
  var dips: [String] {
    var sentences: [String] = []
    if let first = picture.firstDip {
      sentences.append(
        "\(picture.dipDays) of the \(Wording.counted(picture.missedDays, "day")) with missed time "
          + "\(picture.dipDays == 1 ? "was a day" : "were days") on which the whole school missed far more than usual, "
          + "first on \(SchoolDay(number: first).short).")
    }
    if let most = classDips.max(by: { $0.away * $1.of < $1.away * $0.of }), let first = classDips.first {
      sentences.append(
        "On \(classDips.count) of the \(Wording.counted(picture.missedDays, "day")) with missed time at least half of the "
          + "class was away too, first on \(SchoolDay(number: first.day).short); at most \(most.away) of \(most.of) "
          + "classmates.")
    }
    return sentences
  }

  /// Days with missed time on which neither the school nor the class was away.
  var ordinary: Int {
    let dips = Set(classDips.map(\.day))
    return picture.days.count { day in (day.ebb ?? 0) > 0 && day.tooMuch < dip && !dips.contains(day.day) }
  }

  var siblingsAway: [String] {
    fact(
      siblings.away >= 2,
      "On \(siblings.away) of \(Wording.counted(siblings.known, "day")) away a brother or sister was away too.")
  }

  var siblingsUnknown: [String] {
    fact(siblings.away >= 2, "Why brothers or sisters were away on the same \(siblings.away) days.")
  }

  var siblingsQuestion: [String] {
    fact(
      siblings.away >= 2,
      SnackReason.ask(
        "What kept several children of the family at home on \(siblings.away) days: an illness, the way, the family?",
        .sick,
        .dayOff, .familyUrgency, .familyDifficulties, .weather))
  }

  var siblingsCame: [String] {
    let came = siblings.known - siblings.away
    return fact(
      came >= 2, "On \(came) of \(Wording.counted(siblings.known, "day")) away the brothers and sisters came to school."
    )
  }

  var certificate: [String] {
    guard let run = picture.certified else { return [] }
    let days = SchoolDay.range(SchoolDay(number: run.first), SchoolDay(number: run.last))
    let total = picture.count(.certified)
    if run.length >= 3 { return ["A certificate covers \(run.length) school days in a row (\(days))."] }
    return ["A certificate covers \(Wording.counted(total, "day")) of \(window)."]
  }

  /// Whole days away without a certificate.
  var uncertified: Int { picture.count(.excused, .unexcused, .refusal) }

  /// The last day with a mark among some, such as `17 Nov`.
  func lastDay(_ marks: Mark...) -> String {
    Wording.day(picture.days.last { marks.contains($0.mark) }?.day)
  }
}
