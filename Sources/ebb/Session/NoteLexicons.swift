import Digest
import Notes

/// The lexicons in force: the built-in ones of the configured languages, and the district's own files.
struct NoteLexicons: Sendable {
  let languages: [Language]
  let own: [Lexicon]
  /// What tells this set of phrases from the built-in ones; empty for those alone.
  let digest: String

  /// Reads the district's files, which stand in the workspace unless their names begin with `/`.
  init(_ settings: LexiconSettings, folder: String) throws(Failure) {
    languages = settings.languages
    var own: [Lexicon] = []
    var texts: [String] = []
    for file in settings.extensions {
      let path = file.name.hasPrefix("/") ? file.name : "\(folder)/\(file.name)"
      guard Files.exists(path) else {
        throw Failure(
          .badSettings,
          "\(Workspace.settingsName):\(file.line):\(file.column): there is no file ‘\(file.name)’\n"
            + "  hint: put it beside ebb.ini, or write its whole path")
      }
      let text: String
      do { text = try Files.readText(path) } catch { throw Failure(error) }
      let lexicon = try NoteLexicons.lexicon(text, name: file.name, language: settings.languages.first ?? .english)
      guard settings.languages.contains(lexicon.language) else {
        throw Failure(
          .badSettings,
          "\(file.name): its language ‘\(lexicon.language.rawValue)’ is not among those of [lexicon] in "
            + "\(Workspace.settingsName)\n  hint: add it to languages, or leave that line out")
      }
      own.append(lexicon)
      texts.append(text)
    }
    self.own = own
    let isBuiltIn = own.isEmpty && settings.languages == Language.allCases
    let codes = languages.map(\.rawValue).joined(separator: ",")
    digest = isBuiltIn ? "" : Hex.sha256(([codes] + texts).joined(separator: "\n"))
  }

  /// A district's file; its first problem refuses it, so that no phrase is lost unseen.
  static func lexicon(_ text: String, name: String, language: Language) throws(Failure) -> Lexicon {
    let lexicon = Lexicon(extending: text, language: language)
    guard lexicon.problems.isEmpty else {
      let lines = lexicon.problems.prefix(20).map { "\(name):\($0)" }
      let more = lexicon.problems.count - lines.count
      throw Failure(
        .badSettings, lines.joined(separator: "\n") + (more > 0 ? "\nand \(more) more like these" : ""))
    }
    return lexicon
  }

  /// What finds the signs; called only when there are notes.
  @Sendable func matcher() -> SignMatcher {
    digest.isEmpty ? .builtIn : SignMatcher(lexicons: languages.map(Lexicon.builtIn) + own)
  }
}
