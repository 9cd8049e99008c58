/// A command line that cannot be followed.
public enum UsageError: Error, Hashable, Sendable, CustomStringConvertible {
  case noCommand
  case unknownCommand(String, meant: String?)
  case unknownTopic(String, meant: String?)
  case unknownOption(String, meant: String?)
  case missingValue(option: String, valueName: String)
  case unwantedValue(option: String)
  case notAChoice(String, of: [String], meant: String?)
  case notANumber(String, option: String)
  case outOfRange(String, option: String, least: Int, most: Int)
  case missingOperand(String, about: String)
  case tooManyOperands(String)
  /// What only the command itself can know, such as two options that exclude each other.
  case other(String)

  /// EX_USAGE of sysexits.
  public static let status: Int32 = 64

  public var description: String {
    switch self {
    case .noCommand: "which command?"
    case .unknownCommand(let word, let meant): "unknown command ‘\(visible(word))’" + hint(meant)
    case .unknownTopic(let word, let meant): "no help on ‘\(visible(word))’" + hint(meant)
    case .unknownOption(let word, let meant): "unknown option ‘\(visible(word))’" + hint(meant)
    case .missingValue(let option, let value): "‘\(option)’ needs a value: \(option) \(value)"
    case .unwantedValue(let option): "‘\(option)’ takes no value"
    case .notAChoice(let word, let choices, let meant):
      "‘\(visible(word))’ is not one of \(choices.joined(separator: ", "))" + hint(meant)
    case .notANumber(let word, let option): "‘\(visible(word))’ is not a whole number, which ‘\(option)’ needs"
    case .outOfRange(let word, let option, let least, let most):
      most == .max
        ? "‘\(option) \(visible(word))’ is too small: the least is \(least)"
        : "‘\(option) \(visible(word))’ is not from \(least) to \(most)"
    case .missingOperand(let name, let about): "\(name) is missing: \(about)"
    case .tooManyOperands(let word): "‘\(visible(word))’ is one word too many"
    case .other(let text): text
    }
  }

  private func hint(_ meant: String?) -> String { meant.map { ". Did you mean ‘\($0)’?" } ?? "" }
}

/// An error that knows the status its program should end with.
public protocol ExitStatusError: Error {
  var exitStatus: Int32 { get }
}

/// Shows control characters as `\u{1B}`, so that an argument cannot steer the terminal.
func visible(_ text: String) -> String {
  var shown = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069:
      shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}
