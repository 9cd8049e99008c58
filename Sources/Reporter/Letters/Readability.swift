/// Measures how hard an English text is to read.
public enum Readability {
  /// What a text is made of.
  public struct Counts: Hashable, Sendable {
    public var words: Int
    public var sentences: Int
    public var syllables: Int
  }

  /// The Flesch–Kincaid grade (Kincaid et al. 1975): United States school years; nil for a text without words.
  public static func grade(_ text: String) -> Double? {
    let counts = counts(text)
    guard counts.words > 0, counts.sentences > 0 else { return nil }
    return 0.39 * Double(counts.words) / Double(counts.sentences)
      + 11.8 * Double(counts.syllables) / Double(counts.words) - 15.59
  }

  /// How long a text is: in words, in Japanese in characters without blanks.
  static func length(_ text: String, in language: LetterLanguage) -> Int {
    language == .japanese ? text.count { !$0.isWhitespace } : counts(text).words
  }

  /// Counts words between blanks, sentences, and syllables; each line ends a sentence.
  public static func counts(_ text: String) -> Counts {
    var counts = Counts(words: 0, sentences: 0, syllables: 0)
    for line in text.split(whereSeparator: \.isNewline) {
      var isOpen = false
      for token in line.split(whereSeparator: \.isWhitespace) {
        guard token.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
        counts.words += 1
        counts.syllables += syllables(String(token))
        isOpen = !endsSentence(token)
        if !isOpen { counts.sentences += 1 }
      }
      if isOpen { counts.sentences += 1 }
    }
    return counts
  }

  private static let abbreviations: Set<String> = ["mr.", "mrs.", "ms.", "mx.", "dr.", "st.", "no.", "prof."]

  private static func endsSentence(_ token: Substring) -> Bool {
    var core = token
    while let last = core.last, "”’\"')".contains(last) { core = core.dropLast() }
    guard let last = core.last, ".!?".contains(last) else { return false }
    return !abbreviations.contains(core.lowercased())
  }

  /// Words whose vowels the rules below miscount.
  private static let exceptions: [String: Int] = [
    "area": 3, "areas": 3, "create": 2, "created": 3, "idea": 3, "ideas": 3, "real": 1, "really": 2, "every": 2,
    "everyone": 3, "people": 2, "science": 2, "quiet": 2, "diet": 2, "something": 2, "someone": 2, "sometimes": 2,
    "somewhere": 2, "therefore": 2, "whole": 1, "being": 2, "wednesday": 2, "poem": 2, "lion": 2, "trial": 2,
  ]

  /// Counts the syllables of one word by its vowel groups; every digit counts as one, as figures are read aloud.
  public static func syllables(_ word: String) -> Int {
    var total = 0
    for piece in word.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "’" && $0 != "'" }) {
      let digits = piece.count(where: \.isNumber)
      let letters = piece.filter(\.isLetter)
      total += digits
      if !letters.isEmpty { total += exceptions[letters] ?? spoken(Array(letters)) }
    }
    return max(total, 1)
  }

  private static func spoken(_ letters: [Character]) -> Int {
    let isVowel = letters.map { "aeiouyáéíóúàèìòùäëïöüâêîôûāēīōū".contains($0) }
    var groups = 0
    for place in letters.indices where isVowel[place] && (place == 0 || !isVowel[place - 1]) { groups += 1 }
    let text = String(letters)
    let end = letters.count - 1
    func vowel(_ place: Int) -> Bool { place >= 0 && place <= end && isVowel[place] }

    if text.hasSuffix("e"), groups > 1, !vowel(end - 1) {
      // A silent e, but table and little speak it.
      if !(text.hasSuffix("le") && !vowel(end - 2)) { groups -= 1 }
    } else if text.hasSuffix("ed"), groups > 1, !vowel(end - 2), end >= 2, !"td".contains(letters[end - 2]) {
      groups -= 1
    } else if text.hasSuffix("es"), groups > 1, !vowel(end - 2), end >= 2, !"scgxz".contains(letters[end - 2]),
      !["shes", "ches"].contains(where: text.hasSuffix), !(letters[end - 2] == "l" && !vowel(end - 3))
    {
      groups -= 1
    } else if ["ely", "eless", "eness", "eful", "ement"].contains(where: text.hasSuffix), groups > 2 {
      groups -= 1
    }
    // Two vowels that are spoken apart: going, easier, radio, variety.
    if text.hasSuffix("ing"), vowel(end - 3) { groups += 1 }
    if ["ier", "iest", "ual", "uous"].contains(where: text.hasSuffix), groups > 1,
      !["cious", "tious", "gious"].contains(where: text.hasSuffix)
    {
      groups += 1
    }
    for place in letters.indices.dropLast() where letters[place] == "i" && "ao".contains(letters[place + 1]) {
      if place > 0, !"ctgsx".contains(letters[place - 1]), !isVowel[place - 1] { groups += 1 }
    }
    return max(groups, 1)
  }
}
