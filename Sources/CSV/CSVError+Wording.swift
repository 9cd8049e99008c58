import Glibc

extension CSVError: CustomStringConvertible {
  /// Where in the file it happened, as line and, if known, byte in the line, each from 1.
  public var place: (line: Int, byte: Int?)? {
    switch self {
    case .nulByte(let line, let byte), .notUTF8(let line, let byte), .notEncoded(_, let line, let byte): (line, byte)
    case .unclosedQuote(let line), .lineTooLong(let line, _), .fieldTooLong(let line, _, _),
      .tooManyColumns(let line, _):
      (line, nil)
    default: nil
    }
  }

  /// Gives the sentence with the file's name, line and byte in front, as editors and terminals link them.
  public func message(file: String) -> String {
    guard let place else { return "\(file): \(sentence)" }
    return "\(file):\(place.line):\(place.byte.map { "\($0):" } ?? "") \(sentence)"
  }

  /// The sentence, with the line in front when there is one.
  public var description: String {
    guard let place else { return sentence }
    return "line \(place.line)\(place.byte.map { ", byte \($0)" } ?? ""): \(sentence)"
  }

  /// What is wrong and what to do about it.
  public var sentence: String {
    switch self {
    case .missing: "there is no such file; check the name and the folder"
    case .notPermitted: "the system does not permit reading this file; ask its owner, or copy it to a folder of yours"
    case .folder: "this is a folder; name the CSV file in it"
    case .pipe: "this is a pipe or socket; save its content to a file and name that"
    case .device: "this is a device; name a CSV file"
    case .empty: "the file is empty; export it again"
    case .spreadsheet: "this is a spreadsheet (.xlsx or .ods); save it as ‘CSV UTF-8’ and name that file"
    case .oldSpreadsheet: "this is an old spreadsheet or document (.xls); save it as ‘CSV UTF-8’ and name that file"
    case .zip: "this is a zip archive; unzip it first and import the file or folder in it"
    case .compressed: "this file is compressed; unpack it and name the CSV file in it"
    case .pdf: "this is a PDF; export the table as CSV instead of printing it"
    case .database: "this is an SQLite database; name a CSV file"
    case .html: "this is a web page, perhaps a sign-in page or a renamed .xls; export as CSV and name that file"
    case .json: "this is JSON; choose the CSV export instead"
    case .xml: "this is XML; choose the CSV export instead"
    case .nulByte: "a NUL byte, which no text has; the file is damaged or not a CSV file; export it again"
    case .notUTF8:
      "this byte is not UTF-8; export as ‘CSV UTF-8’, or say the encoding with "
        + "‘--encoding windows-1252’, ‘--encoding shift_jis’ or ‘--encoding utf-16’"
    case .notEncoded(let encoding, _, _):
      "this byte is not \(encoding.name); say the file's encoding with ‘--encoding’, or export as ‘CSV UTF-8’"
    case .utf32: "this is UTF-32, which is not read; export as ‘CSV UTF-8’"
    case .doubtfulUTF16:
      "this may be UTF-16, but nothing shows its byte order; say ‘--encoding utf-16le’ or ‘--encoding utf-16be’, "
        + "or export as ‘CSV UTF-8’"
    case .escapedJapanese:
      "this looks like ISO-2022-JP; say ‘--encoding iso-2022-jp’, or export as ‘CSV UTF-8’"
    case .alreadyUTF8(let encoding):
      "the file is UTF-8, not \(encoding.name); leave out the encoding"
    case .encodingUnavailable(let encoding):
      "this system cannot convert \(encoding.name); export as ‘CSV UTF-8’"
    case .unusableDialect:
      "delimiter and quote must be two different characters, neither a line end, a backslash nor an accented letter"
    case .unclosedQuote: "a quote opened here is never closed; close it, or double it if it belongs to the text"
    case .lineTooLong(_, let limit):
      "this row is longer than \(Self.size(limit)); is it a CSV file, and is every quote closed?"
    case .fieldTooLong(_, let column, let limit):
      "field \(column) is longer than \(Self.size(limit)); shorten it, or close the quote that swallows the next rows"
    case .tooManyColumns(_, let limit):
      "more than \(limit) columns; split the file, or check that its rows end where they should"
    case .changedWhileRead: "the file changed while it was read; wait until the export is done and start again"
    case .unreadable(let code):
      "reading failed (\(Self.systemText(code))); copy the file to this computer and try again"
    }
  }

  private static func size(_ bytes: Int) -> String {
    if bytes >= 1 << 20, bytes % (1 << 20) == 0 { return "\(bytes >> 20) MiB" }
    if bytes >= 1 << 10, bytes % (1 << 10) == 0 { return "\(bytes >> 10) KiB" }
    return "\(bytes) bytes"
  }

  private static func systemText(_ code: Int32) -> String {
    // A copy of the C library's own wording; nil only when it has none.
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
