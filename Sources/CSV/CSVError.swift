/// Why a file cannot be read as CSV: facts only, worded in one place.
public enum CSVError: Error, Hashable, Sendable {
  case missing
  case notPermitted
  case folder
  case pipe
  case device
  case empty
  /// `.xlsx` and `.ods`.
  case spreadsheet
  /// `.xls`.
  case oldSpreadsheet
  case zip
  case compressed
  case pdf
  case database
  case html
  case json
  case xml
  /// Byte is the place in its line, from 1.
  case nulByte(line: Int, byte: Int)
  case notUTF8(line: Int, byte: Int)
  /// The file is not in the encoding it was said to be in.
  case notEncoded(TextEncoding, line: Int, byte: Int)
  /// UTF-32, by its byte order mark.
  case utf32
  /// Bytes that may be UTF-16, of which nobody said the byte order.
  case doubtfulUTF16
  /// ISO-2022-JP, by its escapes.
  case escapedJapanese
  /// The file is UTF-8 although it was said to be in another encoding.
  case alreadyUTF8(TextEncoding)
  /// The system's library cannot convert this encoding.
  case encodingUnavailable(TextEncoding)
  case unusableDialect
  /// Line is where the quote was opened.
  case unclosedQuote(line: Int)
  case lineTooLong(line: Int, limit: Int)
  /// Column counts the record's fields from 1.
  case fieldTooLong(line: Int, column: Int, limit: Int)
  case tooManyColumns(line: Int, limit: Int)
  case changedWhileRead
  /// The system's error number.
  case unreadable(code: Int32)

  /// What the program's exit status should tell.
  public enum ExitKind: Hashable, Sendable {
    /// No such input.
    case missing
    /// The file is there and is not taken.
    case refused
    /// Reading failed.
    case io
  }

  public var exitKind: ExitKind {
    switch self {
    case .missing: .missing
    case .notPermitted, .unreadable: .io
    default: .refused
    }
  }
}
