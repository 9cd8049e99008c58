import Domain

/// Decides from the words around a sign whether it is said of this student, now.
struct ContextReader {
  let words: [NoteWords.Word]
  let text: NoteWords
  let language: Language
  /// The cost of all words before each place.
  let costs: [Int]
  let cues: CueRow
  /// In the order of their places.
  let signs: [PhraseTree.Hit]
  /// Where in `signs` those begin that do not begin before a place.
  let firstSigns: [Int]
  /// No cue reaches further, in words; keeps the work in proportion to the note, whatever it holds.
  let reach: Int
  /// What the sentence of the sign that is being read says before it and after it.
  private var before = Side()
  private var after = Side()

  /// The cues of a sentence on one side of a sign, and which there are at all.
  private struct Side {
    var range = 0..<0
    var end = 0
    var kinds = CueSet()
  }

  /// Reads with the cues of one language; `found` are the signs of all, in the order of their places.
  init(_ text: NoteWords, _ language: Language, cues hits: [PhraseTree.Hit], signs found: [PhraseTree.Hit]) {
    self.text = text
    self.language = language
    reach = language.isUnspaced ? 100 : 40
    words = text.words
    var costs = [0]
    costs.reserveCapacity(words.count + 1)
    for word in words { costs.append(costs[costs.count - 1] + word.cost) }
    self.costs = costs
    cues = CueRow(hits, language, words: words.count)
    signs = found
    var firstSigns: [Int] = []
    firstSigns.reserveCapacity(words.count + 1)
    for (place, hit) in found.enumerated() { while firstSigns.count <= hit.first { firstSigns.append(place) } }
    while firstSigns.count <= words.count { firstSigns.append(found.count) }
    self.firstSigns = firstSigns
  }

  /// The strongest thing the surrounding words say; somebody else's trouble comes before a denial of it.
  mutating func context(of hit: PhraseTree.Hit, _ code: SignCode, byOthers: Bool) -> Sign.Context {
    look(around: hit)
    let context = ownContext(of: hit, code, byOthers: byOthers)
    guard context == .affirmed || context == .uncertain else { return context }
    let answer = nextAnswer(hit)
    return answer == .past && code == .neurodevKnown ? context : answer ?? context
  }

  /// What its own sentence makes of it.
  private func ownContext(of hit: PhraseTree.Hit, _ code: SignCode, byOthers: Bool) -> Sign.Context {
    if byOthers ? !language.isUnspaced && isOwned(hit) : isOfSomebodyElse(hit) { return .otherPerson }
    if isDenied(hit) { return .negated }
    // What a child is born with does not pass.
    if code != .neurodevKnown, isPast(hit) { return .past }
    // `wants to die` is no hope: wishes never soften a critical mention.
    if code.group != .critical, isHoped(hit) { return .hoped }
    return isUncertain(hit) ? .uncertain : .affirmed
  }

  // MARK: Time

  private func isPast(_ hit: PhraseTree.Hit) -> Bool {
    guard !isNow(hit) else { return false }
    for cue in before(.pastBefore) {
      let way = way(cue.last + 1, to: hit.first)
      if way.words <= 6, way.worst < .clause, !way.has(.end), !way.has(.subject) { return true }
    }
    for cue in before(.past) {
      let way = way(cue.last + 1, to: hit.first)
      // In Japanese a time said before a comma is only the time of what stands before it, unless it stands alone.
      if language.isUnspaced, worstAfter(cue.last + 1, hit) >= .clause { continue }
      if !way.has(.end), !(way.has(.and) && opensStatement(way, hit)) { return true }
    }
    return after(.past).contains { cue in
      let way = way(hit.last + 1, to: cue.first)
      return way.worst < .clause && !way.has(.end) && !way.has(.and)
    }
  }

  private func isNow(_ hit: PhraseTree.Hit) -> Bool {
    before(.now).contains { way($0.last + 1, to: hit.first).isOneStatement }
      || after(.now).contains { way(hit.last + 1, to: $0.first).isOneStatement }
  }

  // MARK: Wishes and doubts

  private func isHoped(_ hit: PhraseTree.Hit) -> Bool {
    for cue in after(.hopedAfter) {
      let way = way(hit.last + 1, to: cue.first)
      if way.words <= 3, way.isOneStatement { return true }
    }
    return before(.hoped).contains { cue in
      let way = way(cue.last + 1, to: hit.first)
      // `Plan: to come on Monday` says it across the colon.
      return way.words <= 6 && (way.worst < .clause || way.words == 0) && !way.has(.end)
        && !(way.has(.and) && opensStatement(way, hit))
    }
  }

  private func isUncertain(_ hit: PhraseTree.Hit) -> Bool {
    // `asked about self-harm she did not deny it`
    if after(.yes).contains(where: { _ in isAskedAbout(hit) }) { return false }
    if text.asked.contains(hit.first) { return true }
    for cue in before(.uncertain) {
      let way = way(cue.last + 1, to: hit.first)
      if way.words <= 12, way.worst < .clause, !way.has(.end), !(way.has(.and) && opensStatement(way, hit)) {
        return true
      }
    }
    for cue in after(.uncertainAfter) where way(hit.last + 1, to: cue.first).words <= 3 {
      if way(hit.last + 1, to: cue.first).isOneStatement { return true }
    }
    var place = hit.last + 1
    while place < words.count, place < hit.last + reach, words[place].before < .sentence { place += 1 }
    let isAsked = place < words.count ? words[place].before == .question : text.end == .question
    return isAsked && !covers(.yes, place)
  }

  // MARK: The way between two places

  /// What stands between a cue and a sign.
  struct Way {
    var words: Int
    var worst: NoteWords.Break
    var kinds: CueSet
    func has(_ cue: Cue) -> Bool { kinds.contains(cue) }
    var joins: Bool { worst >= .clause || kinds.contains(.and) }
    var isOneStatement: Bool { worst < .clause && !kinds.contains(.end) && !kinds.contains(.and) }
  }

  func way(_ from: Int, to: Int) -> Way {
    var worst = NoteWords.Break.none
    for place in from...max(from, to) where place < words.count { worst = max(worst, words[place].before) }
    var kinds = CueSet()
    for index in cues.range(from, to) where cues.items[index].last < to { kinds.insert(cues.items[index].cue) }
    let cost = to > from ? costs[to] - costs[from] : 0
    return Way(words: (cost + NoteWords.wordCost - 1) / NoteWords.wordCost, worst: worst, kinds: kinds)
  }

  func covers(_ cue: Cue, _ place: Int) -> Bool {
    guard words.indices.contains(place) else { return false }
    return cues.range(max(0, place - (language.isUnspaced ? 15 : 5)), place + 1).contains {
      cues.items[$0].cue == cue && cues.items[$0].last >= place
    }
  }

  func begins(_ cue: Cue, _ place: Int) -> Bool {
    cues.range(place, place + 1).contains { cues.items[$0].cue == cue }
  }

  func signs(at place: Int) -> ArraySlice<PhraseTree.Hit> { signs[firstSigns[place]..<firstSigns[place + 1]] }

  func breakAfter(_ place: Int) -> NoteWords.Break {
    place + 1 < words.count ? words[place + 1].before : .sentence
  }

  private mutating func look(around hit: PhraseTree.Hit) {
    var start = hit.first
    while start > 0, start > hit.first - reach, words[start].before < .sentence { start -= 1 }
    before = side(start, hit.first)
    var end = hit.last + 1
    while end < words.count, end < hit.last + reach, words[end].before < .sentence { end += 1 }
    after = side(hit.last + 1, end)
  }

  private func side(_ first: Int, _ end: Int) -> Side {
    var side = Side(range: cues.range(first, end), end: end)
    for index in side.range { side.kinds.insert(cues.items[index].cue) }
    return side
  }

  /// Cues of the same sentence that end before the sign begins.
  func before(_ cue: Cue) -> [CueRow.Item] { items(before, cue) }

  /// Cues of the same sentence that begin after the sign ends.
  func after(_ cue: Cue) -> [CueRow.Item] { items(after, cue) }

  private func items(_ side: Side, _ cue: Cue) -> [CueRow.Item] {
    if !side.kinds.contains(cue) { return [] }
    return cues.items[side.range].filter { $0.cue == cue && $0.last < side.end }
  }
}
