import Domain

/// The coordinator's page: can the data be trusted, who carries how much, what changed, where; no student appears
/// unless the report was asked for names.
public enum OverviewPage {
  /// Groups below this size show no share and no count of flagged students in the fairness table.
  static let smallest = 10

  /// Draws the overview; `sha256` hashes the style for the page's content policy.
  public static func html(_ facts: OverviewFacts, sha256: ([UInt8]) -> [UInt8]) -> String {
    PageFrame.html(
      title: "Overview \(facts.asOf.iso)", style: PageStyle.shared + PageStyle.overview, script: nil, sha256: sha256
    ) { html in
      html.element("main") { html in
        addTop(facts, &html)
        addCounselors(facts, &html)
        addChanges(facts, &html)
        addGroups("Schools", facts.schools, &html)
        addGroups("Grades", facts.grades, &html)
        FairnessTable.add(facts.fairness, to: &html)
        addBottom(facts, &html)
      }
    }
  }

  private static func addTop(_ facts: OverviewFacts, _ html: inout HTML) {
    let counts = facts.counselors.map(\.counts).reduce(ListCounts(), +)
    let gone = facts.counselors.reduce(0) { $0 + $1.gone }
    html.element("header", ["class": "top"]) { html in
      html.element("p", ["class": "place"], facts.title)
      html.element("h1", "Overview")
      html.element("p", ["class": "asof"], "Attendance up to \(facts.asOf.long), as known on \(facts.knownOn.medium).")
    }
    if facts.urgentCount > 0 {
      html.element("section", ["class": "notice urgent"]) { html in
        html.element(
          "h2",
          facts.urgentCount == 1
            ? "One urgent note waits for a person" : "\(facts.urgentCount) urgent notes wait for a person")
        html.element("p", "ebb urgent lists them by id and takes the acknowledgement of a named person.")
      }
    }
    html.element("section", ["class": "notice"]) { html in
      html.element("h2", "Data quality")
      if facts.dataQuality.isEmpty {
        html.element("p", "Every school's newest file is here, and no row was kept back.")
      } else {
        html.element("ul") { html in for sentence in facts.dataQuality { html.element("li", sentence) } }
      }
    }
    html.element(
      "p", ["class": "change"], "Since the week before: \(counts.words)\(gone > 0 ? " · \(gone) gone" : "").")
  }

  private static let meaning = "What it means"

  private static func addChanges(_ facts: OverviewFacts, _ html: inout HTML) {
    guard !facts.changes.isEmpty else { return }
    table("What changed since the week before", ["Change", "Students", meaning], &html) { html in
      for change in facts.changes {
        html.element("tr") { html in
          html.element("th", ["scope": "row"], change.title)
          html.element("td", String(change.count))
          html.element("td", ["class": "words"]) { html in
            html.text(change.words)
            for name in change.names {
              html.element("div") { $0.element("bdi", name) }
            }
          }
        }
      }
    }
  }

  private static func addCounselors(_ facts: OverviewFacts, _ html: inout HTML) {
    let loads = facts.counselors
    // A column nobody has a number in is left out.
    let parts = ListCounts.parts.filter { part in loads.contains { $0.counts[keyPath: part.path] > 0 } }
    let columns = ["Counselor", "Students", "To review", "Reviewed", "No contact lately", "Watched after a return"]
    let draw: (inout HTML) -> Void = { LoadBars(loads: loads, capacity: facts.capacity).add(to: &$0) }
    table("Counselors", columns + parts.map(\.words), &html, above: draw) { html in
      for load in loads.sorted(by: { $0.counselor.utf8.lexicographicallyPrecedes($1.counselor.utf8) }) {
        html.element("tr") { html in
          html.element("th", ["scope": "row"]) { html in
            if let page = load.page, isFileName(page) {
              html.element("a", ["href": page], load.counselor)
            } else {
              html.text(load.counselor)
            }
            if let week = load.week, isFileName(week) {
              html.text(" ")
              html.element("a", ["class": "week", "href": week, "aria-label": "the week of \(load.counselor)"], "week")
            }
          }
          html.element("td", String(load.students))
          html.element("td", ["class": "strong"], String(load.toReview))
          html.element("td", String(load.reviewed))
          count(load.withoutContact, &html)
          count(load.watched, &html)
          for part in parts { count(load.counts[keyPath: part.path], &html) }
        }
      }
    }
  }

  private static func addGroups(_ title: String, _ groups: [GroupCount], _ html: inout HTML) {
    let stages = Stage.allCases.filter { $0 > .steady }
    let titles =
      [String(title.dropLast()), "Students"] + stages.map(\.words) + ["no marks", "No data", "Share flagged"]
    let sorted = groups.sorted { isBefore($0.name, $1.name) }
    let draw: (inout HTML) -> Void = { StageBars(title, sorted).add(to: &$0, id: title.lowercased()) }
    table(title, titles, &html, above: draw) { html in
      for group in sorted {
        html.element("tr") { html in
          html.element("th", ["scope": "row"], group.name.isEmpty ? "not given" : group.name)
          html.element("td", String(group.students))
          for stage in stages { count(group.stages[stage] ?? 0, &html) }
          count(group.silent, &html)
          count(group.withoutData, &html)
          html.element("td", share(group.flagged, of: group.students))
        }
      }
    }
    if groups.contains(where: { $0.students < smallest }) {
      html.element("p", ["class": "quiet"], "No share is given for fewer than \(smallest) students.")
    }
  }

  /// Orders names, numbers as numbers: grade 5 comes before grade 10.
  private static func isBefore(_ a: String, _ b: String) -> Bool {
    let (numberA, numberB) = (Int(a) ?? Int.max, Int(b) ?? Int.max)
    return numberA != numberB ? numberA < numberB : a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// A share with one decimal; `–` for a group too small to have one.
  static func share(_ part: Int, of whole: Int) -> String {
    guard whole >= smallest else { return "–" }
    return Figures.decimal(100 * Double(part) / Double(whole), places: 1, trims: false) + "\u{00A0}%"
  }

  static func table(
    _ title: String, _ columns: [String], _ html: inout HTML, above: (inout HTML) -> Void = { _ in },
    rows: (inout HTML) -> Void
  ) {
    html.element("section", ["class": "block"]) { html in
      html.element("h2", title)
      above(&html)
      html.element("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": title]) { html in
        html.element("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              for column in columns {
                // Words stand at the left, like their column.
                if column == meaning {
                  html.element("th", ["scope": "col", "class": "words"], column)
                } else {
                  html.element("th", ["scope": "col"], column)
                }
              }
            }
          }
          html.element("tbody") { rows(&$0) }
        }
      }
    }
  }

  private static func count(_ number: Int, _ html: inout HTML) {
    html.element("td", ["class": number == 0 ? "none" : "some"], number == 0 ? "·" : String(number))
  }

  /// Whether a link stays beside the overview: a plain file name, no folder and no address.
  private static func isFileName(_ name: String) -> Bool {
    name.hasSuffix(".html") && !name.hasPrefix(".")
      && name.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "."
      }
  }

  private static func addBottom(_ facts: OverviewFacts, _ html: inout HTML) {
    html.element("footer", ["class": "quiet"]) { html in
      var parts = ["run \(facts.runDigest)"]
      if !facts.settingsDigest.isEmpty { parts.append("settings \(facts.settingsDigest)") }
      if let head = facts.auditHead { parts.append("audit \(head)") }
      html.element("p", ["class": "digests"], parts.joined(separator: " · "))
      html.element("p", "Counts of a list are no measure of a counselor, a school or a child.")
    }
  }
}
