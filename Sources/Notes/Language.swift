/// A language that notes are read in, by its ISO 639-1 code.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case japanese = "ja"
  case italian = "it"
  case spanish = "es"

  /// The name in English.
  public var name: String {
    switch self {
    case .english: "English"
    case .japanese: "Japanese"
    case .italian: "Italian"
    case .spanish: "Spanish"
    }
  }

  /// Whether words stand next to each other without blanks, so that every character is a word of its own.
  var isUnspaced: Bool { self == .japanese }

  /// The place in a set of languages.
  var bit: UInt8 {
    switch self {
    case .english: 1
    case .japanese: 2
    case .italian: 4
    case .spanish: 8
    }
  }

  /// The place in a list of one value a language.
  var place: Int {
    switch self {
    case .english: 0
    case .japanese: 1
    case .italian: 2
    case .spanish: 3
    }
  }
}
