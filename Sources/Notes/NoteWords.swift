/// A note cut into folded words with their places.
struct NoteWords {
  /// What stands between a word and the one before it.
  enum Break: Int, Comparable {
    /// Spaces, hyphens, quotation marks.
    case none
    /// A line break: phrases may run over it, the reach of a negation may not.
    case line
    /// Comma, colon, bracket or dash.
    case clause
    /// Full stop, semicolon, exclamation mark.
    case sentence
    case question
    static func < (a: Break, b: Break) -> Bool { a.rawValue < b.rawValue }
  }

  struct Word {
    var text: String
    /// The place in the note, in UTF-8 bytes.
    var span: Range<Int>
    var before: Break
  }

  private(set) var words: [Word] = []
  /// What follows the last word.
  private(set) var end = Break.sentence

  private var current = String.UnicodeScalarView()
  private var start = 0
  private var stop = 0
  private var pending = Break.none
  /// An apostrophe or full stop that belongs to the word only if a letter follows at once.
  private var held: Unicode.Scalar?
  /// A question mark before any space: `?bullied` asks, it does not end a sentence.
  private var asksNext = false
  /// Places of words with a question mark directly before them.
  private(set) var asked: Set<Int> = []

  init(_ text: String) {
    var offset = 0
    var afterSpace = true
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let (kind, plain) = FoldedScalar.fold(scalar)
      take(kind, plain, at: offset..<offset + width, afterSpace: afterSpace)
      if kind != .nothing { afterSpace = kind == .space }
      offset += width
    }
    close()
    if pending == .question { end = .question }
  }

  private mutating func take(
    _ kind: FoldedScalar.Kind, _ plain: Unicode.Scalar, at span: Range<Int>, afterSpace: Bool
  ) {
    switch kind {
    case .nothing: break
    case .letter:
      if current.isEmpty {
        start = span.lowerBound
      } else if let mark = held {
        current.append(mark)
      }
      held = nil
      current.append(plain)
      stop = span.upperBound
    case .wholeWord:
      close()
      start = span.lowerBound
      stop = span.upperBound
      current.append(plain)
      close()
    case .apostrophe:
      if held == nil, !current.isEmpty { held = plain } else { close() }
    case .space:
      close()
      asksNext = false
      if plain == "\n" || plain == "\r" { pending = max(pending, .line) }
    case .mark: takeMark(plain, afterSpace: afterSpace)
    }
  }

  private mutating func takeMark(_ mark: Unicode.Scalar, afterSpace: Bool) {
    switch mark {
    case ".", "!", ";", "…", "。", "！", "．":
      if mark == ".", held == nil, !current.isEmpty {
        held = mark  // `3.5`, `a.m.`
      } else {
        close()
        pending = max(pending, .sentence)
      }
    case "?", "？":
      // Only a question mark that opens a word is a doubt about it.
      let opens = afterSpace || pending == .clause
      close()
      if opens { asksNext = true } else { pending = .question }
    case ",", ":", "(", ")", "[", "]", "–", "—", "、", "，", "：", "|", "•", "→":
      close()
      pending = max(pending, .clause)
    case "-":
      let dash = afterSpace
      close()
      if dash { pending = max(pending, .clause) }
    default: close()
    }
  }

  private mutating func close() {
    let mark = held
    held = nil
    guard !current.isEmpty else { return }
    if asksNext {
      asked.insert(words.count)
      asksNext = false
    }
    let text = String(current)
    words.append(Word(text: text, span: start..<stop, before: words.isEmpty ? .sentence : pending))
    current = String.UnicodeScalarView()
    pending = mark == "." && !NoteWords.abbreviations.contains(text) ? .sentence : .none
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "vs", "approx", "e.g", "i.e", "gr", "tel", "prof", "incl", "resp",
  ]
}
