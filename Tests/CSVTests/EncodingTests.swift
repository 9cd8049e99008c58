import Testing

@testable import CSV

@Suite struct EncodingTests {
  static let text = "id,name,note\r\n001,Ørsted,“ill” – €5\r\n002,学籍,😀\r\n"

  static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  static func read(_ bytes: [UInt8], _ encoding: TextEncoding? = nil, block: Int = 1 << 20) throws -> [[String]] {
    var options = CSVOptions(encoding: encoding)
    options.blockSize = block
    return try CSVReader.readAll(bytes: bytes, options: options).map { $0.fields }
  }

  static func error(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) -> CSVError? {
    #expect(throws: CSVError.self) { try read(bytes, encoding) }
  }

  static func recognised(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> TextEncoding {
    let reader = try CSVReader(bytes: bytes, options: CSVOptions(encoding: encoding))
    return reader.encoding
  }

  static let table = [["id", "name", "note"], ["001", "Ørsted", "“ill” – €5"], ["002", "学籍", "😀"]]

  @Test(arguments: 1...12) func `a byte order mark decides, in blocks of any size`(block: Int) throws {
    let marked = "\u{FEFF}" + Self.text
    #expect(try Self.read(Array(marked.utf8), block: block) == Self.table)
    #expect(try Self.read(Self.utf16(marked, isBigEndian: false), block: block) == Self.table)
    #expect(try Self.read(Self.utf16(marked, isBigEndian: true), .utf16LE, block: block) == Self.table)
    #expect(try Self.recognised(Array(marked.utf8), .windows1252) == .utf8)
  }

  @Test func `UTF-16 without a mark is recognised by its NULs, or named`() throws {
    #expect(try Self.recognised(Self.utf16("id,name\n001,Ann\n", isBigEndian: false)) == .utf16LE)
    #expect(try Self.recognised(Self.utf16("id,name\n001,Ann\n", isBigEndian: true)) == .utf16BE)
    #expect(try Self.read(Self.utf16(Self.text, isBigEndian: true), .utf16BE) == Self.table)
  }

  @Test(arguments: 1...8) func `Windows-1252 is read when named`(block: Int) throws {
    let bytes = Array("id,name\n001,".utf8) + [0xD8, 0x72, 0x80, 0x93, 0x9F, 0xFF, 0x0A]
    #expect(try Self.read(bytes, .windows1252, block: block) == [["id", "name"], ["001", "Ør€“Ÿÿ"]])
  }

  @Test(arguments: 1...8) func `Shift_JIS is read when named`(block: Int) throws {
    // 学籍番号,年月 and ｱ,表 (whose second byte is a backslash) in code page 932.
    let bytes: [UInt8] = [
      0x8A, 0x77, 0x90, 0xD0, 0x94, 0xD4, 0x8D, 0x86, 0x2C, 0x94, 0x4E, 0x8C, 0x8E, 0x0D, 0x0A, 0xB1, 0x2C, 0x95, 0x5C,
      0x0D, 0x0A,
    ]
    #expect(try Self.read(bytes, .shiftJIS, block: block) == [["学籍番号", "年月"], ["ｱ", "表"]])
  }

  @Test(
    arguments: [
      ([0xE9], 1, 1), ([0x0A, 0x61, 0xE9, 0x2C], 2, 2), ([0x0D, 0x0A, 0x0D, 0xC3, 0xA9, 0xFF], 3, 3),
      ([0x61, 0xC0, 0x80], 1, 2), ([0x61, 0xED, 0xA0, 0x80], 1, 2), ([0x61, 0xE0, 0x80, 0x80], 1, 2),
      ([0x61, 0xF4, 0x90, 0x80, 0x80], 1, 2), ([0x61, 0xF0, 0x8F, 0x80, 0x80], 1, 2), ([0x61, 0x80], 1, 2),
      ([0x61, 0xE2, 0x82], 1, 2), ([0x61, 0xF5], 1, 2),
    ] as [([UInt8], Int, Int)]) func `what is not UTF-8 is refused with its place`(
      bytes: [UInt8], line: Int, byte: Int
    )
  {
    #expect(Self.error(bytes) == .notUTF8(line: line, byte: byte))
  }

  @Test func `what is not UTF-8 far inside a file is refused with its place`() {
    let rows = [UInt8](String(repeating: "001,2026-11-16,é\n", count: 20_000).utf8)
    #expect(Self.error(rows + [0x61, 0xE9, 0x0A]) == .notUTF8(line: 20_001, byte: 2))
    #expect(Self.error(rows + [0xE2, 0x82]) == .notUTF8(line: 20_001, byte: 1))
    #expect(Self.error(rows + [0x61, 0, 0x0A]) == .nulByte(line: 20_001, byte: 2))
  }

  @Test func `what is not of the named encoding is refused with its place`() {
    #expect(
      Self.error([0x61, 0x0A, 0xE9, 0x81], .windows1252) == .notEncoded(.windows1252, line: 2, byte: 2))
    #expect(
      Self.error([0x61, 0x0A, 0x95, 0x5C, 0xB1, 0xFF, 0x41], .shiftJIS) == .notEncoded(.shiftJIS, line: 2, byte: 4))
    #expect(Self.error([0x61, 0x0A, 0x95], .shiftJIS) == .notEncoded(.shiftJIS, line: 2, byte: 1))
    #expect(
      Self.error([0x61, 0, 0x0A, 0, 0x62, 0, 0x00, 0xDC], .utf16LE) == .notEncoded(.utf16LE, line: 2, byte: 3))
    #expect(Self.error([0x61, 0, 0x00, 0xD8, 0x61, 0], .utf16LE) == .notEncoded(.utf16LE, line: 1, byte: 3))
    #expect(Self.error([0x61, 0, 0x62], .utf16LE) == .notEncoded(.utf16LE, line: 1, byte: 3))
  }

  @Test func `the validator agrees with the standard library on random bytes`() {
    var random = SplitMix(state: 7)
    let bytes: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE1, 0xED, 0xF0, 0xF1, 0xF4, 0xF5,
    ]
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in bytes.randomElement(using: &random) ?? 0x41 }
      let outcome = text.withUnsafeBufferPointer { UTF8Check.check($0, from: 0) }
      #expect((outcome == .valid(upTo: text.count)) == (String(validating: text, as: UTF8.self) != nil), "\(text)")
    }
  }

  @Test(arguments: [
    ("utf-8", TextEncoding.utf8), ("UTF-16", .utf16), ("utf-16be", .utf16BE), ("Unicode", .utf16),
    ("cp1252", .windows1252),
    ("Shift_JIS", .shiftJIS), ("cp932", .shiftJIS),
  ]) func `people's names of encodings`(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
    #expect(TextEncoding(name: "ebcdic") == nil)
    #expect(TextEncoding(name: "") == nil && TextEncoding(name: "wchar_t") == nil)
    // A suffix by which the library would drop characters.
    #expect(TextEncoding(name: "cp932//ignore") == nil && TextEncoding(name: "ascii//translit") == nil)
  }

  @Test(arguments: TextEncoding.commonNames) func `a common encoding is known by its own name and can be decoded`(
    name: String
  ) throws {
    let encoding = try #require(TextEncoding(name: name))
    #expect(encoding.name == name)
    _ = try Decoder(encoding)
  }

  @Test(arguments: [
    ("EUC_JP", "euc-jp"), ("CP1251", "windows-1251"), ("ISO8859-15", "iso-8859-15"), ("Mac", "macintosh"),
    ("850", "cp850"), ("IBM037", "ibm037"), ("ISO_6937", "iso_6937"),
  ]) func `one encoding has one name`(said: String, name: String) {
    #expect(TextEncoding(name: said)?.name == name)
  }
}

/// UTF-16 without a mark, encodings that look like another, and those of the C library.
@Suite struct OtherEncodingTests {
  static let text = "id,名,日\r\n001,一　二,2026-11-16\r\n002,é,2026-11-17\r\n"
  static let table = [["id", "名", "日"], ["001", "一　二", "2026-11-16"], ["002", "é", "2026-11-17"]]

  @Test(arguments: [false, true]) func `UTF-16 without a mark, some of whose letters hold a NUL`(isBigEndian: Bool)
    throws
  {
    let bytes = EncodingTests.utf16(Self.text, isBigEndian: isBigEndian)
    #expect(try EncodingTests.read(bytes) == Self.table)
    #expect(try EncodingTests.read(bytes, .utf16) == Self.table)
    #expect(try EncodingTests.recognised(bytes, .utf16) == (isBigEndian ? .utf16BE : .utf16LE))
  }

  @Test(arguments: [false, true]) func `what may be UTF-16 of either order is refused`(isBigEndian: Bool) {
    let text = String(repeating: "学籍番号と名前を書いた表,", count: 9)
    let bytes = EncodingTests.utf16(text, isBigEndian: isBigEndian)
    #expect(EncodingTests.error(bytes) == .doubtfulUTF16)
    #expect(EncodingTests.error(bytes, .utf16) == .doubtfulUTF16)
    #expect(EncodingTests.error(Array("a,b\n1,2\n".utf8), .utf16) == .doubtfulUTF16)
  }

  @Test func `a second file in the other byte order is refused where it begins`() {
    let first = EncodingTests.utf16("\u{FEFF}a,b\n1,2\n", isBigEndian: false)
    let second = EncodingTests.utf16("\u{FEFF}3,4\n", isBigEndian: true)
    #expect(EncodingTests.error(first + second) == .notEncoded(.utf16LE, line: 3, byte: 1))
  }

  @Test(arguments: ["windows-1252", "shift_jis", "euc-jp", "utf-16le"])
  func `UTF-8 is not read as what it is said to be`(name: String) throws {
    let encoding = try #require(TextEncoding(name: name))
    let bytes = Array("id,name\n001,Ørsted 学籍番号\n002,氏名と学籍\n".utf8)
    #expect(EncodingTests.error(bytes, encoding) == .alreadyUTF8(encoding))
  }

  @Test func `plain ASCII is read as whatever it is said to be`() throws {
    let bytes = Array("id,name\n001,Ann\n".utf8)
    for name in ["windows-1252", "shift_jis", "euc-kr", "iso-2022-jp"] {
      #expect(try EncodingTests.read(bytes, TextEncoding(name: name)) == [["id", "name"], ["001", "Ann"]])
    }
  }

  @Test(arguments: 1...9) func `encodings of the library are read in blocks of any size`(block: Int) throws {
    for name in ["euc-jp", "iso-2022-jp", "gb18030", "utf-32le", "utf-7"] {
      let encoding = try #require(TextEncoding(name: name))
      let bytes = try #require(converted("id,名\n001,学籍\n002,番号\n", name))
      #expect(try EncodingTests.read(bytes, encoding, block: block) == [["id", "名"], ["001", "学籍"], ["002", "番号"]])
    }
  }

  @Test func `letters that the library holds back are not lost`() throws {
    // Windows' Vietnamese writes an accent after its letter; the last letter of the file waits for one.
    let bytes: [UInt8] = [0x61, 0x2C, 0x62, 0x0A, 0x31, 0x2C, 0x61, 0xEC, 0x65]
    let vietnamese = try #require(TextEncoding(name: "windows-1258"))
    #expect(try EncodingTests.read(bytes, vietnamese)[1] == ["1", "á" + "e"])
  }

  @Test func `ISO-2022-JP is refused until it is named`() throws {
    let bytes = try #require(converted("id,名\n001,学籍\n", "iso-2022-jp"))
    #expect(EncodingTests.error(bytes) == .escapedJapanese)
    let named = try #require(TextEncoding(name: "ISO-2022-JP"))
    #expect(try EncodingTests.read(bytes, named) == [["id", "名"], ["001", "学籍"]])
  }

  @Test func `what is not of a library's encoding is refused with its place`() throws {
    let japanese = try #require(TextEncoding(name: "euc-jp"))
    // Two kanji of two bytes each stand before the wrong one.
    #expect(
      EncodingTests.error([0x61, 0x0A, 0xB3, 0xD8, 0xC0, 0xD2, 0xFF, 0x41], japanese)
        == .notEncoded(japanese, line: 2, byte: 5))
  }

  @Test func `a mark that only decoding shows is no part of the text`() throws {
    let encoding = try #require(TextEncoding(name: "gb18030"))
    let bytes = try #require(converted("\u{FEFF}id,名\n001,学\n", "gb18030"))
    #expect(try EncodingTests.read(bytes, encoding) == [["id", "名"], ["001", "学"]])
  }
}
