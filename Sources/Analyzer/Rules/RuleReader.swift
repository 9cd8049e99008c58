import Domain

/// Reads one `[rule NAME]` section.
enum RuleReader {
  static let keys = ["level", "when", "say", "source"]

  /// The rule, or nil when the section switches it off.
  static func read(_ section: SettingsDocument.Section, replacing old: Rule?) throws(SettingsError) -> Rule? {
    guard !section.name.isEmpty else {
      throw SettingsError(line: section.line, column: 1, problem: "a rule without a name", hint: "write [rule my-rule]")
    }
    for entry in section.entries where !keys.contains(entry.key) {
      let hint = didYouMean(entry.key, keys)
      throw SettingsError(
        line: entry.line, column: 1, problem: "unknown key ‘\(entry.key)’ in [rule \(section.name)]",
        hint: hint.isEmpty ? "a rule has level, when, say and source" : hint)
    }
    guard let level = try level(section, old) else { return nil }
    let entry = section.entry("when")
    guard let when = entry?.value ?? old?.when else {
      throw missing("when", section, hint: "write for example: when = excess >= 5")
    }
    let condition = try ConditionParser.parse(when, line: entry?.line ?? 0, column: entry?.valueColumn ?? 1)
    let spoken = section.entry("say")
    let say = spoken?.value ?? old?.say ?? "The rule \(section.name) holds: \(when)."
    let sentence = try SentenceTemplate.read(say, line: spoken?.line ?? 0, column: spoken?.valueColumn ?? 1)
    return Rule(
      name: section.name, level: level, when: when, say: say,
      source: section.value("source") ?? old?.source ?? "the school's own rule", condition: condition,
      sentence: sentence)
  }

  private static func level(_ section: SettingsDocument.Section, _ old: Rule?) throws(SettingsError) -> RuleLevel? {
    guard let entry = section.entry("level") else {
      guard let old else { throw missing("level", section, hint: "write for example: level = watch") }
      return old.level
    }
    if entry.value == "off" { return nil }
    guard let level = RuleLevel(entry.value) else {
      let hint = didYouMean(entry.value, RuleLevel.words)
      throw SettingsError(
        line: entry.line, column: entry.valueColumn, problem: "‘\(entry.value)’ is not a level",
        hint: hint.isEmpty ? "write context, watch, mild, moderate, severe, +1 from mild or off" : hint)
    }
    return level
  }

  private static func missing(_ key: String, _ section: SettingsDocument.Section, hint: String) -> SettingsError {
    SettingsError(
      line: section.line, column: 1, problem: "[rule \(section.name)] has no ‘\(key)’", hint: hint)
  }
}
