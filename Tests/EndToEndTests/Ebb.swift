import Foundation
import Testing

/// Runs the built program as a person would.
struct Ebb {
  struct Result {
    var status: Int32
    var out: String
    var err: String
  }

  /// The program beside the test bundle, or the one named by EBB_BINARY (a release or static build).
  static var binary: String {
    if let path = ProcessInfo.processInfo.environment["EBB_BINARY"] { return path }
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "ebb").path
  }

  static var package: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  }

  /// A new folder that the test may fill.
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "ebb-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// A workspace with the settings of the samples.
  static func workspace() throws -> Ebb {
    let ebb = try Ebb()
    #expect(try ebb.run("init", "--urgent-name", "Dana Whitlock", "--urgent-phone", "555 0111").status == 0)
    let settings = try String(contentsOfFile: "\(package)/Samples/ebb.ini", encoding: .utf8)
    try ebb.write("ebb.ini", settings)
    return ebb
  }

  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
    try run(arguments, environment: environment)
  }

  @discardableResult
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    try Ebb.launch(Ebb.binary, arguments, in: folder, environment: environment)
  }

  /// Runs a command line of bash, with `ebb` on the path.
  func shell(_ line: String) throws -> Result {
    let path = URL(filePath: Ebb.binary).deletingLastPathComponent().path
    return try Ebb.launch("/bin/bash", ["-c", line], in: folder, environment: ["PATH": "\(path):/usr/bin:/bin"])
  }

  private static func launch(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String]
  ) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    // Nothing of the tester's surroundings reaches the program: only what a test names.
    var surroundings = ["PATH": "/usr/bin:/bin", "EBB_USER": "tester", "HOME": folder, "SWIFT_BACKTRACE": "enable=no"]
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      surroundings["LD_LIBRARY_PATH"] = libraries
    }
    process.environment = surroundings.merging(environment) { _, new in new }
    // Files, not pipes: a long answer cannot block the program.
    let names = ["out", "err"].map { "\(NSTemporaryDirectory())/ebb-\(UUID().uuidString).\($0)" }
    for name in names { _ = FileManager.default.createFile(atPath: name, contents: nil) }
    defer { for name in names { try? FileManager.default.removeItem(atPath: name) } }
    process.standardOutput = FileHandle(forWritingAtPath: names[0])
    process.standardError = FileHandle(forWritingAtPath: names[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { try String(contentsOfFile: $0, encoding: .utf8) }
    return Result(status: process.terminationStatus, out: texts[0], err: texts[1])
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(name)") }

  /// The committed sample's files whose name begins so, as absolute paths in order.
  static func samples(_ prefix: String = "") throws -> [String] {
    let folder = "\(package)/Samples/term"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".csv") }.map { "\(folder)/\($0)" }
  }

  func json(_ arguments: String...) throws -> [String: Any] {
    let result = try run(arguments + ["--json"])
    let object = try JSONSerialization.jsonObject(with: Data(result.out.utf8))
    return try #require(object as? [String: Any])
  }
}

/// Compares a text with a file under Expected/; EBB_ACCEPT=1 writes it anew, to be read before it is committed.
func expectSnapshot(_ text: String, _ name: String, location: SourceLocation = #_sourceLocation) throws {
  let path = "\(Ebb.package)/Tests/EndToEndTests/Expected/\(name)"
  if ProcessInfo.processInfo.environment["EBB_ACCEPT"] == "1" {
    try Data(text.utf8).write(to: URL(filePath: path))
    return
  }
  let expected = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  if text != expected {
    Attachment.record(text, named: name)
    let lines = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      expected.split(separator: "\n", omittingEmptySubsequences: false))
    let first = lines.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      "\(name) differs from line \((first?.offset ?? 0) + 1): ‘\(first?.element.0 ?? "")’, expected ‘\(first?.element.1 ?? "")’",
      sourceLocation: location)
  }
}
