/// Writes a letter as plain text, 76 columns wide.
enum LetterText {
  static func text(_ content: LetterContent) -> String {
    var lines: [String] = []
    func add(_ more: [String]) { lines += more + [""] }
    if let stamp = content.stamp { add(["*** \(stamp) ***"]) }
    add([content.school] + content.headLines)
    add([content.date])
    add(content.recipientLines)
    add(wrapped(content.subject))
    add(wrapped(content.salutation))
    for block in content.body { add(lineup(block)) }
    add(
      wrapped(content.contactTitle + (content.language == .japanese ? "：" : ":"))
        + content.contactLines.flatMap { wrapped($0, indent: 2) })
    add([content.closing, "", "", "______________________________"] + content.signatureLines)
    add(wrapped(content.privacy))
    if !content.annex.isEmpty {
      add([String(repeating: "-", count: 76)])
      for block in content.annex { add(lineup(block)) }
    }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    let text = lines.joined(separator: "\n") + "\n"
    return String(text.map { $0 == "\u{A0}" ? " " : $0 })
  }

  private static func lineup(_ block: LetterContent.Block) -> [String] {
    switch block {
    case .heading(let text): wrapped(text.uppercased())
    case .paragraph(let text): wrapped(text)
    case .list(let items): items.flatMap { wrapped($0, first: "- ", indent: 2) }
    case .ticks(let items): items.flatMap { wrapped($0, first: "[ ] ", indent: 4) }
    case .table(let head, let rows): grid([head] + rows)
    case .page: [String(repeating: "-", count: 76)]
    }
  }

  private static func grid(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? TerminalText.width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { place, cell in
        let space = String(repeating: " ", count: widths[place] - TerminalText.width(cell))
        return place == 0 ? cell + space : space + cell
      }
      return LetterTemplate.trimmedEnd(cells.joined(separator: "  "))
    }
  }

  /// Breaks at blanks and between East Asian characters; a longer word stands on a line of its own.
  static func wrapped(_ text: String, first: String = "", indent: Int = 0, width: Int = 76) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = first.isEmpty ? margin : first
    var isEmpty = true
    var length = TerminalText.width(line)
    for piece in LineBreaks.pieces(text) {
      let size = TerminalText.width(piece.text)
      let blank = !isEmpty && piece.hasBlank ? 1 : 0
      if !isEmpty, length + blank + size > width {
        lines.append(line)
        (line, length, isEmpty) = (margin + piece.text, margin.count + size, false)
        continue
      }
      line += (blank == 1 ? " " : "") + piece.text
      length += blank + size
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }
}

extension LetterTemplate {
  static func trimmedEnd(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}
