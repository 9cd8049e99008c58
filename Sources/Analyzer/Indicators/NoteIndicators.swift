import Domain

// Counted from notes and questionnaires: evidence beside the register, never a diagnosis.
extension Standing {
  /// Different codes of being bound to home or room in notes of the last 30 days (Kato 2020).
  var boundSigns30: Quantity { Quantity(notes.codes(on: today) { $0.isBound }.count) }
  /// Different sign codes in notes of the last 30 days.
  var signs: Quantity { Quantity(notes.codes(on: today) { $0.group == .sign }.count) }
  /// The different sign codes, each with a weight that halves every 30 days since it was last said.
  var signWeight: Quantity { Quantity(shown: notes.weight(on: today) { $0.group == .sign }) }
  /// Different protective codes in notes of the last 30 days.
  var protective: Quantity { Quantity(notes.codes(on: today) { $0.group == .protective }.count) }

  /// How many of five points of contact are left: school, friends, an adult, an interest, steps out of the house.
  ///
  /// School counts when a day of the last 10 was attended; the others when a note of the last 90 days says so and no
  /// later one the opposite. Unknown without a note in 90 days.
  var contactPoints: Quantity {
    guard notes.hasNotes(on: today) else { return .unknown }
    let attendsSchool = log.count > 0 && log.missed(log.count - 10, log.count) < Mark.wholeDay * min(10, log.count)
    let points: [(for: Set<SignCode>, against: Set<SignCode>)] = [
      ([.friendContact], [.noPeerContact, .onlineOnly]),
      ([.trustedAdult, .inCounseling], []),
      ([.interest], [.lossOfInterest, .quitClubActivity]),
      ([.smallStepOut, .returnStep], [.homebound, .roombound]),
    ]
    let held = points.filter { point in
      guard let said = notes.last(point.for, on: today) else { return false }
      return notes.last(point.against, on: today).map { $0 <= said } ?? true
    }
    return Quantity(held.count + (attendsSchool ? 1 : 0))
  }

  /// The last total of a questionnaire (HQ-25: Teo 2018; SADS: Watson & Friend 1969; UCLA: Russell; SRAS-R: Kearney 2002).
  func screening(_ indicator: Indicator) -> Quantity {
    notes.total(indicator, on: today).map { Quantity(shown: $0.total) } ?? .unknown
  }
}
