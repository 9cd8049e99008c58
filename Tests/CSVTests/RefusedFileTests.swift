import Glibc
import Testing

@testable import CSV

/// Every kind of thing that is not read, provoked.
@Suite struct RefusedFileTests {
  static func error(path: String) -> CSVError? {
    #expect(throws: CSVError.self) { try CSVReader.readAll(path: path) }
  }

  static func error(_ text: String, limits: (line: Int, field: Int, columns: Int)? = nil, block: Int = 1 << 20)
    -> CSVError?
  {
    var options = CSVOptions(dialect: .standard)
    options.blockSize = block
    if let limits { (options.longestLine, options.longestField, options.mostColumns) = limits }
    return #expect(throws: CSVError.self) { try CSVReader.readAll(bytes: Array(text.utf8), options: options) }
  }

  @Test func `things that are no file`() {
    let folder = Folder()
    #expect(Self.error(path: "\(folder.path)/none.csv") == .missing)
    #expect(Self.error(path: "/dev/null/none.csv") == .missing)
    #expect(Self.error(path: "\(folder.path)/a\0b.csv") == .missing)
    #expect(Self.error(path: "") == .missing)
    #expect(Self.error(path: folder.path) == .folder)
    #expect(Self.error(path: "/dev/null") == .device)
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    #expect(Self.error(path: "\(folder.path)/pipe") == .pipe)
  }

  @Test func `a file one may not read`() {
    let folder = Folder()
    let path = folder.write("closed.csv", Array("a,b\n".utf8))
    chmod(path, 0)
    // Nothing is closed to root.
    if geteuid() != 0 { #expect(Self.error(path: path) == .notPermitted) }
  }

  @Test(arguments: [
    ("PK\u{3}\u{4}....[Content_Types].xml", CSVError.spreadsheet), ("PK\u{3}\u{4}....xl/workbook.xml", .spreadsheet),
    ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .spreadsheet),
    ("PK\u{3}\u{4}....attendance.csv", .zip), ("PK\u{5}\u{6}", .zip),
    ("%PDF-1.7\n", .pdf), ("SQLite format 3\0", .database), ("BZh91AY&SY", .compressed),
    ("Rar!\u{1A}\u{7}", .compressed),
    ("<!DOCTYPE html>\n<html>", .html), ("\n <HTML>", .html), ("<table><tr>", .html),
    ("<?xml version=\"1.0\"?><html xmlns=\"x\">", .html), ("<?xml version=\"1.0\"?><a/>", .xml), ("<SIF>\n", .xml),
    ("{\"id\": 1}", .json), (" [\n {\"id\": 1}]", .json), ("{}", .json), ("[[1]]\n", .json),
    ("\u{FEFF}{ \"id\": 1}", .json),
    ("", .empty), ("\u{FEFF}", .empty), ("\r\n \n\n", .empty), ("sep=;\n", .empty),
    ("a,b\n1,\0\n", .nulByte(line: 2, byte: 3)),
  ]) func `content that is no CSV`(text: String, error: CSVError) {
    #expect(#expect(throws: CSVError.self) { try CSVReader.readAll(bytes: Array(text.utf8)) } == error)
  }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 0x08, 0], CSVError.compressed), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .compressed),
      ([0x28, 0xB5, 0x2F, 0xFD], .compressed), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .compressed),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .oldSpreadsheet),
      ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .utf32),
    ] as [([UInt8], CSVError)]) func `binary content`(bytes: [UInt8], error: CSVError)
  {
    #expect(#expect(throws: CSVError.self) { try CSVReader.readAll(bytes: bytes) } == error)
  }

  @Test(arguments: ["<5,b\n", "[id],name\n", "{id},name\n", "BZh,b\n", "PK,b\n"]) func `text that only begins like it`(
    text: String
  ) throws {
    #expect(try CSVReader.readAll(bytes: Array(text.utf8)).count == 1)
  }

  @Test(arguments: [1, 3, 7, 1 << 20]) func `an unclosed quote names the line that opened it`(block: Int) {
    #expect(Self.error("a,b\n1,2\n3,\"4\n5,6\n", block: block) == .unclosedQuote(line: 3))
    #expect(Self.error("a\n\"\r\nx\",\"y\r\n", block: block) == .unclosedQuote(line: 3))
    #expect(Self.error("\"", block: block) == .unclosedQuote(line: 1))
    let rest = String(repeating: "1,2\n", count: 50)
    #expect(Self.error("a\nb,\"c\n" + rest, limits: (100, 50, 9), block: block) == .unclosedQuote(line: 2))
  }

  @Test(arguments: [1, 3, 64, 1 << 20]) func `limits of line, field and columns`(block: Int) {
    let limits = (line: 40, field: 20, columns: 5)
    let field = String(repeating: "x", count: 21)
    #expect(Self.error("a\n1,\(field)\n", limits: limits, block: block) == .fieldTooLong(line: 2, column: 2, limit: 20))
    #expect(
      Self.error("a\n1,\"\(field)\"", limits: limits, block: block) == .fieldTooLong(line: 2, column: 2, limit: 20))
    #expect(Self.error("a\n,,,,,\n", limits: limits, block: block) == .tooManyColumns(line: 2, limit: 5))
    let long = [String](repeating: String(repeating: "x", count: 14), count: 3).joined(separator: ",")
    #expect(Self.error("a\n\(long)\n", limits: limits, block: block) == .lineTooLong(line: 2, limit: 40))
  }

  @Test func `the limits are those of the documentation`() {
    #expect(Self.error(String(repeating: "x", count: 3 << 20)) == .lineTooLong(line: 1, limit: 1 << 20))
    #expect(
      Self.error(String(repeating: "x", count: 64 << 10 | 1) + "\n")
        == .fieldTooLong(line: 1, column: 1, limit: 64 << 10))
    #expect(Self.error(String(repeating: ",", count: 1000) + "\n") == .tooManyColumns(line: 1, limit: 1000))
    #expect(Self.error(String(repeating: ",", count: 3 << 20)) == .tooManyColumns(line: 1, limit: 1000))
  }

  @Test func `exactly the limits are read`() throws {
    let wide = String(repeating: ",", count: 999)
    let long = String(repeating: "x", count: 64 << 10)
    let text = "\(wide)\n\(long),\"\(long)\"\n"
    let records = try CSVReader.readAll(bytes: Array(text.utf8), options: CSVOptions(dialect: .standard))
    #expect(records.map { $0.fields.count } == [1000, 2])
  }

  @Test(arguments: ["a,b\n", ""]) func `a file that changes while it is read`(added: String) throws {
    let folder = Folder()
    let path = folder.write("a.csv", Array("a,b\n1,2\n".utf8))
    var reader = try CSVReader(path: path)
    // An hour away, should the file system's clock be coarse.
    var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 3600, tv_nsec: 0)]
    _ = folder.write("a.csv", Array(added.utf8), adding: true)
    utimensat(AT_FDCWD, path, &times, 0)
    var batch = RecordBatch()
    let error = #expect(throws: CSVError.self) { while try reader.next(&batch) {} }
    #expect(error == .changedWhileRead)
  }

  @Test func `a file is read as its bytes are`() throws {
    let folder = Folder()
    let text = Array("a,b\r\n\"1,\n2\",3".utf8)
    let path = folder.write("a.csv", text)
    #expect(try CSVReader.readAll(path: path) == CSVReader.readAll(bytes: text))
  }
}
