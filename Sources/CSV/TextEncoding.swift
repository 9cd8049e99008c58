/// An encoding of text: one of those that schools' exports usually come in, or any other the C library knows.
public struct TextEncoding: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case utf8
    /// Of a byte order yet to be found out.
    case utf16
    case utf16LE
    case utf16BE
    case windows1252
    /// Left to the C library's `iconv`.
    case library
  }

  /// The encoding's one name, however it was asked for; in lower case.
  public let name: String
  let kind: Kind
  /// What `iconv` calls it.
  let libraryName: String

  init(_ name: String, _ kind: Kind = .library, library: String? = nil) {
    self.name = name
    self.kind = kind
    libraryName = library ?? name.uppercased()
  }

  public static let utf8 = TextEncoding("utf-8", .utf8)
  /// UTF-16 whose byte order the file must show, by a mark or by its NULs.
  public static let utf16 = TextEncoding("utf-16", .utf16)
  public static let utf16LE = TextEncoding("utf-16le", .utf16LE)
  public static let utf16BE = TextEncoding("utf-16be", .utf16BE)
  public static let windows1252 = TextEncoding("windows-1252", .windows1252, library: "CP1252")
  /// Microsoft's code page 932 is what Japanese exports mean by Shift_JIS.
  public static let shiftJIS = TextEncoding("shift_jis", library: "CP932")

  /// Reads the name a person gives, such as `utf-16`, `cp1252`, `SJIS` or any that `iconv -l` lists.
  ///
  /// - returns: nil when neither this table nor the system's library knows the name.
  public init?(name: String) {
    if let known = EncodingNames.known(name) {
      self = known
    } else if let other = EncodingNames.ofLibrary(name) {
      self = other
    } else {
      return nil
    }
  }

  /// The names to offer, the most usual first.
  public static let commonNames = [
    "utf-8", "windows-1252", "shift_jis", "utf-16", "utf-16le", "utf-16be", "euc-jp", "iso-2022-jp", "windows-1250",
    "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
    "windows-874", "iso-8859-2", "iso-8859-15", "macintosh", "cp437", "cp850", "koi8-r", "gbk", "gb18030", "big5",
    "euc-kr",
  ]
}
