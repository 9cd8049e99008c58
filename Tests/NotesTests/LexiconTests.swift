import Domain
import Testing

@testable import Notes

@Suite struct LexiconTests {
  @Test(arguments: Language.allCases) func `a built-in lexicon is read without a problem`(language: Language) {
    #expect(Lexicon.builtIn(language).problems.map(\.description).isEmpty)
    #expect(Lexicon.builtIn(language).language == language)
  }

  @Test(arguments: Language.allCases) func `every code has phrases in every language`(language: Language) {
    let counts = Lexicon.builtIn(language).phraseCounts
    // How often somebody goes out is read by ``OutingReader``, not by phrases.
    for code in SignCode.allCases where code.group != .outing { #expect(counts[code, default: 0] >= 5, "\(code)") }
    #expect(counts.values.reduce(0, +) >= 1500)
  }

  @Test func `every cue is used in some language`() {
    let meanings = Set(Language.allCases.flatMap { Lexicon.builtIn($0).phrases.map(\.meaning) })
    for cue in Cue.allCases { #expect(meanings.contains(.cue(cue)), "\(cue)") }
  }

  @Test func `a lexicon printed and read again is the same`() {
    for language in Language.allCases {
      #expect(Lexicon(text: Lexicon.builtInText(language)).phrases == Lexicon.builtIn(language).phrases)
    }
  }

  @Test(arguments: [
    ("nonsense", "1:1: ‘nonsense’ is not ‘CODE: phrase | phrase’"),
    (
      "# a comment\nHOMBOUND: at home", "2:1: ‘HOMBOUND’ is not a sign code or a cue\n  hint: did you mean ‘HOMEBOUND’?"
    ),
    ("XQZZY: at home", "1:1: ‘XQZZY’ is not a sign code or a cue\n  hint: ‘ebb lexicon --codes’ lists"),
    (
      "<house> = flat\nHOMEBOUND: <hous> bound",
      "2:12: ‘<hous>’ is not a class defined above\n  hint: did you mean ‘<house>’?"
    ),
    ("HOMEBOUND: at home | ..", "1:22: ‘..’ is not a phrase"),
    ("HOMEBOUND: really?", "1:12: ‘really?’ is not a phrase"),
    ("HOMEBOUND: x", "1:12: ‘x’ is too short for a phrase"),
    ("language = ja\nSELF_HARM: 死\n", "2:12: ‘死’ is too short for a phrase"),
    ("language = ja\nSELF_HARM: ない", "2:12: ‘ない’ is too short for a phrase"),
    ("HOMEBOUND: 家", "1:12: ‘家’ is too short for a phrase"),
    ("common: he | is\nHOMEBOUND: he is", "2:12: ‘he is’ has only everyday words"),
    ("language = xx", "1:12: ‘xx’ is not a language ebb reads\n  hint: one of en, ja, it, es"),
    ("HOMEBOUND: stays in\nlanguage = es", "2:1: ‘language’ stands below phrases"),
    ("<him> =", "1:1: ‘<him>’ has no words"),
  ])
  func `a line that cannot be read is named with its place and left out`(text: String, message: String) {
    let problem = Lexicon(text: text).problems.first?.description ?? "none"
    #expect(problem.hasPrefix(message), "\(problem)")
  }

  @Test func `a district's file knows the classes and common words of the language it extends`() {
    let own = Lexicon(extending: "language = es\nROOMBOUND: vive en <su> <cuarto>\nHOMEBOUND: que no")
    #expect(own.language == .spanish)
    #expect(own.phrases.count == 2)
    #expect(own.problems.map(\.fact) == [.onlyCommonWords])
    let near = Lexicon(extending: "ROOMBOUND: lives in <roomm>").problems.first?.description ?? ""
    #expect(near.contains("did you mean ‘<room>’?"))
  }

  @Test func `a line that begins with a blank continues the one above`() {
    let lexicon = Lexicon(text: "HOMEBOUND: never goes out # why\n  | stays in\n\nROOMBOUND: in bed")
    #expect(lexicon.phrases.count == 3)
    #expect(lexicon.problems.isEmpty)
  }

  /// Says slowly whether a phrase stands at a word: tries every element in turn.
  private func matches(_ elements: [Lexicon.Element], _ words: ArraySlice<String>) -> [Int] {
    guard let first = elements.first else { return [words.startIndex] }
    let rest = Array(elements.dropFirst())
    switch first {
    case .gap:
      return (0...min(3, words.count)).flatMap { matches(rest, words.dropFirst($0)) }
    case .oneOf(let runs):
      return runs.flatMap { run in words.starts(with: run) ? matches(rest, words.dropFirst(run.count)) : [] }
    }
  }

  /// The ways to say a phrase: what may be missing is there or not, and a gap at either end is none.
  private func forms(_ elements: [Lexicon.Element]) -> [[Lexicon.Element]] {
    var forms: [[Lexicon.Element]] = [[]]
    for element in elements {
      guard case .oneOf(let runs) = element else {
        forms = forms.map { $0 + [element] }
        continue
      }
      let said = Lexicon.Element.oneOf(runs.filter { !$0.isEmpty })
      forms = forms.flatMap { runs.contains([]) ? [$0 + [said], $0] : [$0 + [said]] }
    }
    return forms.map { form in
      Array(form.drop { $0 == .gap }.reversed().drop { $0 == .gap }.reversed())
    }
  }

  @Test func `the tree finds exactly what trying every phrase at every word finds`() {
    let lexicon = Lexicon(
      text: """
        <his> = his | her | his own
        HOMEBOUND: a b | a .. c | b c? d | a/b <his> room
        ROOMBOUND: <his> own? room | a a a | b .. <his> .. d
        ABUSE_NEGLECT*: c .. x? d | his | d .. x? | x? .. own a
        """)
    let tree = PhraseTree([lexicon])
    let alphabet = ["a", "b", "c", "d", "his", "her", "own", "room", "x"]
    var random = Seeded(11)
    for _ in 0..<1500 {
      let words = (0..<12).map { _ in alphabet[random.next(alphabet.count)] }
      let note = NoteWords(words.joined(separator: " "))
      var slow: Set<PhraseTree.Hit> = []
      for phrase in lexicon.phrases {
        for start in words.indices {
          for end in Set(forms(phrase.elements).flatMap { matches($0, words[start...]) }) {
            slow.insert(PhraseTree.Hit(meaning: phrase.meaning, language: .english, first: start, last: end - 1))
          }
        }
      }
      #expect(Set(tree.hits(in: note)) == slow, "\(words)")
    }
  }

  @Test func `a gap never runs over a comma or a denial`() {
    let tree = PhraseTree([Lexicon(text: "HOMEBOUND: stays .. home\nnot: not")])
    func finds(_ text: String) -> Bool { tree.hits(in: NoteWords(text)).contains { $0.isSign } }
    #expect(finds("stays mostly at home"))
    #expect(!finds("stays here, at home"))
    #expect(!finds("stays, not at home"))
    #expect(!finds("stays not home"))
    #expect(!finds("stays one two three four home"))
  }

  @Test func `what may be missing at either end takes its gap along`() {
    let tree = PhraseTree([Lexicon(text: "VIOLENCE*: deals .. knives? | once? .. cut himself")])
    func finds(_ text: String) -> Bool { !tree.hits(in: NoteWords(text)).isEmpty }
    #expect(finds("deals") && finds("deals with some knives") && finds("cut himself") && finds("once he cut himself"))
  }

  @Test func `two gaps in a row are one`() {
    let tree = PhraseTree([Lexicon(text: "HOMEBOUND: stays .. .. home | is .. really? .. in")])
    func finds(_ text: String) -> Bool { !tree.hits(in: NoteWords(text)).isEmpty }
    #expect(finds("stays home") && finds("stays one two three home") && !finds("stays one two three four home"))
    #expect(finds("is in") && finds("is one really two in"))
  }
}
