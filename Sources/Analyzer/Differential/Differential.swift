import Domain

/// What speaks for and against each way to read a pattern of absence; a reading without a fact for it is left out.
///
/// The readings follow Heyne et al. 2019, the questions the fifteen reasons of SNACK (``SnackReason``).
struct Differential {
  let picture: AbsencePicture
  let log: DayLog
  let notes: NoteFacts
  let silence: Silence
  let today: Int
  let dip: Double
  /// Days on which most of the class was away too.
  let classDips: [ClassDips.Dip]
  /// Days with missed time of which a brother's or sister's mark is known, and those on which one was away too.
  let siblings: (known: Int, away: Int)
  /// Days that no number but the law's counts.
  let leftOut: [Int]

  init(
    _ standing: borrowing Standing, of student: String, _ company: Company, _ district: District, leftOut: [Int]
  ) {
    log = standing.log
    notes = standing.notes
    silence = standing.silence
    today = standing.today
    dip = standing.constants.dip
    picture = AbsencePicture(standing.days[..<standing.taken], dip: dip)
    self.leftOut = leftOut
    classDips = ClassDips(picture.days, of: student, in: company, district).dips
    var siblings = (known: 0, away: 0)
    for day in picture.days where day.lawful.map({ 2 * $0 >= Mark.wholeDay }) ?? false {
      guard let isAway = company.isSiblingAway(of: student, on: day.day) else { continue }
      siblings.known += 1
      if isAway { siblings.away += 1 }
    }
    self.siblings = siblings
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

  /// Whether a note of the last 30 days has one of the codes.
  func tells(_ codes: Set<SignCode>) -> Bool { !notes.codes(on: today) { codes.contains($0) }.isEmpty }

  /// A sentence when a condition holds.
  func fact(_ holds: Bool, _ sentence: @autoclosure () -> String) -> [String] { holds ? [sentence()] : [] }
}
