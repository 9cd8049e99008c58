import Testing

@testable import Reporter

@Suite struct `The way of a pen` {
  @Test func `is relative, and names a command only where it changes`() {
    var path = PathData()
    path.move(toX: 26, y: 132)
    path.line(toX: 95, y: 132)
    path.line(toX: 103, y: 119)
    path.line(toX: 110, y: 106)
    path.line(toX: 110, y: 110)
    path.move(toX: 0, y: 0)
    path.line(toX: 4, y: 0)
    #expect(path.text == "M26 132h69l8-13 7-13v4m-110-110h4")
  }

  @Test func `after the first move says that its line is relative`() {
    var path = PathData()
    path.move(toX: 8, y: 2)
    path.line(toX: 9, y: 4)
    path.move(toX: 10, y: 5)
    path.line(toX: 12, y: 6)
    #expect(path.text == "M8 2l1 2m1 1 2 1")
  }

  @Test func `stands still without a word`() {
    var path = PathData()
    path.move(toX: 1, y: 1)
    path.line(toX: 1, y: 1)
    #expect(path.text == "M1 1")
  }
}

@Suite struct `Markup` {
  @Test func `that is tight leaves out quotes and end tags only where HTML allows it`() {
    var html = HTML(isTight: true)
    html.element("ul", ["class": "a b", "id": "x1", "lang": nil]) { html in
      html.element("li", "one")
      html.element("li", ["title": "a=b"], "")
    }
    html.shape("path", ["d": "M0 0"])
    html.shape("use", ["href": "#a"])
    html.empty("input", ["value": ""])
    #expect(
      html.markup
        == "<ul class=\"a b\" id=x1><li>one<li title=\"a=b\"></ul><path d=\"M0 0\"/><use href=#a /><input value=\"\">")
  }

  @Test func `holds a drawing that many share once`() {
    var html = HTML(isTight: true)
    for radius in ["1", "2", "1"] { html.sharedDrawing { $0.shape("circle", ["r": radius]) } }
    html.sharedDrawing { _ in }
    html.addSharedDrawings()
    #expect(html.markup.hasPrefix("<use href=#g0 /><use href=#g1 /><use href=#g0 /><svg"))
    #expect(html.markup.contains("<g id=g0 class=shared><circle r=1 /></g><g id=g1 class=shared><circle r=2 /></g>"))
  }

  @Test(arguments: ["", "a b", "a\"", "a'", "a`", "a=b", "<", ">", "a&b", "a/", "ä", "\u{202E}"])
  func `quotes what could be read otherwise`(value: String) { #expect(!HTML.needsNoQuotes(value)) }
}
