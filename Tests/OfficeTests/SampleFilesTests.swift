import Foundation
import Testing

@testable import Office

/// Writes the samples where `run.sh` lets other programs open them.
@Suite struct SampleFilesTests {
  static let folder = ProcessInfo.processInfo.environment["EBB_OFFICE_SAMPLES"]

  @Test(.enabled(if: folder != nil)) func `the samples are written for other programs`() throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder))
    let hostile = Hostile.cases.map(\.text)
    let files: [(String, [UInt8])] = [
      ("review.xlsx", Samples.workbook.bytes), ("letters.docx", Samples.document.bytes),
      ("hostile.xlsx", Samples.workbook(text: hostile.joined(separator: "\n")).bytes),
      ("hostile.docx", Samples.document(text: hostile.joined(separator: "\n")).bytes),
    ]
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
  }

  @Test func `an archive refuses a second part of the same name`() async {
    await #expect(processExitsWith: .failure) {
      var zip = ZipFile()
      zip.add("a.xml", [])
      zip.add("A.xml", [])
    }
  }
}
