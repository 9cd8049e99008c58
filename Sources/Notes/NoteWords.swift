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
    /// The place in the note, in UTF-8 bytes.
    var span: Range<Int>
    var before: Break
    /// The place of its folded form in ``folded``.
    var letters: Range<Int>
    /// Whether it is one character of a script without blanks.
    var isCharacter: Bool
    /// Whether an apostrophe follows at once: `parents'`.
    var isOwner = false
    /// How much of a gap or a reach it uses up: three characters of Japanese say about as much as one word.
    var cost: Int { isCharacter ? 1 : NoteWords.wordCost }
  }

  static let wordCost = 3
  private(set) var words: [Word] = []
  /// The folded words one after the other, in UTF-8.
  private(set) var folded: [UInt8] = []
  /// What follows the last word.
  private(set) var end = Break.sentence
  /// Places of words with a question mark directly before them.
  private(set) var asked: Set<Int> = []

  private var current: [Unicode.Scalar] = []
  /// The first letter with its accent, kept where a word is so short that the accent tells it apart: `è`, `sí`.
  private var accented: (place: Int, letter: Unicode.Scalar)?
  private var start = 0
  private var stop = 0
  private var pending = Break.none
  /// An apostrophe or full stop that belongs to the word only if a letter follows at once.
  private var held: Unicode.Scalar?
  /// A question mark before any space: `?bullied` asks, it does not end a sentence.
  private var asksNext = false
  /// Whether the last character was hiragana, after which a prolonging mark says nothing.
  private var afterHiragana = false

  init(_ text: String) {
    var offset = 0
    var afterSpace = true
    words.reserveCapacity(text.utf8.count / 5)
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      let (kind, plain) = FoldedScalar.fold(scalar)
      take(kind, plain, scalar, at: offset..<offset + width, afterSpace: afterSpace)
      if kind != .nothing { afterSpace = kind == .space }
      offset += width
    }
    close()
    if pending == .question { end = .question }
  }

  /// The folded form of a word.
  func text(_ word: Word) -> String { String(decoding: folded[word.letters], as: UTF8.self) }
  /// Whether a word says whose something is: `brother's`, `parents'`.
  func isOwner(_ word: Word) -> Bool { word.isOwner || folded[word.letters].suffix(2).elementsEqual("'s".utf8) }
  var texts: [String] { words.map(text) }

  private mutating func take(
    _ kind: FoldedScalar.Kind, _ plain: Unicode.Scalar, _ written: Unicode.Scalar, at span: Range<Int>,
    afterSpace: Bool
  ) {
    switch kind {
    case .nothing:
      if written.value == 0x300 || written.value == 0x301 { accent(written) }
    case .letter:
      if held == "'", isElision, "aeiouh".unicodeScalars.contains(plain) {
        held = nil
        close()
      }
      if current.isEmpty {
        start = span.lowerBound
      } else if let mark = held {
        current.append(mark)
      }
      held = nil
      if written.value > 0x7F, written.value < 0x250, written.value != plain.value, current.count < 2 {
        accented = (current.count, written.properties.lowercaseMapping.unicodeScalars.first ?? written)
      }
      current.append(plain)
      stop = span.upperBound
    case .wholeWord:
      character(plain, at: span)
      afterHiragana = written.value >= 0x3041 && written.value <= 0x3096
    case .prolonging:
      if !words.isEmpty, current.isEmpty, pending == .none, words[words.count - 1].isCharacter {
        if !afterHiragana, !endsWithProlonging { character(plain, at: span) }
      } else {
        close()
      }
    case .voicing, .halfVoicing: voice(half: kind == .halfVoicing, until: span.upperBound)
    case .apostrophe:
      if held == nil, !current.isEmpty { held = plain } else { close() }
    case .space:
      close()
      asksNext = false
      if plain == "\n" || plain == "\r" { pending = max(pending, .line) }
    case .mark: takeMark(plain, afterSpace: afterSpace)
    }
  }

  /// Whether the word so far is only an Italian article or pronoun before a vowel: `l'anno` is two words.
  private var isElision: Bool {
    current.count <= 5 && NoteWords.elisions.contains(String(String.UnicodeScalarView(current)))
  }

  private static let elisions: Set<String> = [
    "l", "un", "d", "c", "s", "m", "t", "n", "v", "gl", "all", "dell", "dall", "nell", "sull", "coll", "quell",
    "quest", "anch", "senz", "nient", "nessun", "qualcun", "dov", "com", "cos", "tutt", "mezz", "bell", "ch",
  ]

  private mutating func character(_ plain: Unicode.Scalar, at span: Range<Int>) {
    close()
    start = span.lowerBound
    stop = span.upperBound
    current.append(plain)
    close(isCharacter: true)
  }

  private var endsWithProlonging: Bool { folded.suffix(3).elementsEqual("ー".utf8) }

  /// Joins a voicing mark to the character before it.
  private mutating func voice(half: Bool, until end: Int) {
    guard current.isEmpty, let last = words.indices.last, words[last].isCharacter, words[last].letters.count == 3,
      let scalar = text(words[last]).unicodeScalars.first, let voiced = Kana.voiced(scalar, half: half)
    else { return }
    folded.removeLast(3)
    folded.append(contentsOf: String(voiced).utf8)
    words[last].span = words[last].span.lowerBound..<end
  }

  /// Gives a short word the accent of a mark of its own.
  private mutating func accent(_ mark: Unicode.Scalar) {
    guard let last = current.last, current.count <= 2, accented == nil else { return }
    let isGrave = mark.value == 0x300
    let letter: Unicode.Scalar? =
      switch last {
      case "a": isGrave ? "à" : "á"
      case "e": isGrave ? "è" : "é"
      case "i": isGrave ? "ì" : "í"
      case "o": isGrave ? "ò" : "ó"
      case "u": isGrave ? "ù" : "ú"
      default: nil
      }
    if let letter { accented = (current.count - 1, letter) }
  }

  private mutating func takeMark(_ mark: Unicode.Scalar, afterSpace: Bool) {
    switch mark {
    case ".", "!", ";", "…", "。", "！", "．", "｡":
      if mark == ".", held == nil, !current.isEmpty {
        held = mark  // `3.5`, `a.m.`
      } else {
        close()
        pending = max(pending, .sentence)
      }
    case "?", "？", "¿":
      // Only a question mark that opens a word is a doubt about it.
      let opens = mark != "¿" && (afterSpace || pending == .clause)
      close()
      if opens { asksNext = true } else if mark != "¿" { pending = .question }
    case ",", ":", "(", ")", "[", "]", "–", "—", "、", "､", "，", "：", "|", "•", "→":
      close()
      pending = max(pending, .clause)
    case "-":
      let dash = afterSpace
      close()
      if dash { pending = max(pending, .clause) }
    default: close()
    }
  }

  private mutating func close(isCharacter: Bool = false) {
    let mark = held
    held = nil
    guard !current.isEmpty else { return }
    if asksNext {
      asked.insert(words.count)
      asksNext = false
    }
    // `e'` is how Italians type `è`.
    if mark == "'", current.count == 1, current[0] == "e" { accented = (0, "è") }
    if let accented, current.count <= 2, accented.place < current.count { current[accented.place] = accented.letter }
    accented = nil
    let first = folded.count
    for scalar in current {
      if scalar.value < 0x80 {
        folded.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        folded.append(contentsOf: String(scalar).utf8)
      }
    }
    let letters = first..<folded.count
    words.append(
      Word(
        span: start..<stop, before: words.isEmpty ? .sentence : pending, letters: letters, isCharacter: isCharacter,
        isOwner: mark == "'" && current.last == "s"))
    pending = mark == "." && !isAbbreviation(letters) ? .sentence : .none
    current.removeAll(keepingCapacity: true)
    if !isCharacter { afterHiragana = false }
  }

  private func isAbbreviation(_ letters: Range<Int>) -> Bool {
    letters.count <= 6 && NoteWords.abbreviations.contains(String(decoding: folded[letters], as: UTF8.self))
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "st", "vs", "approx", "e.g", "i.e", "gr", "tel", "prof", "incl", "resp", "sr", "sra",
    "srta", "dra", "sig", "dott", "ssa", "prof.ssa", "ecc", "aprox", "pag",
  ]
}
