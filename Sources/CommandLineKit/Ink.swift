/// Bold and colours for a terminal, or nothing at all.
public struct Ink: Sendable {
  public let isOn: Bool

  public init(isOn: Bool) { self.isOn = isOn }

  /// Chooses: on only for a terminal that can, and unless the user or `NO_COLOR` (no-color.org) forbids it.
  public init(isTerminal: Bool, isForbidden: Bool, environment: (String) -> String?) {
    let noColor = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    let isDumb = environment("TERM") == "dumb"
    isOn = isTerminal && !isForbidden && !noColor && !isDumb
  }

  public func bold(_ text: String) -> String { styled(text, 1) }
  public func faint(_ text: String) -> String { styled(text, 2) }
  public func red(_ text: String) -> String { styled(text, 31) }
  public func green(_ text: String) -> String { styled(text, 32) }
  public func yellow(_ text: String) -> String { styled(text, 33) }

  private func styled(_ text: String, _ code: Int) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
