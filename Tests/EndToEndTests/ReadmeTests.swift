import Foundation
import Testing

/// Runs every command of the README, in order, and compares what it prints with what the README says.
@Suite struct ReadmeTests {
  private struct Step {
    var command: String
    var expected: String
  }
  private enum Part {
    case text(String)
    case steps([Step])
  }

  @Test func `every command of the README prints what the README shows`() throws {
    let path = "\(Ebb.package)/README.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let ebb = try Ebb()
    try FileManager.default.createSymbolicLink(
      atPath: "\(ebb.folder)/Samples", withDestinationPath: "\(Ebb.package)/Samples")
    var folder = "."
    var rewritten = ""
    var commands = 0
    for part in ReadmeTests.parts(text) {
      guard case .steps(let steps) = part else {
        if case .text(let text) = part { rewritten += text }
        continue
      }
      rewritten += "```console\n"
      for step in steps {
        commands += 1
        let result = try ebb.shell("cd \(folder) && { \(step.command)\n} 2>&1")
        if step.command.hasPrefix("cd ") { folder += "/" + step.command.dropFirst(3) }
        if ProcessInfo.processInfo.environment["EBB_ACCEPT"] != "1" {
          #expect(result.out == step.expected, "$ \(step.command)")
        }
        rewritten += "$ \(step.command)\n\(result.out)"
      }
      rewritten += "```\n"
    }
    #expect(commands >= 12)
    if ProcessInfo.processInfo.environment["EBB_ACCEPT"] == "1" {
      try Data(rewritten.utf8).write(to: URL(filePath: path))
    }
  }

  @Test func `the README names every command of the program`() throws {
    let text = try String(contentsOfFile: "\(Ebb.package)/README.md", encoding: .utf8)
    for command in HelpTests.commands { #expect(text.contains("  \(command) "), "\(command)") }
  }

  /// Cuts the README into text and console blocks.
  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var plain = ""
    var steps: [Step]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if steps == nil, line == "```console" {
        parts.append(.text(plain))
        (plain, steps) = ("", [])
      } else if let block = steps, line == "```" {
        parts.append(.steps(block))
        steps = nil
      } else if steps != nil {
        if line.hasPrefix("$ ") {
          steps?.append(Step(command: String(line.dropFirst(2)), expected: ""))
        } else if let last = steps?.indices.last {
          steps?[last].expected += line + "\n"
        }
      } else {
        plain += line + "\n"
      }
    }
    parts.append(.text(plain))
    return parts
  }
}
