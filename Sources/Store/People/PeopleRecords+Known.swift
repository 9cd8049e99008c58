public import Domain

extension PeopleRecords {
  /// Every known student's enrolments as they stand, earliest first, by the school's id; empty for one without.
  ///
  /// All that an import of attendance must know of people: their names stay where they are.
  public func knownEnrolments() throws(StoreError) -> [String: [Enrolment]] {
    var statement = try database.prepare(
      """
      SELECT t.id, e.entered, s.name, e.left_day, e.is_main FROM student t
      LEFT JOIN enrolment e ON e.student = t.key AND \(AsKnown.standing("e")) LEFT JOIN school s ON s.key = e.school
      WHERE t.import <= ?1 AND \(AsKnown.isBrought("t"))
      """)
    try statement.bind(known.value)
    var enrolments: [String: [Enrolment]] = [:]
    enrolments.reserveCapacity(try database.integer("SELECT count(*) FROM student") ?? 0)
    while try statement.step() {
      let id = statement.text(0)
      guard !statement.isNull(1) else {
        enrolments[id] = enrolments[id] ?? []
        continue
      }
      enrolments[id, default: []].append(
        Enrolment(
          school: statement.text(2), entered: statement.day(1), left: statement.optionalDay(3),
          isMain: statement.flag(4)))
    }
    for (id, some) in enrolments where some.count > 1 {
      enrolments[id] = some.sorted { ($0.entered, $0.school) < ($1.entered, $1.school) }
    }
    return enrolments
  }
}
