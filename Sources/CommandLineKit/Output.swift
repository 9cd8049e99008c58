/// Where a command writes: its result, its messages, and what is known of the screen.
public struct Output {
  /// Takes the result as it is; nothing is added.
  public let out: (String) -> Void
  /// Takes messages as they are; nothing is added.
  public let err: (String) -> Void
  public let outIsTerminal: Bool
  public let errIsTerminal: Bool
  /// Columns of the screen.
  public let width: Int

  public init(
    out: @escaping (String) -> Void, err: @escaping (String) -> Void, outIsTerminal: Bool = false,
    errIsTerminal: Bool = false, width: Int = 80
  ) {
    self.out = out
    self.err = err
    self.outIsTerminal = outIsTerminal
    self.errIsTerminal = errIsTerminal
    self.width = width
  }

  /// Writes one line of the result.
  public func line(_ text: String = "") { out(text + "\n") }
  /// Writes one line of messages.
  public func message(_ text: String) { err(text + "\n") }
}
