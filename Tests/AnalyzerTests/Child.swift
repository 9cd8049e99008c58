import Analyzer
import Domain

/// A child of the tests: a letter a school day, from Monday 1 September 2025 on; `h` is a tenth of a day missed.
struct Child {
  static let monday = SchoolDay(number: 20_332)
  var letters: String
  var notes: [Note] = []
  var screenings: [Screening] = []
  var counts: [CountPeriod] = []

  init(_ letters: String) { self.letters = letters.filter { $0 != " " } }
  init(_ pieces: (String, Int)...) { letters = pieces.map { String(repeating: $0.0, count: $0.1) }.joined() }

  /// The date of the nth school day, from 0.
  static func day(_ place: Int) -> SchoolDay { monday.advanced(by: place / 5 * 7 + place % 5) }

  var lastDay: SchoolDay { Child.day(max(0, letters.count - 1)) }

  var history: StudentHistory {
    var lines: [RegisterLine] = []
    for (place, letter) in letters.enumerated() where letter != "." {
      let byte = letter == "h" ? 0x48 : letter.asciiValue ?? 0
      ChildrenTables.add(byte, letter == "h" ? 252 : letter == "H" ? 1260 : nil, Child.day(place), "oak", to: &lines)
    }
    return StudentHistory(
      id: "007", enrolments: [Enrolment(school: "oak", entered: Child.monday)], lines: lines, counts: counts,
      notes: notes,
      screenings: screenings)
  }

  /// A school of which 4 of 100 are away every day.
  static let district = District(
    schoolDays: ["oak": Set((0..<300).map(day))],
    rates: (0..<300).map { District.Rate(school: "oak", day: day($0), expected: 100, missed: 4) })

  func finding(_ rules: RuleBook = RuleBook()) -> Finding {
    Analyzer(district: Child.district, rules: rules).analyze(history, asOf: lastDay)
  }
  func value(_ indicator: Indicator) -> IndicatorValue { finding().indicators[indicator] }
  var rules: [String] { finding().reasons.map(\.rule) }

  static func note(_ place: Int, _ codes: SignCode..., context: Sign.Context = .affirmed, restricted: Bool = false)
    -> Note
  {
    Note(
      id: "n\(place)", student: "007", day: day(place), author: "R. Vale", text: "", isRestricted: restricted,
      signs: codes.map { Sign(code: $0, context: context, quote: "", span: 0..<0) })
  }
}

/// Reads settings that a test writes down.
func book(_ text: String) throws -> RuleBook { try RuleBook(try SettingsReader.read(text)) }
