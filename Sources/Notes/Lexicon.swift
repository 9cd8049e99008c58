import Cores
public import Domain

/// Phrases of one language that name a sign, and the cues around them that change its meaning.
///
/// ``LexiconReader`` describes the text it is read from: the same for what is built in and for a district's own file.
public struct Lexicon: Sendable {
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
    /// Up to three words of any kind, or nine characters where words have no blanks between them.
    case gap
  }

  struct Phrase: Hashable, Sendable {
    var meaning: Meaning
    var elements: [Element]
    /// Of each element a number within its lexicon: elements of the same number are the same.
    var numbers: [Int32]
  }

  public let language: Language
  let phrases: [Phrase]
  /// What cannot be read, in the order of the text; it is left out.
  public let problems: [LexiconProblem]

  /// Reads a lexicon; `language` holds until a line `language = …` says otherwise.
  public init(text: String, language: Language = .english) {
    var reader = LexiconReader(language: language)
    reader.read(text)
    self.language = reader.language
    phrases = reader.phrases
    problems = reader.problems
  }

  /// Reads a district's own phrases, which may use the classes of the built-in lexicon of their language.
  public init(extending text: String, language: Language = .english) {
    var reader = LexiconReader(language: language)
    reader.extendsBuiltIn = true
    reader.read(text)
    self.language = reader.language
    phrases = reader.phrases
    problems = reader.problems
  }

  /// How many phrases each code has, spelled out: `stays/stayed at home` are two.
  public var phraseCounts: [SignCode: Int] {
    var counts: [SignCode: Int] = [:]
    for phrase in phrases {
      guard case .sign(let code, _) = phrase.meaning else { continue }
      // A phrase with many classes stands for millions; more than a million says nothing.
      let ways = phrase.elements.reduce(1) { min(1_000_000, $0 * $1.count) }
      counts[code] = min(1_000_000_000, counts[code, default: 0] + ways)
    }
    return counts
  }
  /// How many phrases as written, cues not counted.
  public var entryCount: Int {
    phrases.reduce(0) {
      if case .sign = $1.meaning { return $0 + 1 }
      return $0
    }
  }
}

extension Lexicon.Element {
  var mayBeMissing: Bool {
    guard case .oneOf(let runs) = self else { return true }
    return runs.contains([])
  }
  /// In how many ways it can be said.
  var count: Int {
    guard case .oneOf(let runs) = self else { return 1 }
    return Set(runs).count
  }
}

extension Lexicon {
  /// The lexicon that is built in for a language.
  public static func builtIn(_ language: Language) -> Lexicon {
    switch language {
    case .english: english
    case .japanese: japanese
    case .italian: italian
    case .spanish: spanish
    }
  }

  /// Those of all languages; they are read on all cores, because a short file of notes waits for them.
  public static var allBuiltIn: [Lexicon] {
    Parallel.map(Language.allCases.count) { builtIn(Language.allCases[$0]) }
  }

  /// The text of the lexicon that is built in for a language, to read and to start from.
  public static func builtInText(_ language: Language) -> String {
    switch language {
    case .english: englishText
    case .japanese: japaneseText
    case .italian: italianText
    case .spanish: spanishText
    }
  }

  /// The cues that a lexicon can use, each with what it does.
  public static var cues: [(name: String, meaning: String)] { Cue.allCases.map { ($0.rawValue, $0.meaning) } }
}
