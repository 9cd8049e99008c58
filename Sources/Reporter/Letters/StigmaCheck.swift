import Domain

/// Finds labels, diagnoses and words of the analysis in a text that somebody will read at home.
public enum StigmaCheck {
  /// A place where a text uses a word it may not.
  public struct Hit: Hashable, Sendable, CustomStringConvertible {
    /// From 1, as an editor counts.
    public var line: Int
    /// In characters, from 1.
    public var column: Int
    /// The words as they stand there.
    public var words: String
    public var description: String {
      "\(line):\(column): ‘\(words)’ may not stand in a letter"
        + "\n  hint: say what can be seen, such as “has found it hard to come” or “we have seen this on these days”"
    }
  }

  /// Finds every place, in order: labels of any language, and with `leavesSchool` also the analysis's words in the
  /// letter's language and codes such as `NO_PEER_CONTACT`.
  public static func hits(
    in text: String, leavesSchool: Bool = true, language: LetterLanguage = .english
  ) -> [Hit] {
    let entries = leavesSchool ? both[language] ?? labels : labels
    let unspaced =
      StigmaWords.unspaced + (leavesSchool && language == .japanese ? StigmaWords.unspacedInner : [])
    let words = split(text)
    var hits: [Hit] = []
    var next = 0
    for place in words.indices where place >= next {
      let word = words[place]
      if let length = longestMatch(words[place...], entries) {
        let matched = words[place..<(place + length)].map(\.shown).joined(separator: " ")
        hits.append(Hit(line: word.line, column: word.column, words: matched))
        next = place + length
      } else if !word.isASCII, let entry = unspaced.first(where: { contains(word.shown, $0) }) {
        hits.append(Hit(line: word.line, column: word.column, words: entry))
      } else if leavesSchool, codes.contains(word.shown) {
        hits.append(Hit(line: word.line, column: word.column, words: word.shown))
      }
    }
    return hits
  }

  private struct Word {
    var shown: String
    var plain: String
    var line: Int
    var column: Int
    var isASCII: Bool { shown.utf8.allSatisfy { $0 < 0x80 } }
  }

  /// The entries by their first word's first letter, so that a word is compared with a few only.
  private static let labels = sorted(StigmaWords.labels)
  private static let both = Dictionary(
    uniqueKeysWithValues: LetterLanguage.allCases.map {
      ($0, sorted(StigmaWords.labels + (StigmaWords.inner[$0] ?? [])))
    })
  /// Sign codes of two words and more; `INTEREST` or `TRAVEL` are also plain words.
  private static let codes = Set(SignCode.allCases.map(\.rawValue).filter { $0.contains("_") })

  private static func sorted(_ entries: [String]) -> [Character: [[Substring]]] {
    Dictionary(grouping: entries.map { $0.split(separator: " ") }) { $0.first?.first ?? " " }
  }

  private static func longestMatch(_ words: ArraySlice<Word>, _ entries: [Character: [[Substring]]]) -> Int? {
    guard let first = words.first?.plain.first, let candidates = entries[first] else { return nil }
    return candidates.filter { entry in
      entry.count <= words.count
        && zip(entry, words).allSatisfy { part, word in
          part.hasSuffix("*") ? word.plain.hasPrefix(part.dropLast()) : word.plain == part
        }
    }.map(\.count).max()
  }

  /// Splits at everything that is no letter or digit; full-width letters become plain, invisible ones are skipped.
  private static func split(_ text: String) -> [Word] {
    var words: [Word] = []
    var open: Word?
    var (line, column) = (1, 0)
    func close() {
      defer { open = nil }
      guard let word = open else { return }
      if codes.contains(word.shown) || !word.shown.contains("_") {
        words.append(word)
        return
      }
      // high_risk is two words, a sign code is one.
      for (shown, plain) in zip(word.shown.split(separator: "_"), word.plain.split(separator: "_")) {
        words.append(Word(shown: String(shown), plain: String(plain), line: word.line, column: word.column))
      }
    }
    for character in text {
      column += 1
      if character.isNewline {
        close()
        (line, column) = (line + 1, 0)
        continue
      }
      if let ascii = character.asciiValue {
        let isLetter = (0x41...0x5A).contains(ascii & 0xDF) || (0x30...0x39).contains(ascii) || ascii == 0x5F
        guard isLetter else {
          close()
          continue
        }
        if open == nil { open = Word(shown: "", plain: "", line: line, column: column) }
        open?.shown.append(character)
        open?.plain.unicodeScalars.append(Unicode.Scalar((0x41...0x5A).contains(ascii) ? ascii | 0x20 : ascii))
        continue
      }
      var visible = String.UnicodeScalarView()
      for scalar in character.unicodeScalars where scalar.properties.generalCategory != .format {
        let isWide = (0xFF01...0xFF5E).contains(scalar.value)
        visible.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
      }
      guard let seen = String(visible).first else { continue }
      guard seen.isLetter || seen.isNumber || seen == "_" else {
        close()
        continue
      }
      if open == nil { open = Word(shown: "", plain: "", line: line, column: column) }
      open?.shown.append(seen)
      open?.plain += seen.lowercased()
    }
    close()
    return words
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text), Array(part))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { Array(text[$0..<($0 + part.count)]) == part }
  }
}
