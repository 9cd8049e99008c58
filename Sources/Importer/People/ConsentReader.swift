import Domain

/// Reads the consents of families.
enum ConsentReader {
  static func read(_ table: inout PeopleTable) -> [Consent] {
    let rows = table.distinct(consent)
    var bad: [Int: [Int]] = [:]
    var first: [String: Int] = [:]
    for (place, row) in rows.enumerated() {
      let consent = row.value
      let key = [consent.student, consent.kind, consent.granted.iso].joined(separator: "\u{1F}")
      if let other = first[key] {
        bad[other, default: []].append(place)
        bad[place, default: []].append(other)
      } else {
        first[key] = place
      }
    }
    for (place, others) in bad.sorted(by: { $0.key < $1.key }) {
      table.reject(
        rows[place].row, .granted,
        Complaint(
          code: .contradictingRows, expected: "the only row for this consent and day",
          hint: table.disagreement(with: others.map { rows[$0].row })))
    }
    return rows.indices.filter { bad[$0] == nil }.map { rows[$0].value }
  }

  private static func consent(_ row: PeopleRow) throws(RowProblem) -> Consent {
    let student = try row.student()
    let kind = kind(try row.filled(.kind))
    let granted = try row.filledDay(.granted)
    let until = try row.day(.until)
    if let until, until < granted {
      throw row.problem(
        .until,
        Complaint(
          code: .impossibleOrder, expected: "on or after \(granted.iso), when it was granted",
          hint: "leave it empty when the consent has no end"))
    }
    return Consent(
      student: student, kind: kind, granted: granted, until: until,
      by: try row.filled(.by, hint: "name the person who consented"))
  }

  /// The two kinds that let a referral go out are recognised in their usual words; any other stays as written.
  private static func kind(_ text: String) -> String {
    switch ColumnName.key(text) {
    case "referral", "externalreferral", "consenttoreferral", "referralconsent": "referral"
    case "releaseofinformation", "roi", "informationrelease", "releaseinformation", "consenttoreleaseinformation":
      "release of information"
    default: text
    }
  }
}
