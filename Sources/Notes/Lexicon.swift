import Domain

/// Phrases of one language that name a sign, and the cues around them that change its meaning.
///
/// The text has one entry a line; a line that begins with a blank continues the one above; `#` starts a comment.
///
///     <his> = his | her | their            a class: words to use in phrases as <his>
///     ROOMBOUND: stays in <his> room       a code and its phrases
///     ABUSE_NEGLECT*: father hits <him>    the star: somebody else may be the one who does it
///     not: no longer | not                 a cue, see ``Cue``
///
/// In a phrase `stay/stays` means either word, `really?` may be missing, and `..` stands for up to three words.
public struct Lexicon: Sendable {
  /// A line that could not be read.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    public var line: Int
    public var text: String
    public var expected: String
    public var description: String { "line \(line): ‘\(text)’ is not \(expected)" }
  }

  /// What a phrase stands for.
  enum Meaning: Hashable, Sendable {
    /// `byOthers`: the phrase is about the student even when somebody else is its subject.
    case sign(SignCode, byOthers: Bool)
    case cue(Cue)
  }

  /// One place in a phrase.
  enum Element: Hashable, Sendable {
    /// Any of these runs of words; the empty run means that nothing need stand here.
    case oneOf([[String]])
    /// Up to three words of any kind.
    case gap
  }

  struct Phrase: Hashable, Sendable {
    var meaning: Meaning
    var elements: [Element]
  }

  private(set) var phrases: [Phrase] = []
  /// Lines that say nothing this program understands, in their order.
  public private(set) var problems: [Problem] = []
  private var classes: [String: [[String]]] = [:]

  /// Reads a lexicon; what cannot be read is left out and listed in ``problems``.
  public init(text: String) {
    var entry = ""
    var first = 1
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let content = line.prefix { $0 != "#" }
      if content.first != " ", content.first != "\t" {
        read(entry, line: first)
        entry = ""
        first = number
      }
      entry += " " + content
    }
    read(entry, line: first)
  }

  private mutating func read(_ entry: String, line: Int) {
    let text = entry.trimmed
    guard !text.isEmpty else { return }
    if text.hasPrefix("<"), let close = text.firstIndex(of: ">"), let equals = text.firstIndex(of: "="), close < equals
    {
      let name = String(text[text.index(after: text.startIndex)..<close])
      classes[name, default: []] += text[text.index(after: equals)...].split(separator: "|").map { plainWords($0) }
      return
    }
    guard let colon = text.firstIndex(of: ":") else {
      problems.append(Problem(line: line, text: String(text.prefix(40)), expected: "‘CODE: phrase | phrase’"))
      return
    }
    let name = text[..<colon].trimmed
    guard let meaning = Lexicon.meaning(of: name) else {
      problems.append(Problem(line: line, text: name, expected: "a sign code or a cue"))
      return
    }
    for part in text[text.index(after: colon)...].split(separator: "|") {
      var elements = part.split(separator: " ").flatMap { element(String($0), line: line) }
      // A gap at an end says nothing.
      while elements.first == .gap { elements.removeFirst() }
      while elements.last == .gap { elements.removeLast() }
      let saysSomething = elements.contains { $0 != .gap && !$0.mayBeMissing }
      if saysSomething {
        phrases.append(Phrase(meaning: meaning, elements: elements))
      } else {
        problems.append(Problem(line: line, text: part.trimmed, expected: "a phrase"))
      }
    }
  }

  private static func meaning(of name: String) -> Meaning? {
    if let cue = Cue(rawValue: name) { return .cue(cue) }
    let byOthers = name.hasSuffix("*")
    return SignCode(rawValue: byOthers ? String(name.dropLast()) : name).map { .sign($0, byOthers: byOthers) }
  }

  private mutating func element(_ text: String, line: Int) -> [Element] {
    if text == ".." { return [.gap] }
    let isOptional = text.hasSuffix("?")
    let core = isOptional ? String(text.dropLast()) : text
    let missing: [[String]] = isOptional ? [[]] : []
    if core.hasPrefix("<"), core.hasSuffix(">") {
      guard let words = classes[String(core.dropFirst().dropLast())] else {
        problems.append(Problem(line: line, text: core, expected: "a class defined above"))
        return []
      }
      return [.oneOf(words + missing)]
    }
    if core.utf8.contains(UInt8(ascii: "/")) {
      return [.oneOf(core.split(separator: "/").map { plainWords($0) } + missing)]
    }
    let words = plainWords(core)
    return isOptional ? [.oneOf([words, []])] : words.map { .oneOf([[$0]]) }
  }

  /// Folds exactly as notes are folded, so that a phrase meets its own spelling.
  private func plainWords(_ text: some StringProtocol) -> [String] { NoteWords(String(text)).words.map(\.text) }
}

extension Lexicon.Element {
  var mayBeMissing: Bool {
    guard case .oneOf(let runs) = self else { return true }
    return runs.contains([])
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
