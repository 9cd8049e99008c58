import Domain

/// Draws one card: what helps first, then what can be seen, why it is here, what was done, and the decision.
struct CardView {
  let card: ReviewCard
  let facts: ReportFacts
  /// The card's number on its page, from 1; makes the names of its parts.
  let number: Int
  /// Whether a person is asked to decide now.
  let isToReview: Bool

  private var words: CardWords { CardWords(card: card) }

  func add(to html: inout HTML) {
    let evidence = CardEvidence(card: card)
    let told = CardTools.attributes(card)
    html.element(
      "article",
      [
        "class": "card", "id": "card-\(number)", "data-student": card.student.id,
        "data-review": isToReview ? "yes" : "no", "data-stage": told.stage, "data-trend": told.trend,
        "data-grade": card.student.grade, "data-silent": card.isWithoutContact ? "yes" : "no",
        "data-contact": told.contact, "data-since": told.since, "tabindex": "-1", "aria-labelledby": "name-\(number)",
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
        html.element("h3", ["id": "name-\(number)"]) { $0.element("bdi", words.name) }
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

  /// The stage as a ladder of four steps with its words.
  static func addStage(_ finding: Finding, _ words: String, _ html: inout HTML) {
    // The drawing says no more than the words: what the days show, whatever notes added.
    let reached = finding.shownStage?.rawValue ?? 0
    html.element("span", ["class": "stage"]) { html in
      html.element("svg", ["width": "34", "height": "14", "viewBox": "0 0 34 14", "aria-hidden": "true"]) { html in
        for step in 1...4 {
          let height = 2 + step * 3
          html.shape(
            "rect",
            [
              "class": step <= reached ? "step" : "step empty", "x": "\((step - 1) * 9)", "y": "\(14 - height)",
              "width": "7", "height": "\(height)",
            ])
        }
      }
      html.text(" \(words)")
    }
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
      strip.add(to: &html, number: number)
      TrendChart(card: card, onset: words.onset).add(to: &html, number: number)
      let first = strip.firstDay
      WeekTable(days: card.trajectory.days.filter { $0.day >= first && $0.day <= facts.asOf }).add(to: &html)
    }
  }
}

/// The part of a card in which a person decides: buttons on the screen, boxes on paper.
struct CardDecision {
  let card: ReviewCard
  let number: Int

  /// The form all choices belong to.
  private static let form = "cards"

  /// Adds the form: it goes nowhere, and keeps a browser from putting an old choice on another child's card.
  static func addForm(_ html: inout HTML) {
    html.element("form", ["id": form, "autocomplete": "off"]) { _ in }
  }

  func add(to html: inout HTML) {
    html.element("fieldset", ["class": "decision"]) { html in
      html.element("legend", "Your decision for \(CardWords(card: card).name)")
      html.element("div", ["class": "choices"]) { html in
        for (place, choice) in Decision.Choice.allCases.enumerated() {
          html.element("label") { html in
            html.empty(
              "input",
              [
                "type": "radio", "name": "decision-\(number)", "value": choice.rawValue, "form": CardDecision.form,
                "aria-keyshortcuts": "\(place + 1)",
              ])
            html.text(" \(choice.words)")
          }
        }
        html.element("button", ["type": "button", "class": "clear", "hidden": ""], "clear")
      }
      html.element("label", ["class": "because"]) { html in
        html.element("span", "because")
        html.element(
          "textarea", ["rows": "1", "maxlength": "500", "form": CardDecision.form, "autocomplete": "off"], "")
      }
    }
  }
}
