/// A note cut into folded words with their places.
struct NoteWords {
  /// What stands between a word and the one before it.
  enum Break: Int, Comparable {
    /// Spaces, hyphens, quotation marks.
    case none
    /// A line break: phrases may run over it, the reach of a negation may not.
    case line
    /// A comma.
    case clause
    /// Colon, bracket or dash: an answer may follow.
    case colon
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
    /// Of its folded form; see ``Vocabulary``.
    var hash: UInt64
    /// Whether it is one character of a script without blanks.
    var isCharacter: Bool
    /// Whether an apostrophe follows at once: `parents'`.
    var isOwner = false
    /// How much of a gap or a reach it uses up: three characters of Japanese say about as much as one word.
    var cost: Int { isCharacter ? 1 : NoteWords.wordCost }
  }

  static let wordCost = 3
  private(set) var words: [Word] = []
  /// The note as written, in UTF-8, and after it the folded words that are written in another way.
  private(set) var folded: [UInt8] = []
  /// What follows the last word.
  private(set) var end = Break.sentence
  /// Places of words with a question mark directly before them.
  private(set) var asked: Set<Int> = []

  /// Where the word that is being read begins in ``folded``, and how many characters it has so far.
  private var opened = 0
  private var length = 0
  /// The first letter with its accent, kept where a word is so short that the accent tells it apart: `è`, `sí`.
  private var accented: (place: Int, letter: Unicode.Scalar)?
  private var start = 0
  private var stop = 0
  /// Of the note as written, in bytes.
  private var size = 0
  private var pending = Break.none
  /// An apostrophe or full stop that belongs to the word only if a letter follows at once.
  private var held: Unicode.Scalar?
  /// A question mark before any space: `?bullied` asks, it does not end a sentence.
  private var asksNext = false
  /// Whether the last character was hiragana, after which a prolonging mark says nothing.
  private var afterHiragana = false

  init(_ text: String) { read(text) }

  /// Whether this is the note that was read last, byte for byte: `é` in one character and in two has other places.
  func isOf(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    guard bytes.count == size else { return false }
    for place in bytes.indices where bytes[place] != folded[place] { return false }
    return true
  }

  /// Cuts another note, in the memory of the one before.
  mutating func read(_ text: String) {
    words.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    asked.removeAll()
    (end, accented, pending, held, asksNext, afterHiragana) = (.sentence, nil, .none, nil, false, false)
    folded.append(contentsOf: text.utf8)
    size = folded.count
    (opened, length) = (size, 0)
    let bytes = text.utf8Span.span
    let count = bytes.count
    var place = 0
    var afterSpace = true
    while place < count {
      let byte = bytes[place]
      // Nearly all of a text in Latin letters; what is not, takes the way of any other character.
      if UTF8.isSmallLetter(byte), held == nil {
        let first = place
        repeat { place += 1 } while place < count && UTF8.isSmallLetter(bytes[place])
        afterSpace = false
        if length == 0, place == count || bytes[place] == 0x20 || bytes[place] == UInt8(ascii: ",") {
          take(plainWord: first..<place)
          continue
        }
        if length == 0 { start = first }
        for letter in first..<place { folded.append(bytes[letter]) }
        length += place - first
        stop = place
        continue
      }
      if byte == 0x20 {
        close()
        asksNext = false
        afterSpace = true
        place += 1
        continue
      }
      let (scalar, width) = UTF8.scalar(bytes, at: place)
      if length == 0, held == nil, FoldedScalar.isPlainCharacter(scalar) {
        take(plainWord: place..<place + width, isCharacter: true)
        (afterHiragana, afterSpace) = (scalar.value <= 0x3096, false)
        place += width
        continue
      }
      let (kind, plain) = FoldedScalar.fold(scalar)
      take(kind, plain, scalar, at: place..<place + width, afterSpace: afterSpace)
      if kind != .nothing { afterSpace = kind == .space }
      place += width
    }
    close()
    if pending == .question { end = .question }
  }

  /// Takes a word that is folded as it is written.
  private mutating func take(plainWord letters: Range<Int>, isCharacter: Bool = false) {
    if asksNext {
      asked.insert(words.count)
      asksNext = false
    }
    words.append(
      Word(
        span: letters, before: words.isEmpty ? .sentence : pending, letters: letters,
        hash: Vocabulary.hash(folded, letters), isCharacter: isCharacter))
    pending = .none
    afterHiragana = false
  }

  private mutating func append(_ letter: Unicode.Scalar) {
    length += 1
    folded.append(letter)
  }

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
      if length == 0 {
        start = span.lowerBound
      } else if let mark = held {
        append(mark)
      }
      held = nil
      if written.value > 0x7F, written.value < 0x250, written.value != plain.value, length < 2 {
        accented = (length, written.properties.lowercaseMapping.unicodeScalars.first ?? written)
      }
      append(plain)
      stop = span.upperBound
    case .wholeWord:
      character(plain, at: span)
      afterHiragana = written.value >= 0x3041 && written.value <= 0x3096
    case .prolonging:
      if !words.isEmpty, length == 0, pending == .none, words[words.count - 1].isCharacter {
        if !afterHiragana, !endsWithProlonging { character(plain, at: span) }
      } else {
        close()
      }
    case .voicing, .halfVoicing: voice(half: kind == .halfVoicing, until: span.upperBound)
    case .apostrophe:
      if held == nil, length > 0 { held = plain } else { close() }
    case .space:
      close()
      asksNext = false
      if plain == "\n" || plain == "\r" { pending = max(pending, .line) }
    case .mark: takeMark(plain, afterSpace: afterSpace)
    }
  }

  /// Whether the word so far is only an Italian article or pronoun before a vowel: `l'anno` is two words.
  private var isElision: Bool {
    length <= 5 && NoteWords.elisions.number(of: folded, opened..<folded.count) >= 0
  }

  private mutating func character(_ plain: Unicode.Scalar, at span: Range<Int>) {
    close()
    start = span.lowerBound
    stop = span.upperBound
    append(plain)
    close(isCharacter: true)
  }

  private var endsWithProlonging: Bool {
    guard let word = words.last, word.letters.count == 3 else { return false }
    let first = word.letters.lowerBound
    return folded[first] == 0xE3 && folded[first + 1] == 0x83 && folded[first + 2] == 0xBC
  }

  /// Joins a voicing mark to the character before it.
  private mutating func voice(half: Bool, until end: Int) {
    guard length == 0, let last = words.indices.last, words[last].isCharacter, words[last].letters.count == 3,
      let scalar = text(words[last]).unicodeScalars.first, let voiced = Kana.voiced(scalar, half: half)
    else { return }
    append(voiced)
    words[last].letters = opened..<folded.count
    (opened, length) = (folded.count, 0)
    words[last].span = words[last].span.lowerBound..<end
    words[last].hash = Vocabulary.hash(folded, words[last].letters)
  }

  /// Gives a short word the accent of a mark of its own.
  private mutating func accent(_ mark: Unicode.Scalar) {
    guard length > 0, length <= 2, accented == nil, let last = folded.last else { return }
    let isGrave = mark.value == 0x300
    let letter: Unicode.Scalar? =
      switch Unicode.Scalar(last) {
      case "a": isGrave ? "à" : "á"
      case "e": isGrave ? "è" : "é"
      case "i": isGrave ? "ì" : "í"
      case "o": isGrave ? "ò" : "ó"
      case "u": isGrave ? "ù" : "ú"
      default: nil
      }
    if let letter { accented = (length - 1, letter) }
  }

  private mutating func takeMark(_ mark: Unicode.Scalar, afterSpace: Bool) {
    switch mark {
    case ".", "!", ";", "…", "。", "！", "．", "｡":
      if mark == ".", held == nil, length > 0 {
        held = mark  // `3.5`, `a.m.`
      } else {
        close()
        pending = max(pending, .sentence)
      }
    case "?", "？", "¿":
      // Only a question mark that opens a word is a doubt about it.
      let opens = mark != "¿" && (afterSpace || pending == .clause || pending == .colon)
      close()
      if opens { asksNext = true } else if mark != "¿" { pending = .question }
    case ",", "、", "､", "，":
      close()
      pending = max(pending, .clause)
    case ":", "(", ")", "[", "]", "–", "—", "：", "|", "•", "→":
      close()
      pending = max(pending, .colon)
    case "-":
      let dash = afterSpace
      close()
      if dash { pending = max(pending, .colon) }
    default: close()
    }
  }

  private mutating func close(isCharacter: Bool = false) {
    let mark = held
    held = nil
    guard length > 0 else { return }
    if asksNext {
      asked.insert(words.count)
      asksNext = false
    }
    // `e'` is how Italians type `è`.
    if mark == "'", length == 1, folded[opened] == UInt8(ascii: "e") { accented = (0, "è") }
    if let accented { putAccent(accented.letter, at: accented.place) }
    let letters = opened..<folded.count
    words.append(
      Word(
        span: start..<stop, before: words.isEmpty ? .sentence : pending, letters: letters,
        hash: Vocabulary.hash(folded, letters), isCharacter: isCharacter,
        isOwner: mark == "'" && folded[folded.count - 1] == UInt8(ascii: "s")))
    (opened, length) = (folded.count, 0)
    pending = mark == "." && !isAbbreviation(letters) ? .sentence : .none
    if !isCharacter { afterHiragana = false }
  }

  /// Gives a word of one or two letters back the accent that tells it apart.
  private mutating func putAccent(_ letter: Unicode.Scalar, at place: Int) {
    accented = nil
    guard length <= 2, place < length else { return }
    var letters = Array(String(decoding: folded[opened...], as: UTF8.self).unicodeScalars)
    letters[place] = letter
    folded.removeLast(folded.count - opened)
    length = 0
    for letter in letters { append(letter) }
  }

  private func isAbbreviation(_ letters: Range<Int>) -> Bool {
    letters.count <= 6 && NoteWords.abbreviations.number(of: folded, letters) >= 0
  }
}
