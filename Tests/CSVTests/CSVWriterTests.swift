import Testing

@testable import CSV

@Suite struct CSVWriterTests {
  static func written(_ fields: [String], guardFormulas: Bool = false, lineEnd: CSVWriter.LineEnd = .lf) -> String {
    var writer = CSVWriter(lineEnd: lineEnd, guardFormulas: guardFormulas)
    writer.write(fields)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"),
    (["", ""], ",\n"),
    (["a,b", "c"], "\"a,b\",c\n"),
    (["say \"no\""], "\"say \"\"no\"\"\"\n"),
    (["two\nlines"], "\"two\nlines\"\n"),
    ([" a", "b\t"], "\" a\",\"b\t\"\n"),
    ([""], "\"\"\n"),
    (["  "], "\"  \"\n"),
    (["学籍番号", "é"], "学籍番号,é\n"),
  ]) func `only what needs quotes gets them`(fields: [String], text: String) {
    #expect(Self.written(fields) == text)
  }

  @Test func `records end as asked`() {
    #expect(Self.written(["a"], lineEnd: .crlf) == "a\r\n")
    #expect(Self.written(["a"], lineEnd: .lf) == "a\n")
  }

  @Test func `another delimiter is quoted instead of the comma`() {
    var writer = CSVWriter(delimiter: UInt8(ascii: ";"), lineEnd: .lf)
    writer.write(["a,b", "c;d"])
    #expect(writer.bytes == Array("a,b;\"c;d\"\n".utf8))
  }

  @Test func `a byte order mark stands in front if asked`() {
    #expect(CSVWriter(byteOrderMark: true).bytes == [0xEF, 0xBB, 0xBF])
  }

  @Test func `taken bytes are forgotten`() {
    var writer = CSVWriter(lineEnd: .lf)
    writer.write(["a"])
    #expect(writer.takeBytes() == Array("a\n".utf8))
    writer.write(["b"])
    #expect(writer.takeBytes() == Array("b\n".utf8))
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=1", "''=1"])
  func `a formula is guarded, and stripping undoes it`(text: String) {
    #expect(CSVGuard.guarded(text) == "'" + text)
    #expect(CSVGuard.strip(CSVGuard.guarded(text)) == text)
    #expect(Self.written([text], guardFormulas: false) != Self.written([text], guardFormulas: true))
  }

  @Test(arguments: ["", "a", "'", "'tis", "1=1", " =1", "O'Brien"]) func `other text is left alone`(text: String) {
    #expect(CSVGuard.guarded(text) == text)
    #expect(CSVGuard.strip(text) == text)
  }

  @Test(arguments: 0..<20) func `what was written is read back`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let pieces = ["'", "=", "-", ",", "\"", "\n", "\r", "\r\n", ";", "\t", " ", "a", "é", "学", "😀", "\\", "0"]
    for _ in 0..<50 {
      let columns = Int.random(in: 1...4, using: &random)
      let table = (0..<5).map { _ in
        (0..<columns).map { _ in
          (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
      }
      var writer = CSVWriter(lineEnd: seed % 2 == 0 ? .crlf : .lf, guardFormulas: true)
      for record in table { writer.write(record) }
      let records = try CSVReader.readAll(bytes: writer.bytes, options: CSVOptions(dialect: .standard))
      #expect(records.map { $0.fields.map(CSVGuard.strip) } == table)
      #expect(!records.contains { $0.isSuspect })
    }
  }
}
