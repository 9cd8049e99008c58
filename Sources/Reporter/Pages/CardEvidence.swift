public import Domain

/// Why a student is on the list, and what speaks against it: sentences first, rules and sources one click away.
struct CardEvidence {
  let card: ReviewCard
  let rules: PageRules

  /// Quotes shown at most; the rest are counted.
  private static let mostQuotes = 6

  func addReasons(to html: inout HTML) {
    let words = CardWords(card: card)
    html.element("h4", "Why on this list")
    if words.flagging.isEmpty {
      html.element("p", words.headline)
    } else {
      html.element("ul") { html in for reason in words.flagging { html.element("li", reason.text) } }
    }
    let context = card.finding.reasons.filter { $0.level == "context" }
    if !context.isEmpty {
      html.element("h5", "Also true; flags nobody by itself")
      html.element("ul", ["class": "quiet"]) { html in for reason in context { html.element("li", reason.text) } }
    }
    for screening in card.screenings.sorted(by: { ($0.day, $0.instrument) < ($1.day, $1.instrument) }) {
      html.element(
        "p", ["class": "quiet"],
        "Questionnaire \(screening.instrument): \(Figures.decimal(screening.total)) on \(screening.day.medium);"
          + " evidence, never a flag.")
    }
    addNumbers(&html)
    addNotEvaluated(&html)
  }

  /// The rules in the order of their sentences, each with its numbers and days; the excess as a sum, once.
  private func addNumbers(_ html: inout HTML) {
    let reasons =
      card.finding.reasons.filter { $0.level != "context" } + card.finding.reasons.filter { $0.level == "context" }
    guard !reasons.isEmpty else { return }
    html.element("details", ["class": "rule"]) { html in
      html.element("summary", "why? rules and numbers")
      html.element("ul") { html in
        for reason in reasons {
          html.element("li") { html in
            rules.addName(reason, to: &html)
            if let comparisons = CardArithmetic(card: card).comparisons(reason) {
              html.text(": \(comparisons)")
            } else if !reason.values.isEmpty {
              let values = reason.values.map { "\($0.indicator.rawValue) \(Figures.shown($0.value) ?? "unknown")" }
              html.text(": \(values.joined(separator: ", "))")
            }
            if let from = reason.from, let to = reason.to { html.text("; \(SchoolDay.range(from, to))") }
            if reason == sumReason { addSum(&html) }
          }
        }
      }
    }
  }

  /// The first reason that rests on the excess: its sum is shown once.
  private var sumReason: Reason? { card.finding.reasons.first { CardArithmetic.restsOnExcess($0) } }

  private func addSum(_ html: inout HTML) {
    let arithmetic = CardArithmetic(card: card)
    guard let excess = arithmetic.excess else { return }
    html.text(". " + excess + (arithmetic.days.map { " \($0)" } ?? ""))
  }

  private func addNotEvaluated(_ html: inout HTML) {
    let rules = card.finding.notEvaluated
    guard !rules.isEmpty else { return }
    html.text(" ")
    html.element("details", ["class": "rule"]) { html in
      html.element("summary", "\(Figures.counted(rules.count, "rule")) could not be looked at")
      html.element("ul") { html in
        for rule in rules {
          let unknown = rule.unknown.map(\.rawValue).joined(separator: ", ")
          html.element("li", "\(rule.rule): " + (rule.why.isEmpty ? "not known yet: \(unknown)" : rule.why))
        }
      }
    }
  }

  func addNotes(to html: inout HTML) {
    let notes = NoteQuotes(card.notes)
    let quotes = notes.quotes.filter { !isStrength($0) && !isRepeated($0) }
    let silent = notes.open.filter { $0.signs.isEmpty }
    guard !card.notes.isEmpty else { return }
    html.element("h4", "From the notes")
    html.element("ul", ["class": "quotes"]) { html in
      for quote in quotes.prefix(CardEvidence.mostQuotes) { addQuote(quote, &html) }
    }
    if quotes.count > CardEvidence.mostQuotes {
      html.element("p", ["class": "quiet"], "\(quotes.count - CardEvidence.mostQuotes) more in older notes.")
    }
    for note in notes.critical {
      html.element(
        "p", ["class": "attention"],
        "The note of \(note.day.medium) named something urgent. It is not repeated here: read the note itself.")
    }
    if notes.restrictedCount > 0 {
      html.element(
        "p", ["class": "quiet"],
        notes.restrictedCount == 1
          ? "A restricted note exists; its text is withheld."
          : "\(notes.restrictedCount) restricted notes exist; their text is withheld.")
    }
    if !silent.isEmpty {
      let days = silent.prefix(4).map(\.day.short).joined(separator: ", ")
      html.element(
        "p", ["class": "quiet"],
        "\(Figures.counted(silent.count, "note")) without a recognised sign (\(days)\(silent.count > 4 ? " …" : ""))."
      )
    }
  }

  /// What helps stands above, under the strengths.
  private func isStrength(_ quote: NoteQuotes.Quote) -> Bool {
    quote.sign.code.group == .protective && quote.sign.holds
  }

  /// Whether words that deny a strength also name a sign: “has not left the house” is told once, as the sign.
  private func isRepeated(_ quote: NoteQuotes.Quote) -> Bool {
    guard quote.sign.code.group == .protective, !quote.sign.quote.isEmpty else { return false }
    return quote.note.signs.contains { $0.code.group == .sign && $0.quote == quote.sign.quote }
  }

  private func addQuote(_ quote: NoteQuotes.Quote, _ html: inout HTML) {
    html.element("li") { html in
      html.element("b", quote.sign.code.seenWords)
      if !quote.sign.context.words.isEmpty { html.element("i", " (\(quote.sign.context.words))") }
      if !quote.sign.quote.isEmpty {
        html.text(" ")
        html.element("q", quote.sign.quote)
      }
      let place = [quote.note.author, quote.note.kind, quote.note.day.short].filter { !$0.isEmpty }
      html.element("span", ["class": "cite"], " " + place.joined(separator: ", "))
    }
  }

  func addDifferential(to html: inout HTML) {
    let patterns = card.finding.differential
    guard !patterns.isEmpty else { return }
    html.element("h4", "What it could be: facts for and against")
    for pattern in patterns {
      html.element("p", ["class": "pattern"], pattern.title)
      html.element("ul", ["class": "facts"]) { html in
        for fact in pattern.factsFor { html.element("li", ["class": "for"], fact) }
        for fact in pattern.factsAgainst { html.element("li", ["class": "not"], fact) }
      }
    }
  }
}

extension DifferentialPattern {
  /// The analysis' name of a pattern in words that label no child.
  public var title: String {
    switch pattern {
    case "refusal-like": "School has become hard to bear"
    case "illness-like": "Illness"
    case "truancy-like": "Skipping lessons, unknown to the family"
    case "kept home": "Kept at home by the family"
    case "forced": "Something outside kept students away"
    case "moved or missing data": "Moved, or the data are missing"
    default: pattern
    }
  }
}
