import Testing

@testable import CSV

/// Seeded, so that a failure can be looked at again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite struct OracleTests {
  static let dialects = [
    CSVDialect.standard,
    CSVDialect(delimiter: UInt8(ascii: ";")),
    CSVDialect(delimiter: UInt8(ascii: "\t")),
    CSVDialect(quote: UInt8(ascii: "'")),
    CSVDialect(escape: .backslash),
    CSVDialect(delimiter: UInt8(ascii: " "), escape: .backslash),
  ]

  /// Reads with the reader, or gives the error it throws.
  static func read(_ text: String, _ dialect: CSVDialect, block: Int) -> Result<[TextRecord], CSVError> {
    var options = CSVOptions(encoding: .utf8, dialect: dialect)
    options.blockSize = block
    do throws(CSVError) { return .success(try CSVReader.readAll(bytes: Array(text.utf8), options: options)) } catch {
      return .failure(error)
    }
  }

  static func expected(_ text: String, _ dialect: CSVDialect) -> Result<[TextRecord], CSVError> {
    // The file's mark, and one more after it.
    let marks = text.unicodeScalars.prefix(2).prefix { $0 == "\u{FEFF}" }.count
    if text.unicodeScalars.dropFirst(marks).allSatisfy({ $0.properties.isWhitespace }) { return .failure(.empty) }
    do throws(CSVError) { return .success(try Oracle.records(text, dialect)) } catch { return .failure(error) }
  }

  @Test(arguments: 0..<6) func `random text is cut as the oracle cuts it`(number: Int) {
    let dialect = Self.dialects[number]
    let delimiter = String(UnicodeScalar(dialect.delimiter))
    let quote = String(UnicodeScalar(dialect.quote))
    let pieces = [
      delimiter, delimiter, delimiter, quote, quote, quote + quote, "\n", "\r\n", "\r", "\\", "a", "bc", " ", "é",
      "e\u{301}", "学籍", "か", "\u{3099}", "…",
      "😀", "0123456789", "\u{1}", "\t", "\u{FEFF}", "'", "`", "07,", "08,a", "#",
    ]
    var random = SplitMix(state: UInt64(number))
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 1...40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let block = Int.random(in: 1...80, using: &random)
      #expect(
        Self.read(text, dialect, block: block) == Self.expected(text, dialect), "\(text.debugDescription) by \(block)")
    }
  }

  @Test(arguments: 1...64) func `every block size cuts the same records`(block: Int) {
    let text = """
      id,name,note\r
      001,"Reed, Ann","said ""no""\r
      and left"\r
      \r
      002,学籍 番号,\r
      003,"Ørsted",😀,,""\r
      """
    #expect(Self.read(text, .standard, block: block) == Self.expected(text, .standard))
  }
}
