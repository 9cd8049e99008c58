import Domain
import Testing

@testable import Importer

/// Files of random cells: every row is taken, repeated, or kept back with its text, and nothing stops the program.
@Suite struct PeopleDamageTests {
  static let cells = [
    "", " ", "001001", "001002", "7", "2026-11-16", "2026-11-17", "2026-02-30", "16/11/2026", "46342", "yes", "no",
    "maybe",
    "North", "holiday", "instructional", "refer", "SADS", "24", "-1", "99999999999999999999", "#N/A", "1.2E+11",
    "=1+1", "SELF_HARM", "\"a\nb\"", "\"a\"b", "\u{202E}", "é\u{301}", "9999-12-31", "0001-01-01", "x,y",
  ]

  @Test(arguments: FileKind.allCases) func `every row has an end`(kind: FileKind) throws {
    guard kind != .attendance else { return }
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let columns = PeopleColumns.of(kind).all.map(\.name)
    for _ in 0..<25 {
      var text = columns.joined(separator: ",") + "\n"
      for _ in 0..<12 {
        text += columns.map { _ in Self.cells[below(Self.cells.count)] }.joined(separator: ",") + "\n"
      }
      let options = ImportOptions(
        kind: kind, asOf: below(2) == 0 ? day("2026-11-20") : nil, dateOrder: .dayFirst, acceptChanges: true)
      let outcome = try read(text, options, known: below(2) == 0 ? knownThree : KnownSchool())
      let taken = Self.count(outcome)
      let blank = outcome.notices.contains { $0.hasPrefix("skipped") }
      if kind != .calendar, !blank { #expect(taken + outcome.rejected.count + outcome.repeats == outcome.rows) }
      #expect(outcome.rejected.allSatisfy { !$0.original.isEmpty && $0.line >= 2 && $0.column >= 1 })
      #expect(outcome.rejected.allSatisfy { ErrorCode(rawValue: $0.code) != nil })
    }
  }

  private static func count(_ outcome: ImportOutcome) -> Int {
    switch outcome.people {
    case .roster(let rows): rows.count
    case .guardians(let rows): rows.count
    case .calendar(let rows): rows.count
    case .notes(let rows): rows.count
    case .contacts(let rows): rows.count
    case .consents(let rows): rows.count
    case .screenings(let rows): rows.count
    case .decisions(let rows): rows.count
    case .outcomes(let rows): rows.count
    case nil: 0
    }
  }
}
