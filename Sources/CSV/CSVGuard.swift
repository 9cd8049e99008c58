/// The mark that keeps a spreadsheet from running a text as a formula (OWASP, CSV Injection).
///
/// The mark is one `'` in front. A text that begins with such marks itself gets one more, so that
/// stripping gives back exactly the text that was guarded.
public enum CSVGuard {
  private static let mark = UInt8(ascii: "'")

  /// Puts the mark in front of a text that begins with = + - @ TAB or CR.
  public static func guarded(_ text: String) -> String {
    isFormula(text.utf8.drop { $0 == mark }) ? "'" + text : text
  }

  /// Takes off the mark that ``guarded(_:)`` put there, and nothing else.
  public static func strip(_ text: String) -> String {
    guard text.utf8.first == mark, isFormula(text.utf8.drop { $0 == mark }) else { return text }
    return String(decoding: text.utf8.dropFirst(), as: UTF8.self)
  }

  private static func isFormula(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first else { return false }
    return first == 0x09 || first == 0x0D || "=+-@".utf8.contains(first)
  }
}
