/// Bytes that are no UTF-8, or that say so wrongly.
enum BadEncodings {
  static let good = BadFile.header + BadFile.rows

  static func utf16(_ text: String, little: Bool, mark: Bool = true, behind: [UInt8] = []) -> BadFile.Content {
    let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
    return .bytes(
      units.flatMap { little ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] } + behind)
  }
  static func utf32(_ text: String, mark: Bool) -> BadFile.Content {
    let scalars = (mark ? [0xFEFF] : []) + text.unicodeScalars.map(\.value)
    return .bytes(scalars.flatMap { value in [0, 8, 16, 24].map { UInt8(value >> $0 & 255) } })
  }
  static func ended(_ bytes: [UInt8]) -> BadFile.Content { .bytes(Array((good + "001001,2026-11-17,").utf8) + bytes) }

  static let files = [
    BadFile(
      "Latin-1", ended([0x45, 0xE9, 0x0A]), status: 65,
      says: "f.csv:5:20: error E110: this byte is not UTF-8"),
    BadFile("its offer", ended([0xE9, 0x0A]), status: 65, says: "‘--encoding windows-1252’"),
    BadFile("UTF-8 cut off", ended([0x50, 0xC3]), status: 65, says: ":5:20: error E110: this byte is not UTF-8"),
    BadFile("overlong UTF-8", ended([0xC0, 0x80, 0x0A]), status: 65, says: ":5:19: error E110: this byte is not UTF-8"),
    BadFile(
      "surrogate in UTF-8", ended([0xED, 0xA0, 0x80]), status: 65, says: ":5:19: error E110: this byte is not UTF-8"),
    BadFile("NUL", ended([0x50, 0]), status: 65, says: ":5:20: error E110: a NUL byte, which no text has"),
    BadFile(
      "NULs behind the end", .bytes(Array(good.utf8) + [0, 0, 0]), status: 65, says: ":5:1: error E110: a NUL byte"),
    BadFile("UTF-16 LE with mark", utf16(good, little: true), status: 0, says: "3 new", stands: BadFile.all),
    BadFile("UTF-16 BE with mark", utf16(good, little: false), status: 0, says: "3 new", stands: BadFile.all),
    BadFile("UTF-16 LE without", utf16(good, little: true, mark: false), status: 0, says: "3 new", stands: BadFile.all),
    BadFile(
      "UTF-16 BE without", utf16(good, little: false, mark: false), status: 0, says: "3 new", stands: BadFile.all),
    BadFile(
      "UTF-16 of odd length", utf16(good, little: true, behind: [0x41]), status: 65,
      says: ":5:1: error E110: this byte is not utf-16le"),
    BadFile(
      "half a pair in UTF-16", utf16(good, little: true, behind: [0, 0xD8, 0x41, 0]), status: 65,
      says: ":5:1: error E110: this byte is not utf-16le"),
    BadFile("UTF-32 with mark", utf32(good, mark: true), status: 65, says: "this is UTF-32, which is not read"),
    BadFile("UTF-32 without", utf32(good, mark: false), status: 65, says: ":1:2: error E110: a NUL byte"),
    BadFile("two marks", "\u{FEFF}\u{FEFF}" + good, status: 0, says: "3 new", stands: BadFile.all),
    BadFile(
      "a mark in the middle", good + "\u{FEFF}001001,2026-11-17,P\n", [], .nothing, status: 0, says: "4 new",
      stands: ["001001 16 P", "001001 17 P", "001002 16 U", "001003 16 P"]),
    BadFile(
      "two files of one header put together", "\u{FEFF}\(good)\u{FEFF}\(BadFile.header)001001,2026-11-17,P\n",
      status: 0,
      says: "skipped the header repeated once",
      stands: ["001001 16 P", "001001 17 P", "001002 16 U", "001003 16 P"]),
    BadFile(
      "UTF-8 said to be Windows", good + "001001,2026-11-17,é\n", ["--encoding", "windows-1252"], status: 65,
      says: "the file is UTF-8, not windows-1252", stands: []),
    BadFile(
      "UTF-8 said to be UTF-16", good, ["--encoding", "utf-16"], status: 65, says: "nothing shows its byte order"),
    BadFile(
      "Windows-1252 as said", .bytes(Array(good.utf8) + [0x0A]), ["--encoding", "windows-1252"], status: 0,
      says: "3 new", stands: BadFile.all),
    BadFile(
      "mainframe bytes", .bytes([0xA2, 0xA3, 0xA4, 0x84, 0x85, 0x95, 0xA3, 0x25]), status: 65,
      says: ":1:1: error E110: this byte is not UTF-8"),
  ]
}
