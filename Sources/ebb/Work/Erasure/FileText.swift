import Excel

/// What a person could read in a file: its text, the texts of a zip archive's parts, markup with its tags taken out.
struct FileText {
  /// Each way of reading the file; a student is named when one of them names him.
  let texts: [[UInt8]]
  /// False where a part of the file could not be looked at.
  let isWhole: Bool

  init(_ bytes: [UInt8]) {
    guard ZipParts.isArchive(bytes) else {
      texts = FileText.readings(FileText.utf8(bytes))
      isWhole = true
      return
    }
    guard let parts = ZipParts.all(bytes) else {
      (texts, isWhole) = ([], false)
      return
    }
    texts = parts.flatMap { [Array($0.name.utf8)] + FileText.readings(FileText.utf8($0.bytes)) }
    isWhole = true
  }

  /// UTF-16 with its mark becomes UTF-8; everything else stays.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      isLittle
        ? UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8 : UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// A text as it stands; markup also without its tags: a word processor cuts names in the middle of a word.
  private static func readings(_ bytes: [UInt8]) -> [[UInt8]] {
    guard bytes.prefix(512).contains(UInt8(ascii: "<")) else { return [bytes] }
    let plain = unescaped(bytes)
    return [plain, withoutTags(plain, gap: true), withoutTags(plain, gap: false)]
  }

  private static func withoutTags(_ bytes: [UInt8], gap: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isInside = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): isInside = true
      case UInt8(ascii: ">") where isInside:
        isInside = false
        if gap { result.append(UInt8(ascii: " ")) }
      default:
        if !isInside { result.append(byte) }
      }
    }
    return result
  }

  /// `&#39;`, `&#x27;` and `&amp;` become the characters they stand for; the others that matter are no letters.
  private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "&"),
        let end = bytes[place..<min(place + 12, bytes.count)].firstIndex(of: UInt8(ascii: ";"))
      else {
        result.append(bytes[place])
        place += 1
        continue
      }
      let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
      result += (character(name) ?? " ").utf8
      place = end + 1
    }
    return result
  }

  private static func character(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}

extension TextTrace {
  /// The students that a file names, and how.
  func people(in file: FileText) -> [Int: Set<Hit>] {
    var found: [Int: Set<Hit>] = [:]
    for text in file.texts {
      for (person, hit) in people(in: text) { found[person, default: []].insert(hit) }
    }
    return found
  }
}
