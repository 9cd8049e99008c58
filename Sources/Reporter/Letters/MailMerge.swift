import CSV

/// A letter's words as one row of a table, for a word processor's mail merge.
public enum MailMerge {
  private static let lines = 5
  private static let fixed =
    ["student_id", "guardian_id", "language", "recipient"] + (1...lines).map { "address_\($0)" }
    + ["subject", "salutation", "body", "closing"]

  /// The columns for a kind: who gets it, its words, then every value that a template of this kind may name.
  public static func columns(_ kind: LetterKind) -> [String] {
    fixed + fields(kind).map { $0.rawValue.replacing("-", with: "_") }
  }

  /// Recipient and salutation stand among the fixed columns already.
  private static func fields(_ kind: LetterKind) -> [LetterField] {
    LetterField.allCases.filter { !$0.isBlock && $0 != .recipient && $0 != .studentID && $0.isAllowed(in: kind) }
      .filter { $0 != .language }
  }

  static func cells(_ template: LetterTemplate, _ pass: LetterPass, _ content: LetterContent) -> [String] {
    let values = LetterValues(pass, template.language)
    let address = Array(content.recipientLines.dropFirst())
    let places = (0..<lines).map { place in
      // What is left over goes to the last column.
      place == lines - 1
        ? address.dropFirst(place).joined(separator: ", ") : place < address.count ? address[place] : ""
    }
    return
      ([
        pass.students.joined(separator: " "), pass.guardianIDs.joined(separator: " "), template.language.rawValue,
        content.recipientLines.first ?? "",
      ] + places + [content.subject, content.salutation, content.bodyText, content.closing]
      + fields(pass.kind).map { values.text($0) ?? "" })
      // Word and Writer show an unbreakable blank as a box in some fonts.
      .map { TerminalText.plain(String($0.map { $0 == "\u{A0}" ? " " : $0 })) }
  }

  /// Writes letters of one kind as CSV (RFC 4180) with a header; a cell that a spreadsheet would run gets an apostrophe.
  public static func csv(_ letters: [Letter], kind: LetterKind) -> String {
    // Word for Windows reads a table as UTF-8 only with this mark.
    var writer = CSVWriter(guardFormulas: true, byteOrderMark: true)
    writer.write(columns(kind))
    for letter in letters where letter.kind == kind { writer.write(letter.mergeCells) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A table without the rows of one letter; the other bytes stay as they are.
  ///
  /// - Returns: the table, empty when nothing but its head is left; nil when it is not as ``csv(_:kind:)`` wrote it, or
  ///   has no such row.
  public static func csv(_ table: [UInt8], kind: LetterKind, without student: String, guardian: String) -> [UInt8]? {
    var writer = CSVWriter(guardFormulas: true, byteOrderMark: true)
    writer.write(columns(kind))
    let head = writer.bytes
    guard table.starts(with: head) else { return nil }
    var kept: [UInt8] = []
    var isFound = false
    for row in rows(table.dropFirst(head.count)) {
      let ids = row.prefix(while: { $0 != 0x0A && $0 != 0x0D })
      let cells = cells(ids, most: 2)
      // A household's row is about several children and goes to several readers.
      if cells.count == 2, holds(cells[0], student), holds(cells[1], guardian) {
        isFound = true
      } else {
        kept += row
      }
    }
    guard isFound else { return nil }
    return kept.isEmpty ? [] : head + kept
  }

  /// Cuts at the ends of lines that stand outside quotes; each row keeps its own.
  private static func rows(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var rows: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var isQuoted = false
    for place in bytes.indices {
      if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard bytes[place] == UInt8(ascii: "\n"), !isQuoted else { continue }
      rows.append(bytes[start...place])
      start = place + 1
    }
    if start < bytes.endIndex { rows.append(bytes[start...]) }
    return rows
  }

  /// The first cells of a row, without their quotes.
  private static func cells(_ row: ArraySlice<UInt8>, most: Int) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in row {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        if cells.count == most { return cells }
        cell = []
      default: cell.append(byte)
      }
    }
    return cells
  }

  /// Whether a cell of ids names one; what a spreadsheet would run stands behind an apostrophe.
  private static func holds(_ cell: String, _ id: String) -> Bool {
    let words = cell.hasPrefix("'") ? String(cell.dropFirst()) : cell
    return cell == id || words == id || words.split(separator: " ").contains { $0 == id }
  }
}
