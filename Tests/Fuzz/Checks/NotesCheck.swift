import Domain
import Notes

/// What must hold of the signs found in any text.
public enum NotesCheck {
  /// Gives what is wrong; nil when nothing is.
  public static func complaint(_ input: [UInt8]) -> String? {
    let text = String(decoding: input, as: UTF8.self)
    let signs = SignMatcher.builtIn.signs(in: text)
    let bytes = Array(text.utf8)
    for sign in signs {
      if sign.span.upperBound > bytes.count { return "\(sign.code) stands outside the text" }
      if String(validating: bytes[sign.span], as: UTF8.self) == nil { return "\(sign.code) cuts a letter in two" }
      if sign.quote.isEmpty || sign.quote.count > 160 { return "a quote of \(sign.quote.count) letters" }
    }
    if SignMatcher.builtIn.signs(in: text) != signs { return "read again, the text has other signs" }
    // A file of own phrases is read or each of its problems is named.
    _ = Lexicon(extending: text).problems
    return nil
  }
}
