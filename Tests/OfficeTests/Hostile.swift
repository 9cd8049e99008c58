import Testing

/// Texts that have broken documents, and what is left of each when it is read back.
struct Hostile: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// In a Word document: nothing that acts on the text around it.
  var inDocument: String
  var testDescription: String { name }

  static let cases: [Hostile] = [
    same("formula", "=HYPERLINK(\"http://example.invalid\",\"x\")"),
    same("formulas of other kinds", "+1-@SUM(A1)|cmd"),
    same("markup", "</w:t></w:r><w:r><w:instrText>x</w:instrText>"),
    same("end of character data", "]]><![CDATA[<a/>&amp;"),
    same("an entity", "&#0;&xxe;<!DOCTYPE a [<!ENTITY b 'c'>]>"),
    same("an escape", "_x0041_ and _x005F_ and __x0009__"),
    same("edges", "  two spaces at both ends  "),
    same("letters beyond the first plane", "𠮷野家 👩‍👩‍👧"),
    Hostile(
      name: "control characters", text: "a\u{0}b\u{1}c\u{8}d\u{1F}e",
      inDocument: "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"),
    Hostile(name: "turned writing", text: "a\u{202E}cba\u{202C}", inDocument: "a\u{FFFD}cba\u{FFFD}"),
    Hostile(
      name: "half a pair", text: String(decoding: [0xD800, 0x61] as [UInt16], as: UTF16.self), inDocument: "\u{FFFD}a"),
    Hostile(name: "no characters", text: "a\u{FFFE}b\u{FFFF}", inDocument: "a\u{FFFD}b\u{FFFD}"),
  ]

  private static func same(_ name: String, _ text: String) -> Hostile {
    Hostile(name: name, text: text, inDocument: text)
  }
}
