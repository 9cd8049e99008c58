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
}
