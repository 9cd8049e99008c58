/// A command as a value: its manual, what it accepts and what it does.
public struct Command: Sendable {
  public let name: String
  /// One sentence with a stop.
  public let summary: String
  /// Paragraphs divided by blank lines; lines that begin with a space are kept as they are.
  public let discussion: String
  public let parameters: [Parameter]
  /// Command lines without the program's name.
  public let examples: [String]
  /// Does the work and gives the exit status.
  public let run: @Sendable (Arguments, Output) throws -> Int32

  public init(
    _ name: String, _ summary: String, discussion: String = "", parameters: [Parameter] = [], examples: [String] = [],
    run: @escaping @Sendable (Arguments, Output) throws -> Int32
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.parameters = parameters
    self.examples = examples
    self.run = run
  }

  var operands: [Parameter] { parameters.filter { $0.kind == .operand } }

  /// `usage: ebb report [--weeks COUNT] FILE…`, without the options that every command accepts.
  func usage(_ program: String) -> String {
    let options = parameters.filter { $0.kind != .operand }
    return (["\(program) \(name)"] + (options + operands).map(\.usage)).joined(separator: " ")
  }
}

/// A page of the manual that belongs to no command, such as an error code.
public struct Topic: Sendable {
  public let name: String
  /// One line for the list of topics; empty keeps the topic out of the list.
  public let summary: String
  public let text: String

  public init(_ name: String, _ summary: String = "", text: String) {
    self.name = name
    self.summary = summary
    self.text = text
  }
}
