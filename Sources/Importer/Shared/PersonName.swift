/// Decides whether two ways of writing a name can be one child's.
///
/// Schools write one name in many ways: `Aoki, Haru`, `HARU AOKI`, `Haru Ken Aoki`, `Aoki H.`. Only what none of these
/// explains is clearly another name.
enum PersonName {
  /// Whether the names are clearly two; never when one of them is empty.
  static func differ(_ a: String, _ b: String) -> Bool {
    // Equal text may be composed in two ways, which the folding below does not see.
    if a == b { return false }
    let (a, b) = (words(a), words(b))
    if a.isEmpty || b.isEmpty { return false }
    let whole = b.joined()
    // Some systems leave the blank out, as in 青木春.
    if a.joined() == whole || a.reversed().joined() == whole || a.joined() == b.reversed().joined() { return false }
    let (few, many) = a.count <= b.count ? (a, b) : (b, a)
    return !isPart(few, of: many)
  }

  /// Whether every word stands in the longer name too: whole ones first, then initials; two words are needed at least.
  private static func isPart(_ few: [String], of many: [String]) -> Bool {
    var left = many
    var others: [String] = []
    for word in few {
      if let place = left.firstIndex(of: word) { left.remove(at: place) } else { others.append(word) }
    }
    if others.isEmpty { return few.count >= 2 || many.count == 1 }
    // An initial alone names nobody.
    guard others.count < few.count else { return false }
    for word in others {
      guard let place = left.firstIndex(where: { isInitial(word, of: $0) || isInitial($0, of: word) }) else {
        return false
      }
      left.remove(at: place)
    }
    return true
  }

  /// A single letter before a point; one ideograph is a whole name.
  private static func isInitial(_ letter: String, of word: String) -> Bool {
    guard letter.unicodeScalars.count == 1, let first = letter.unicodeScalars.first, first.value < 0x250 else {
      return false
    }
    return word.unicodeScalars.first == first
  }

  /// The words, lower case and without accents; `ue`, `oe`, `ae` and `ss` as German exports write ü, ö, ä and ß.
  private static func words(_ name: String) -> [String] {
    name.split { $0.isWhitespace || ",;-.、・·‐–".contains($0) }.map { plain(ColumnName.key($0)) }.filter { !$0.isEmpty }
  }

  private static func plain(_ word: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch (result.last, scalar) {
      case ("a", "e"), ("o", "e"), ("u", "e"): continue
      default: break
      }
      if scalar == "ß" {
        result.append("s")
        result.append("s")
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
