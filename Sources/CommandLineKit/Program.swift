/// A program as a list of commands, from which parsing, help and completions follow.
public struct Program: Sendable {
  public let name: String
  public let version: String
  public let summary: String
  public let commands: [Command]
  /// What every command accepts, such as `--data DIR`; may also stand before the command.
  public let common: [Parameter]
  public let topics: [Topic]

  public init(
    name: String, version: String, summary: String, commands: [Command], common: [Parameter] = [],
    topics: [Topic] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.commands = commands
    self.common = common
    self.topics = topics
  }

  /// Runs the command that the words after the program's name ask for, and gives the exit status.
  public func run(_ arguments: [String], output: Output) -> Int32 {
    do {
      return try follow(arguments, output)
    } catch let error as UsageError {
      complain(error, of: nil, output)
      return UsageError.status
    } catch {
      output.message("\(name): \(error)")
      return (error as? any ExitStatusError)?.exitStatus ?? 1
    }
  }

  private func follow(_ words: [String], _ output: Output) throws -> Int32 {
    let builtIn = [Parameter.flag("help", short: "h", ""), .flag("version", "")]
    let lead = try ArgumentParser.leadingOptions(words, common + builtIn)
    let before = words[..<lead]
    let rest = words[lead...]
    if before.contains("--version") {
      output.line("\(name) \(version)")
      return 0
    }
    guard let word = rest.first else {
      if before.contains("--help") || before.contains("-h") { return try help([], output) }
      output.err(helpText(width: output.width))
      throw UsageError.noCommand
    }
    if word == "help" { return try help(Array(rest.dropFirst()), output) }
    guard let command = commands.first(where: { $0.name == word }) else {
      throw UsageError.unknownCommand(word, meant: Spelling.closest(to: word, in: commands.map(\.name) + ["help"]))
    }
    let own = rest.dropFirst()
    let spoken = Array(before) + Array(own.prefix { $0 != "--" })
    if spoken.contains("--help") || spoken.contains("-h") { return try help([command.name], output) }
    do {
      let parsed = try ArgumentParser.parse(Array(before) + Array(own), parameters(of: command))
      return try command.run(parsed, output)
    } catch let error as UsageError {
      complain(error, of: command, output)
      return UsageError.status
    }
  }

  /// What a command accepts: its own parameters, and the common ones that it does not declare itself.
  func parameters(of command: Command) -> [Parameter] {
    command.parameters + common.filter { shared in !command.parameters.contains { $0.name == shared.name } }
  }

  private func help(_ words: [String], _ output: Output) throws -> Int32 {
    guard let word = words.first(where: { !$0.hasPrefix("-") }) else {
      output.out(helpText(width: output.width))
      return 0
    }
    if let command = commands.first(where: { $0.name == word }) {
      output.out(help(on: command, width: output.width))
    } else if let topic = topics.first(where: { $0.name.lowercased() == word.lowercased() }) {
      output.out(help(on: topic, width: output.width))
    } else {
      let known = commands.map(\.name) + topics.map(\.name)
      throw UsageError.unknownTopic(word, meant: Spelling.closest(to: word, in: known))
    }
    return 0
  }

  private func complain(_ error: UsageError, of command: Command?, _ output: Output) {
    output.message("\(name): \(error)")
    guard let command else { return output.message("Try ‘\(name) help’.") }
    output.message("usage: \(command.usage(name))")
    output.message("Try ‘\(name) help \(command.name)’.")
  }
}
