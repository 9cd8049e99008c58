import Domain

/// Recognises cells that seem to stand in quotes of which the file's dialect knows nothing.
///
/// They are kept as written, since a name may end in an apostrophe and a reason be somebody's own words; but a whole
/// file of them has another quote than the one it was read with, and the summary must say so.
enum StrayQuotes {
  /// Marks in which programs put cells.
  private static let marks: Set<UInt8> = Set("'\"`$^~|%#*".utf8)

  /// Whether the text begins and ends with the same mark, holds a quotation mark that has no
  /// partner, or an escape as some programs write them.
  static func seem(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, text.utf8.count > 1 else { return false }
    if first == last, marks.contains(first) { return true }
    var (count, isEscaped) = (0, false)
    for byte in text.utf8 {
      let isQuote = byte == UInt8(ascii: "\"")
      if isEscaped, isQuote || byte == UInt8(ascii: "\\") { return true }
      isEscaped = byte == UInt8(ascii: "\\")
      if isQuote { count += 1 }
    }
    // 5" of snow is no quote.
    return count % 2 == 1 && !hasInches(text)
  }

  private static func hasInches(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\""), !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(before) { return false }
      before = byte
    }
    return true
  }

  /// The sentence for the summary; nothing when no text seems so. It shows no text: reasons are about children.
  static func notice(_ count: Int, of what: String) -> [String] {
    guard count > 0 else { return [] }
    return [
      "\(count) \(what)\(count == 1 ? " holds" : "s hold") a quote mark of another kind or without a partner: kept as"
        + " written; if the file quotes its cells so, a profile with ‘quote =’ reads them"
    ]
  }
}

extension AttendanceTable {
  /// What is to be said of reasons and new names in strange quotes; each distinct text counts once.
  var strayQuotes: [String] {
    StrayQuotes.notice(texts.count { StrayQuotes.seem($0) }, of: "reason")
      + StrayQuotes.notice(lines.count { $0.isNew && StrayQuotes.seem($0.name) }, of: "name")
  }
}
