/// What a file manager shows of a document; no author and no time unless they are given.
public struct DocumentProperties: Hashable, Sendable {
  public var title: String
  /// Who made it, such as a program; empty: nobody is named.
  public var creator: String
  public var language: DocumentLanguage

  public init(title: String, creator: String = "", language: DocumentLanguage = .english) {
    self.title = title
    self.creator = creator
    self.language = language
  }

  var part: [UInt8] {
    XML.part(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      xml.element("dc:title", text: PlainText.shown(title))
      if !creator.isEmpty { xml.element("dc:creator", text: PlainText.shown(creator)) }
      xml.element("dc:language", text: language.rawValue)
    }
  }
}

/// A language with its region, as spelling checkers and screen readers know it.
public enum DocumentLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en-US"
  case japanese = "ja-JP"
  case spanish = "es-US"
  case italian = "it-IT"
}

/// Sizes of paper, upright.
public enum Paper: Hashable, Sendable, CaseIterable {
  case a4
  case letter

  /// Twentieths of a point.
  var width: Int { self == .a4 ? 11_906 : 12_240 }
  var height: Int { self == .a4 ? 16_838 : 15_840 }
  /// The number by which printers know it (ECMA-376 part 1, 18.3.1.63).
  var printerCode: Int { self == .a4 ? 9 : 1 }
}
