/// How a file separates and quotes its fields.
public struct CSVDialect: Hashable, Sendable {
  /// How a quote inside quotes is written.
  public enum Escape: Hashable, Sendable {
    /// `""`, as in RFC 4180.
    case doubled
    /// `\"` and `\\`, as MySQL and Aspen write; a doubled quote is understood too.
    case backslash
  }

  public var delimiter: UInt8
  public var quote: UInt8
  public var escape: Escape
  /// The quote of the first record only: Aspen heads its columns in `'` and writes the rows in `"`.
  public var headerQuote: UInt8

  public init(
    delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\""), escape: Escape = .doubled,
    headerQuote: UInt8? = nil
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.headerQuote = headerQuote ?? quote
  }

  /// The quote of files that quote nothing: a byte that no UTF-8 has.
  public static let noQuote: UInt8 = 0xFF

  /// RFC 4180: comma, double quote, quotes doubled.
  public static let standard = CSVDialect()

  /// Tells whether the scanner can tell the dialect's characters from each other, from text and from line ends.
  var isUsable: Bool {
    let characters = [delimiter] + [quote, headerQuote].filter { $0 != Self.noQuote }
    return delimiter != quote && delimiter != headerQuote
      && characters.allSatisfy { $0 < 0x7F && $0 != 0 && $0 != 0x0A && $0 != 0x0D && $0 != UInt8(ascii: "\\") }
  }
}
