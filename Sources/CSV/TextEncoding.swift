/// The encodings schools' exports come in.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  case windows1252 = "windows-1252"
  case shiftJIS = "shift_jis"

  /// Reads the name a person gives, `utf-16`, `cp1252` and `cp932` included.
  ///
  /// `utf-16` alone means little-endian; a byte order mark in the file still decides.
  public init?(name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf16", "utf-16le", "utf16le", "unicode": self = .utf16LE
    case "utf-16be", "utf16be": self = .utf16BE
    case "windows-1252", "windows1252", "cp1252", "ansi", "latin1", "latin-1", "iso-8859-1": self = .windows1252
    case "shift_jis", "shift-jis", "shiftjis", "sjis", "cp932", "ms932", "windows-31j": self = .shiftJIS
    default: return nil
    }
  }
}
