import Domain

/// What helps a student: comes first on a card, before anything that worries.
enum CardStrengths {
  /// Steps shown at most, the newest; the rest are counted.
  private static let mostSteps = 3

  /// Sentences with date and author; at most `limit` quotes.
  static func sentences(_ card: ReviewCard, limit: Int = 4) -> [String] {
    var sentences: [String] = []
    if let came = daysCame(card) { sentences.append(came) }
    var seen: Set<String> = []
    for quote in NoteQuotes(card.notes).strengths where seen.insert(quote.sign.quote).inserted {
      if seen.count > limit { break }
      let said = quote.sign.quote.isEmpty ? "." : ": “\(quote.sign.quote)”"
      let author = quote.note.author.isEmpty ? "" : "\(quote.note.author), "
      sentences.append(quote.sign.code.seenWords + said + " (\(author)\(quote.note.day.short))")
    }
    return sentences
  }

  /// Every step the student took that a contact records, newest first.
  static func steps(_ card: ReviewCard) -> [Contact] {
    card.contacts.filter { $0.result == .step }.sorted { ($0.day, $0.outcome) > ($1.day, $1.outcome) }
  }

  /// Marks of success: steps, hours and rooms that were out of reach before.
  static func addSteps(_ card: ReviewCard, to html: inout HTML) {
    let steps = steps(card)
    let rooms = card.roomDays.filter { $0 <= card.finding.asOf }
    guard !steps.isEmpty || !rooms.isEmpty else { return }
    html.element("ul", ["class": "success"]) { html in
      for step in steps.prefix(mostSteps) {
        let who = [step.how, step.who].filter { !$0.isEmpty }.joined(separator: ", ")
        html.element("li", "\(step.day.short): \(step.outcome)" + (who.isEmpty ? "" : " (\(who))"))
      }
      if steps.count > mostSteps { html.element("li", "\(steps.count - mostSteps) more steps before") }
      if let last = rooms.max() {
        html.element("li", "Came to a separate room on \(Figures.counted(rooms.count, "day")), last on \(last.short)")
      }
    }
  }

  /// The days of the last twenty on which the student was there at least in part.
  private static func daysCame(_ card: ReviewCard) -> String? {
    let last = card.trajectory.days.filter { $0.usual != nil }.suffix(20)
    let came = last.filter { ($0.mark.ebbParts($0.part) ?? 0) < Mark.wholeDay }
    guard let day = came.last, !last.isEmpty else { return nil }
    let parts = came.count { $0.mark == .partial }
    return "Came on \(came.count) of the last \(Figures.counted(last.count, "school day"))"
      + (parts > 0 ? ", \(parts) of them for part of the day" : "") + ", last on \(day.day.long)."
  }
}
