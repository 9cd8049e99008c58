import Domain

/// An invented school district whose children's trajectories are known: same plan, same bytes.
public struct SampleDistrict: Sendable {
  public let plan: SamplePlan
  /// What really happens, by student id; children to whom nothing special happens are not in it.
  public let truth: [SampleTruth]

  let calendar: SampleCalendar
  let people: SamplePeople
  let cast: SampleCast
  let lines: SampleLines

  /// Invents the district; takes about 6 µs a student and school year.
  public init(_ plan: SamplePlan) {
    self.plan = plan
    let calendar = SampleCalendar(plan)
    var people = SamplePeople(plan)
    let cast = SampleCast(plan, calendar, &people)
    let lines = SampleLines(plan, people, cast, calendar)
    truth = people.children.indices.compactMap { place in
      guard let kind = people.children[place].kind, let begin = cast.begins[place] else { return nil }
      let event = lines.events[place].map { calendar.days[$0] }
      return SampleTruth(student: people.children[place].id, kind: kind, onset: calendar.days[begin], event: event)
    }
    self.calendar = calendar
    self.people = people
    self.cast = cast
    self.lines = lines
  }

  /// The names of the files to import, in the order in which they must be imported; `README.txt` is written besides.
  public var files: [String] {
    let weeks = AttendanceFiles(plan, calendar, people, lines).weeks.map(\.name)
    return ["roster.csv", "guardians.csv", "calendar.csv"] + weeks
      + ["notes.csv", "contacts.csv", "consents.csv", "screenings.csv", "outcomes.csv"]
  }

  /// Hands over every file in pieces: all pieces of a file come together, in order; memory does not grow with the rows.
  public func write<Failure: Error>(_ sink: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
    try sink("README.txt", Array(readme.utf8))
    try writePeople(sink)
    try AttendanceFiles(plan, calendar, people, lines).write(sink)
    try writePapers(sink)
  }
}
