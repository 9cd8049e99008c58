import Domain
import Testing

/// A sentence with the signs a careful reader finds in it.
///
/// `text => CODE CODE!`: a code alone is affirmed; `!` negated, `@` another person, `<` past, `>` hoped, `?` uncertain;
/// `=> -` means that nothing is to be found.
struct LabelledSentence: CustomTestStringConvertible {
  struct Label: Hashable, CustomStringConvertible {
    var code: SignCode
    var context: Sign.Context
    var description: String { "\(code.rawValue) \(context.rawValue)" }
  }
  var text: String
  var labels: Set<Label>
  var testDescription: String { text }

  private static let contexts: [Character: Sign.Context] = [
    "!": .negated, "@": .otherPerson, "<": .past, ">": .hoped, "?": .uncertain,
  ]

  static func all(_ lists: String...) -> [LabelledSentence] {
    lists.flatMap { $0.split(whereSeparator: \.isNewline) }.compactMap { line in
      let halves = line.split(separator: "=>")
      guard halves.count == 2 else { return nil }
      let labels = halves[1].split(separator: " ").compactMap { word -> Label? in
        let context = word.last.flatMap { contexts[$0] }
        let code = SignCode(rawValue: String(context == nil ? word : word.dropLast()))
        return code.map { Label(code: $0, context: context ?? .affirmed) }
      }
      return LabelledSentence(text: String(halves[0].drop { $0 == " " }.dropLast()), labels: Set(labels))
    }
  }
}
