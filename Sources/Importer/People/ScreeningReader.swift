import Domain

/// Reads the totals of questionnaires.
enum ScreeningReader {
  static func read(_ table: inout PeopleTable) -> [Screening] {
    let rows = table.distinct(screening)
    var groups: [String: [Int]] = [:]
    for (place, row) in rows.enumerated() {
      let value = row.value
      groups["\(value.student)\u{1F}\(value.day.number)\u{1F}\(value.instrument)", default: []].append(place)
    }
    let bad = Set(groups.values.filter { $0.count > 1 }.flatMap { $0 })
    for group in groups.values.filter({ $0.count > 1 }) {
      for place in group {
        table.reject(
          rows[place].row, .total,
          Complaint(
            code: .contradictingRows, expected: "the only total of that day",
            hint: table.disagreement(with: group.filter { $0 != place }.map { rows[$0].row })))
      }
    }
    return rows.indices.filter { !bad.contains($0) }.map { rows[$0].value }
  }

  private static func screening(_ row: PeopleRow) throws(RowProblem) -> Screening {
    let student = try row.student()
    let day = try row.filledDay(.date)
    let written = try row.filled(.instrument)
    let instrument = Instrument(written)
    let text = try row.filled(.total)
    guard let total = PlainNumber.read(text) else {
      throw row.problem(
        .total, Complaint(code: .badNumber, expected: "a number", hint: "write the total alone, such as 46"))
    }
    if let instrument, !instrument.totals.contains(total) {
      throw row.problem(
        .total,
        Complaint(
          code: .badNumber,
          expected: "from \(Int(instrument.totals.lowerBound)) to \(Int(instrument.totals.upperBound)), as the "
            + "totals of the \(instrument.rawValue) are",
          hint: "was another questionnaire meant?"))
    }
    return Screening(student: student, day: day, instrument: instrument?.rawValue ?? written, total: total)
  }
}

/// A questionnaire whose totals the rules may ask about.
enum Instrument: String {
  case hq25 = "HQ-25"
  case ucla = "UCLA-LS"
  case sads = "SADS"
  case srasr = "SRAS-R"

  /// Recognises the ways of writing the full form; short forms and other versions have other totals and stay themselves.
  init?(_ text: String) {
    switch ColumnName.key(text) {
    case "hq25", "hikikomoriquestionnaire", "hikikomoriquestionnaire25": self = .hq25
    case "ucla", "uclals", "uclals3", "uclalsv3", "uclalsversion3", "uclalonelinessscale": self = .ucla
    case "sads", "socialavoidanceanddistressscale": self = .sads
    case "srasr", "schoolrefusalassessmentscalerevised": self = .srasr
    default: return nil
    }
  }

  /// What a total can be: Teo 2018; Russell 1996; Watson and Friend 1969; Kearney 2002 (mean 0 to 6, sum 0 to 144).
  var totals: ClosedRange<Double> {
    switch self {
    case .hq25: 0...100
    case .ucla: 20...80
    case .sads: 0...28
    case .srasr: 0...144
    }
  }
}

/// Reads numbers such as `46`, `4.5` and `4,5`, without locale.
enum PlainNumber {
  /// Nil for anything else, and beyond 9 digits before or 6 after the point.
  static func read(_ text: String) -> Double? {
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(pieces.count), let whole = digits(pieces[0], atMost: 9) else { return nil }
    guard pieces.count == 2 else { return Double(whole) }
    guard let part = digits(pieces[1], atMost: 6) else { return nil }
    let scale = pieces[1].utf8.reduce(1) { scale, _ in scale * 10 }
    return Double(whole * scale + part) / Double(scale)
  }

  private static func digits(_ text: Substring, atMost limit: Int) -> Int? {
    guard (1...limit).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
