import Domain

/// A language that letters and sheets are written in; everything that depends on it is done here and not by the system's locale.
public enum LetterLanguage: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case japanese = "ja"
  case spanish = "es"
  case italian = "it"

  /// Reads a tag such as `es`, `es-MX` or `spa`, or a name such as `Spanish` or `Español`; nil for any other language.
  public init?(named text: String) {
    let name = LetterWording.clean(text).lowercased()
    let tag = String(name.prefix { $0 != "-" && $0 != "_" })
    for language in LetterLanguage.allCases {
      if tag == language.rawValue || language.names.contains(name) {
        self = language
        return
      }
    }
    return nil
  }

  private var names: [String] {
    switch self {
    case .english: ["eng", "english"]
    case .japanese: ["jpn", "jp", "japanese", "日本語", "nihongo"]
    case .spanish: ["spa", "spanish", "español", "espanol", "castellano"]
    case .italian: ["ita", "italian", "italiano"]
    }
  }

  /// Printed on a letter whose wording no person has checked: in English, and in the letter's own language.
  var draftStamp: String {
    switch self {
    case .english: "DRAFT, not reviewed"
    case .japanese: "DRAFT, translation not checked · 下書き（翻訳は未確認）"
    case .spanish: "DRAFT, translation not checked · BORRADOR: traducción sin revisar"
    case .italian: "DRAFT, translation not checked · BOZZA: traduzione non verificata"
    }
  }

  /// Joins items as a sentence does: `a, b and c`, `a、b、c`, `a, b y c`, `a, b e c`.
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let before = items.dropLast()
    switch self {
    case .english: return before.joined(separator: ", ") + " and " + last
    case .japanese: return items.joined(separator: "、")
    case .spanish: return before.joined(separator: ", ") + (LetterLanguage.soundsLikeI(last) ? " e " : " y ") + last
    case .italian:
      let isE = last.lowercased().first.map { "eèé".contains($0) } ?? false
      return before.joined(separator: ", ") + (isE ? " ed " : " e ") + last
    }
  }

  /// `mother, 3 May`: what goes together, with the comma of the language.
  func enumerated(_ items: [String]) -> String { items.joined(separator: self == .japanese ? "、" : ", ") }

  /// Whether a Spanish word begins with the sound of i, before which ‘y’ becomes ‘e’: Inés, Hilda, but not Hielo.
  private static func soundsLikeI(_ word: String) -> Bool {
    let letters = Array(word.lowercased().prefix(3))
    let start = letters.first == "h" ? 1 : 0
    guard letters.count > start, letters[start] == "i" || letters[start] == "í" else { return false }
    guard letters.count > start + 1 else { return true }
    return !"aeoáéó".contains(letters[start + 1])
  }

  /// Whether a text ends with a whole word and a blank.
  private static func ends(_ text: String, with word: String) -> Bool {
    guard text.lowercased().hasSuffix(word) else { return false }
    return !(text.dropLast(word.count).last?.isLetter ?? false)
  }

  /// Puts a value behind a text: in Italian an article before a date melts into it (`l'8`, `dall'11`), and `a` and `e`
  /// before their own sound become `ad` and `ed`.
  func joined(_ text: String, _ value: String) -> String {
    guard self == .italian else { return text + value }
    let first = value.lowercased().first
    if first == "a", LetterLanguage.ends(text, with: "a ") { return text.dropLast() + "d " + value }
    if first == "e", LetterLanguage.ends(text, with: "e ") { return text.dropLast() + "d " + value }
    let number = value.prefix { $0.isNumber }
    let isDate = value.dropFirst(number.count).first == "\u{A0}"
    guard isDate, number == "8" || number == "11" else { return text + value }
    for (plain, melted) in [
      ("dal ", "dall'"), ("al ", "all'"), ("del ", "dell'"), ("nel ", "nell'"), ("sul ", "sull'"), ("il ", "l'"),
    ] where LetterLanguage.ends(text, with: plain) {
      let start = text.index(text.endIndex, offsetBy: -plain.count)
      let isCapital = text[start].isUppercase
      return text[..<start] + (isCapital ? melted.prefix(1).uppercased() + melted.dropFirst() : melted) + value
    }
    return text + value
  }
}
