/// What a command line said, by the names its command declared.
public struct Arguments: Sendable {
  let declared: [String: Parameter]
  var flags: Set<String> = []
  var values: [String: [String]] = [:]

  init(_ parameters: [Parameter]) {
    declared = Dictionary(parameters.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Tells whether a flag was given.
  public func flag(_ name: String) -> Bool {
    check(name, is: .flag)
    return flags.contains(name)
  }

  /// Gives an option's value: the last one given, else its default.
  public func option(_ name: String) -> String? {
    check(name, is: .option)
    return values[name]?.last ?? declared[name]?.fallback
  }

  /// Gives every value of an option that repeats, in the order given.
  public func options(_ name: String) -> [String] {
    check(name, is: .option)
    return values[name] ?? declared[name]?.fallback.map { [$0] } ?? []
  }

  /// Gives an operand's word, nil when an optional one is missing.
  public func operand(_ name: String) -> String? {
    check(name, is: .operand)
    return values[name]?.first
  }

  /// Gives the words of an operand that repeats.
  public func operands(_ name: String) -> [String] {
    check(name, is: .operand)
    return values[name] ?? []
  }

  /// Reads an option as a whole number within a range; nil when it is absent and has no default.
  public func int(_ name: String, in range: ClosedRange<Int> = .min ... .max) throws(UsageError) -> Int? {
    guard let text = option(name) else { return nil }
    guard let number = Int(text) else { throw .notANumber(text, option: "--\(name)") }
    guard range.contains(number) else {
      throw .outOfRange(text, option: "--\(name)", least: range.lowerBound, most: range.upperBound)
    }
    return number
  }

  /// Tells whether a flag, option or operand stood on the command line itself.
  public func isGiven(_ name: String) -> Bool {
    precondition(declared[name] != nil, "‘\(name)’ is read but not declared by this command")
    return flags.contains(name) || values[name] != nil
  }

  private func check(_ name: String, is kind: Parameter.Kind) {
    precondition(declared[name]?.kind == kind, "‘\(name)’ is read as \(kind) but not declared so by this command")
  }
}
