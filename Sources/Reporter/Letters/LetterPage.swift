import Office

/// Writes a letter as one self-contained page to print.
enum LetterPage {
  static func html(_ content: LetterContent, paper: Paper, sha256: ([UInt8]) -> [UInt8]) -> String {
    let style = LetterStyle.css(paper)
    var html = HTML()
    html.insertRaw("<!DOCTYPE html>\n")
    html.element("html", ["lang": content.language.rawValue]) { html in
      html.insertRaw("\n<head>\n<meta charset=\"utf-8\">\n")
      html.empty(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": ContentPolicy.text(style: style, script: nil, sha256: sha256),
        ])
      html.insertRaw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      html.insertRaw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n")
      // The title ends up in a browser's history and in the name of a printed file: no name, no id.
      html.element("title", "Letter")
      html.insertRaw("\n<style>\(style)</style>\n</head>\n<body>\n")
      html.element("main", ["class": density(content)]) { html in
        html.lineBreak()
        letter(content, &html)
        if !content.annex.isEmpty {
          html.element("section", ["class": "annex"]) { html in
            html.lineBreak()
            for block in content.annex { add(block, &html) }
          }
          html.lineBreak()
        }
      }
      html.insertRaw("\n</body>\n")
    }
    html.lineBreak()
    return html.markup
  }

  private static func density(_ content: LetterContent) -> String {
    switch LetterDensity(content) {
    case .airy: "airy"
    case .dense: "dense"
    case .full: "dense full"
    }
  }

  private static func letter(_ content: LetterContent, _ html: inout HTML) {
    html.element("header") { html in
      html.element("p", ["class": "school"], content.school)
      html.element("p", content.headLines.joined(separator: " · "))
    }
    html.lineBreak()
    if let stamp = content.stamp {
      html.element("p", ["class": "stamp"], stamp)
      html.lineBreak()
    }
    html.element("p", ["class": "date"], content.date)
    html.lineBreak()
    lines(content.recipientLines, "to", &html)
    html.element("h1", content.subject)
    html.lineBreak()
    html.element("p", content.salutation)
    html.lineBreak()
    for block in content.body { add(block, &html) }
    html.element("div", ["class": "end"]) { html in
      html.element("aside") { html in
        html.element("h2", content.contactTitle)
        for line in content.contactLines { html.element("p", line) }
      }
      html.lineBreak()
      html.element("div", ["class": "sign"]) { html in
        html.element("p", content.closing)
        html.element("p", ["class": "hand"], "")
        for line in content.signatureLines { html.element("p", line) }
      }
    }
    html.lineBreak()
    html.element("footer") { $0.element("p", content.privacy) }
    html.lineBreak()
  }

  private static func add(_ block: LetterContent.Block, _ html: inout HTML) {
    switch block {
    case .heading(let text): html.element("h2", text)
    case .paragraph(let text): html.element("p", fillClass(text)) { fill(text, &$0) }
    case .list(let items):
      // Short items stand side by side, so that a referral keeps to its page.
      html.element("ul", LetterContent.isShort(items) ? ["class": "two"] : [:]) { html in
        for item in items { html.element("li") { fill(item, &$0) } }
      }
    case .ticks(let items):
      html.element("ul", ["class": "ticks"]) { html in
        for item in items { html.element("li", fillClass(item)) { fill(item, &$0) } }
      }
    case .table(let head, let rows): table(head, rows, &html)
    case .page: html.insertRaw("<hr>")
    }
    html.lineBreak()
  }

  private static func table(_ head: [String], _ rows: [[String]], _ html: inout HTML) {
    html.element("table") { html in
      html.element("tr") { html in
        for (place, cell) in head.enumerated() {
          if place == 0 { html.element("td", cell) } else { html.element("th", ["scope": "col"], cell) }
        }
      }
      for row in rows {
        html.element("tr") { html in
          for (place, cell) in row.enumerated() {
            if place == 0 { html.element("th", ["scope": "row"], cell) } else { html.element("td", cell) }
          }
        }
      }
    }
  }

  private static func lines(_ lines: [String], _ name: String, _ html: inout HTML) {
    html.element("address", ["class": name]) { html in
      for (place, line) in lines.enumerated() {
        if place > 0 { html.insertRaw("<br>") }
        fill(line, &html)
      }
    }
    html.lineBreak()
  }

  private static func fillClass(_ text: String) -> KeyValuePairs<StaticString, String?> {
    text.contains("___") ? ["class": "fill"] : [:]
  }

  /// Turns three underscores and more into a line to write on.
  private static func fill(_ text: String, _ html: inout HTML) {
    var plain = ""
    var line = 0
    func flush(_ html: inout HTML) {
      if line >= 3 {
        html.element("span", ["class": "line"], "")
      } else {
        plain += String(repeating: "_", count: line)
      }
      line = 0
    }
    for character in text {
      if character == "_" {
        line += 1
        if line == 3 {
          if !plain.isEmpty { html.element("span", plain) }
          plain = ""
        }
      } else {
        flush(&html)
        plain.append(character)
      }
    }
    flush(&html)
    html.text(plain)
  }
}
