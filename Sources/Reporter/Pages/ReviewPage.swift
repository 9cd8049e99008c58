public import Domain

/// The page a counselor works with on Monday: one file, every card, decisions saved as a CSV without names.
public enum ReviewPage {
  /// Draws the page of one counselor; `sha256` hashes the script and the style for the page's content policy.
  public static func html(cards: [ReviewCard], facts: ReportFacts, sha256: ([UInt8]) -> [UInt8]) -> String {
    // Only this counselor's students, whatever the caller passed.
    let groups = CardGroup.groups(cards.filter { $0.counselor == facts.counselor }, capacity: facts.capacity)
    return PageFrame.html(
      title: "Review \(facts.asOf.iso), \(facts.counselor)",
      style: PageStyle.shared + PageStyle.review + PageStyle.stages + MarkShapes.style, script: ReviewScript.text,
      sha256: sha256, isTight: true
    ) { html in
      MarkShapes.definitions(&html)
      // On a long page what is out of sight is drawn when it is scrolled to.
      let isLong = groups.reduce(0) { $0 + $1.cards.count } > longFrom
      html.element(
        "main",
        [
          "id": "page", "class": isLong ? "many" : "few", "data-as-of": facts.asOf.iso, "data-page": facts.pageDigest,
          "data-file": decisionsFile(counselor: facts.counselor, asOf: facts.asOf),
        ]
      ) { html in
        addTop(facts, groups, &html)
        CardTools(cards: groups.flatMap(\.cards)).add(to: &html)
        addGlance(groups, &html)
        addKey(&html)
        let rules = PageRules(groups.flatMap(\.cards))
        CardDecision.addForm(&html) { addGroups(groups, facts, rules, &$0) }
        html.lineBreak()
        rules.add(to: &html)
        addBottom(facts, &html)
      }
      html.addSharedDrawings()
      addSaveBar(facts, &html)
    }
  }

  /// Cards above which a page is long.
  private static let longFrom = 20

  /// Makes the digest a saved decision names: 16 hexadecimal digits over the page without its digest.
  public static func digest(cards: [ReviewCard], facts: ReportFacts, sha256: ([UInt8]) -> [UInt8]) -> String {
    signed(cards: cards, facts: facts, sha256: sha256).digest
  }

  /// Draws the page with its own digest in it, drawing it once: of a district's pages that is half the time.
  public static func signed(
    cards: [ReviewCard], facts: ReportFacts, sha256: ([UInt8]) -> [UInt8]
  ) -> (html: String, digest: String) {
    var blank = facts
    blank.pageDigest = ""
    var page = Array(html(cards: cards, facts: blank, sha256: sha256).utf8)
    let digest = sha256(page).prefix(8).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    // The two places that name the digest, each written by this file with an empty one; empty quotes give way to it.
    for (mark, quotes) in [("data-page=\"\"", 2), ("run \(facts.runDigest) · page ", 0)] {
      if let end = place(after: Array(mark.utf8), in: page) {
        page.replaceSubrange((end - quotes)..<end, with: digest.utf8)
      }
    }
    return (String(decoding: page, as: UTF8.self), digest)
  }

  /// The place behind the first occurrence; by hand, because the library's search of a long page took seconds a district.
  private static func place(after mark: [UInt8], in page: [UInt8]) -> Int? {
    guard let first = mark.first, page.count >= mark.count else { return nil }
    var start = 0
    while start <= page.count - mark.count {
      if page[start] == first, page[start..<(start + mark.count)].elementsEqual(mark) { return start + mark.count }
      start += 1
    }
    return nil
  }

  /// How many cards of a counselor's page ask for a decision now; the same number that the page's head shows.
  public static func toReview(_ cards: [ReviewCard], capacity: Int) -> Int {
    CardGroup.groups(cards, capacity: capacity).filter(\.group.isToReview).reduce(0) { $0 + $1.cards.count }
  }

  /// The name under which the browser saves the decisions.
  public static func decisionsFile(counselor: String, asOf: SchoolDay) -> String {
    "decisions-\(Slug.made(from: counselor))-\(asOf.iso).csv"
  }

  private typealias Groups = [(group: CardGroup, cards: [ReviewCard])]

  private static func addTop(_ facts: ReportFacts, _ groups: Groups, _ html: inout HTML) {
    let count = groups.filter(\.group.isToReview).reduce(0) { $0 + $1.cards.count }
    html.element("header", ["class": "top"]) { html in
      html.element("p", ["class": "place"]) { html in
        html.text(facts.schoolName.isEmpty ? "" : "\(facts.schoolName) · ")
        html.text("counselor \(facts.counselor)")
      }
      html.element("h1", count == 0 ? "Nothing to review" : "\(count) to review")
      html.element("p", ["class": "asof"], "Attendance up to \(facts.asOf.long), as known on \(facts.knownOn.medium).")
      html.element(
        "p", ["class": "asof"],
        "A trajectory of absence with its evidence, not a diagnosis. The records may be wrong; a person decides.")
      let silent = groups.flatMap(\.cards).count { $0.isWithoutContact }
      if silent > 0 {
        html.element(
          "p", ["class": "asof"],
          silent == 1 ? "One student has had no contact lately." : "\(silent) students have had no contact lately.")
      }
    }
    DataNotices.add(facts, cards: groups.flatMap(\.cards), to: &html)
  }

  /// The list at a glance; a name leads to its card.
  private static func addGlance(_ groups: Groups, _ html: inout HTML) {
    var number = 0
    guard groups.contains(where: \.group.isToReview) else { return }
    html.element("nav", ["class": "glance", "aria-label": "Students to review"]) { html in
      html.element("ol") { html in
        for (group, cards) in groups {
          for card in cards {
            number += 1
            guard group.isToReview else { continue }
            let words = CardWords(card: card)
            html.element("li") { html in
              html.element("a", ["href": "#c\(number)"]) { $0.element("bdi", words.name) }
              CardView.addStage(card.finding, words.stage, &html)
              html.element("span", ["class": "quiet"], card.openUrgent ? "urgent" : card.finding.trend?.words ?? "")
              html.element("span", ["class": "line"], words.headline)
            }
          }
        }
      }
    }
  }

  private static func addKey(_ html: inout HTML) {
    html.element("details", ["class": "key", "open": ""]) { html in
      html.element("summary", "How to read the drawings")
      html.element(
        "p",
        "In the strip a column is a week and a row a weekday, Monday on top. The triangle below it is the week in which the"
          + " change began. In the chart the thick line adds up days missed, the dashed line what would be usual for this"
          + " student; triangles are notes, circles contacts, stars steps taken. The questions follow the fifteen reasons of"
          + " the SNACK (Heyne and others, 2019).")
      MarkShapes.legend(&html)
      html.element("p", ["class": "letters"], MonthTable.key)
    }
  }

  private static func addGroups(
    _ groups: Groups, _ facts: ReportFacts, _ rules: PageRules, _ html: inout HTML
  ) {
    var number = 0
    for (group, cards) in groups {
      html.element(
        "section", ["class": group.isToReview ? "group asked" : group == .watched ? "group watched" : "group"]
      ) { html in
        html.element("h2") { html in
          html.text(group.title + " ")
          html.element("span", ["class": "count"], String(cards.count))
        }
        html.element("p", ["class": "quiet"], group.explanation(capacity: facts.capacity))
        for card in cards {
          number += 1
          let view = CardView(card: card, facts: facts, number: number, rules: rules)
          if group.isToReview { view.add(to: &html) } else { addRow(view, &html) }
        }
      }
    }
  }

  /// A card that opens from one row.
  private static func addRow(_ view: CardView, _ html: inout HTML) {
    let words = CardWords(card: view.card)
    html.element("details", ["class": "row"]) { html in
      html.element("summary") { html in
        html.element("b") { $0.element("bdi", words.name) }
        html.element("span", ["class": "id"], view.card.student.id)
        CardView.addStage(view.card.finding, words.stage, &html)
        html.element("span", ["class": "line"], words.headline)
      }
      view.add(to: &html)
    }
  }

  private static func addBottom(_ facts: ReportFacts, _ html: inout HTML) {
    html.element("footer", ["class": "quiet"]) { html in
      html.element("p", ["class": "sign"], "Decided by ______________________________   on ______________")
      var parts = ["run \(facts.runDigest)", "page \(facts.pageDigest)"]
      if !facts.settingsDigest.isEmpty { parts.append("settings \(facts.settingsDigest)") }
      if let head = facts.auditHead { parts.append("audit \(head)") }
      html.element("p", ["class": "digests"], parts.joined(separator: " · "))
      html.element(
        "p",
        "This file holds children's records. Keep it where only you can read it, and delete it when the decisions are"
          + " imported. Not for sanctions, prosecution, admission or funding.")
    }
  }

  private static func addSaveBar(_ facts: ReportFacts, _ html: inout HTML) {
    html.element("form", ["id": "save", "class": "save", "hidden": "", "autocomplete": "off"]) { html in
      html.element("label") { html in
        html.element("span", "Decided by")
        html.empty("input", ["id": "by", "type": "text", "maxlength": "80", "size": "16"])
      }
      html.element("label") { html in
        html.element("span", "on")
        html.empty("input", ["id": "on", "type": "date", "value": facts.asOf.iso])
      }
      html.element("p", ["id": "status", "role": "status", "aria-live": "polite"], "")
      html.element("span", ["class": "keys"], "j k next, before · 1–4 decide · ? keys")
      html.element("button", ["type": "submit"], "Save decisions")
    }
    html.element("noscript") { html in
      html.element(
        "p", ["class": "save"],
        "Scripts are off: print the page and tick, or use ebb review STUDENT DECISION --because TEXT.")
    }
  }
}
