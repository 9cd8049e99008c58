/// Reads the settings text: `[section name]`, `key = value`, comments on lines of their own after `#` or `;`.
///
/// A line that starts with a blank continues the value above. Keys and section kinds are case-sensitive.
public enum SettingsReader {
  public static func read(_ text: String) throws(SettingsError) -> SettingsDocument {
    var document = SettingsDocument()
    var seen: [String: Int] = [:]
    var number = 0
    for rawLine in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      var line = rawLine[...]
      if number == 1, line.first == "\u{FEFF}" { line = line.dropFirst() }
      let content = trimmed(line)
      if content.isEmpty || content.hasPrefix("#") || content.hasPrefix(";") { continue }
      let textStart = line.firstIndex { $0 != " " && $0 != "\t" } ?? line.endIndex
      let indent = line.distance(from: line.startIndex, to: textStart)

      if content.hasPrefix("[") {
        guard content.hasSuffix("]") else {
          throw SettingsError(
            line: number, column: indent + 1, problem: "the section ‘\(content)’ has no closing bracket",
            hint: "write it as [rule my-rule]")
        }
        let words = content.dropFirst().dropLast().split(separator: " ", maxSplits: 1)
        guard let kind = words.first else {
          throw SettingsError(line: number, column: indent + 1, problem: "a section without a name")
        }
        let name = words.count > 1 ? trimmed(words[1]) : ""
        let key = "\(kind) \(name)"
        // A plain section may go on further below, as when a block of codes is pasted at the end; a rule may not.
        if name.isEmpty, seen[key] != nil,
          let place = document.sections.firstIndex(where: { $0.kind == kind && $0.name.isEmpty })
        {
          document.sections.append(document.sections.remove(at: place))
          continue
        }
        if let first = seen[key] {
          throw SettingsError(
            line: number, column: indent + 1, problem: "the section ‘\(content)’ stands twice, first in line \(first)",
            hint: "put both together")
        }
        seen[key] = number
        document.sections.append(.init(kind: String(kind), name: name, line: number, entries: []))
        continue
      }

      if indent > 0, let last = document.sections.indices.last,
        let entry = document.sections[last].entries.indices.last
      {
        document.sections[last].entries[entry].value += " " + content
        continue
      }
      guard let equals = equals(in: line) else {
        throw SettingsError(
          line: number, column: indent + 1, problem: "‘\(content.prefix(40))’ is neither a [section] nor key = value",
          hint: "write key = value, or start a comment with #")
      }
      guard let last = document.sections.indices.last else {
        throw SettingsError(
          line: number, column: indent + 1, problem: "‘\(content.prefix(40))’ stands before the first [section]")
      }
      let key = trimmed(line[..<equals])
      let rest = line[line.index(after: equals)...]
      let valueStart = rest.firstIndex { $0 != " " && $0 != "\t" } ?? rest.endIndex
      if document.sections[last].entry(key) != nil {
        throw SettingsError(
          line: number, column: indent + 1, problem: "‘\(key)’ stands twice in one section", hint: "keep one of them")
      }
      document.sections[last].entries.append(
        .init(
          key: key, value: trimmed(rest), line: number,
          valueColumn: line.distance(from: line.startIndex, to: valueStart) + 1))
    }
    return document
  }

  /// The sign between key and value; when a word of the key begins with a quote, the first after its closing quote.
  private static func equals(in line: Substring) -> Substring.Index? {
    guard let first = line.firstIndex(of: "="), let open = line[..<first].firstIndex(of: "\""),
      line[..<open].last?.isWhitespace != false
    else { return line.firstIndex(of: "=") }
    var place = line.index(after: open)
    while let close = line[place...].firstIndex(of: "\"") {
      let next = line.index(after: close)
      // A doubled quote belongs to the key.
      if next < line.endIndex, line[next] == "\"" {
        place = line.index(after: next)
        continue
      }
      let rest = line[next...].drop { $0 == " " || $0 == "\t" }
      return rest.first == "=" ? rest.startIndex : first
    }
    return first
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var slice = text[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
