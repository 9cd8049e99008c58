import Domain

/// What helps a student: comes first on a card, before anything that worries.
enum CardStrengths {
  /// Sentences with date and author; at most `limit` quotes.
  static func sentences(_ card: ReviewCard, limit: Int = 4) -> [String] {
    var sentences: [String] = []
    if let came = daysCame(card) { sentences.append(came) }
    let steps = card.contacts.filter { isStep($0.outcome) }.sorted { $0.day > $1.day }
    for step in steps.prefix(2) {
      let who = [step.how, step.who].filter { !$0.isEmpty }.joined(separator: ", ")
      sentences.append("\(step.day.short): \(step.outcome)\(who.isEmpty ? "" : " (\(who))").")
    }
    var seen: Set<String> = []
    for quote in NoteQuotes(card.notes).strengths where seen.insert(quote.sign.quote).inserted {
      if seen.count > limit { break }
      let said = quote.sign.quote.isEmpty ? "." : ": “\(quote.sign.quote)”"
      let author = quote.note.author.isEmpty ? "" : "\(quote.note.author), "
      sentences.append(quote.sign.code.seenWords + said + " (\(author)\(quote.note.day.short))")
    }
    return sentences
  }

  private static func isStep(_ outcome: String) -> Bool {
    let outcome = outcome.lowercased()
    return outcome.contains("small step") || outcome.contains("visit")
  }

  /// The days of the last twenty on which the student was there at least in part.
  private static func daysCame(_ card: ReviewCard) -> String? {
    let last = card.trajectory.days.filter { $0.usual != nil }.suffix(20)
    let came = last.filter { ($0.mark.ebbParts($0.part) ?? 0) < Mark.wholeDay }
    guard let day = came.last, !last.isEmpty else { return nil }
    return "Came on \(came.count) of the last \(Figures.counted(last.count, "school day")), last on \(day.day.long)."
  }
}
