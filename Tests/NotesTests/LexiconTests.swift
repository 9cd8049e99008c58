import Domain
import Testing

@testable import Notes

@Suite struct LexiconTests {
  @Test func `the English lexicon is read without a problem`() {
    #expect(Lexicon.english.problems.map(\.description).isEmpty)
  }

  @Test func `every code and every cue but the unused has a phrase`() {
    let meanings = Set(Lexicon.english.phrases.map(\.meaning))
    // How often somebody goes out is read by ``OutingReader``, not by phrases.
    for code in SignCode.allCases where code.group != .outing {
      #expect(
        meanings.contains(.sign(code, byOthers: false)) || meanings.contains(.sign(code, byOthers: true)), "\(code)")
    }
    for cue in Cue.allCases { #expect(meanings.contains(.cue(cue)), "\(cue)") }
  }

  @Test(arguments: [
    ("nonsense", "line 1: ‘nonsense’ is not ‘CODE: phrase | phrase’"),
    ("# a comment\nHOMBOUND: at home", "line 2: ‘HOMBOUND’ is not a sign code or a cue"),
    ("HOMEBOUND: <hous> bound", "line 1: ‘<hous>’ is not a class defined above"),
    ("HOMEBOUND: at home | ..", "line 1: ‘..’ is not a phrase"),
    ("HOMEBOUND: really?", "line 1: ‘really?’ is not a phrase"),
  ])
  func `a line that cannot be read is named and left out`(text: String, message: String) {
    #expect(Lexicon(text: text).problems.first?.description == message)
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

  @Test func `the tree finds exactly what trying every phrase at every word finds`() {
    let lexicon = Lexicon(
      text: """
        <his> = his | her | his own
        HOMEBOUND: a b | a .. c | b c? d | a/b <his> room
        ROOMBOUND: <his> own? room | a a a | b .. <his> .. d
        ABUSE_NEGLECT*: c .. x? d | his
        """)
    let tree = PhraseTree(lexicon.phrases)
    let alphabet = ["a", "b", "c", "d", "his", "her", "own", "room", "x"]
    var random = Seeded(11)
    for _ in 0..<1500 {
      let words = (0..<12).map { _ in alphabet[random.next(alphabet.count)] }
      let note = NoteWords(words.joined(separator: " "))
      var slow: Set<PhraseTree.Hit> = []
      for phrase in lexicon.phrases {
        for start in words.indices {
          for end in matches(phrase.elements, words[start...]) {
            slow.insert(PhraseTree.Hit(meaning: phrase.meaning, first: start, last: end - 1))
          }
        }
      }
      #expect(Set(tree.hits(in: note.words)) == slow, "\(words)")
    }
  }

  @Test func `a gap never runs over a comma or a denial`() {
    let tree = PhraseTree(Lexicon(text: "HOMEBOUND: stays .. home\nnot: not").phrases)
    func finds(_ text: String) -> Bool { tree.hits(in: NoteWords(text).words).contains { $0.isSign } }
    #expect(finds("stays mostly at home"))
    #expect(!finds("stays here, at home"))
    #expect(!finds("stays, not at home"))
    #expect(!finds("stays not home"))
    #expect(!finds("stays one two three four home"))
  }

  @Test func `two gaps in a row are one`() {
    let tree = PhraseTree(Lexicon(text: "HOMEBOUND: stays .. .. home | is .. really? .. in").phrases)
    func finds(_ text: String) -> Bool { !tree.hits(in: NoteWords(text).words).isEmpty }
    #expect(finds("stays home") && finds("stays one two three home") && !finds("stays one two three four home"))
    #expect(finds("is in") && finds("is one really two in"))
  }
}
