public import Domain

/// Reads notes one after the other, in the same memory: 100,000 short notes would else ask for it a million times.
///
/// It keeps nothing of a note but the last one's words: what it finds does not depend on the notes before.
public struct SignReader: Sendable {
  private let matcher: SignMatcher
  private var note = NoteWords("")
  private var desk = PhraseTree.Desk()

  init(_ matcher: SignMatcher) { self.matcher = matcher }

  /// Joins the codes a counselor typed with what the text says; a typed code outranks the same code in the text.
  public mutating func signs(in text: String, typed field: String) -> (signs: [Sign], unknown: [String]) {
    if field.isEmpty { return (signs(in: text), []) }
    let (typed, unknown) = matcher.typed(field)
    return (typed + signs(in: text).filter { sign in !typed.contains { $0.code == sign.code } }, unknown)
  }

  /// Finds the signs of a text in the order of their places; a code comes once for each context it stands in.
  public mutating func signs(in text: String) -> [Sign] {
    cut(text)
    matcher.tree.findSigns(in: note, &desk)
    guard !desk.signs.hits.isEmpty else { return [] }
    matcher.tree.findCues(in: note, &desk)
    let found = FoundSigns(desk.signs.hits, cues: desk.cues.hits, matcher.tree.common(desk), note).kept
    guard !found.isEmpty else { return [] }
    var readers: [ContextReader?] = Array(repeating: nil, count: Language.allCases.count)
    let quotes = Quotation(text, note)
    var signs: [Sign] = []
    for hit in found {
      guard case .sign(let code, let byOthers) = hit.meaning else { continue }
      let place = hit.language.place
      var reader = readers[place] ?? ContextReader(note, hit.language, cues: desk.cues.hits, signs: found)
      let context = reader.context(of: hit, code, byOthers: byOthers)
      readers[place] = reader
      guard !signs.contains(where: { $0.code == code && $0.context == context }) else { continue }
      let span = note.words[hit.first].span.lowerBound..<note.words[hit.last].span.upperBound
      signs.append(Sign(code: code, context: context, quote: quotes.quote(around: hit), span: span))
    }
    return signs
  }

  /// How often the student goes out, where the text says it plainly; see ``OutingReader``.
  public mutating func outings(in text: String) -> [Sign] {
    cut(text)
    return OutingReader.signs(in: text, note)
  }

  private mutating func cut(_ text: String) {
    // A note is cut once, whatever is asked of it.
    if !note.isOf(text) { note.read(text) }
  }
}
