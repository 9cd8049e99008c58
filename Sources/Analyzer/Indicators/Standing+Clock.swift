import Domain

// The second axis beside the stage: how long away, and how often out of the house (Kato, Kanba & Teo 2020).
extension Standing {
  /// Calendar time since two attended days in a row; nil before the first expected day and while totals hide it.
  var clock: AwayClock? {
    guard !attended.isPairHidden, let pair = attended.pair else { return nil }
    return AwayClock(since: SchoolDay(number: pair), wasHere: attended.hasPair, asOf: SchoolDay(number: today))
  }

  /// What notes of the last 90 days say of how often the student goes out.
  var saidOutings: Outings? { notes.outings(on: today) }

  /// The same, or what the register shows where it is newer.
  ///
  /// A student who came on at least 16 of the last 20 school days leaves the house on four days a week whatever an
  /// earlier note said; a note written within those days is newer than most of them and is believed.
  var outings: Outings? {
    let said = saidOutings
    guard log.count >= 20, !log.hasCounted(last: 20) else { return said }
    let first = log[log.count - 20].day
    if let said, said.on.number >= first { return said }
    let came = (log.count - 20..<log.count).count { log[$0].ebb < Mark.wholeDay }
    guard came >= 16 else { return said }
    return Outings(.fourOrMore, source: .register, on: SchoolDay(number: log[log.count - 1].day))
  }
}
