public import Domain

/// What a rule that holds says of the stage.
public enum RuleLevel: Hashable, Sendable {
  /// A fact on the card; flags nobody.
  case context
  case stage(Stage)
  /// One above what the other rules give, at least the stage named.
  case oneAbove(atLeast: Stage)

  /// `context`, `mild` or `+1 from mild`.
  public var text: String {
    switch self {
    case .context: "context"
    case .stage(let stage): stage.code
    case .oneAbove(let stage): "+1 from \(stage.code)"
    }
  }

  static let words = ["context", "watch", "mild", "moderate", "severe", "off"] + ["+1 from watch", "+1 from mild"]

  /// Reads a level; nil for any other word.
  init?(_ text: String) {
    let words = text.split(separator: " ").joined(separator: " ")
    if words == "context" {
      self = .context
    } else if words.hasPrefix("+1 from "), let stage = Stage(code: String(words.dropFirst(8))), stage > .steady {
      self = .oneAbove(atLeast: stage)
    } else if let stage = Stage(code: words), stage > .steady {
      self = .stage(stage)
    } else {
      return nil
    }
  }
}
