import Domain

extension LetterTemplate {
  /// Reads one line of the body: its role from its first characters, then its placeholders.
  static func bodyLine(_ text: String, number: Int, kind: LetterKind) throws(TemplateError) -> Line {
    if text.isEmpty { return Line(role: .gap, parts: [], number: number) }
    if text == "---" { return Line(role: .page, parts: [], number: number) }
    for (mark, role) in [("# ", Line.Role.heading), ("- ", .item), ("[ ] ", .tick)] where text.hasPrefix(mark) {
      let rest = String(text.dropFirst(mark.count))
      let parts = try parts(rest, line: number, column: mark.count + 1, kind: kind, isAlone: false)
      return Line(role: role, parts: parts, number: number)
    }
    return Line(role: .text, parts: try parts(text, line: number, column: 1, kind: kind, isAlone: true), number: number)
  }

  /// Cuts a text at its placeholders; `isAlone` says whether a list may stand here.
  static func parts(
    _ text: String, line: Int, column: Int, kind: LetterKind, isAlone: Bool
  ) throws(TemplateError) -> [Line.Part] {
    var parts: [Line.Part] = []
    var plain = ""
    var name: (text: String, column: Int)?
    for (offset, character) in text.enumerated() {
      let here = column + offset
      switch (character, name) {
      case ("{", nil):
        if !plain.isEmpty { parts.append(.text(plain)) }
        (plain, name) = ("", ("", here))
      case ("{", .some(let open)):
        throw TemplateError(
          line: line, column: open.column, problem: "‘{\(open.text.prefix(40))’ has no closing brace",
          hint: "write it as {student}")
      case ("}", .some(let open)):
        let field = try field(open.text, line: line, column: open.column, kind: kind)
        if field.isBlock && !(isAlone && text == "{\(open.text)}") {
          throw TemplateError(
            line: line, column: open.column,
            problem: "{\(field.rawValue)} is a list and shares its line with other text",
            hint: "give it a line of its own in the body")
        }
        parts.append(.field(field))
        name = nil
      case ("}", nil):
        throw TemplateError(line: line, column: here, problem: "‘}’ closes nothing", hint: "write it as {student}")
      case (_, .some): name?.text.append(character)
      case (_, nil): plain.append(character)
      }
    }
    if let open = name {
      throw TemplateError(
        line: line, column: open.column, problem: "‘{\(open.text.prefix(40))’ has no closing brace",
        hint: "write it as {student}")
    }
    if !plain.isEmpty { parts.append(.text(plain)) }
    return parts
  }

  private static func field(
    _ name: String, line: Int, column: Int, kind: LetterKind
  ) throws(TemplateError) -> LetterField {
    let allowed = LetterField.allCases.filter { $0.isAllowed(in: kind) }.map(\.rawValue)
    guard let field = LetterField(rawValue: trimmed(name)) else {
      let meant = Suggestion.closest(to: name, in: allowed)
      throw TemplateError(
        line: line, column: column, problem: "unknown placeholder {\(name.prefix(40))}",
        hint: meant.map { "did you mean {\($0)}?" } ?? "known are \(allowed.joined(separator: ", "))")
    }
    guard field.isAllowed(in: kind) else {
      throw TemplateError(
        line: line, column: column, problem: "{\(field.rawValue)} may not stand in \(kind.words)",
        hint: "its reader needs \(allowed.joined(separator: ", ")) at most")
    }
    return field
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    var slice = text[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
