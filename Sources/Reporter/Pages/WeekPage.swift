import Domain

/// What changed on one counselor's list since the week before: one printed page to carry into a meeting.
public enum WeekPage {
  /// Lines of text that fit the printed page beside its head, counted for the shorter of A4 and Letter.
  static let lines = 44

  /// Draws the page; `sha256` hashes the style for the page's content policy.
  public static func html(
    cards: [ReviewCard], departures: [Departure], facts: ReportFacts, sha256: ([UInt8]) -> [UInt8]
  ) -> String {
    let cards = cards.filter { $0.counselor == facts.counselor }
    let parts = WeekParts(cards, departures.filter { $0.counselor == facts.counselor })
    return PageFrame.html(
      title: "Week \(facts.asOf.iso), \(facts.counselor)", style: PageStyle.shared + PageStyle.week, script: nil,
      sha256: sha256
    ) { html in
      html.element("main", ["class": "sheet"]) { html in
        addTop(parts, facts, &html)
        for part in parts.fitted(to: lines) { add(part, &html) }
        html.element("footer", ["class": "quiet"]) { html in
          html.element(
            "p",
            "Computed from the marks as known on \(facts.knownOn.medium), so a late correction changes the week before too."
              + " Names of children: shred it after the meeting.")
          html.element("p", ["class": "digests"], "run \(facts.runDigest)")
        }
      }
    }
  }

  private static func addTop(_ parts: WeekParts, _ facts: ReportFacts, _ html: inout HTML) {
    html.element("header", ["class": "top"]) { html in
      html.element("p", ["class": "place"]) { html in
        html.text(facts.schoolName.isEmpty ? "" : "\(facts.schoolName) · ")
        html.text("counselor \(facts.counselor)")
      }
      html.element("h1", "The week to \(facts.asOf.long)")
      html.element("p", ["class": "change"], parts.summary)
      if facts.urgentCount > 0 {
        html.element(
          "p", ["class": "attention"],
          facts.urgentCount == 1
            ? "One urgent note waits for a person: see the review page first."
            : "\(facts.urgentCount) urgent notes wait for a person: see the review page first.")
      }
      for sentence in facts.dataQuality.prefix(3) { html.element("p", ["class": "quiet"], sentence) }
    }
  }

  private static func add(_ part: WeekParts.Fitted, _ html: inout HTML) {
    html.element("section", ["class": "part"]) { html in
      html.element("h2") { html in
        html.text(part.title + " ")
        html.element("span", ["class": "count"], String(part.count))
      }
      if !part.rows.isEmpty {
        html.element("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              for title in ["Student", "Grade", "Now", "Why"] {
                html.element("th", ["scope": "col"]) { $0.element("span", ["class": "spoken"], title) }
              }
            }
          }
          html.element("tbody") { html in
            for row in part.rows {
              html.element("tr", ["class": "lines-\(part.lines)"]) { html in
                html.element("th", ["scope": "row"]) { html in
                  html.element("bdi", row.name)
                  html.text(" ")
                  html.element("span", ["class": "id"], row.id)
                }
                html.element("td", row.grade)
                html.element("td", row.now)
                html.element("td") { html in html.element("div", ["class": "say"], row.why) }
              }
            }
          }
        }
      }
      if !part.names.isEmpty { html.element("p", ["class": "names"], part.names.joined(separator: " · ")) }
      if part.left > 0 {
        html.element("p", ["class": "quiet"], "and \(part.left) more: see the review page.")
      }
    }
  }
}
