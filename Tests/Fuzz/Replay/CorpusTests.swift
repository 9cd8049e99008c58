import FuzzChecks
import Glibc
import Testing

/// The inputs that fuzzing found worth keeping, each checked again without the fuzzer.
@Suite struct CorpusTests {
  @Test func `the CSV reader stands every kept input`() {
    let inputs = Corpus.inputs("CSV")
    #expect(inputs.count > 10)
    for input in inputs { #expect(CSVCheck.complaint(input.bytes) == nil, "\(input.name)") }
  }

  @Test func `the importer's recognisers stand every kept input`() {
    let inputs = Corpus.inputs("Dates")
    #expect(inputs.count > 10)
    for input in inputs { #expect(DatesCheck.complaint(input.bytes) == nil, "\(input.name)") }
  }

  @Test func `the reader of settings stands every kept input`() {
    let inputs = Corpus.inputs("Settings")
    #expect(inputs.count > 5)
    for input in inputs { #expect(SettingsCheck.complaint(input.bytes) == nil, "\(input.name)") }
  }

  @Test func `the reader of notes stands every kept input`() {
    let inputs = Corpus.inputs("Notes")
    #expect(inputs.count > 5)
    for input in inputs { #expect(NotesCheck.complaint(input.bytes) == nil, "\(input.name)") }
  }

  @Test func `what the writers write of every kept input can be read back`() {
    let inputs = Corpus.inputs("Writers")
    #expect(inputs.count > 5)
    for input in inputs { #expect(WritersCheck.complaint(input.bytes) == nil, "\(input.name)") }
  }
}

/// The files of one target's corpus, in the order of their names.
enum Corpus {
  static func inputs(_ target: String) -> [(name: String, bytes: [UInt8])] {
    let here = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    let path = "\(here)/\(target)/corpus"
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.first != "." { names.append(name) }
    }
    return names.sorted().map { ($0, bytes("\(path)/\($0)")) }
  }

  private static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}
