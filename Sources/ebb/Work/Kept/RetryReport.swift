import Domain
import Reporter
import Store

/// What came of reading one import's kept-back rows again.
struct RetryReport {
  var file: String
  /// The import that had kept the rows back.
  var origin: Int
  /// The import that took rows now; nil when none could be taken.
  var importID: Int?
  /// Kept-back rows that were read.
  var tried = 0
  var taken = 0
  /// Rows whose place a later import has filled, or left blank, since.
  var superseded = 0
  var counts = MarkCounts()
  /// Why rows are still kept back, with the place of the row in what was read.
  var keptRows: [(row: Int, why: RejectedRow)] = []
  var urgent: [UrgentItem] = []
  var kept: Int { tried - taken - superseded }

  /// `retried 12 rows kept back earlier: 9 taken, 3 still kept back`
  static func sentence(_ reports: [RetryReport]) -> String {
    func total(_ count: (RetryReport) -> Int) -> Int { reports.reduce(0) { $0 + count($1) } }
    let superseded = total(\.superseded)
    return "retried \(Wording.count(total(\.tried), "row", "rows")) kept back earlier: "
      + "\(Wording.grouped(total(\.taken))) taken, "
      + (superseded > 0 ? "\(Wording.grouped(superseded)) superseded, " : "")
      + "\(Wording.grouped(total(\.kept))) still kept back"
  }

  var json: JSONValue {
    .fields([
      ("file", .string(file)), ("of", .int(origin)), ("import", importID.map { .int($0) } ?? .null),
      ("rows", .int(tried)), ("taken", .int(taken)), ("superseded", .int(superseded)), ("kept", .int(kept)),
      ("urgent", .int(urgent.count)),
    ])
  }
}
