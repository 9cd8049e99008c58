import Domain

/// Decides from the words around a sign whether it is said of this student, now.
struct ContextReader {
  private let words: [NoteWords.Word]
  private let text: NoteWords
  private let language: Language
  /// The cost of all words before each place.
  private let costs: [Int]
  /// Cues by the place of their first word; a cue inside a longer one is not among them.
  private let cues: [[(cue: Cue, hit: PhraseTree.Hit)]]
  private let signs: [[PhraseTree.Hit]]
  /// No cue reaches further, in words; keeps the work in proportion to the note, whatever it holds.
  private let reach: Int

  /// Reads with the cues of one language; `found` are the signs of all.
  init(_ text: NoteWords, _ language: Language, cues hits: [PhraseTree.Hit], signs found: [PhraseTree.Hit]) {
    self.text = text
    self.language = language
    reach = language.isUnspaced ? 100 : 40
    words = text.words
    var costs = [0]
    costs.reserveCapacity(words.count + 1)
    for word in words { costs.append(costs[costs.count - 1] + word.cost) }
    self.costs = costs
    var cues: [[(cue: Cue, hit: PhraseTree.Hit)]] = Array(repeating: [], count: text.words.count)
    for hit in hits {
      if case .cue(let cue) = hit.meaning { cues[hit.first].append((cue, hit)) }
    }
    self.cues = cues
    var signs: [[PhraseTree.Hit]] = Array(repeating: [], count: text.words.count)
    for hit in found { signs[hit.first].append(hit) }
    self.signs = signs
  }

  /// The strongest thing the surrounding words say; somebody else's trouble comes before a denial of it.
  func context(of hit: PhraseTree.Hit, _ code: SignCode, byOthers: Bool) -> Sign.Context {
    if byOthers ? !language.isUnspaced && isOwned(hit) : isOfSomebodyElse(hit) { return .otherPerson }
    if isDenied(hit) { return .negated }
    // What a child is born with does not pass.
    if code != .neurodevKnown, isPast(hit) { return .past }
    // `wants to die` is no hope: wishes never soften a critical mention.
    if code.group != .critical, isHoped(hit) { return .hoped }
    return isUncertain(hit) ? .uncertain : .affirmed
  }

  // MARK: Denial

  private func isDenied(_ hit: PhraseTree.Hit) -> Bool {
    if reachesInto(hit, .denied) { return true }
    for cue in before(hit, .denied) {
      let way = way(cue.last + 1, to: hit.first)
      if way.words <= 12, !way.has(.end), !way.has(.subject), !(way.joins && opensStatement(way, hit)) { return true }
    }
    for cue in before(hit, .not) {
      let way = way(cue.last + 1, to: hit.first)
      if way.has(.end) || way.has(.subject) || way.has(.and) { continue }
      if liesInAnotherSign(cue, than: hit), !way.has(.or) { continue }
      if way.worst < .clause, way.words <= 4 { return true }
      // `no self-harm, suicidal thoughts or abuse`: one denial for the whole list.
      if way.worst == .clause, way.words <= 10, !opensStatement(way, hit), listGoesOnWithOr(hit, way) { return true }
    }
    for cue in after(hit, .deniedAfter) {
      let way = way(hit.last + 1, to: cue.first)
      if way.words <= 3, way.worst < .clause, !way.has(.end), !way.has(.subject), !way.has(.and) { return true }
    }
    return isDeniedNext(hit) || isAnswered(hit)
  }

  /// Whether a cue begins before the sign and ends in it: `no plan to move`, with `plan to move` as the sign.
  ///
  /// `there is no food in the house` is no such case: there the denial is part of the sign.
  private func reachesInto(_ hit: PhraseTree.Hit, _ cue: Cue) -> Bool {
    guard !language.isUnspaced, !ContextReader.denials.contains(text.text(words[hit.first])) else { return false }
    return cues[max(0, hit.first - 4)..<hit.first].joined().contains {
      $0.cue == cue && $0.hit.last >= hit.first && $0.hit.last < hit.last
    }
  }

  private static let denials: Set<String> = [
    "no", "not", "never", "nobody", "none", "nothing", "without", "neither", "nor", "nowhere", "sin", "nunca", "nadie",
    "nada", "ni", "jamas", "tampoco", "ningun", "ninguno", "ninguna", "non", "mai", "nessuno", "nessuna", "nessun",
    "niente", "nulla", "senza", "ne",
  ]

  /// `自傷はない`; in `自傷、いじめはない` the denial is for the whole list.
  private func isDeniedNext(_ hit: PhraseTree.Hit) -> Bool {
    var place = hit.last + 1
    while place < words.count, words[place].before < .sentence, place <= hit.last + reach {
      if cues[place].contains(where: { $0.cue == .deniedNext }) { return true }
      if covers(.and, place) || covers(.or, place) {
        place += 1
      } else if let next = signs[place].max(by: { $0.last < $1.last }) {
        place = next.last + 1
      } else {
        return false
      }
    }
    return false
  }

  /// `Self-harm: none.` and `Suicidal thoughts? No.`
  private func isAnswered(_ hit: PhraseTree.Hit) -> Bool {
    // The sign may have a few more words: `thoughts of suicide or similar: none`.
    var place = hit.last + 1
    while place < words.count, place <= hit.last + 3, words[place].before < .clause { place += 1 }
    guard place < words.count, [.clause, .question].contains(words[place].before) else { return false }
    return cues[place].contains { cue, answer in
      // `No` or `nothing` alone answers only if nothing follows: `headache, no appetite` denies no headache.
      cue == .answer || (cue == .answerAlone && breakAfter(answer.last) >= .line)
    }
  }

  private func listGoesOnWithOr(_ hit: PhraseTree.Hit, _ way: Way) -> Bool {
    if way.has(.or) { return true }
    var place = hit.last + 1
    while place < words.count, words[place].before < .sentence, place <= hit.last + 8 {
      if covers(.or, place) { return true }
      if covers(.end, place) || covers(.subject, place) || covers(.finite, place) { return false }
      place += 1
    }
    return false
  }

  /// Whether a new statement begins: `denies pain and stays in bed` denies no staying.
  private func opensStatement(_ way: Way, _ hit: PhraseTree.Hit) -> Bool {
    way.has(.finite) || covers(.finite, hit.first)
  }

  private func liesInAnotherSign(_ cue: PhraseTree.Hit, than hit: PhraseTree.Hit) -> Bool {
    for place in max(0, cue.first - reach)...cue.first {
      if signs[place].contains(where: { $0.contains(cue) && $0.last < hit.first }) { return true }
    }
    return false
  }

  // MARK: Time

  private func isPast(_ hit: PhraseTree.Hit) -> Bool {
    guard !isNow(hit) else { return false }
    for cue in before(hit, .pastBefore) {
      let way = way(cue.last + 1, to: hit.first)
      if way.words <= 6, way.worst < .clause, !way.has(.end), !way.has(.subject) { return true }
    }
    for cue in before(hit, .past) {
      let way = way(cue.last + 1, to: hit.first)
      // In Japanese a time said before a comma is only the time of what stands before it, unless it stands alone.
      if language.isUnspaced, worstAfter(cue.last + 1, hit) >= .clause { continue }
      if !way.has(.end), !(way.has(.and) && opensStatement(way, hit)) { return true }
    }
    return after(hit, .past).contains { cue in
      let way = way(hit.last + 1, to: cue.first)
      return way.worst < .clause && !way.has(.end) && !way.has(.and)
    }
  }

  private func isNow(_ hit: PhraseTree.Hit) -> Bool {
    before(hit, .now).contains { way($0.last + 1, to: hit.first).isOneStatement }
      || after(hit, .now).contains { way(hit.last + 1, to: $0.first).isOneStatement }
  }

  // MARK: Wishes and doubts

  private func isHoped(_ hit: PhraseTree.Hit) -> Bool {
    for cue in after(hit, .hopedAfter) {
      let way = way(hit.last + 1, to: cue.first)
      if way.words <= 3, way.isOneStatement { return true }
    }
    return before(hit, .hoped).contains { cue in
      let way = way(cue.last + 1, to: hit.first)
      // `Plan: to come on Monday` says it across the colon.
      return way.words <= 6 && (way.worst < .clause || way.words == 0) && !way.has(.end)
        && !(way.has(.and) && opensStatement(way, hit))
    }
  }

  private func isUncertain(_ hit: PhraseTree.Hit) -> Bool {
    if text.asked.contains(hit.first) { return true }
    for cue in before(hit, .uncertain) {
      let way = way(cue.last + 1, to: hit.first)
      if way.words <= 12, way.worst < .clause, !way.has(.end), !(way.has(.and) && opensStatement(way, hit)) {
        return true
      }
    }
    for cue in after(hit, .uncertainAfter) where way(hit.last + 1, to: cue.first).words <= 3 {
      if way(hit.last + 1, to: cue.first).isOneStatement { return true }
    }
    var place = hit.last + 1
    while place < words.count, place < hit.last + reach, words[place].before < .sentence { place += 1 }
    let isAsked = place < words.count ? words[place].before == .question : text.end == .question
    return isAsked && !covers(.yes, place)
  }

  // MARK: Other people

  private func isOfSomebodyElse(_ hit: PhraseTree.Hit) -> Bool {
    for cue in after(hit, .otherAfter) where cue.first == hit.last + 1 { return true }
    if isOwned(hit) { return true }
    let people = before(hit, .person) + before(hit, .peer)
    guard let person = people.max(by: { $0.last < $1.last }) else { return false }
    let way = way(person.last + 1, to: hit.first)
    if way.has(.end) { return false }
    if language.isUnspaced { return isTopic(person, of: hit, way) }
    if text.isOwner(words[person.last]), way.words <= 2, way.worst < .clause, !way.has(.report) { return true }
    if covers(.who, person.last + 1), !way.has(.subject) { return true }
    guard isSubject(person), way.worst < .clause else { return false }
    let isPeer = before(hit, .peer).contains(person)
    if way.has(.report) { return isPeer && way.has(.subject) }
    return !way.has(.subject) && way.words <= 12
  }

  /// Whether it is expressly somebody else's, or done to somebody else: `a su hermano le pega el papá`.
  private func isOwned(_ hit: PhraseTree.Hit) -> Bool {
    let opens = cues[max(0, hit.first - 4)..<hit.first].joined().contains {
      $0.cue == .owner && $0.hit.last == hit.first && isSubject($0.hit)
    }
    return opens
      || before(hit, .owner).contains { cue in
        let way = way(cue.last + 1, to: hit.first)
        return way.words <= 2 && way.isOneStatement
      }
  }

  /// In Japanese particles mark who acts, and the verb of saying comes last: `母は…と話す`.
  private func isTopic(_ person: PhraseTree.Hit, of hit: PhraseTree.Hit, _ way: Way) -> Bool {
    if way.has(.subject) || way.has(.report) || way.words > 12 { return false }
    if worstAfter(person.last + 1, hit) >= .clause { return false }
    return !after(hit, .report).contains { report in
      !self.way(hit.last + 1, to: report.first).has(.end)
    }
  }

  /// The strongest break between a place and a sign, the one directly at the place not counted.
  private func worstAfter(_ place: Int, _ hit: PhraseTree.Hit) -> NoteWords.Break {
    var worst = NoteWords.Break.none
    for next in place...max(place, hit.first) where next > place && next < words.count {
      worst = max(worst, words[next].before)
    }
    return worst
  }

  /// Whether a person acts, rather than being acted upon: opens the statement or follows a word like `because`.
  private func isSubject(_ person: PhraseTree.Hit) -> Bool {
    if person.first == 0 || words[person.first].before >= .line { return true }
    let before = person.first - 1
    return covers(.opener, before) || covers(.and, before) || covers(.or, before) || covers(.end, before)
      || covers(.uncertain, before) || covers(.past, before) || covers(.answer, before)
  }

  // MARK: The way between two places

  /// What stands between a cue and a sign.
  private struct Way {
    var words: Int
    var worst: NoteWords.Break
    var kinds: Set<Cue>
    func has(_ cue: Cue) -> Bool { kinds.contains(cue) }
    var joins: Bool { worst >= .clause || kinds.contains(.and) }
    var isOneStatement: Bool { worst < .clause && !kinds.contains(.end) && !kinds.contains(.and) }
  }

  private func way(_ from: Int, to: Int) -> Way {
    var worst = NoteWords.Break.none
    for place in from...max(from, to) where place < words.count { worst = max(worst, words[place].before) }
    var kinds: Set<Cue> = []
    for place in from..<max(from, to) {
      for (cue, hit) in cues[place] where hit.last < to { kinds.insert(cue) }
    }
    let cost = to > from ? costs[to] - costs[from] : 0
    return Way(words: (cost + NoteWords.wordCost - 1) / NoteWords.wordCost, worst: worst, kinds: kinds)
  }

  private func covers(_ cue: Cue, _ place: Int) -> Bool {
    guard cues.indices.contains(place) else { return false }
    for start in max(0, place - (language.isUnspaced ? 15 : 5))...place {
      if cues[start].contains(where: { $0.cue == cue && $0.hit.last >= place }) { return true }
    }
    return false
  }

  private func breakAfter(_ place: Int) -> NoteWords.Break {
    place + 1 < words.count ? words[place + 1].before : .sentence
  }

  /// Cues of the same sentence that end before the sign begins.
  private func before(_ hit: PhraseTree.Hit, _ cue: Cue) -> [PhraseTree.Hit] {
    var start = hit.first
    while start > 0, start > hit.first - reach, words[start].before < .sentence { start -= 1 }
    return cues[start..<hit.first].flatMap { $0 }.filter { $0.cue == cue && $0.hit.last < hit.first }.map(\.hit)
  }

  /// Cues of the same sentence that begin after the sign ends.
  private func after(_ hit: PhraseTree.Hit, _ cue: Cue) -> [PhraseTree.Hit] {
    var end = hit.last + 1
    while end < words.count, end < hit.last + reach, words[end].before < .sentence { end += 1 }
    return cues[(hit.last + 1)..<end].flatMap { $0 }.filter { $0.cue == cue && $0.hit.last < end }.map(\.hit)
  }
}
