public import Domain

/// The coordinator's page of a back-test: early, short, fair; one file, no student in it.
public struct EvaluationPage {
  let evaluation: Evaluation
  let title: String
  let settingsDigest: String

  public init(evaluation: Evaluation, title: String, settingsDigest: String) {
    self.evaluation = evaluation
    self.title = title
    self.settingsDigest = settingsDigest
  }

  private var words: EvaluationWords { EvaluationWords(evaluation: evaluation) }

  /// Draws the page; `sha256` hashes the style for the page's content policy.
  public func html(sha256: ([UInt8]) -> [UInt8]) -> String {
    PageFrame.html(
      title: "Were the lists early, short and fair?",
      style: PageStyle.shared + PageStyle.overview + PageStyle.evaluation,
      script: nil, sha256: sha256
    ) { html in
      html.element("main") { html in
        addTop(&html)
        section("How long the lists are, and how early", &html) { html in
          LeadChart(evaluation: evaluation).add(to: &html)
        }
        addLists(&html)
        section("Of a caseload of \(Evaluation.caseload): who was on the lists, and to whom the event came", &html) {
          CalibrationChart(evaluation: evaluation).add(to: &$0)
        }
        addStages(&html)
        addGroups(&html)
        addBottom(&html)
      }
    }
  }

  private func addTop(_ html: inout HTML) {
    html.element("header", ["class": "top"]) { html in
      html.element("p", ["class": "place"], title)
      html.element("h1", "Were the lists early, short and fair?")
      html.element("p", ["class": "asof"], words.weeks)
      html.element("p", ["class": "asof"], words.people)
    }
    html.element("section", ["class": "notice"]) { html in
      html.element("h2", "How to read this")
      html.element("p", words.event)
      html.element("p", "What the weeks rest on: \(words.knowledge)")
      for caution in words.cautions { html.element("p", caution) }
    }
  }

  private func section(_ title: String, _ html: inout HTML, _ content: (inout HTML) -> Void) {
    html.element("section", ["class": "block"]) { html in
      html.element("h2", title)
      content(&html)
    }
  }

  private func addLists(_ html: inout HTML) {
    let columns = [
      "List", "On a week's list", "Ever on it", "Caught before (95 %)", "Lead: a quarter", "half", "three quarters",
      "Right (95 %)", "New a week for \(Evaluation.caseload)", "New a week, each caseload",
    ]
    OverviewPage.table("Every list", columns, &html) { html in
      for list in evaluation.lists {
        html.element("tr") { html in
          html.element("th", ["scope": "row"], list.name)
          html.element("td", EvaluationWords.fine(list.list))
          html.element("td", EvaluationWords.fine(list.ever.share))
          html.element("td", EvaluationWords.ranged(list.caught))
          for lead in [list.lead.lower, list.lead.median, list.lead.upper] {
            html.element("td", lead.map(String.init) ?? "–")
          }
          html.element("td", EvaluationWords.ranged(list.right))
          html.element("td", Figures.decimal(list.newPerCaseload, places: 2, trims: false))
          html.element("td", Figures.decimal(list.newPerCounselor, places: 2, trims: false))
        }
      }
    }
    html.element("p", ["class": "quiet"]) { html in
      html.text(
        "Caught: named at a week's end 1 to \(Evaluation.reach) school days before the event. Lead: school days from there"
          + " to the event; – is never named, zero or less too late. Right: of those ever named, to whom the event came."
      )
      if let last = evaluation.lists.last(where: { $0.name == "last-20-days" }) {
        html.text(" last-20-days is \(last.when), chosen so that about as many are ever on it as on mild+.")
      }
    }
  }

  private func addStages(_ html: inout HTML) {
    let columns = ["Highest stage before the event", "Students", "Of \(Evaluation.caseload)", "The event came (95 %)"]
    OverviewPage.table("By the highest stage", columns, &html) { html in
      for stage in evaluation.stages {
        html.element("tr") { html in
          html.element("th", ["scope": "row"], stage.stage.words)
          html.element("td", String(stage.students))
          html.element("td", Figures.decimal(CalibrationChart.scaled(stage.students, evaluation), places: 1))
          html.element("td", EvaluationWords.ranged(stage.events))
        }
      }
    }
  }

  private func addGroups(_ html: inout HTML) {
    for table in evaluation.groups where table.groups.count > 1 || table.groups.first?.name.isEmpty == false {
      section("By \(table.characteristic)", &html) { GroupChart(table: table).add(to: &$0) }
      let columns =
        [table.characteristic, "Students", "Events"]
        + ["watch+", "mild+"].flatMap {
          ["\($0): on a week's list", "\($0): ever (95 %)", "\($0): caught (95 %)"]
        }
      OverviewPage.table("By \(table.characteristic), in figures", columns, &html) { html in
        for group in table.groups {
          html.element("tr") { html in
            html.element("th", ["scope": "row"], EvaluationWords.group(group.name))
            html.element("td", group.students.map(String.init) ?? "–")
            html.element("td", group.events.map(String.init) ?? "–")
            for level in group.levels {
              html.element("td", EvaluationWords.fine(level.list))
              html.element("td", EvaluationWords.ranged(level.ever))
              html.element("td", EvaluationWords.ranged(level.caught))
            }
          }
        }
      }
    }
    html.element(
      "p", ["class": "quiet"],
      "–: groups of fewer than \(SmallCells.least) students or events are hidden, and more until none can be worked out"
        + " from the others. These characteristics never enter a rule.")
  }

  private func addBottom(_ html: inout HTML) {
    html.element("footer", ["class": "quiet"]) { html in
      html.element("p", ["class": "digests"], "settings \(settingsDigest)")
      html.element("p", "‘ebb help evaluation’ defines every figure.")
    }
  }
}

extension PageStyle {
  /// What the page of a back-test adds.
  static let evaluation = #"""

    td { white-space: nowrap; }
    svg { max-width: 100%; height: auto; display: block; margin-top: 8px; }
    svg text { font-size: 12px; fill: var(--ink); }
    svg .mute { fill: var(--muted); } svg .end { text-anchor: end; } svg .mid { text-anchor: middle; }
    svg .grid { stroke: var(--line); fill: none; } svg .zero { stroke: var(--mid); fill: none; }
    svg .level { fill: var(--blue); } svg .rule { fill: var(--mid); }
    svg .reference { fill: #fff; stroke: var(--alert); stroke-width: 2; }
    svg .bar { fill: var(--mid); } svg .came { fill: var(--deep); }
    svg .span { stroke: var(--mid); stroke-width: 2; fill: none; } svg .dot { fill: var(--blue); }
    """#
}
