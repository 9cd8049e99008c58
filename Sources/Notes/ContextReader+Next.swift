import Domain

/// `Asked about self-harm. Denies.`: a short sentence that is nothing but an answer to the one before.
extension ContextReader {
  /// The longest such answer, in words; three characters of Japanese are about one word.
  private static let longestAnswer = 4

  /// What the next sentence says of a sign, if it is nothing but an answer; nil if it is anything else.
  func nextAnswer(_ hit: PhraseTree.Hit) -> Sign.Context? {
    var first = hit.last + 1
    while first < words.count, words[first].before < .sentence {
      if first > hit.last + reach { return nil }
      first += 1
    }
    guard first < words.count else { return nil }
    var end = first + 1
    while end < words.count, words[end].before < .sentence {
      if costs[end] - costs[first] > ContextReader.longestAnswer * NoteWords.wordCost { return nil }
      end += 1
    }
    guard costs[end] - costs[first] <= ContextReader.longestAnswer * NoteWords.wordCost,
      (end < words.count ? words[end].before : text.end) != .question, firstSigns[first] == firstSigns[end]
    else { return nil }
    return answer(first..<end)
  }

  /// What a sentence without a sign says, if every word of it only answers.
  private func answer(_ sentence: Range<Int>) -> Sign.Context? {
    let texts = words[sentence].map(text.text)
    var said: Sign.Context?
    var isNow = false
    var place = 0
    while place < texts.count {
      let here = cues.range(sentence.lowerBound + place, sentence.lowerBound + place + 1).map { cues.items[$0] }
        .filter { $0.last < sentence.upperBound }
      if let denial = ContextReader.denyingAnswers.first(where: { texts[place...].starts(with: $0) }) {
        said = .negated
        place += denial.count
      } else if let past = here.first(where: { $0.cue == .past }) {
        said = said ?? .past
        place += past.length + 1
      } else if let now = here.first(where: { $0.cue == .now }) {
        isNow = true
        place += now.length + 1
      } else if ContextReader.fillers.contains(texts[place]) {
        place += 1
      } else {
        return nil
      }
    }
    return said == .past && isNow ? nil : said
  }

  /// Few and plain, the longest first: `rarely`, `absent` or `no concerns` alone deny nothing that was just said.
  private static let denyingAnswers: [[String]] =
    [
      "denies", "denied", "no", "none", "never", "nil", "negative", "not true", "ruled out", "no longer",
      "stopped", "has stopped", "not any more", "not anymore", "niega", "nego", "ha negado", "ninguno", "ninguna",
      "ningunas", "ningunos", "negativo", "nunca", "jamas", "descartado", "descartada", "ya no", "no es cierto",
      "no es verdad", "nega", "ha negato", "nessuno", "nessuna", "mai", "escluso", "esclusa", "non piu", "non è vero",
    ].map { $0.split(separator: " ").map(String.init) }
    + [
      "否定している", "否定していた", "否定した", "否定する", "否定", "特になし", "なし", "無し", "なくなった", "していない", "ない", "ありません", "いいえ",
    ].map { $0.map { String($0) } }

  /// Words that may stand in an answer without adding to it.
  private static let fillers: Set<String> = [
    "he", "she", "they", "it", "this", "that", "these", "those", "so", "all", "any", "both", "was", "were", "is", "are",
    "happened", "student", "strongly", "firmly", "clearly", "lo", "la", "eso", "esto", "todo", "ella", "el", "él",
    "fue",
    "era", "es", "ocurrio", "paso", "sucedio", "firmemente", "cio", "ciò", "questo", "quello", "tutto", "lui", "lei",
    "e", "è", "fu", "successo", "stato", "stata", "accaduto", "avvenuto", "fermamente", "は", "も", "が", "を", "と", "そ",
    "れ", "こ", "の", "う", "今", "現", "在", "本", "人", "す", "べ", "て", "で", "だ", "た", "し", "る",
  ]
}
