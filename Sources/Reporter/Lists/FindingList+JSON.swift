public import Domain

extension FindingList {
  /// Writes the list as the contract `ebb.findings/1`, with a line end.
  public static func json(
    _ cards: [ReviewCard], asOf: SchoolDay, knownOn: SchoolDay, settings: String
  ) -> String {
    JSONValue.members([
      "schema": .string("ebb.findings/1"), "asOf": .string(asOf.iso), "knownOn": .string(knownOn.iso),
      "settings": .string(settings), "students": .array(inOrder(cards).map { student($0) }),
    ]).text + "\n"
  }

  /// One student of the list.
  public static func student(_ card: ReviewCard) -> JSONValue {
    student(
      card.finding, student: card.student, counselor: card.counselor, priority: card.priority, notes: card.notes)
  }

  /// One finding as programs read it; what is unknown is null, and so are a name and counselor nobody gave.
  public static func student(
    _ finding: Finding, student: Student, counselor: String?, priority: Int?, notes: [Note]
  ) -> JSONValue {
    let indicators = finding.indicators
    let onset: JSONValue
    if let day = finding.episodeOnset { onset = .string(day.iso) } else { onset = value(indicators[.onset]) }
    let contract = JSONValue.members([
      "id": .string(student.id), "name": .text(student.name.isEmpty ? nil : student.name),
      "counselor": .text(counselor), "school": .string(finding.school),
      "grade": .text(student.grade.isEmpty ? nil : student.grade), "state": .string(finding.state.rawValue),
      "stage": .string(finding.stage.code), "trend": .text(finding.trend?.rawValue), "onset": onset,
      "excess": value(indicators[.excess]), "excessDays": days(indicators[.excessDays]),
      "missedDays": days(indicators[.missedDays]), "expectedDays": days(indicators[.expectedDays]),
      "absenceRate": value(indicators[.absenceRate]), "recent20": value(indicators[.recent20]),
      "baseline": value(indicators[.baseline]), "streak": value(indicators[.streak]),
      "monthsAway": value(indicators[.monthsAway]), "priority": priority.map { .int($0) } ?? .null,
      "reasons": .array(finding.reasons.map(reason)), "signs": .array(signs(notes)),
      "differential": .array(finding.differential.map(pattern)),
    ])
    guard case .object(let members) = contract else { return contract }
    return .object(members + beside(finding))
  }

  /// The clock, the outings and the days left out: members that stand there only when there is something to say.
  private static func beside(_ finding: Finding) -> [JSONValue.Member] {
    let members = [
      JSONValue.Member("clock", clock(finding)), .init("outings", outings(finding)),
      .init("leftOut", finding.leftOut.isEmpty ? .null : .array(finding.leftOut.map { .string($0.iso) })),
    ]
    return members.filter { $0.value != .null }
  }

  /// Calendar time away; null in the first month and when it is unknown.
  public static func clock(_ finding: Finding) -> JSONValue {
    guard let clock = finding.clock, clock.months >= 1 else { return .null }
    return .members([
      "since": .string(clock.since.iso), "months": .int(clock.months), "threeMonths": .string(clock.threeMonths.iso),
      "sixMonths": .string(clock.sixMonths.iso), "mark": .int(clock.mark),
    ])
  }

  /// How often the student goes out; null when nobody says, or only a restricted note.
  public static func outings(_ finding: Finding) -> JSONValue {
    guard let outings = finding.outings, !outings.isRestricted else { return .null }
    return .members([
      "perWeek": .string(outings.frequency.code), "source": .string(outings.source.rawValue),
      "on": .string(outings.on.iso),
    ])
  }

  private static func reason(_ reason: Reason) -> JSONValue {
    .members([
      "rule": .string(reason.rule), "level": .string(reason.level), "text": .string(reason.text),
      "values": .object(reason.values.map { .init($0.indicator.rawValue, value($0.value)) }),
      "threshold": .string(reason.threshold), "source": .string(reason.source),
      "from": .text(reason.from?.iso), "to": .text(reason.to?.iso),
    ])
  }

  /// Signs that may be repeated: none of a restricted note, none of one that opened an urgent item.
  private static func signs(_ notes: [Note]) -> [JSONValue] {
    NoteQuotes(notes).quotes.map { quote in
      let context = quote.sign.context
      return .members([
        "code": .string(quote.sign.code.rawValue), "note": .string(quote.note.id),
        "quote": .string(quote.sign.quote), "negated": .bool(context == .negated),
        "about": .string(context == .otherPerson ? "other" : "student"), "when": .string(time(context)),
      ])
    }
  }

  private static func time(_ context: Sign.Context) -> String {
    switch context {
    case .past: "past"
    case .hoped: "hoped"
    case .uncertain: "uncertain"
    case .affirmed, .negated, .otherPerson: "now"
    }
  }

  /// One way to read a pattern of absence.
  public static func pattern(_ pattern: DifferentialPattern) -> JSONValue {
    .members([
      "pattern": .string(pattern.pattern), "for": .array(pattern.factsFor.map { .string($0) }),
      "against": .array(pattern.factsAgainst.map { .string($0) }),
      "unknown": .array(pattern.unknown.map { .string($0) }), "ask": .array(pattern.questions.map { .string($0) }),
    ])
  }

  /// An indicator as a number: shares with four decimals, days with at most two, other numbers with at most four.
  public static func value(_ value: IndicatorValue) -> JSONValue {
    switch value {
    case .unknown: .null
    case .count(let count): .int(count)
    case .parts: days(value)
    case .share(let share): .decimal(share.shown, places: 4, trims: false)
    case .number(let number): .decimal(number, places: 4, trims: true)
    case .day(let day): .string(day.iso)
    }
  }

  /// Days with at most two decimals.
  private static func days(_ value: IndicatorValue) -> JSONValue {
    value.number.map { .decimal($0, places: 2, trims: true) } ?? .null
  }
}
