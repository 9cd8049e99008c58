public import Domain

/// The rules in force, in their order.
public struct RuleBook: Sendable {
  public internal(set) var rules: [Rule]

  /// The default rules alone.
  public init() { rules = RuleBook.defaults }

  /// The default rules, with those of the document replacing or adding; `level = off` takes one away.
  ///
  /// A section that leaves out a key keeps the default rule's; a new rule needs `level` and `when`.
  public init(_ document: SettingsDocument) throws(SettingsError) {
    try self.init(RuleBook.defaults, document)
  }

  init(_ rules: [Rule], _ document: SettingsDocument) throws(SettingsError) {
    self.rules = rules
    var seen: [String: Int] = [:]
    for section in document.sections("rule") {
      if let first = seen[section.name] {
        throw SettingsError(
          line: section.line, column: 1, problem: "the rule ‘\(section.name)’ stands twice, first in line \(first)",
          hint: "keep one of them")
      }
      seen[section.name] = section.line
      let place = self.rules.firstIndex { $0.name == section.name }
      let rule = try RuleReader.read(section, replacing: place.map { self.rules[$0] })
      switch (rule, place) {
      case (let rule?, let place?): self.rules[place] = rule
      case (let rule?, nil): self.rules.append(rule)
      case (nil, let place?): self.rules.remove(at: place)
      case (nil, nil):
        throw SettingsError(
          line: section.line, column: 1, problem: "there is no rule ‘\(section.name)’ to switch off",
          hint: didYouMean(section.name, self.rules.map(\.name)))
      }
    }
  }

  private static let defaults: [Rule] = {
    // The text is part of the program; a test proves that it reads.
    guard let document = try? SettingsReader.read(defaultText), let book = try? RuleBook([], document) else {
      return []
    }
    return book.rules
  }()

  /// What the default rules say, by name.
  static let defaultSentences = Dictionary(defaults.map { ($0.name, $0.say) }, uniquingKeysWith: { first, _ in first })

  /// The rules in the settings' own words.
  public func text() -> String { rules.map(\.text).joined(separator: "\n") }
}
