import Domain

/// Reads the text of a template line by line.
struct TemplateReader {
  private typealias Line = LetterTemplate.Line
  private typealias HeadKey = LetterTemplate.HeadKey
  private struct Value {
    var text: String
    var line: Int
    var column: Int
  }

  private var values: [HeadKey: Value] = [:]
  private var bodyLines: [(text: String, number: Int)] = []
  private var lastLine = 1

  /// Splits head from body and refuses unknown or repeated keys and words that no letter may use.
  mutating func read(_ text: String) throws(TemplateError) {
    // A leading byte order mark is what Notepad writes.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    var last: HeadKey?
    var isBody = false
    for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      lastLine = place + 1
      let content = LetterTemplate.trimmed(line)
      if isBody {
        bodyLines.append((content, lastLine))
      } else if content == "---" {
        isBody = true
      } else if content.isEmpty || content.hasPrefix("#") || content.hasPrefix(";") {
        continue
      } else if line.first?.isWhitespace ?? false, let key = last {
        values[key]?.text += " " + content
      } else {
        last = try readKey(content, line)
      }
    }
    guard isBody else {
      throw TemplateError(
        line: lastLine, column: 1, problem: "no line ‘---’ ends the head", hint: "write --- alone above the body")
    }
    // The stars around a name in the head are not part of a letter, so only what is printed is looked at.
    let reviewed = values[.reviewedBy]?.line
    let language = values[.language].flatMap { LetterLanguage(rawValue: $0.text) } ?? .english
    let leavesSchool = values[.kind]?.text != LetterKind.internalReferral.rawValue
    for hit in StigmaCheck.hits(in: text, leavesSchool: leavesSchool, language: language)
    where hit.line != reviewed {
      throw TemplateError(
        line: hit.line, column: hit.column, problem: "‘\(hit.words)’ may not stand in a letter",
        hint: "say what can be seen, such as “has found it hard to come”")
    }
  }

  private mutating func readKey(_ content: String, _ line: Substring) throws(TemplateError) -> HeadKey {
    guard let equals = line.firstIndex(of: "=") else {
      throw TemplateError(
        line: lastLine, column: 1, problem: "‘\(content.prefix(40))’ is neither key = value nor ‘---’",
        hint: "the body starts after a line ---")
    }
    let name = LetterTemplate.trimmed(line[..<equals])
    guard let key = HeadKey(rawValue: name) else {
      let meant = Suggestion.closest(to: name, in: HeadKey.allCases.map(\.rawValue))
      throw TemplateError(
        line: lastLine, column: 1, problem: "unknown key ‘\(name.prefix(40))’",
        hint: meant.map { "did you mean ‘\($0)’?" }
          ?? "known are \(HeadKey.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    if let first = values[key] {
      throw TemplateError(
        line: lastLine, column: 1, problem: "‘\(name)’ stands twice, first in line \(first.line)",
        hint: "keep one of them")
    }
    let rest = line[line.index(after: equals)...]
    let start = rest.firstIndex { !$0.isWhitespace } ?? rest.endIndex
    values[key] = Value(
      text: LetterTemplate.trimmed(rest), line: lastLine,
      column: line.distance(from: line.startIndex, to: start) + 1)
    return key
  }

  /// Puts the template together and checks what its kind must and must not say.
  func template() throws(TemplateError) -> LetterTemplate {
    for key in HeadKey.allCases where key.isRequired && values[key]?.text.isEmpty ?? true {
      throw TemplateError(
        line: values[key]?.line ?? 1, column: 1, problem: "the head has no ‘\(key.rawValue)’",
        hint: "write \(key.rawValue) = … above the line ---")
    }
    let kind: LetterKind = try choice(.kind) ?? .family
    let audience: LetterAudience = try choice(.audience) ?? .guardian
    let language: LetterLanguage = try choice(.language) ?? .english
    guard audience.has(kind) else {
      throw TemplateError(
        line: values[.audience]?.line ?? 1, column: values[.audience]?.column ?? 1,
        problem: "there is no \(kind.rawValue) letter for the audience ‘\(audience.rawValue)’",
        hint: "leave audience out")
    }
    var head: [HeadKey: Line] = [:]
    for key in HeadKey.allCases where key.isText {
      guard let value = values[key] else { continue }
      let parts = try LetterTemplate.parts(
        value.text, line: value.line, column: value.column, kind: kind, isAlone: false)
      head[key] = Line(role: .text, parts: parts, number: value.line)
    }
    var body: [Line] = []
    for (text, number) in bodyLines { body.append(try LetterTemplate.bodyLine(text, number: number, kind: kind)) }
    let used = Set(body.flatMap(\.parts))
    guard body.contains(where: { $0.role != .gap && $0.role != .page }) else {
      throw TemplateError(line: lastLine, column: 1, problem: "the body is empty")
    }
    for field in LetterField.required(in: kind, audience: audience) where !used.contains(.field(field)) {
      throw TemplateError(
        line: lastLine, column: 1, problem: "\(kind.words) has to say {\(field.rawValue)}",
        hint: "add {\(field.rawValue)} to the body")
    }
    return LetterTemplate(
      kind: kind, audience: audience, language: language,
      review: try review(), head: head, body: body)
  }

  private func choice<T: CaseIterable & RawRepresentable<String>>(_ key: HeadKey) throws(TemplateError) -> T? {
    guard let value = values[key] else { return nil }
    if let found = T(rawValue: value.text) { return found }
    let known = T.allCases.map(\.rawValue)
    // Two letters are near to any two others.
    let near = value.text.count > 2 ? Suggestion.closest(to: value.text, in: known) : nil
    let meant = near.map { ", did you mean ‘\($0)’?" } ?? ""
    throw TemplateError(
      line: value.line, column: value.column, problem: "\(key.rawValue) ‘\(value.text.prefix(40))’ is not known",
      hint: "one of \(known.joined(separator: ", "))\(meant)")
  }

  private func review() throws(TemplateError) -> LetterTemplate.Review? {
    guard let value = values[.reviewedBy] else { return nil }
    let comma = value.text.lastIndex(of: ",")
    let name = LetterTemplate.trimmed(value.text[..<(comma ?? value.text.startIndex)])
    let date = comma.map { LetterTemplate.trimmed(value.text[value.text.index(after: $0)...]) } ?? ""
    guard !name.isEmpty, SchoolDay(iso: date) != nil else {
      throw TemplateError(
        line: value.line, column: value.column,
        problem: "reviewed-by ‘\(value.text.prefix(40))’ is not a name and a date",
        hint: "write reviewed-by = NAME, YYYY-MM-DD")
    }
    return LetterTemplate.Review(name: name, date: date)
  }
}
