import Testing

@testable import CSV

@Suite struct DialectTests {
  static func dialect(_ text: String) throws -> CSVDialect {
    let reader = try CSVReader(bytes: Array(text.utf8))
    return reader.dialect
  }

  static func fields(_ text: String) throws -> [[String]] {
    try CSVReader.readAll(bytes: Array(text.utf8)).map { $0.fields }
  }

  @Test(arguments: [
    ("id,date,status\n001,2026-11-16,A\n", ","),
    ("id;date;status\n001;2026-11-16;A\n", ";"),
    ("id\tdate\tstatus\n001\t2026-11-16\tA\n", "\t"),
    ("id|date|status\n001|2026-11-16|A\n", "|"),
    // Decimal commas, in the rows only.
    ("id;share\n001;0,5\n002;1,0\n", ";"),
    // The others stand inside quotes.
    ("id,note\n001,\"a;b;c;d\"\n002,\"a;b;c;d\"\n", ","),
    ("name;id\n\"Reed, Ann\";001\n\"Ito, Ken\";002\n", ";"),
    ("Nachname, Vorname;Klasse;Datum\nReed, Ann;9a;10.09.26\n", ";"),
    // As many of each: a comma.
    ("a,b;c\n1,2;3\n", ","),
    ("id\n001\n002\n", ","),
    ("one\n", ","),
    // Title lines above, other sections below.
    (
      "1. Summary\nTitle\tWeek 47\n\n2. Participants\nName\tJoined\tLeft\nAnn\t9/16/26, 9:00\t9:40\nKen\t9/16/26, 9:01\t9:39\n",
      "\t"
    ),
  ]) func `the delimiter most records agree on`(text: String, delimiter: String) throws {
    #expect(try Self.dialect(text).delimiter == delimiter.utf8.first)
  }

  @Test(arguments: ["sep=;\n", "sep=;\r\n", "SEP=;\r", "\"sep=;\"\n", "\u{FEFF}sep=;\n"])
  func `a line that names the delimiter decides and is skipped`(line: String) throws {
    let records = try CSVReader.readAll(bytes: Array("\(line)a;b,c\n1;2,3\n".utf8))
    #expect(records.map { $0.fields } == [["a", "b,c"], ["1", "2,3"]])
    #expect(records.map { $0.line } == [2, 3])
  }

  @Test(arguments: 1...20) func `a line that names the delimiter is skipped in blocks of any size`(block: Int) throws {
    var options = CSVOptions()
    options.blockSize = block
    let records = try CSVReader.readAll(bytes: Array("sep=^\r\na^b\r\n".utf8), options: options)
    #expect(records == [TextRecord(fields: ["a", "b"], line: 2, columns: [1, 3], original: "a^b")])
  }

  @Test func `a dialect that was given is not doubted`() throws {
    let options = CSVOptions(dialect: CSVDialect(delimiter: UInt8(ascii: ";")))
    #expect(try CSVReader.readAll(bytes: Array("a,b\n".utf8), options: options).map { $0.fields } == [["a,b"]])
  }

  @Test func `Aspen's header in apostrophes and rows with backslashes`() throws {
    let text = """
      'ATT_OID','ATT_STD_OID','ATT_COMMENT'
      "ATT","std","MTHR CALLED \\"FEW MIN LATE\\""
      "ATT","std2","O'Brien, C:\\\\temp"
      "ATT","std3","NULL"

      """
    #expect(
      try Self.fields(text) == [
        ["ATT_OID", "ATT_STD_OID", "ATT_COMMENT"], ["ATT", "std", "MTHR CALLED \"FEW MIN LATE\""],
        ["ATT", "std2", "O'Brien, C:\\temp"], ["ATT", "std3", "NULL"],
      ])
    #expect(
      try Self.dialect(text) == CSVDialect(escape: .backslash, headerQuote: UInt8(ascii: "'")))
  }

  @Test(arguments: 1...60) func `the header's own quotes end with the header in blocks of any size`(block: Int) throws {
    var options = CSVOptions()
    options.blockSize = block
    let text = "'a','b, c'\r\n\"'tis\",2\r\n"
    let records = try CSVReader.readAll(bytes: Array(text.utf8), options: options)
    #expect(records.map { $0.fields } == [["a", "b, c"], ["'tis", "2"]])
    #expect(records.map { $0.line } == [1, 2])
  }

  @Test(arguments: [
    "'a',b\n1,2\n",
    "'tis,b\n1,2\n",
    "'a'x,'b'\n1,2\n",
    "a,b\n'1,2\n",
    "name,note\nAnn,'twas late\nKen,'t was not\n",
  ]) func `apostrophes in text are text`(text: String) throws {
    #expect(try Self.dialect(text) == .standard)
  }

  @Test func `apostrophes that wrap every record are quotes`() throws {
    #expect(try Self.fields("'id','name'\n'001','Reed, Ann'\n") == [["id", "name"], ["001", "Reed, Ann"]])
    #expect(try Self.fields("id,name\n001,'Reed, Ann'\n002,'Ito, Ken'\n")[1] == ["001", "Reed, Ann"])
  }

  @Test(arguments: [
    "path,b\n\"C:\\\",x\n\"D:\\\",y\n",
    "a,b\n\"say \"\"no\"\"\",\\\"\n",
  ]) func `a backslash that doubled quotes explain is text`(text: String) throws {
    #expect(try Self.dialect(text).escape == .doubled)
  }

  @Test(arguments: [
    CSVDialect(delimiter: UInt8(ascii: "\"")), CSVDialect(delimiter: 0x0A), CSVDialect(delimiter: 0),
    CSVDialect(delimiter: 0xE9), CSVDialect(quote: UInt8(ascii: "\\")), CSVDialect(quote: 0x0D),
    CSVDialect(delimiter: 0x7F), CSVDialect(headerQuote: UInt8(ascii: ",")),
  ]) func `a dialect that cannot work is refused`(dialect: CSVDialect) {
    let error = #expect(throws: CSVError.self) {
      try CSVReader.readAll(bytes: Array("a,b\n".utf8), options: CSVOptions(dialect: dialect))
    }
    #expect(error == .unusableDialect)
  }
}
