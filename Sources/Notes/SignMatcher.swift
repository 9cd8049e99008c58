public import Domain

/// Finds signs in the free text of a note, each with what its surroundings make of it.
///
/// All lexicons are read at once. What two languages write alike is told apart by the note: the signs of the language
/// that knows most of its words count. A critical mention counts in whatever language it is found.
public struct SignMatcher: Sendable {
  let tree: PhraseTree

  /// All built-in lexicons; made once: to read them takes longer than to read a short file.
  public static let builtIn = SignMatcher()

  public init(lexicons: [Lexicon] = Lexicon.allBuiltIn) {
    tree = PhraseTree(lexicons)
  }

  /// What reads many notes, one after the other.
  public func reader() -> SignReader { SignReader(self) }

  /// Finds the signs of a text in the order of their places; a code comes once for each context it stands in.
  public func signs(in text: String) -> [Sign] {
    var reader = reader()
    return reader.signs(in: text)
  }

  /// Joins the codes a counselor typed with what the text says; a typed code outranks the same code in the text.
  public func signs(in text: String, typed field: String) -> (signs: [Sign], unknown: [String]) {
    var reader = reader()
    return reader.signs(in: text, typed: field)
  }
}
