import Testing

@testable import CSV

/// The cases that csv-spectrum, csv-test-data and Pollock collect.
@Suite struct RecordTests {
  static func fields(_ text: String) throws -> [[String]] {
    try CSVReader.readAll(bytes: Array(text.utf8), options: CSVOptions(dialect: .standard)).map { $0.fields }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\n3,4\r\n5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    ("a,b\n\n\r\n  \n1,2\n\n", [["a", "b"], ["1", "2"]]),
    ("a,b,c\n1,\"\",\"\"\n,,\n", [["a", "b", "c"], ["1", "", ""], ["", "", ""]]),
    ("\"\"\n\"\"\n", [[""], [""]]),
    ("a\n\"x\ny\"\n", [["a"], ["x\ny"]]),
    ("a\r\n\"x\r\ny\"\r\n", [["a"], ["x\r\ny"]]),
    ("a,b\n1,\"{\"\"k\"\": \"\"v\"\"}\"\n", [["a", "b"], ["1", "{\"k\": \"v\"}"]]),
    ("a,b\n1,\"ha \"\"ha\"\" ha\"\n", [["a", "b"], ["1", "ha \"ha\" ha"]]),
    ("a,b\n1,\"\"\"\"\n", [["a", "b"], ["1", "\""]]),
    ("a,b\n1,ʤ\n", [["a", "b"], ["1", "ʤ"]]),
    ("a,b\n1,2,3\n4\n", [["a", "b"], ["1", "2", "3"], ["4"]]),
    ("a,\n1,", [["a", ""], ["1", ""]]),
    (" a , b \n", [[" a ", " b "]]),
    ("5'10\",b\n1 \"x\" y,2\n", [["5'10\"", "b"], ["1 \"x\" y", "2"]]),
    ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
    ("a\u{0B}b,\u{1}\n", [["a\u{0B}b", "\u{1}"]]),
  ]) func `records and fields`(text: String, expected: [[String]]) throws {
    #expect(try Self.fields(text) == expected)
  }

  @Test func `text after a closing quote is kept and the record suspect`() throws {
    let records = try CSVReader.readAll(bytes: Array("\"a\"b,c\n\"a\"\"b\"c\"d,e\n\"a\" ,f\n1,2\n".utf8))
    #expect(records.map { $0.fields } == [["ab", "c"], ["a\"bc\"d", "e"], ["a ", "f"], ["1", "2"]])
    #expect(records.map { $0.isSuspect } == [true, true, false, false])
  }

  @Test func `a record knows its line, columns and original text`() throws {
    let records = try CSVReader.readAll(bytes: Array("é,\"b\"\r\n\r\n\"x\r\nyz\",w,\"\"\r\n學,2".utf8))
    #expect(records.map { $0.line } == [1, 3, 5])
    #expect(records.map { $0.columns } == [[1, 3], [1, 5, 7], [1, 3]])
    #expect(records.map { $0.original } == ["é,\"b\"", "\"x\r\nyz\",w,\"\"", "學,2"])
  }

  @Test func `a field knows its own line after a quoted line break`() throws {
    var reader = try CSVReader(bytes: Array("a,\"x\r\ny\nz\",b\n".utf8))
    var batch = RecordBatch()
    #expect(try reader.next(&batch))
    let record = batch.records[0]
    #expect(record.fieldRange.map { batch.line(of: batch.fields[$0], in: record) } == [1, 1, 3])
  }

  @Test func `fields can be asked without making text of them`() throws {
    var reader = try CSVReader(bytes: Array("a, \t,\"\",\"say \"\"no\"\"\"\n".utf8))
    var batch = RecordBatch()
    #expect(try reader.next(&batch))
    let fields = batch.records[0].fieldRange.map { batch.fields[$0] }
    #expect(fields.map { batch.isEmpty($0) } == [false, false, true, false])
    #expect(fields.map { batch.isBlank($0) } == [false, true, true, false])
    #expect(fields.map { $0.isQuoted } == [false, false, true, true])
    #expect(batch.equals(fields[0], "a") && !batch.equals(fields[0], "ab"))
    #expect(batch.equals(fields[3], "say \"no\"") && !batch.equals(fields[3], "say \"\"no\"\""))
    #expect(batch.field(4, of: batch.records[0]) == nil && batch.field(-1, of: batch.records[0]) == nil)
    #expect(try !reader.next(&batch))
    #expect(try !reader.next(&batch))
    #expect(batch.records.isEmpty)
  }

  @Test func `a file wider than its bytes allow fields for comes in several batches`() throws {
    let row = [String](repeating: "", count: 900).joined(separator: ",") + "\n"
    let text = String(repeating: row, count: 20)
    #expect(try Self.fields(text).map { $0.count } == [Int](repeating: 900, count: 20))
  }

  @Test func `the place in the file is known for a progress bar`() throws {
    var options = CSVOptions()
    options.blockSize = 4
    var reader = try CSVReader(bytes: Array("a,b\n1,2\n".utf8), options: options)
    var batch = RecordBatch()
    #expect(reader.byteCount == 8 && reader.bytesRead == 0)
    #expect(try reader.next(&batch))
    #expect(reader.bytesRead == 4)
  }
}
