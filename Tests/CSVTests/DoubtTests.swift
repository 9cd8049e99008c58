import Testing

@testable import CSV

/// Dialects said in part, and rows that can be cut and are yet hardly what their writer meant.
@Suite struct DoubtTests {
  static func read(_ text: String, _ change: (inout CSVOptions) -> Void = { _ in }) throws -> [TextRecord] {
    var options = CSVOptions()
    change(&options)
    return try CSVReader.readAll(bytes: Array(text.utf8), options: options)
  }

  static func suspects(_ text: String) throws -> [Int] { try read(text).filter(\.isSuspect).map(\.line) }

  @Test func `what is said of a dialect holds, and the rest is recognised`() throws {
    let text = "a^b\n1^'x^y'\n2^'it\\'s'\n"
    #expect(
      try Self.read(text) { $0.delimiter = UInt8(ascii: "^") }.map(\.fields)[1...] == [["1", "x^y"], ["2", "it's"]])
    #expect(
      try Self.read("a,b;c\n1,'2;3'\n") { $0.quote = UInt8(ascii: "'") }.map(\.fields) == [
        ["a", "b;c"], ["1", "2;3"],
      ])
    #expect(
      try Self.read("a;b\n\"x\\\"y\";\"2\"\n") { $0.escape = .backslash }.map(\.fields) == [
        ["a", "b"], ["x\"y", "2"],
      ])
    #expect(
      try Self.read("a;b\n\"x\\\\\";2\n") { $0.escape = .doubled }.map(\.fields) == [["a", "b"], ["x\\\\", "2"]])
  }

  @Test func `a file without quotes keeps every one of them`() throws {
    let text = "a\tb\n\"x\t5\"\n\"y\"\t'z'\n"
    let records = try Self.read(text) { $0.quote = CSVDialect.noQuote }
    #expect(records.map(\.fields) == [["a", "b"], ["\"x", "5\""], ["\"y\"", "'z'"]])
    #expect(!records.contains { $0.isSuspect })
  }

  @Test func `blanks between delimiter and quote are no text`() throws {
    let records = try Self.read("a, \"b\"\n1, \"x, y\"\n2,\t\"z\" \n")
    #expect(records.map(\.fields) == [["a", "b"], ["1", "x, y"], ["2", "z "]])
    #expect(records.map(\.columns) == [[1, 4], [1, 4], [1, 4]])
  }

  @Test func `a delimiter at the end of each row, which the header lacks, is no cell`() throws {
    #expect(try Self.read("a,b\n1,2,\n3,4,\n").map(\.fields) == [["a", "b"], ["1", "2"], ["3", "4"]])
    // One row without it, and nobody can know.
    #expect(try Self.read("a,b\n1,2,\n3,4\n").map(\.fields.count) == [2, 3, 2])
    #expect(try Self.read("a,b\n1,2,\n3,4,5\n").map(\.fields.count) == [2, 3, 3])
  }

  @Test(arguments: [1, 2, 3, 4, 5, 1 << 20]) func `the marks of files put together are no text`(block: Int) throws {
    let text = "\u{FEFF}a,b\n1,2\n\u{FEFF}a,b\n\u{FEFF}\"3\",4\n\u{FEFF}"
    let records = try Self.read(text) { $0.blockSize = block }
    #expect(records.map(\.fields) == [["a", "b"], ["1", "2"], ["a", "b"], ["3", "4"]])
    #expect(records.map(\.line) == [1, 2, 3, 4])
  }

  @Test(arguments: [
    // A quote too many in a bare cell of a file that quotes.
    ("a,b\n\"x\",1\ny\",2\n", [3]), ("a,b\n\"x\",1\ny\"z\"w\",2\n", [3]), ("a,b\n\"x\",1\n5'10\"\",2\n", []),
    // A file that quotes nothing has them as text.
    ("a,b\n5'10\",1\n6'1\",2\n", []),
    // The quotes of another hand.
    ("a,b\n\"x\",1\n'y','2'\n", [3]), ("a,b\n\"x\",1\n'y','2\n", []), ("a,b\n\"x\",1\nx,'say \"no\"'\n", [3]),
    ("a,b\nx,`say \"no\"`\n", [2]), ("a,b\n\"x\",1\n'tis,2\n", []),
    // A comment.
    ("id,b\n# 001,2\n002,3\n", [2]), ("id,b\n#1,2\n", []), ("id,b\n1,2\n# end\n", []),
  ]) func `a row that is hardly meant so is doubted`(text: String, lines: [Int]) throws {
    #expect(try Self.suspects(text) == lines)
  }

  @Test func `a quote that swallowed rows is noticed by the rows in it`() throws {
    let swallowed = "id,day,note\n001,16,\"ill\n002,16,5'10\"\n003,16,\n"
    #expect(try Self.read(swallowed).map(\.fields.count) == [3, 3, 3])
    #expect(try Self.suspects(swallowed) == [2])
    #expect(try Self.suspects("id,day,note\n001,16,\"ill\n002,16,\n003,16,late\"\n004,16,\n") == [2])
    // A note of several lines is no row.
    #expect(try Self.suspects("id,day,note\n001,16,\"came late,\n2 hours, then left\n12, no, more\"\n").isEmpty)
  }
}
