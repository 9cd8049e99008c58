public import Domain

/// Finds signs in the free text of a note, each with what its surroundings make of it.
///
/// All lexicons are read at once. What two languages write alike is told apart by the note: the signs of the language
/// that knows most of its words count. A critical mention counts in whatever language it is found.
public struct SignMatcher: Sendable {
  private let tree: PhraseTree

  /// All built-in lexicons; made once: to read them takes longer than to read a short file.
  public static let builtIn = SignMatcher()

  public init(lexicons: [Lexicon] = Language.allCases.map(Lexicon.builtIn)) {
    tree = PhraseTree(lexicons)
  }

  /// Finds the signs of a text in the order of their places; a code comes once for each context it stands in.
  public func signs(in text: String) -> [Sign] {
    let note = NoteWords(text)
    let (all, common) = tree.hits(in: note)
    guard all.contains(where: \.isSign) else { return [] }
    let hits = SignMatcher.ofLanguage(all, common, note)
    let found = SignMatcher.longest(hits.filter(\.isSign), ignoring: hits.filter { $0.meaning == .cue(.ignore) })
    guard !found.isEmpty else { return [] }
    var readers: [(language: Language, reader: ContextReader)] = []
    for language in Language.allCases where found.contains(where: { $0.language == language }) {
      let cues = SignMatcher.outermost(hits.filter { !$0.isSign && $0.language == language })
      readers.append((language, ContextReader(note, language, cues: cues, signs: found)))
    }
    let quotes = Quotation(text, note)
    var signs: [Sign] = []
    for hit in found {
      guard case .sign(let code, let byOthers) = hit.meaning,
        let reader = readers.first(where: { $0.language == hit.language })?.reader
      else { continue }
      let context = reader.context(of: hit, code, byOthers: byOthers)
      guard !signs.contains(where: { $0.code == code && $0.context == context }) else { continue }
      let span = note.words[hit.first].span.lowerBound..<note.words[hit.last].span.upperBound
      signs.append(Sign(code: code, context: context, quote: quotes.quote(around: hit), span: span))
    }
    return signs
  }

  /// Drops what a lexicon finds in a note of another language, critical mentions excepted.
  ///
  /// Japanese is never dropped and drops nothing: it has a script of its own.
  private static func ofLanguage(
    _ hits: [PhraseTree.Hit], _ common: [UInt8], _ note: NoteWords
  ) -> [PhraseTree.Hit] {
    // A language speaks for itself with its common words and with all that is found in it.
    var said = common
    for hit in hits { for place in hit.first...hit.last { said[place] |= hit.language.bit } }
    let spaced = Language.allCases.filter { !$0.isUnspaced }
    let counts = spaced.map { language in said.reduce(0) { $0 + ($1 & language.bit == 0 ? 0 : 1) } }
    let most = counts.max() ?? 0
    let spoken = Language.allCases.filter { language in
      language.isUnspaced || zip(spaced, counts).contains { $0 == language && $1 == most }
    }
    return hits.filter { hit in
      if spoken.contains(hit.language) || !hit.isSign { return true }
      // `si` is short for suicidal ideation in English and everywhere in Italian.
      let isTelling = hit.length > 0 || note.words[hit.first].letters.count > 4
      return hit.isCritical && isTelling
        && !hits.contains { spoken.contains($0.language) && $0.code == hit.code && $0.overlaps(hit) }
    }
  }

  /// Joins the codes a counselor typed with what the text says; a typed code outranks the same code in the text.
  public func signs(in text: String, typed field: String) -> (signs: [Sign], unknown: [String]) {
    let (typed, unknown) = typed(field)
    let codes = Set(typed.map(\.code))
    return (typed + signs(in: text).filter { !codes.contains($0.code) }, unknown)
  }

  /// Keeps of each place what says most.
  ///
  /// A phrase inside a longer one is dropped, as `contact with friends` in `no contact with friends`; a critical one
  /// only if the longer phrase has the same code.
  private static func longest(_ signs: [PhraseTree.Hit], ignoring: [PhraseTree.Hit]) -> [PhraseTree.Hit] {
    let ordered = signs.sorted { ($0.first, -$0.last, $0.order) < ($1.first, -$1.last, $1.order) }
    let ignoring = ignoring.sorted { $0.first < $1.first }
    var kept: [PhraseTree.Hit] = []
    var near: [PhraseTree.Hit] = []
    var ignored: [PhraseTree.Hit] = []
    var next = 0
    for hit in ordered {
      while next < ignoring.count, ignoring[next].first <= hit.first {
        ignored.append(ignoring[next])
        next += 1
      }
      ignored.removeAll { $0.last < hit.first }
      near.removeAll { $0.last < hit.first }
      let isSaid = near.contains {
        $0.code == hit.code || ($0.length > hit.length && $0.contains(hit) && !hit.isCritical)
      }
      if isSaid || ignored.contains(where: { $0.contains(hit) }) { continue }
      kept.append(hit)
      near.append(hit)
    }
    return kept
  }

  /// Drops cues inside longer cues: `not` in `not only`; what only joins or reports stays: `he` in `worried that he might`.
  private static func outermost(_ cues: [PhraseTree.Hit]) -> [PhraseTree.Hit] {
    var widest: PhraseTree.Hit?
    var pseudo: PhraseTree.Hit?
    return cues.sorted { ($0.first, -$0.last) < ($1.first, -$1.last) }.filter { hit in
      guard case .cue(let cue) = hit.meaning else { return false }
      if let widest, widest.contains(hit), widest.length > hit.length {
        // `死にたいとは思っていない`: the denial that begins inside the sign hides the one that follows it.
        return cue.isJoint || (cue == .deniedNext && widest.meaning == hit.meaning)
      }
      // `did not deny that she`: what begins inside a denial that is none denies nothing either.
      if cue == .not || cue == .denied, let pseudo, pseudo.first < hit.first, hit.first <= pseudo.last { return false }
      if cue == .pseudo { pseudo = hit }
      if !cue.isJoint, widest.map({ hit.last > $0.last }) ?? true { widest = hit }
      return true
    }
  }
}

extension PhraseTree.Hit {
  func overlaps(_ other: PhraseTree.Hit) -> Bool { first <= other.last && last >= other.first }
  var isSign: Bool { code != nil }
  var code: SignCode? {
    guard case .sign(let code, _) = meaning else { return nil }
    return code
  }
  var isCritical: Bool { code?.group == .critical }
  /// A fixed order of signs at the same place.
  var order: String { (code?.rawValue ?? "") + (meaning.isByOthers ? "0" : "1") }
}

extension Lexicon.Meaning {
  var isByOthers: Bool {
    guard case .sign(_, let byOthers) = self else { return false }
    return byOthers
  }
}
