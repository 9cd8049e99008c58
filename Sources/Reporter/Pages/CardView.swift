import Domain

/// Draws one card: what helps first, then what can be seen, why it is here, what was done, and the decision.
struct CardView {
  let card: ReviewCard
  let facts: ReportFacts
  /// The card's number on its page, from 1; makes the names of its parts.
  let number: Int
  let rules: PageRules

  private var words: CardWords { CardWords(card: card) }

  func add(to html: inout HTML) {
    let evidence = CardEvidence(card: card, rules: rules)
    let told = CardTools.attributes(card)
    html.element(
      "article",
      [
        "class": "card", "id": "c\(number)", "aria-labelledby": "n\(number)", "data-student": card.student.id,
        "data-trend": told.trend, "data-grade": card.student.grade.isEmpty ? nil : card.student.grade,
        "data-silent": told.silent, "data-contact": told.contact, "data-since": told.since,
      ]
    ) { html in
      addHeader(&html)
      html.element("div", ["class": "columns"]) { html in
        addStrengths(&html)
        html.element("div", ["class": "seen"]) { html in
          addFigures(&html)
          addDrawings(&html)
          evidence.addReasons(to: &html)
          evidence.addDifferential(to: &html)
        }
        html.element("div", ["class": "known"]) { html in
          evidence.addNotes(to: &html)
          CardQuestions(card: card).add(to: &html)
          CardHistory(card: card).add(to: &html)
          CardSuggestions(card: card).add(to: &html)
        }
      }
      CardDecision(card: card, number: number).add(to: &html)
    }
    html.lineBreak()
  }

  private func addHeader(_ html: inout HTML) {
    html.element("header") { html in
      html.element("div", ["class": "who"]) { html in
        html.element("h3", ["id": "n\(number)"]) { $0.element("bdi", words.name) }
        html.element("p") { html in
          html.element("span", ["class": "id"], card.student.id)
          let rest = [
            card.student.grade.isEmpty ? "" : "grade \(card.student.grade)", card.student.className,
            card.schoolName == facts.schoolName ? "" : card.schoolName,
          ]
          for part in rest where !part.isEmpty { html.text(" · \(part)") }
        }
      }
      html.element("div", ["class": "where"]) { html in
        html.element("p") { CardView.addStage(card.finding, words.stage, &$0) }
        html.element("p", ["class": "since"], since)
        for sentence in words.secondAxis { html.element("p", ["class": "since"], sentence) }
      }
    }
    html.element("p", ["class": "headline"], words.headline)
    if card.isReviewed, let decision = card.decisions.max(by: { ($0.on, $0.reason) < ($1.on, $1.reason) }) {
      let until = card.reviewedUntil.map { "; comes back by \($0.medium) at the latest" } ?? ""
      html.element(
        "p", ["class": "reviewed"], "Reviewed: “\(decision.choice.words)” on \(decision.on.medium)\(until).")
    }
  }

  /// The stage as a ladder of four steps, see ``PageStyle/stages``, with its words.
  static func addStage(_ finding: Finding, _ words: String, _ html: inout HTML) {
    // The drawing says no more than the words: what the days show, whatever notes added.
    html.element("span", ["class": "stage s\(finding.shownStage?.rawValue ?? 0)"], words)
  }

  private var since: String {
    var parts: [String] = []
    if let trend = card.finding.trend { parts.append(trend.words) }
    if let onset = words.onset { parts.append(words.changeBegan(onset)) }
    if words.isRaisedByNotes { parts.append("one step higher because of notes") }
    if let flagged = card.finding.flaggedSince { parts.append("on the list since \(flagged.short)") }
    return parts.joined(separator: " · ")
  }

  private func addStrengths(_ html: inout HTML) {
    let sentences = CardStrengths.sentences(card)
    html.element("section", ["class": "helps"]) { html in
      html.element("h4", "What helps")
      CardStrengths.addSteps(card, to: &html)
      if sentences.isEmpty {
        html.element("p", "Nothing recorded yet. Ask whom the student trusts and what still brings joy.")
      } else {
        html.element("ul") { html in for sentence in sentences { html.element("li", sentence) } }
      }
    }
  }

  private func addFigures(_ html: inout HTML) {
    let figures = words.figures
    guard !figures.isEmpty else { return }
    html.element("dl", ["class": "figures"]) { html in
      for figure in figures {
        html.element("div") { html in
          html.element("dt", figure.label)
          html.element("dd", figure.value)
        }
      }
    }
  }

  private func addDrawings(_ html: inout HTML) {
    let strip = DayStrip(card: card, facts: facts, onset: words.onset)
    html.element("figure") { html in
      strip.add(to: &html)
      TrendChart(card: card, onset: words.onset).add(to: &html)
      let first = strip.firstDay
      MonthTable(days: card.trajectory.days.filter { $0.day >= first && $0.day <= facts.asOf }).add(to: &html)
    }
  }
}

/// The part of a card in which a person decides: buttons on the screen, boxes on paper.
struct CardDecision {
  let card: ReviewCard
  let number: Int

  /// Adds the form around all cards: it goes nowhere, and keeps a browser from putting an old choice on another
  /// child's card.
  static func addForm(_ html: inout HTML, cards: (inout HTML) -> Void) {
    html.element("form", ["id": "cards", "autocomplete": "off"], content: cards)
  }

  func add(to html: inout HTML) {
    html.element("fieldset") { html in
      html.element("legend", "Your decision for \(CardWords(card: card).name)")
      html.element("div", ["class": "choices"]) { html in
        for choice in Decision.Choice.allCases {
          html.element("label") { html in
            html.empty("input", ["type": "radio", "name": "d\(number)", "value": choice.rawValue])
            html.text(" \(choice.words)")
          }
        }
      }
      html.element("label", ["class": "because"]) { html in
        html.text("because ")
        html.element("textarea", ["rows": "1", "maxlength": "500"], "")
      }
    }
  }
}
