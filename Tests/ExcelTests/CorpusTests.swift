import ExcelTrials
import Foundation
import Testing

/// What fuzzing found worth keeping, read again without the fuzzer.
@Suite struct CorpusTests {
  @Test func `no kept input traps or makes a ragged table`() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = tests.appending(path: "Fuzz/Excel/corpus")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.count > 100)
    for name in names { ExcelTrial.run(Array(try Data(contentsOf: folder.appending(path: name)))) }
  }
}
