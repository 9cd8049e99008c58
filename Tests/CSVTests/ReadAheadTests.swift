import CSV
import Testing

@Suite struct ReadAheadTests {
  private static func file(rows: Int) -> [UInt8] {
    Array((0..<rows).map { "\($0),\"a, \($0 % 7)\",x\($0 * 31 % 1000)\r\n" }.joined().utf8)
  }

  @Test(arguments: [0, 1, 1000, 120_000])
  func `what is read ahead is what is read in line`(rows: Int) throws {
    guard rows > 0 else { return }
    let bytes = ReadAheadTests.file(rows: rows)
    var plain: [[String]] = []
    var reader = try CSVReader(bytes: bytes)
    var batch = RecordBatch()
    while try reader.next(&batch) { plain += batch.records.map { batch.texts($0) } }
    var ahead: [[String]] = []
    let other = ReadAhead(try CSVReader(bytes: bytes))
    var second = RecordBatch()
    while try other.next(&second) { ahead += second.records.map { second.texts($0) } }
    #expect(plain == ahead && plain.count == rows)
    #expect(try !other.next(&second), "the end stays the end")
  }

  @Test func `a fault is told when its batch is due, and again`() throws {
    var bytes = ReadAheadTests.file(rows: 60_000)
    bytes += Array("1,\"never closed".utf8)
    let ahead = ReadAhead(try CSVReader(bytes: bytes))
    var batch = RecordBatch()
    var rows = 0
    let error = #expect(throws: CSVError.self) {
      while try ahead.next(&batch) { rows += batch.records.count }
    }
    #expect(rows > 0)
    #expect(throws: try #require(error)) { try ahead.next(&batch) }
  }
}
