public import Office

/// Draws a sheet as one self-contained page to print.
public enum SheetPage {
  /// - Parameters:
  ///   - paper: what it is printed on; the ministry's form is A4.
  ///   - sha256: the digest that the page's content policy names its style by.
  public static func html(_ sheet: StudentSheet, paper: Paper = .a4, sha256: ([UInt8]) -> [UInt8]) -> String {
    let style = SheetStyle.css(paper)
    var html = HTML()
    html.insertRaw("<!DOCTYPE html>\n")
    html.element("html", ["lang": sheet.language]) { html in
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
      html.element("title", sheet.title)
      html.insertRaw("\n<style>\(style)</style>\n</head>\n<body>\n")
      html.element("main") { html in
        html.lineBreak()
        add(sheet, &html)
      }
      html.insertRaw("\n</body>\n")
    }
    html.lineBreak()
    return html.markup
  }

  private static func add(_ sheet: StudentSheet, _ html: inout HTML) {
    if let stamp = sheet.stamp {
      html.element("p", ["class": "stamp"], stamp)
      html.lineBreak()
    }
    html.element("h1", sheet.title)
    html.lineBreak()
    html.element("dl") { html in
      for entry in sheet.entries {
        html.element("div") { html in
          html.element("dt", entry.label)
          html.element("dd", entry.value)
        }
      }
    }
    html.lineBreak()
    for section in sheet.sections {
      html.element("section") { html in
        html.element("h2", section.title)
        html.lineBreak()
        add(section.blocks, &html)
      }
      html.lineBreak()
    }
    html.element("footer") { html in
      for line in sheet.footer { html.element("p", line) }
    }
    html.lineBreak()
  }

  /// Two places to write in stand side by side.
  private static func add(_ blocks: [StudentSheet.Block], _ html: inout HTML) {
    guard blocks.count == 2, blocks.allSatisfy({ if case .labelledLines = $0 { true } else { false } }) else {
      for block in blocks { add(block, &html) }
      return
    }
    html.element("div", ["class": "side"]) { html in
      for block in blocks { html.element("div") { add(block, &$0) } }
    }
    html.lineBreak()
  }

  private static func add(_ block: StudentSheet.Block, _ html: inout HTML) {
    switch block {
    case .paragraph(let text): html.element("p", text)
    case .list(let items):
      // Short items stand side by side, so that a sheet keeps to its page.
      let isShort = items.count >= 4 && items.allSatisfy { $0.count <= 72 }
      html.element("ul", isShort ? ["class": "two"] : [:]) { html in
        for item in items { html.element("li", item) }
      }
    case .table(let table): add(table, &html)
    case .lines(let count): lines(count, &html)
    case .labelledLines(let label, let count):
      html.element("p", ["class": "label"], label)
      lines(count, &html)
    case .grid(let head, let rows): grid(head, rows, &html)
    case .signatures(let labels):
      html.element("div", ["class": "signs"]) { html in
        for label in labels { html.element("p", label) }
      }
    }
    html.lineBreak()
  }

  private static func lines(_ count: Int, _ html: inout HTML) {
    for _ in 0..<count { html.element("div", ["class": "line"], "") }
  }

  private static func add(_ table: StudentSheet.Table, _ html: inout HTML) {
    html.element("div", ["class": "wide"]) { html in
      html.element("table", ["class": "month"]) { html in
        html.element("thead") { row(table.head, "col", &$0) }
        html.element("tbody") { html in
          for cells in table.rows { row(cells, "row", &html) }
        }
      }
    }
    html.lineBreak()
    html.element("ul", ["class": "notes"]) { html in
      for note in table.notes { html.element("li", note) }
    }
  }

  private static func grid(_ head: [String], _ rows: Int, _ html: inout HTML) {
    html.element("table", ["class": "grid"]) { html in
      html.element("thead") { row(head, "col", &$0) }
      html.element("tbody") { html in
        for _ in 0..<rows {
          html.element("tr") { html in
            for _ in head { html.element("td", "") }
          }
        }
      }
    }
  }

  /// A row of headings, or a row of numbers under one.
  private static func row(_ cells: [String], _ scope: String, _ html: inout HTML) {
    html.element("tr") { html in
      for (place, cell) in cells.enumerated() {
        if scope == "col" || place == 0 {
          html.element("th", ["scope": scope], cell)
        } else {
          html.element("td", cell)
        }
      }
    }
    html.lineBreak()
  }
}
