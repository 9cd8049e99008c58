import CommandLineKit

/// A form in which letters are written; the first one asked for is the one to open.
enum LetterFormat: String, CaseIterable {
  case docx, html, text, csv

  /// Reads `docx,html`; throws for a form that there is not.
  static func list(_ text: String) throws -> [LetterFormat] {
    let words = text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
    let formats = try words.map { word in
      guard let format = LetterFormat(rawValue: word) else {
        let known = allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError.other("‘\(word)’ is not a form of letters; one or more of \(known)")
      }
      return format
    }
    // In their usual order, each once.
    return formats.isEmpty ? allCases : allCases.filter(formats.contains)
  }
}
