/// Lays out help text for a screen of fixed width.
enum Paragraph {
  /// Where descriptions begin.
  static let column = 26

  /// Wraps each paragraph at `width`; lines that begin with a space are kept as they are.
  static func wrapped(_ text: String, width: Int, indent: Int = 0) -> String {
    var lines: [String] = []
    var words: [Substring] = []
    func flush() {
      if !words.isEmpty { lines += wrap(words, width: width - indent) }
      words = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty || line.first == " " {
        flush()
        lines.append(String(line))
      } else {
        words += line.split(separator: " ")
      }
    }
    flush()
    let margin = String(repeating: " ", count: indent)
    return lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }

  /// `  --weeks COUNT            How many weeks …`, the description wrapped under itself.
  static func entry(_ term: String, _ about: String, width: Int) -> String {
    let head = "  " + term
    let body = wrap(about.split(whereSeparator: { $0 == " " || $0 == "\n" }), width: width - column)
    let margin = String(repeating: " ", count: column)
    if head.count + 2 > column { return ([head] + body.map { margin + $0 }).joined(separator: "\n") }
    let first = head + String(repeating: " ", count: column - head.count) + (body.first ?? "")
    return ([first] + body.dropFirst().map { margin + $0 }).joined(separator: "\n")
  }

  private static func wrap(_ words: [Substring], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
