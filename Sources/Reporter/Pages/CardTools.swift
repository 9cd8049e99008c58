import Domain

/// The bar with which a counselor finds, filters and orders cards, and the list of keys; hidden without scripts.
struct CardTools {
  /// The cards on the page, in any order.
  let cards: [ReviewCard]

  /// What a card tells the bar about itself, beside its name.
  static func attributes(_ card: ReviewCard) -> (trend: String?, silent: String?, contact: String?, since: String?) {
    (
      card.finding.trend?.rawValue, card.isWithoutContact ? "1" : nil,
      // The longest silence comes first: whoever was never reached stands before every date.
      ContactGap(card)?.lastContact?.iso ?? (card.isWithoutContact ? nil : card.contacts.map(\.day).max()?.iso),
      CardWords(card: card).onset?.iso
    )
  }

  func add(to html: inout HTML) {
    guard cards.count > 1 else { return }
    html.element(
      "form",
      [
        "id": "tools", "class": "tools", "role": "search", "aria-label": "Find cards", "hidden": "",
        "autocomplete": "off",
      ]
    ) { html in
      html.element("label") { html in
        html.element("span", "Search")
        html.empty("input", ["id": "find", "type": "search", "size": "14", "aria-keyshortcuts": "/"])
      }
      select(
        "Show", "show",
        [
          ("", "all cards"), ("undecided", "undecided"), ("moved", "new, worse or relapse"),
          ("silent", "no contact lately"), ("steps", "steps taken"),
        ], &html)
      select("Stage", "stage", [("", "any")] + stages.map { ($0, $0) }, &html)
      if grades.count > 1 { select("Grade", "grade", [("", "any")] + grades.map { ($0, $0) }, &html) }
      select(
        "Order", "order",
        [
          ("", "what needs a person first"), ("name", "name"), ("grade", "grade"),
          ("contact", "longest without contact"),
          ("since", "change began, oldest first"),
        ], &html)
      html.element("button", ["type": "reset", "id": "all", "hidden": ""], "Show all")
      html.element("button", ["type": "button", "id": "ask-keys", "aria-keyshortcuts": "?"], "Keys")
      html.element("p", ["id": "shown", "role": "status"], "")
    }
    addKeys(&html)
  }

  private func select(_ label: String, _ id: String, _ options: [(value: String, words: String)], _ html: inout HTML) {
    html.element("label") { html in
      html.element("span", label)
      html.element("select", ["id": id]) { html in
        for option in options { html.element("option", ["value": option.value], option.words) }
      }
    }
  }

  private var stages: [String] {
    let words = Set(cards.map { CardWords(card: $0).stage })
    let order = Dictionary(
      uniqueKeysWithValues: Stage.allCases.enumerated().map { ($0.element.words, -$0.offset) })
    return words.sorted { (order[$0] ?? 1, $0) < (order[$1] ?? 1, $1) }
  }

  private var grades: [String] {
    Set(cards.map(\.student.grade)).subtracting([""]).sorted { (Int($0) ?? .max, $0) < (Int($1) ?? .max, $1) }
  }

  /// The keys and what they do.
  static let keys: [(key: String, words: String)] = [
    ("j", "next card"), ("k", "card before"), ("u", "next card without a decision"),
    ("1 2 3 4", "refer, contact the family, monitor, not a concern"), ("b", "write why (because)"),
    ("x", "take the decision back"), ("Esc", "leave a field, back to the card"), ("/", "search"), ("?", "these keys"),
  ]

  private func addKeys(_ html: inout HTML) {
    html.element("dialog", ["id": "keys", "class": "keylist", "aria-labelledby": "keys-title"]) { html in
      html.element("h2", ["id": "keys-title"], "Keys")
      html.element("dl") { html in
        for entry in CardTools.keys {
          html.element("div") { html in
            html.element("dt") { $0.element("kbd", entry.key) }
            html.element("dd", entry.words)
          }
        }
      }
      html.element("p") { html in
        html.element("label") { html in
          html.empty("input", ["type": "checkbox", "id": "single", "checked": ""])
          html.text(" single keys work (switch off when you dictate)")
        }
      }
      html.element("button", ["type": "button", "id": "close-keys"], "Close")
    }
  }
}
