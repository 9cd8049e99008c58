import Domain

/// Whether the words around a sign deny it.
extension ContextReader {
  func isDenied(_ hit: PhraseTree.Hit) -> Bool {
    if deniesItself(hit) || reachesInto(hit, .denied) { return true }
    for cue in before(.denied) {
      let way = wayOn(from: cue, to: hit)
      // `dijo que no, luego …` is a whole answer.
      if way.words > 12 || isWholeAnswer(cue) || way.has(.end) || way.has(.subject)
        || (way.joins && opensStatement(way, hit))
      {
        continue
      }
      if !isShownAgain(hit, after: cue) { return true }
    }
    for cue in before(.not) {
      let way = wayOn(from: cue, to: hit)
      if way.has(.end) || way.has(.subject) || way.has(.and) { continue }
      if liesInAnotherSign(cue, than: hit), !way.has(.or) { continue }
      if way.worst < .clause, way.words <= 4 { return true }
      // `no self-harm, suicidal thoughts or abuse`: one denial for the whole list.
      if [.clause, .colon].contains(way.worst), way.words <= 10, !opensStatement(way, hit), listGoesOnWithOr(hit, way) {
        return true
      }
    }
    for cue in after(.deniedAfter) {
      let way = way(hit.last + 1, to: cue.first)
      if way.words <= (cue.length == 0 ? 3 : 5), way.worst < .clause, !way.has(.end), !way.has(.subject), !way.has(.and)
      {
        return true
      }
    }
    return isDeniedNext(hit) || isAnswered(hit) || isDeniedInReply(hit)
  }

  private func isWholeAnswer(_ cue: CueRow.Item) -> Bool {
    breakAfter(cue.last) >= .clause && cue.length > 0 && text.text(words[cue.last]) == "no"
  }

  /// Whether the phrase says so itself, or another phrase that does runs into the sign: `no kicking`, with `kicking
  /// his brother` as the sign.
  func deniesItself(_ hit: PhraseTree.Hit) -> Bool {
    cues.range(max(0, hit.first - (language.isUnspaced ? 20 : 8)), hit.first + 1).contains {
      let item = cues.items[$0]
      guard item.cue == .deniedWithin, item.last >= hit.first else { return false }
      let isItself = item.first == hit.first && item.last == hit.last
      guard isItself || item.first < hit.first && !ContextReader.denials.contains(text.text(words[hit.first]))
      else { return false }
      // `does not eat and wants to die` denies no wish to die, `not only` denies nothing.
      if way(item.first, to: item.last + 1).has(.and) { return false }
      return !cues.range(item.first, min(words.count, item.first + 2)).contains { cues.items[$0].cue == .pseudo }
    }
  }

  /// The way from a denial to a sign; `as far as we know` between two commas right after it takes nothing away.
  private func wayOn(from cue: CueRow.Item, to hit: PhraseTree.Hit) -> Way {
    let start = cue.last + 1
    guard start < hit.first, words[start].before == .clause else { return way(start, to: hit.first) }
    for index in cues.range(start, start + 1) where cues.items[index].cue == .aside {
      let end = cues.items[index].last + 1
      guard end <= hit.first, words[end].before == .clause else { continue }
      var rest = way(end, to: hit.first)
      rest.worst = .none
      for place in (end + 1)..<max(end + 1, hit.first + 1) { rest.worst = max(rest.worst, words[place].before) }
      return rest
    }
    return way(start, to: hit.first)
  }

  /// Whether what was denied is told after a dash all the same: `denies self-harm - fresh cuts on both arms`.
  private func isShownAgain(_ hit: PhraseTree.Hit, after cue: CueRow.Item) -> Bool {
    signs[firstSigns[cue.last + 1]..<firstSigns[hit.first]].contains {
      $0.code == hit.code && $0.last < hit.first && way($0.last + 1, to: hit.first).worst >= .colon
    }
  }

  // MARK: Questions and replies

  /// Whether it is what was asked about or looked for.
  func isAskedAbout(_ hit: PhraseTree.Hit) -> Bool {
    before(.asked).contains { cue in
      let way = way(cue.last + 1, to: hit.first)
      return way.words <= 12 && !way.has(.end)
    }
  }

  /// `asked about self-harm she shook her head`, `looked for bruises and found none`
  private func isDeniedInReply(_ hit: PhraseTree.Hit) -> Bool {
    after(.reply).contains { way(hit.last + 1, to: $0.first).words <= 10 } && isAskedAbout(hit)
  }

  /// Whether a cue begins before the sign and ends in it: `no plan to move`, with `plan to move` as the sign.
  ///
  /// `there is no food in the house` is no such case: there the denial is part of the sign.
  private func reachesInto(_ hit: PhraseTree.Hit, _ cue: Cue) -> Bool {
    guard !language.isUnspaced, !ContextReader.denials.contains(text.text(words[hit.first])) else { return false }
    return cues.range(max(0, hit.first - 4), hit.first).contains {
      let item = cues.items[$0]
      return item.cue == cue && item.last >= hit.first && item.last < hit.last
    }
  }

  static let denials: Set<String> = [
    "no", "not", "never", "nobody", "none", "nothing", "without", "neither", "nor", "nowhere", "sin", "nunca", "nadie",
    "nada", "ni", "jamas", "tampoco", "ningun", "ninguno", "ninguna", "non", "mai", "nessuno", "nessuna", "nessun",
    "niente", "nulla", "senza", "ne",
  ]

  /// `自傷はない`; in `自傷、いじめはない` the denial is for the whole list.
  private func isDeniedNext(_ hit: PhraseTree.Hit) -> Bool {
    var place = hit.last + 1
    while place < words.count, words[place].before < .sentence, place <= hit.last + reach {
      if begins(.deniedNext, place) { return true }
      if covers(.and, place) || covers(.or, place) {
        place += 1
      } else if let next = signs(at: place).map(\.last).max() {
        place = next + 1
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
    guard place < words.count, [.clause, .colon, .question].contains(words[place].before) else { return false }
    return cues.range(place, place + 1).contains {
      // `No` or `nothing` alone answers only if nothing follows: `headache, no appetite` denies no headache. After a
      // comma that holds of every answer: `cuts herself, none known to staff`.
      let answer = cues.items[$0]
      if answer.cue == .answer, words[place].before != .clause { return true }
      return (answer.cue == .answer || answer.cue == .answerAlone) && breakAfter(answer.last) >= .line
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
  func opensStatement(_ way: Way, _ hit: PhraseTree.Hit) -> Bool {
    if way.has(.finite) { return true }
    guard covers(.finite, hit.first) else { return false }
    // `being hit at home` opens none.
    return hit.first == 0 || !ContextReader.continuing.contains(text.text(words[hit.first - 1]))
  }

  /// Words after which a verb goes on with the statement.
  private static let continuing: Set<String> = [
    "being", "been", "getting", "having", "to", "of", "from", "about", "any", "or", "no", "ever",
  ]

  private func liesInAnotherSign(_ cue: CueRow.Item, than hit: PhraseTree.Hit) -> Bool {
    signs[firstSigns[max(0, cue.first - reach)]..<firstSigns[cue.first + 1]].contains {
      $0.last >= cue.last && $0.last < hit.first
    }
  }
}
