import Foundation
import Testing

/// A file that no careful person would take as it is, and what must come of it.
struct BadFile: Sendable {
  enum Content: Sendable {
    case text(String)
    case bytes([UInt8])
    /// A command that puts something named `f.csv` into the folder.
    case made(String)
  }
  /// What the workspace knows before.
  enum School: Sendable {
    /// Students 001001 to 001003 at North.
    case roster
    case nothing
    /// A roster, and a file of marks that came before.
    case marks(String)
  }

  var name: String
  var content: Content
  var arguments: [String] = []
  var school = School.roster
  var status: Int32
  /// A piece of what is printed.
  var says: String
  /// `001001 16 P`: every mark that stands afterwards, of November 2026.
  var stands: [String] = []

  init(
    _ name: String, _ text: String, _ arguments: [String] = [], _ school: School = .roster, status: Int32, says: String,
    stands: [String] = []
  ) {
    self.init(name, .text(text), arguments, school, status: status, says: says, stands: stands)
  }

  init(
    _ name: String, _ content: Content, _ arguments: [String] = [], _ school: School = .roster, status: Int32,
    says: String, stands: [String] = []
  ) {
    (self.name, self.content, self.arguments, self.school) = (name, content, arguments, school)
    (self.status, self.says, self.stands) = (status, says, stands)
  }

  /// The header and rows of a good long file.
  static let header = "student_id,date,status\n"
  static let rows = "001001,2026-11-16,P\n001002,2026-11-16,U\n001003,2026-11-16,P\n"
  static let all = ["001001 16 P", "001002 16 U", "001003 16 P"]
}

/// What came of a file.
struct BadFileResult {
  var file: BadFile
  var ran: Ebb.Result
  var marks: [String]

  var text: String { ran.out + ran.err }
  /// A crash, whatever was printed before.
  var isTrap: Bool { ran.status >= 128 || text.contains("Fatal error") }
  /// Called done, though other marks stand than a careful person would have entered.
  var isSilent: Bool { ran.status == 0 && marks != file.stands }
  var isRight: Bool { ran.status == file.status && text.contains(file.says) && marks == file.stands }
  var word: String {
    switch ran.status {
    case 0: "taken"
    case 3: "taken, rows kept back"
    default: "refused (\(ran.status))"
    }
  }

  /// Imports the file into a copy of a prepared workspace.
  static func run(_ file: BadFile, in base: Ebb) throws -> BadFileResult {
    let ebb = try Ebb(copy: base)
    defer { try? FileManager.default.removeItem(atPath: ebb.folder) }
    if case .marks(let text) = file.school { #expect(try ebb.take("before.csv", text, "-q").status == 0) }
    switch file.content {
    case .text(let text): try ebb.write("f.csv", text)
    case .bytes(let bytes): try Data(bytes).write(to: URL(filePath: "\(ebb.folder)/f.csv"))
    case .made(let command): #expect(try ebb.shell(command).status == 0, "\(file.name): \(command)")
    }
    let ran = try ebb.run(["import", "f.csv"] + file.arguments)
    let marks = try ebb.marks().map { $0.replacing("2026-11-", with: "") }
    return BadFileResult(file: file, ran: ran, marks: marks)
  }
}

extension Ebb {
  /// A workspace with the files of another.
  init(copy other: Ebb) throws {
    try self.init()
    for name in try FileManager.default.contentsOfDirectory(atPath: other.folder) {
      try FileManager.default.copyItem(atPath: "\(other.folder)/\(name)", toPath: "\(folder)/\(name)")
    }
  }
}
