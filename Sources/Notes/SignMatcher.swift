public import Domain

/// Finds signs in the free text of a note, each with what its surroundings make of it.
public struct SignMatcher: Sendable {
  private let tree: PhraseTree

  public init(lexicons: [Lexicon] = [.english]) {
    tree = PhraseTree(lexicons.flatMap(\.phrases))
  }

  /// Finds the signs of a text in the order of their places; a code comes once for each context it stands in.
  public func signs(in text: String) -> [Sign] {
    let note = NoteWords(text)
    let hits = tree.hits(in: note.words)
    let found = SignMatcher.longest(hits.filter(\.isSign), ignoring: hits.filter { $0.meaning == .cue(.ignore) })
    guard !found.isEmpty else { return [] }
    let reader = ContextReader(note, cues: SignMatcher.outermost(hits.filter { !$0.isSign }), signs: found)
    let quotes = Quotation(text, note)
    var signs: [Sign] = []
    for hit in found {
      guard case .sign(let code, let byOthers) = hit.meaning else { continue }
      let context = reader.context(of: hit, code, byOthers: byOthers)
      guard !signs.contains(where: { $0.code == code && $0.context == context }) else { continue }
      let span = note.words[hit.first].span.lowerBound..<note.words[hit.last].span.upperBound
      signs.append(Sign(code: code, context: context, quote: quotes.quote(around: hit), span: span))
    }
    return signs
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
    return cues.sorted { ($0.first, -$0.last) < ($1.first, -$1.last) }.filter { hit in
      guard case .cue(let cue) = hit.meaning else { return false }
      if let widest, widest.contains(hit), widest.length > hit.length { return cue.isJoint }
      if !cue.isJoint, widest.map({ hit.last > $0.last }) ?? true { widest = hit }
      return true
    }
  }
}

extension PhraseTree.Hit {
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
