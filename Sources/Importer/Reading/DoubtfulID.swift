import Domain

/// What stands in the column of ids and is none: totals, page headers, what spreadsheets and editors add.
enum DoubtfulID {
  /// What is wrong with an id that is not plain letters and digits; nil when nothing.
  static func complaint(_ id: String) -> Complaint? {
    if id.unicodeScalars.contains(where: isInvisible) {
      return Complaint(
        code: .damagedId, expected: "an id without invisible characters",
        hint: "they are shown as \\u{…}: delete the value and type it again")
    }
    if let first = id.first, let last = id.last, quotes.contains(first) || quotes.contains(last) {
      return Complaint(
        code: .damagedId, expected: "an id without quotation marks",
        hint: "a spreadsheet or an editor put them there: take them out")
    }
    if isColumnName(id) {
      return Complaint(code: .emptyValue, expected: "a student's id", hint: "the row repeats the header: take it out")
    }
    if isCaption(id) {
      return Complaint(
        code: .emptyValue, expected: "a student's id", hint: "the row looks like a total or a caption: take it out")
    }
    return nil
  }

  /// The id as it was before a spreadsheet or a typing aid changed it: narrow, without zeros in front and `.0` behind.
  static func key(_ id: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      let plain = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      if isInvisible(plain) || quotes.contains(Character(plain)) || plain.properties.isWhitespace { continue }
      key.append(plain)
    }
    if key.count > 2, key.suffix(2).elementsEqual(".0".unicodeScalars),
      key.dropLast(2).allSatisfy({ (48...57).contains($0.value) })
    {
      key.removeLast(2)
    }
    return String(String.UnicodeScalarView(key.drop { $0 == "0" }))
  }

  static func isColumnName(_ text: String) -> Bool { studentColumns.contains(ColumnName.key(text)) }

  /// `Total`, `Page 1 of 2`, `Class 8b`: a word that no id is, alone or in front of others.
  private static func isCaption(_ id: String) -> Bool {
    guard let first = id.split(whereSeparator: { $0.isWhitespace || $0 == ":" || $0 == "=" }).first else {
      return false
    }
    let word = ColumnName.key(first)
    return captions.contains(word) || (first.utf8.count < id.utf8.count && headings.contains(word))
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static let quotes: Set<Character> = ["'", "\"", "“", "”", "‘", "’", "„", "‚", "«", "»", "`", "´"]
  private static let studentColumns = Set(Aliases.student.map { ColumnName.key($0) })
  private static let captions: Set<String> = [
    "total", "totals", "subtotal", "grandtotal", "sum", "average", "avg", "mean", "present", "absent", "summe",
    "gesamt",
    "durchschnitt", "totale", "media", "somme", "moyenne", "suma", "合計", "小計", "総計", "平均", "計",
  ]
  /// Only with something behind them.
  private static let headings: Set<String> = [
    "page", "report", "printed", "generated", "exported", "class", "grade", "week", "count", "number", "seite",
    "klasse",
    "grand", "legend", "note", "notes",
  ]
}
