import Domain

/// Reads the text of a lexicon.
///
/// One entry a line; a line that begins with a blank goes on from the one above; `#` starts a comment.
///
///     language = en                        the language of the phrases, on the first line
///     <his> = his | her | their            a class: words to use in phrases as <his>
///     ROOMBOUND: stays in <his> room       a code and its phrases
///     ABUSE_NEGLECT*: father hits <him>    the star: somebody else may be the one who does it
///     GRADE_DROP!: grades did not drop     the exclamation mark: the phrase itself says that it is not so
///     not: no longer | not                 a cue, see ``Cue``
///
/// In a phrase `stay/stays` means either word, `really?` may be missing, and `..` stands for up to three words, or for
/// nine characters of Japanese. In Japanese, blanks only part the pieces of a phrase: `部屋 から/を 出ない`.
struct LexiconReader {
  /// A piece of a line between blanks and bars, with its place.
  private struct Piece {
    var text: String
    var line: Int
    var column: Int
  }

  private(set) var language: Language
  private(set) var phrases: [Lexicon.Phrase] = []
  private(set) var problems: [LexiconProblem] = []
  /// Whether the classes and common words of the built-in lexicon are known too.
  var extendsBuiltIn = false
  private var builtIn: (classes: [String: [[String]]], common: Set<String>)?
  private var classes: [String: [[String]]] = [:]
  private var common: Set<String> = []
  /// The pieces of the entry that is being read.
  private var entry: [Piece] = []

  init(language: Language) { self.language = language }

  mutating func read(_ text: String) {
    let bytes = Array(text.utf8)
    var (number, start) = (0, 0)
    while start <= bytes.count {
      number += 1
      let (end, next) = LexiconReader.line(of: bytes, from: start)
      let first = bytes[start..<end].starts(with: LexiconReader.byteOrderMark) ? start + 3 : start
      if first < end, bytes[first] != 0x20, bytes[first] != 0x09 { finish() }
      addPieces(of: bytes, start..<end, number)
      start = next
    }
    finish()
    problems += uselessPhrases(everyday: extendsBuiltIn ? base().common : common)
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Where a line ends and the next one begins; behind the bytes where it is the last.
  private static func line(of bytes: [UInt8], from start: Int) -> (end: Int, next: Int) {
    for place in start..<bytes.count {
      switch bytes[place] {
      case 0x0A...0x0C: return (place, place + 1)
      case 0x0D: return (place, place + 1 < bytes.count && bytes[place + 1] == 0x0A ? place + 2 : place + 1)
      case 0xC2 where bytes[place + 1] == 0x85: return (place, place + 2)
      case 0xE2 where bytes[place + 1] == 0x80 && bytes[place + 2] & 0xFE == 0xA8: return (place, place + 3)
      default: continue
      }
    }
    return (bytes.count, bytes.count + 1)
  }

  /// Adds the pieces of a line to the entry; cut by bytes, because the lexicons are a million of them.
  private mutating func addPieces(of bytes: [UInt8], _ line: Range<Int>, _ number: Int) {
    var (place, column, start, startColumn) = (line.lowerBound, 0, -1, 0)
    func close(_ reader: inout LexiconReader) {
      if start >= 0 {
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        reader.entry.append(Piece(text: text, line: number, column: startColumn))
      }
      start = -1
    }
    while place < line.upperBound {
      let byte = bytes[place]
      // What goes on a character begun is no column of its own.
      if byte & 0xC0 != 0x80 { column += 1 }
      switch byte {
      case UInt8(ascii: "#"): return close(&self)
      case 0x20, 0x09: close(&self)
      // U+3000, the Japanese blank, and U+FEFF.
      case 0xE3 where bytes[place + 1] == 0x80 && bytes[place + 2] == 0x80,
        0xEF where bytes[place + 1] == 0xBB && bytes[place + 2] == 0xBF:
        close(&self)
        place += 2
      case UInt8(ascii: "|"):
        close(&self)
        entry.append(Piece(text: "|", line: number, column: column))
      default: if start < 0 { (start, startColumn) = (place, column) }
      }
      place += 1
    }
    close(&self)
  }

  private mutating func finish() {
    let pieces = entry
    entry = []
    guard let first = pieces.first else { return }
    if pieces.count >= 2, pieces[1].text == "=" {
      if first.text == "language" {
        if pieces.count == 3, let known = Language(rawValue: pieces[2].text) {
          if !phrases.isEmpty || !classes.isEmpty { add(.lateLanguage, "language", first) }
          language = known
        } else {
          let said = pieces.dropFirst(2).map(\.text).joined(separator: " ")
          add(.unknownLanguage, said, pieces.count > 2 ? pieces[2] : first)
        }
        return
      }
      if first.text.hasPrefix("<"), first.text.hasSuffix(">") {
        var words: [[String]] = []
        for part in pieces.dropFirst(2).split(whereSeparator: { $0.text == "|" }) {
          words += runs(of: part.map(\.text).joined(separator: " ")[...], part.first ?? first)
        }
        if words.isEmpty { add(.emptyClass, first.text, first) }
        known.removeAll(keepingCapacity: true)
        classes[String(first.text.dropFirst().dropLast()), default: []] += words
        return
      }
    }
    var (name, rest) = (first.text, pieces.dropFirst())
    if let colon = name.firstIndex(of: ":"), name.index(after: colon) < name.endIndex {
      let column = first.column + name.distance(from: name.startIndex, to: colon) + 1
      rest = [Piece(text: String(name[name.index(after: colon)...]), line: first.line, column: column)] + rest
      name = String(name[...colon])
    }
    guard name.hasSuffix(":") else {
      let said = pieces.filter { $0.line == first.line }.map(\.text).joined(separator: " ")
      return add(.notAnEntry, String(said.prefix(40)), first)
    }
    name.removeLast()
    guard let meaning = LexiconReader.meaning(of: name) else {
      let near = Suggestion.closest(
        to: name, in: SignCode.allCases.map(\.rawValue) + Cue.allCases.map(\.rawValue))
      return add(.unknownCode(near: near), name, first)
    }
    let parts = rest.split(whereSeparator: { $0.text == "|" })
    for part in parts { read(part, meaning) }
    // What says no by itself is found as a sign, and as the denial of it.
    guard name.hasSuffix("!") else { return }
    let count = problems.count
    for part in parts { read(part, .cue(.deniedWithin)) }
    // Its problems were named with the sign.
    problems.removeLast(problems.count - count)
  }

  private mutating func read(_ part: ArraySlice<Piece>, _ meaning: Lexicon.Meaning) {
    var numbers: [Int32] = []
    for piece in part { numbers += self.numbers(of: piece) }
    // A gap at an end says nothing.
    while let first = numbers.first, facts[Int(first)].isGap { numbers.removeFirst() }
    while let last = numbers.last, facts[Int(last)].isGap { numbers.removeLast() }
    guard let first = part.first else { return }
    var said: String { part.map(\.text).joined(separator: " ") }
    guard numbers.contains(where: { !facts[Int($0)].mayBeMissing }) else { return add(.emptyPhrase, said, first) }
    let phrase = Lexicon.Phrase(meaning: meaning, elements: numbers.map { facts[Int($0)].element }, numbers: numbers)
    if meaning == .cue(.common) { common.formUnion(phrase.singleWords) }
    if case .sign = meaning {
      if isTooShort(phrase) { return add(.tooShort, said, first) }
      places.append((phrases.count, part))
    }
    phrases.append(phrase)
  }

  /// Where the phrases of signs stand.
  private var places: [(phrase: Int, pieces: ArraySlice<Piece>)] = []

  /// Whether one way to say it is so short that it means nothing by itself.
  private func isTooShort(_ phrase: Lexicon.Phrase) -> Bool {
    phrase.numbers.reduce(0) { $0 + facts[Int($1)].weight } < 3
  }

  /// What is known of an element, found out once for all phrases that have it.
  private struct Facts {
    var element: Lexicon.Element
    var isGap: Bool
    var mayBeMissing: Bool
    /// What its shortest choice says; 0 where nothing need stand here.
    var weight: Int

    init(_ element: Lexicon.Element) {
      self.element = element
      isGap = element == .gap
      mayBeMissing = element.mayBeMissing
      weight = 0
      if case .oneOf(let runs) = element, !mayBeMissing { weight = runs.map(LexiconReader.weight).min() ?? 0 }
    }
  }
  private var facts: [Facts] = []
  /// The elements of a piece already read, by its text; forgotten when a class changes.
  private var known: [String: [Int32]] = [:]

  private mutating func numbers(of piece: Piece) -> [Int32] {
    if let numbers = known[piece.text] { return numbers }
    let problemsBefore = problems.count
    let elements = element(piece)
    let numbers = elements.indices.map { Int32(facts.count + $0) }
    for element in elements { facts.append(Facts(element)) }
    // A piece with a problem is read again, so that each place of it is named.
    if problems.count == problemsBefore { known[piece.text] = numbers }
    return numbers
  }

  /// How much a run of words says: its letters, and one more for a kanji or a word of Latin letters.
  private static func weight(_ run: [String]) -> Int {
    var (letters, isTelling) = (0, false)
    for word in run {
      var (lead, isFirst) = (UInt8(0), true)
      for byte in word.utf8 {
        if byte & 0xC0 != 0x80 { letters += 1 }
        // Kanji begin with U+4E00, which is E4 B8 80.
        if byte > 0xE4 || (lead == 0xE4 && byte >= 0xB8) || (isFirst && byte < 0x80) { isTelling = true }
        (lead, isFirst) = (byte, false)
      }
    }
    return letters + (isTelling ? 1 : 0)
  }

  /// Phrases that every text has; known only when all common words are.
  private func uselessPhrases(everyday: Set<String>) -> [LexiconProblem] {
    let isEveryday = facts.map { fact -> Bool in
      guard case .oneOf(let runs) = fact.element else { return true }
      return fact.mayBeMissing || runs.contains { $0.allSatisfy(everyday.contains) }
    }
    return places.compactMap { place in
      guard let first = place.pieces.first, phrases[place.phrase].numbers.allSatisfy({ isEveryday[Int($0)] })
      else { return nil }
      let text = place.pieces.map(\.text).joined(separator: " ")
      return LexiconProblem(line: first.line, column: first.column, text: text, fact: .onlyCommonWords)
    }
  }

  /// What the built-in lexicon of the language defines, read once.
  private mutating func base() -> (classes: [String: [[String]]], common: Set<String>) {
    if let builtIn { return builtIn }
    var reader = LexiconReader(language: language)
    reader.read(Lexicon.builtInText(language))
    builtIn = (reader.classes, reader.common)
    return (reader.classes, reader.common)
  }

  private mutating func add(_ fact: LexiconProblem.Fact, _ text: String, _ piece: Piece) {
    problems.append(LexiconProblem(line: piece.line, column: piece.column, text: text, fact: fact))
  }

  private static func meaning(of name: String) -> Lexicon.Meaning? {
    if let cue = Cue(rawValue: name) { return .cue(cue) }
    let name = name.hasSuffix("!") ? name.dropLast() : name[...]
    let byOthers = name.hasSuffix("*")
    return SignCode(rawValue: String(byOthers ? name.dropLast() : name)).map { .sign($0, byOthers: byOthers) }
  }

  private mutating func element(_ piece: Piece) -> [Lexicon.Element] {
    let text = piece.text
    if text == ".." { return [.gap] }
    let mark = LexiconReader.optionalMarks.first { text.utf8.suffix($0.count).elementsEqual($0) }
    let core = mark == nil ? text[...] : text.dropLast()
    let missing: [[String]] = mark == nil ? [] : [[]]
    if core.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "<") }) {
      var runs: [[String]] = []
      for choice in core.utf8.split(separator: UInt8(ascii: "/")) { runs += self.runs(of: Substring(choice), piece) }
      return runs.isEmpty ? [] : [.oneOf(runs + missing)]
    }
    let words = plainWords(core)
    return mark == nil ? words.map { .oneOf([[$0]]) } : [.oneOf([words, []])]
  }

  private static let optionalMarks = [Array("?".utf8), Array("？".utf8)]

  /// The ways to say `食べ<ない>`: every word of the class after the rest.
  private mutating func runs(of choice: Substring, _ piece: Piece) -> [[String]] {
    var runs: [[String]] = [[]]
    var rest = choice
    while !rest.isEmpty {
      let literal = Substring(rest.utf8.prefix { $0 != UInt8(ascii: "<") })
      rest = rest[literal.endIndex...]
      if !literal.isEmpty {
        let words = plainWords(literal)
        runs = runs.map { $0 + words }
      }
      if rest.isEmpty { break }
      let name = Substring(rest.utf8.dropFirst().prefix { $0 != UInt8(ascii: ">") })
      rest = Substring(rest[name.endIndex...].utf8.dropFirst())
      guard let known = classes[String(name)] ?? (extendsBuiltIn ? base().classes[String(name)] : nil) else {
        let all = Array(classes.keys) + (extendsBuiltIn ? Array(base().classes.keys) : [])
        let near = Suggestion.closest(to: String(name), in: all.sorted())
        add(.unknownClass(near: near.map { "<\($0)>" }), "<\(name)>", piece)
        return []
      }
      runs = runs == [[]] ? known : runs.flatMap { run in known.map { run + $0 } }
    }
    return runs.filter { !$0.isEmpty }
  }

  /// Folds exactly as notes are folded, so that a phrase meets its own spelling.
  private mutating func plainWords(_ text: Substring) -> [String] {
    // Most words of three languages are folded as they stand.
    if text.utf8.allSatisfy(UTF8.isSmallLetter) { return text.isEmpty ? [] : [String(text)] }
    folding.read(String(text))
    return folding.texts
  }
  private var folding = NoteWords("")
}
