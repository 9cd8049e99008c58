/// Something a command accepts: a flag, an option with a value, or an operand.
public struct Parameter: Sendable {
  enum Kind: Sendable { case flag, option, operand }

  let kind: Kind
  /// The key that commands ask ``Arguments`` for, and the long name of an option.
  let name: String
  let short: Character?
  let valueName: String
  let about: String
  let fallback: String?
  let choices: [String]
  let repeats: Bool
  let isOptional: Bool

  /// Makes an option without a value, such as `--json`.
  public static func flag(_ name: String, short: Character? = nil, _ about: String) -> Parameter {
    Parameter(
      kind: .flag, name: name, short: short, valueName: "", about: about, fallback: nil, choices: [], repeats: false,
      isOptional: true)
  }

  /// Makes an option with a value, such as `--weeks 6`; the last one given wins unless it repeats.
  public static func option(
    _ name: String, short: Character? = nil, _ valueName: String, _ about: String, default fallback: String? = nil,
    choices: [String] = [], repeats: Bool = false
  ) -> Parameter {
    Parameter(
      kind: .option, name: name, short: short, valueName: valueName, about: about, fallback: fallback,
      choices: choices, repeats: repeats, isOptional: true)
  }

  /// Makes a word without a dash, such as a file; only the last operand of a command may repeat.
  public static func operand(
    _ name: String, _ about: String, choices: [String] = [], repeats: Bool = false, optional: Bool = false
  ) -> Parameter {
    Parameter(
      kind: .operand, name: name, short: nil, valueName: name, about: about, fallback: nil, choices: choices,
      repeats: repeats, isOptional: optional)
  }

  /// `-w, --weeks COUNT`, `--json` or `FILE…`.
  var term: String {
    let dash = short.map { "-\($0), " } ?? ""
    switch kind {
    case .flag: return "\(dash)--\(name)"
    case .option: return "\(dash)--\(name) \(valueName.uppercased())"
    case .operand: return operandName
    }
  }

  /// `[--weeks COUNT]`, `FILE…` or `[DIR]`, as in a usage line.
  var usage: String {
    switch kind {
    case .flag: return "[--\(name)]"
    case .option: return "[--\(name) \(valueName.uppercased())]" + (repeats ? "…" : "")
    case .operand: return isOptional ? "[\(operandName)]" : operandName
    }
  }

  private var operandName: String { name.uppercased() + (repeats ? "…" : "") }

  /// The description with its choices and default.
  var help: String {
    var text = about
    if !choices.isEmpty { text += " One of: \(choices.joined(separator: ", "))." }
    if let fallback { text += " Default: \(fallback)." }
    return text
  }
}
