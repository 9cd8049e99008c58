import Domain

/// What the lexicons found in a note, cut to what counts.
struct FoundSigns {
  /// In the order of their places.
  let kept: [PhraseTree.Hit]

  init(_ signs: [PhraseTree.Hit], cues: [PhraseTree.Hit], _ common: [UInt8], _ note: NoteWords) {
    let signs = FoundSigns.ofLanguage(signs, cues, common, note)
    kept = FoundSigns.longest(signs, ignoring: cues.filter { $0.meaning == .cue(.ignore) })
  }

  /// Drops what a lexicon finds in a note of another language, critical mentions excepted.
  ///
  /// Japanese is never dropped and drops nothing: it has a script of its own.
  private static func ofLanguage(
    _ signs: [PhraseTree.Hit], _ cues: [PhraseTree.Hit], _ common: [UInt8], _ note: NoteWords
  ) -> [PhraseTree.Hit] {
    if signs.allSatisfy(\.language.isUnspaced) { return signs }
    // A language speaks for itself with its common words and with all that is found in it.
    var said = common
    for hit in signs { for place in hit.first...hit.last { said[place] |= hit.language.bit } }
    for hit in cues { for place in hit.first...hit.last { said[place] |= hit.language.bit } }
    let languages = Language.allCases
    var counts = languages.map { _ in 0 }
    for bits in said where bits != 0 {
      for language in languages where bits & language.bit != 0 { counts[language.place] += 1 }
    }
    let most = languages.reduce(0) { $1.isUnspaced ? $0 : max($0, counts[$1.place]) }
    func isSpoken(_ language: Language) -> Bool { language.isUnspaced || counts[language.place] == most }
    return signs.filter { hit in
      if isSpoken(hit.language) { return true }
      // `si` is short for suicidal ideation in English and everywhere in Italian.
      let isTelling = hit.length > 0 || note.words[hit.first].letters.count > 4
      return hit.isCritical && isTelling
        && !signs.contains { isSpoken($0.language) && $0.code == hit.code && $0.overlaps(hit) }
    }
  }

  /// Keeps of each place what says most.
  ///
  /// A phrase inside a longer one is dropped, as `contact with friends` in `no contact with friends`; a critical one
  /// only if the longer phrase has the same code.
  private static func longest(_ signs: [PhraseTree.Hit], ignoring: [PhraseTree.Hit]) -> [PhraseTree.Hit] {
    let ordered =
      signs.count < 2
      ? signs
      : signs.sorted { a, b in
        if a.first != b.first { return a.first < b.first }
        if a.last != b.last { return a.last > b.last }
        return a.order < b.order
      }
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
}

extension PhraseTree.Hit {
  func overlaps(_ other: PhraseTree.Hit) -> Bool { first <= other.last && last >= other.first }
  var code: SignCode? {
    guard case .sign(let code, _) = meaning else { return nil }
    return code
  }
  var isSign: Bool { meaning.isSign }
  var isCritical: Bool { code?.group == .critical }
  /// A fixed order of signs at the same place.
  var order: String { (code?.rawValue ?? "") + (meaning.isByOthers ? "0" : "1") }
}

extension Lexicon.Meaning {
  var isSign: Bool {
    guard case .sign = self else { return false }
    return true
  }
  var isByOthers: Bool {
    guard case .sign(_, let byOthers) = self else { return false }
    return byOthers
  }
}
