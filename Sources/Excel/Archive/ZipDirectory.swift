/// Reads the directory at the end of a zip archive (APPNOTE.TXT 6.3, 4.3).
///
/// The directory alone decides: sizes in local headers and data descriptors are not looked at.
enum ZipDirectory {
  /// More parts than any workbook has.
  static let mostEntries = 10_000
  private static let endLength = 22
  private static let entryLength = 46
  private static let localLength = 30

  /// Gives the entries by their names in lower case.
  static func read(_ bytes: [UInt8]) throws(ExcelError) -> [String: ZipEntry] {
    guard let end = end(of: bytes) else { throw .damagedArchive(.noDirectory) }
    let count = number(bytes, end + 10, 2)
    let size = number(bytes, end + 12, 4)
    let start = number(bytes, end + 16, 4)
    guard count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else { throw .damagedArchive(.zip64) }
    guard number(bytes, end + 4, 2) == 0, number(bytes, end + 6, 2) == 0, number(bytes, end + 8, 2) == count else {
      throw .damagedArchive(.severalDisks)
    }
    guard start + size <= end, count <= mostEntries else { throw .damagedArchive(.directory) }
    var entries: [String: ZipEntry] = [:]
    var place = start
    for _ in 0..<count {
      let entry = try entry(bytes, &place, directory: start..<start + size)
      guard entries.updateValue(entry, forKey: entry.name.lowercased()) == nil else {
        throw .damagedArchive(.repeatedName(entry.name))
      }
    }
    guard place == start + size else { throw .damagedArchive(.directory) }
    var last = 0
    for whole in entries.values.map(\.whole).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard whole.lowerBound >= last else { throw .damagedArchive(.overlap) }
      last = whole.upperBound
    }
    return entries
  }

  /// Finds the record at the end: the last one whose comment reaches exactly to the end of the file.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= endLength else { return nil }
    let last = bytes.count - endLength
    return (max(0, last - 0xFFFF)...last).reversed().first {
      bytes[$0] == 0x50 && number(bytes, $0, 4) == 0x0605_4B50
        && $0 + endLength + number(bytes, $0 + 20, 2) == bytes.count
    }
  }

  private static func entry(_ bytes: [UInt8], _ place: inout Int, directory: Range<Int>) throws(ExcelError)
    -> ZipEntry
  {
    guard directory.upperBound - place >= entryLength, number(bytes, place, 4) == 0x0201_4B50 else {
      throw .damagedArchive(.directory)
    }
    let flags = number(bytes, place + 8, 2)
    let stored = number(bytes, place + 20, 4)
    let size = number(bytes, place + 24, 4)
    let offset = number(bytes, place + 42, 4)
    let nameEnd = place + entryLength + number(bytes, place + 28, 2)
    let next = nameEnd + number(bytes, place + 30, 2) + number(bytes, place + 32, 2)
    guard next <= directory.upperBound else { throw .damagedArchive(.directory) }
    guard stored != 0xFFFF_FFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF else { throw .damagedArchive(.zip64) }
    let raw = bytes[place + entryLength..<nameEnd]
    let data = try data(bytes, at: offset, name: raw, method: number(bytes, place + 10, 2), stored, directory)
    let entry = ZipEntry(
      name: try name(raw), isEncrypted: flags & 0x2041 != 0, method: number(bytes, place + 10, 2),
      sum: UInt32(truncatingIfNeeded: number(bytes, place + 16, 4)), size: size, whole: offset..<data.upperBound,
      data: data)
    place = next
    return entry
  }

  /// Finds an entry's data behind its local header, which must say the same as the directory.
  private static func data(
    _ bytes: [UInt8], at offset: Int, name: ArraySlice<UInt8>, method: Int, _ stored: Int, _ directory: Range<Int>
  ) throws(ExcelError) -> Range<Int> {
    guard offset + localLength <= directory.lowerBound, number(bytes, offset, 4) == 0x0403_4B50,
      number(bytes, offset + 8, 2) == method
    else { throw .damagedArchive(.localHeader) }
    let nameEnd = offset + localLength + number(bytes, offset + 26, 2)
    let start = nameEnd + number(bytes, offset + 28, 2)
    guard start + stored <= directory.lowerBound, bytes[offset + localLength..<nameEnd] == name else {
      throw .damagedArchive(.localHeader)
    }
    return start..<start + stored
  }

  /// A name with `/` between folders; a name that leads out of the archive is refused.
  private static func name(_ raw: ArraySlice<UInt8>) throws(ExcelError) -> String {
    let name = String(decoding: raw.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self)
    guard !name.isEmpty, !name.hasPrefix("/"), !raw.contains(0), !name.split(separator: "/").contains("..") else {
      throw .damagedArchive(.badName(name))
    }
    return name
  }

  /// A number of some bytes, the lowest first.
  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
