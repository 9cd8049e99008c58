import Domain

extension Profile {
  /// Whether a header has every column that the profile names.
  func fits(_ header: [String]) -> Bool {
    namedColumns.allSatisfy { !Profile.places(of: $0, in: header).isEmpty } && lastPlace < header.count
      && (shape != .wide || kind != .attendance || hasDates(header))
  }

  /// The places of each field's columns; throws the first that the header lacks or has twice.
  func places(in header: [String], line: Int) throws(ImportProblem) -> [String: [Int]] {
    var result: [String: [Int]] = [:]
    for (field, columns) in columns.sorted(by: { $0.key < $1.key }) {
      var places: [Int] = []
      for column in columns { places.append(try place(of: column, in: header, line: line)) }
      result[field] = places
    }
    return result
  }

  private func place(of column: Column, in header: [String], line: Int) throws(ImportProblem) -> Int {
    switch column {
    case .place(let place):
      guard header.indices.contains(place) else {
        throw .profileMismatch(line: line, profile: name, column: "column \(place + 1)", near: nil)
      }
      return place
    case .named(let column):
      let places = Profile.places(of: column, in: header)
      guard let first = places.first else {
        let keys = header.map { ColumnName.key($0) }
        let near = Suggestion.closest(to: ColumnName.key(column), in: keys).flatMap { keys.firstIndex(of: $0) }
        throw .profileMismatch(line: line, profile: name, column: column, near: near.map { header[$0] })
      }
      if places.count > 1 {
        throw .repeatedColumn(line: line, name: header[first], first: first + 1, second: places[1] + 1)
      }
      return first
    }
  }

  /// The columns of a name: those written exactly so, else those that differ only in case, blanks and signs.
  private static func places(of name: String, in header: [String]) -> [Int] {
    let exact = header.indices.filter { CodeBook.trimmed(header[$0]) == name }
    if !exact.isEmpty { return exact }
    let key = ColumnName.key(name)
    return key.isEmpty ? [] : header.indices.filter { ColumnName.key(header[$0]) == key }
  }

  private var lastPlace: Int {
    columns.values.lazy.flatMap { $0 }.map { if case .place(let place) = $0 { place } else { -1 } }.max() ?? -1
  }

  private func hasDates(_ header: [String]) -> Bool {
    !WideColumns.dates(in: header, except: [], habits: (hasShortYears, hasSerialDays)).isEmpty
  }

  /// The layout of an attendance file whose columns were found.
  func layout(_ places: [String: [Int]], header: [String]) -> Layout {
    func place(_ field: String) -> Int? { places[field]?.first }
    let student = place("student") ?? 0
    let (school, name, reason, minutes) = (place("school"), place("name"), place("reason"), place("minutes"))
    switch shape {
    case .long, .eventsOnly:
      if let number = hasDayNumbers ? place("date") : place("day-number") {
        return .numbered(
          NumberedColumns(
            student: student, number: number, date: hasDayNumbers ? nil : place("date"), status: place("status") ?? 0,
            school: school, name: name, minutes: minutes, reason: reason))
      }
      return .long(
        LongColumns(
          student: student, date: place("date") ?? 0, status: place("status") ?? 0, school: school, minutes: minutes,
          reason: reason, name: name))
    case .periods:
      return .periods(
        PeriodColumns(
          student: student, date: place("date") ?? 0, status: place("status") ?? 0, period: places["period"] ?? [],
          allDay: place("all-day"), school: school, reason: reason, name: name, minutes: minutes,
          length: place("length")))
    case .sessions:
      if let morning = place("am"), let afternoon = place("pm") {
        return .sessions(
          SessionColumns(
            student: student, date: place("date") ?? 0, morning: morning, afternoon: afternoon, school: school,
            reason: reason, name: name))
      }
      var columns = LongColumns(
        student: student, date: place("date") ?? 0, status: place("status") ?? 0, school: school, reason: reason,
        name: name, list: .england2024)
      guard let session = place("session") else { return .long(columns) }
      columns.list = .england2024
      return .periods(
        PeriodColumns(
          student: student, date: columns.date, status: columns.status, period: [session], school: school,
          reason: reason, name: name, list: .england2024, periodsADay: 2, shape: "sessions"))
    case .wide:
      let taken = Set(places.values.flatMap { $0 })
      var columns = WideColumns(
        student: student, school: school, name: name,
        dates: WideColumns.dates(in: header, except: taken, habits: (hasShortYears, hasSerialDays)))
      columns.findDoubtful(header)
      return .wide(columns)
    case .weekly:
      return .weekly(
        WeeklyColumns(
          student: student, week: place("week") ?? 0, present: place("present") ?? 0, classes: place("classes") ?? 0,
          school: school, name: name))
    case .monthly:
      return .monthly(
        MonthlyColumns(
          student: student, month: place("month") ?? 0, required: place("required") ?? 0, attended: place("attended"),
          absent: place("absent") ?? 0, late: place("late"), leftEarly: place("left-early"),
          official: place("official"), school: school, name: name))
    }
  }

  /// A header of a file about people with the profile's columns under the names that ebb knows.
  func renamed(_ header: [String], _ places: [String: [Int]]) -> [String] {
    var names = header
    let fields = places.mapValues { $0.first ?? 0 }
    let taken = Set(fields.values)
    let keys = Set(fields.keys.map { ColumnName.key($0) })
    // A column that the profile does not name must not be taken for one that it does.
    for place in header.indices where !taken.contains(place) && keys.contains(ColumnName.key(header[place])) {
      names[place] = "column \(place + 1) beside the profile"
    }
    for (field, place) in fields { names[place] = field }
    return names
  }
}

extension HeaderSearch {
  /// Which profile the file is read by, or why not by the one that fits.
  var profileNotices: [String] {
    if let profile { return ["read as [profile \(profile.name)] of ebb.ini says"] }
    return passedOver.map { ["[profile \($0)] fits too; --profile \($0) would read the file by it"] } ?? []
  }
}
