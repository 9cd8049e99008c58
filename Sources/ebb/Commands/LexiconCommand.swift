import CommandLineKit
import Domain
import Notes
import Reporter

extension Command {
  static let lexicon = Command(
    "lexicon", "Show what ebb looks for in notes, and try a sentence.",
    discussion: """
      Without an option: how many phrases each language has. --language prints a built-in lexicon in the very format \
      that a district's own file has (‘ebb help lexicon’ explains it); --check tells whether such a file can be used; \
      --try shows what is found in a sentence. Nothing is stored.
      """,
    parameters: [
      .option("language", "code", "Print a built-in lexicon.", choices: Language.allCases.map(\.rawValue)),
      .flag("codes", "Name the codes and cues that a lexicon can use."),
      .option("check", "file", "Tell whether a file can be used as a lexicon."),
      .option("try", "text", "Show what is found in a sentence."),
    ],
    examples: [
      "lexicon", "lexicon --language es", "lexicon --check my-words.txt", "lexicon --try \"He never goes out.\"",
    ]
  ) { arguments, output in
    if let language = arguments.option("language").flatMap(Language.init(rawValue:)) {
      output.out(Lexicon.builtInText(language) + "\n")
    } else if arguments.flag("codes") {
      output.out(LexiconText.codes)
    } else if let path = arguments.option("check") {
      let lexicon = try NoteLexicons.lexicon(Files.readText(path), name: Files.name(path), language: .english)
      output.line(
        "\(Files.name(path)): all right, \(Wording.count(lexicon.entryCount, "phrase", "phrases")) "
          + "in \(lexicon.language.name).")
    } else {
      let lexicons = try LexiconText.inForce(arguments)
      if let text = arguments.option("try") {
        let signs = lexicons.matcher().signs(in: text)
        output.out(arguments.flag("json") ? LexiconText.json(signs).text + "\n" : LexiconText.text(signs, in: text))
      } else {
        output.out(LexiconText.summary(lexicons))
      }
    }
    return ExitStatus.done.rawValue
  }
}

/// What `ebb lexicon` prints.
private enum LexiconText {
  /// Those of the workspace; without one, the built-in ones.
  static func inForce(_ arguments: Arguments) throws -> NoteLexicons {
    guard let folder = try? Workspace.locate(arguments) else {
      return try NoteLexicons(LexiconSettings(SettingsDocument()), folder: "")
    }
    let path = "\(folder)/\(Workspace.settingsName)"
    let settings = try Settings(Files.exists(path) ? Files.readText(path) : "")
    return try NoteLexicons(settings.lexicon, folder: folder)
  }

  static func summary(_ lexicons: NoteLexicons) -> String {
    var lines = lexicons.languages.map { line(Lexicon.builtIn($0), "built in") }
    lines += lexicons.own.map { line($0, "your own") }
    lines.append("Phrases as written; most stand for many. No hit does not mean safe.")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ lexicon: Lexicon, _ origin: String) -> String {
    "\(lexicon.language.rawValue)  \(Wording.padded(lexicon.language.name, 9)) "
      + "\(Wording.count(lexicon.entryCount, "phrase", "phrases")), \(origin)"
  }

  static var codes: String {
    let codes = SignCode.allCases.map { "\(Wording.padded($0.rawValue, 31))\($0.group.rawValue)" }
    let cues = Lexicon.cues.map { "\(Wording.padded($0.name, 31))\($0.meaning)" }
    return (["Codes:"] + codes + ["", "Cues:"] + cues).joined(separator: "\n") + "\n"
  }

  static func text(_ signs: [Sign], in text: String) -> String {
    if signs.isEmpty { return "Nothing is found. That does not mean that there is nothing.\n" }
    return signs.map { sign in
      "\(Wording.padded(sign.code.rawValue, 31))\(Wording.padded(words(sign.context), 16))‘\(phrase(sign, text))’\n"
    }.joined()
  }

  private static func phrase(_ sign: Sign, _ text: String) -> String {
    String(decoding: Array(text.utf8)[sign.span], as: UTF8.self)
  }

  private static func words(_ context: Sign.Context) -> String {
    switch context {
    case .affirmed: "is so"
    case .negated: "denied"
    case .uncertain: "uncertain"
    case .otherPerson: "somebody else"
    case .past: "in the past"
    case .hoped: "hoped for"
    }
  }

  static func json(_ signs: [Sign]) -> JSONValue {
    JSONValue.fields([
      ("schema", .string("ebb.signs/1")),
      (
        "signs",
        .array(
          signs.map {
            JSONValue.fields([
              ("code", .string($0.code.rawValue)), ("context", .string($0.context.rawValue)),
              ("quote", .string($0.quote)), ("from", .int($0.span.lowerBound)),
              ("to", .int($0.span.upperBound)),
            ])
          })
      ),
    ])
  }
}
