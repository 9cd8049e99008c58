/// A place in a lexicon that cannot be used, with what to do about it.
public struct LexiconProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Fact: Hashable, Sendable {
    /// Neither a class, a code, a cue nor a continuation.
    case notAnEntry
    case unknownCode(near: String?)
    case unknownClass(near: String?)
    case unknownLanguage
    case emptyPhrase
    /// So short that it would be found in nearly every note.
    case tooShort
    /// Nothing but words that every text has.
    case onlyCommonWords
    case lateLanguage
    case emptyClass
  }
  /// From 1.
  public var line: Int
  /// In characters, from 1.
  public var column: Int
  /// The offending text.
  public var text: String
  public var fact: Fact

  public var description: String { "\(line):\(column): \(problem)\n  hint: \(hint)" }

  private var problem: String {
    switch fact {
    case .notAnEntry: "‘\(text)’ is not ‘CODE: phrase | phrase’"
    case .unknownCode: "‘\(text)’ is not a sign code or a cue"
    case .unknownClass: "‘\(text)’ is not a class defined above"
    case .unknownLanguage: "‘\(text)’ is not a language ebb reads"
    case .emptyPhrase: "‘\(text)’ is not a phrase"
    case .tooShort: "‘\(text)’ is too short for a phrase: it would be found in nearly every note"
    case .onlyCommonWords: "‘\(text)’ has only everyday words: it would be found in nearly every note"
    case .lateLanguage: "‘\(text)’ stands below phrases"
    case .emptyClass: "‘\(text)’ has no words"
    }
  }

  private var hint: String {
    switch fact {
    case .notAnEntry: "start a comment with #, and a line that goes on from the one above with a blank"
    case .unknownCode(let near), .unknownClass(let near):
      near.map { "did you mean ‘\($0)’?" } ?? "‘ebb lexicon --codes’ lists the codes and cues"
    case .unknownLanguage: "one of " + Language.allCases.map(\.rawValue).joined(separator: ", ")
    case .emptyPhrase: "write words, as in ‘HOMEBOUND: never goes out’; ‘?’ and ‘..’ alone are none"
    case .tooShort: "use at least three letters, or two Japanese characters of which one is a kanji"
    case .onlyCommonWords: "add the words that tell it apart"
    case .lateLanguage: "put it on the first line, and each language in a file of its own"
    case .emptyClass: "write words, as in ‘<him> = him | her’"
    }
  }
}
