import Foundation
import Testing

/// The samples' term, imported once; each test works on a copy of its own.
enum Term {
  private static let imported = Result {
    let ebb = try Ebb.workspace()
    try ebb.run(["import", "-q"] + Ebb.samples())
    return ebb
  }

  static func copy() throws -> Ebb {
    let ebb = try Ebb()
    for name in ["ebb.sqlite", "ebb.ini", "URGENT.txt"] {
      try FileManager.default.copyItem(atPath: "\(imported.get().folder)/\(name)", toPath: "\(ebb.folder)/\(name)")
    }
    return ebb
  }
}
