/// The tags of a page as a browser would cut them: a slow, plain reader for the tests.
struct PageTags {
  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)]
    var closesItself = false
  }
  var tags: [Tag] = []
  /// End tags that close nothing, and elements left open.
  var faults: [String] = []

  private static let empties: Set<String> = ["meta", "input", "br"]
  /// Elements that end where their parent ends or where one of these begins (HTML, 13.1.2.4).
  private static let ends: [String: Set<String>] = [
    "li": ["li"], "dt": ["dt", "dd"], "dd": ["dt", "dd"], "td": ["td", "th", "tr"], "th": ["td", "th", "tr", "tbody"],
    "tr": ["tr", "tbody"], "thead": ["tbody"], "tbody": ["tbody"], "option": ["option"],
  ]

  init(_ html: String) {
    var open: [String] = []
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      rest = rest[start...].dropFirst()
      if rest.hasPrefix("!") {
        rest = rest.drop { $0 != ">" }.dropFirst()
        continue
      }
      if rest.hasPrefix("/") {
        let name = String(rest.dropFirst().prefix { $0 != ">" })
        while let last = open.last, last != name, PageTags.ends[last] != nil { open.removeLast() }
        if open.last == name { open.removeLast() } else { faults.append("</\(name)> closes \(open.last ?? "nothing")") }
        rest = rest.drop { $0 != ">" }.dropFirst()
        continue
      }
      let tag = PageTags.tag(&rest)
      tags.append(tag)
      if tag.closesItself || PageTags.empties.contains(tag.name) { continue }
      while let last = open.last, PageTags.ends[last]?.contains(tag.name) == true { open.removeLast() }
      open.append(tag.name)
      if tag.name == "script" || tag.name == "style" {
        while !rest.isEmpty, !rest.hasPrefix("</\(tag.name)>") { rest.removeFirst() }
      }
      if rest.isEmpty { break }
    }
    faults += open.map { "<\($0)> is never closed" }
  }

  /// Reads a name and its attributes up to `>` or `/>`.
  private static func tag(_ rest: inout Substring) -> Tag {
    var tag = Tag(name: String(rest.prefix { $0.isLetter || $0.isNumber }), attributes: [])
    rest = rest.dropFirst(tag.name.count)
    while let next = rest.first, next != ">" {
      if next.isWhitespace || next == "/" {
        tag.closesItself = next == "/"
        rest.removeFirst()
        continue
      }
      let name = String(rest.prefix { $0 != "=" && $0 != ">" && !$0.isWhitespace })
      rest = rest.dropFirst(name.count)
      var value = ""
      if rest.hasPrefix("=\"") {
        rest = rest.dropFirst(2)
        value = String(rest.prefix { $0 != "\"" })
        rest = rest.dropFirst(value.count + 1)
      } else if rest.hasPrefix("=") {
        value = String(rest.dropFirst().prefix { $0 != ">" && !$0.isWhitespace })
        rest = rest.dropFirst(value.count + 1)
      }
      tag.attributes.append((name, value))
    }
    rest = rest.dropFirst()
    return tag
  }
}
