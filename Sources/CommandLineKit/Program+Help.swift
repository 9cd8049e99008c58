/// The manual, made from the same values that parse the command line.
extension Program {
  /// The page of the whole program.
  public func helpText(width: Int = 80) -> String {
    let width = Program.pageWidth(width)
    var parts = [Paragraph.wrapped(summary, width: width)]
    parts.append("Usage: \(name) COMMAND [OPTION…]")
    let rows = commands.map { ($0.name, $0.summary) } + [("help [COMMAND | TOPIC]", "Show the manual.")]
    parts.append(section("Commands:", rows, width))
    let options = common.map { ($0.term, $0.help) } + [("--version", "Show the version.")] + [Program.helpRow]
    parts.append(section("Options:", options, width))
    let listed = topics.filter { !$0.summary.isEmpty }
    if !listed.isEmpty { parts.append(section("Topics:", listed.map { ($0.name, $0.summary) }, width)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The page of one command: summary, usage, discussion, arguments, options, examples.
  public func help(on command: Command, width: Int = 80) -> String {
    let width = Program.pageWidth(width)
    var parts = [Paragraph.wrapped(command.summary, width: width)]
    parts.append(usageLines(command, width))
    if !command.discussion.isEmpty { parts.append(Paragraph.wrapped(command.discussion, width: width)) }
    let operands = command.operands.map { ($0.term, $0.help) }
    if !operands.isEmpty { parts.append(section("Arguments:", operands, width)) }
    let options = parameters(of: command).filter { $0.kind != .operand }.map { ($0.term, $0.help) }
    parts.append(section("Options:", options + [Program.helpRow], width))
    if !command.examples.isEmpty {
      parts.append((["Examples:"] + command.examples.map { "  \(name) \($0)" }).joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  func help(on topic: Topic, width: Int) -> String {
    Paragraph.wrapped(topic.text, width: Program.pageWidth(width)) + "\n"
  }

  private static let helpRow = ("-h, --help", "Show this help.")

  /// Lines longer than 80 are hard to read; fewer than 50 columns leave no room beside column 26.
  private static func pageWidth(_ width: Int) -> Int { min(max(width, 50), 80) }

  private func section(_ title: String, _ rows: [(String, String)], _ width: Int) -> String {
    ([title] + rows.map { Paragraph.entry($0.0, $0.1, width: width) }).joined(separator: "\n")
  }

  private func usageLines(_ command: Command, _ width: Int) -> String {
    let start = "Usage: \(name) \(command.name)"
    let margin = String(repeating: " ", count: start.count)
    var lines = [start]
    for part in (command.parameters.filter { $0.kind != .operand } + command.operands).map(\.usage) {
      if lines[lines.count - 1].count + 1 + part.count > width { lines.append(margin) }
      lines[lines.count - 1] += " " + part
    }
    return lines.joined(separator: "\n")
  }
}
