extension XMLReader {
  /// Appends the text of the string item that began last (`si` or `is`) and moves behind its end.
  ///
  /// Runs of rich text are joined; the readings above Japanese names (`rPh`) are no text of the cell.
  mutating func appendItem(to result: inout [UInt8]) throws(ExcelError) {
    let outside = depth - 1
    let start = result.count
    var isText = false
    while true {
      switch try next() {
      case .start:
        if isNamed("rPh") { try skip() } else { isText = isNamed("t") }
      case .end:
        isText = false
        if depth == outside {
          EscapedText.undo(&result, from: start)
          return
        }
      case .text: if isText { try append(text, to: &result, isLiteral: isLiteral) }
      case .finished: return
      }
    }
  }

  /// Appends the texts directly in the element that began last and moves behind its end.
  mutating func appendContent(to result: inout [UInt8]) throws(ExcelError) {
    let outside = depth - 1
    while depth > outside {
      switch try next() {
      case .text: if depth == outside + 1 { try append(text, to: &result, isLiteral: isLiteral) }
      case .finished: return
      case .start, .end: break
      }
    }
  }
}
