import Foundation
import Testing

/// Compares a text with its file in `Expected/`; `EBB_ACCEPT=1` rewrites the file, to be read before it is committed.
func expectSnapshot(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let file = folder.appending(path: "Expected").appending(path: name)
  if ProcessInfo.processInfo.environment["EBB_ACCEPT"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  let (got, want) = (text.split(separator: "\n"), expected.split(separator: "\n"))
  let place = zip(got, want).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(got.count, want.count)
  #expect(
    text == expected, "\(name) differs at line \(place + 1): EBB_ACCEPT=1 rewrites it", sourceLocation: sourceLocation)
}
