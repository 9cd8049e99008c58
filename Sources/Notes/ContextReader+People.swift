/// Whether a sign is somebody else's.
extension ContextReader {
  func isOfSomebodyElse(_ hit: PhraseTree.Hit) -> Bool {
    for cue in after(.otherAfter) where cue.first == hit.last + 1 { return true }
    if isOwned(hit) { return true }
    let people = before(.person) + before(.peer)
    guard let person = people.max(by: { $0.last < $1.last }) else { return false }
    let way = way(person.last + 1, to: hit.first)
    if way.has(.end) { return false }
    if language.isUnspaced { return isTopic(person, of: hit, way) }
    if text.isOwner(words[person.last]), way.words <= 2, way.worst < .clause, !way.has(.report) { return true }
    if covers(.who, person.last + 1), !way.has(.subject) { return true }
    guard isSubject(person), way.worst < .clause else { return false }
    // `mother denies any hitting`, `the teacher has no concerns about …`: they only say it.
    if deniesItself(hit), covers(.report, hit.first) || ContextReader.denials.contains(text.text(words[hit.first])) {
      return false
    }
    let isPeer = before(.peer).contains { $0.first == person.first && $0.last == person.last }
    if way.has(.report) { return isPeer && way.has(.subject) }
    return !way.has(.subject) && way.words <= 12
  }

  /// Whether it is expressly somebody else's, or done to somebody else: `a su hermano le pega el papá`.
  func isOwned(_ hit: PhraseTree.Hit) -> Bool {
    let opens = cues.range(max(0, hit.first - 4), hit.first).contains {
      let item = cues.items[$0]
      return item.cue == .owner && item.last == hit.first && isSubject(item)
    }
    return opens
      || before(.owner).contains { cue in
        let way = way(cue.last + 1, to: hit.first)
        return way.words <= 2 && way.isOneStatement
      }
  }

  /// In Japanese particles mark who acts, and the verb of saying comes last: `母は…と話す`.
  private func isTopic(_ person: CueRow.Item, of hit: PhraseTree.Hit, _ way: Way) -> Bool {
    if way.has(.subject) || way.has(.report) || way.words > 12 { return false }
    if worstAfter(person.last + 1, hit) >= .clause { return false }
    return !after(.report).contains { report in
      !self.way(hit.last + 1, to: report.first).has(.end)
    }
  }

  /// The strongest break between a place and a sign, the one directly at the place not counted.
  func worstAfter(_ place: Int, _ hit: PhraseTree.Hit) -> NoteWords.Break {
    var worst = NoteWords.Break.none
    for next in place...max(place, hit.first) where next > place && next < words.count {
      worst = max(worst, words[next].before)
    }
    return worst
  }

  /// Whether a person acts, rather than being acted upon: opens the statement or follows a word like `because`.
  private func isSubject(_ person: CueRow.Item) -> Bool {
    if person.first == 0 || words[person.first].before >= .line { return true }
    let before = person.first - 1
    return covers(.opener, before) || covers(.and, before) || covers(.or, before) || covers(.end, before)
      || covers(.uncertain, before) || covers(.past, before) || covers(.answer, before)
  }
}
