/// The text of `ebb.ini` as sections and entries, each knowing where it stands.
public struct SettingsDocument: Sendable {
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var value: String
    /// Where the key stands, from 1.
    public var line: Int
    /// Where the value starts, in characters from 1.
    public var valueColumn: Int
  }
  public struct Section: Hashable, Sendable {
    /// The first word in the brackets: `rule`.
    public var kind: String
    /// The rest: `chronic-10`; empty when there is none.
    public var name: String
    public var line: Int
    public var entries: [Entry]

    /// The value of the first entry with this key; nil when there is none.
    public func value(_ key: String) -> String? { entries.first { $0.key == key }?.value }
    public func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }
  }

  public var sections: [Section]
  public init(sections: [Section] = []) { self.sections = sections }

  public func section(_ kind: String, _ name: String = "") -> Section? {
    sections.first { $0.kind == kind && $0.name == name }
  }
  public func sections(_ kind: String) -> [Section] { sections.filter { $0.kind == kind } }
  /// The value of a key in an unnamed section.
  public func value(_ kind: String, _ key: String) -> String? { section(kind)?.value(key) }
}

/// A settings file that cannot be used, with the place and what to do.
public struct SettingsError: Error, Hashable, CustomStringConvertible, Sendable {
  public var line: Int
  public var column: Int
  /// What is wrong, the offending text in ‘ ’.
  public var problem: String
  /// What to do about it; empty when the problem says it.
  public var hint: String

  public init(line: Int, column: Int, problem: String, hint: String = "") {
    self.line = line
    self.column = column
    self.problem = problem
    self.hint = hint
  }
  public var description: String { "\(line):\(column): \(problem)" + (hint.isEmpty ? "" : "\n  hint: \(hint)") }
}
