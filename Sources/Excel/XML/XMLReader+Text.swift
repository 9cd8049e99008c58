extension XMLReader {
  /// Appends a text or an attribute's value with its entities undone and its line ends made LF.
  ///
  /// - Parameter isLiteral: whether it stood in a CDATA section.
  func append(_ range: Range<Int>, to result: inout [UInt8], isLiteral: Bool = false) throws(ExcelError) {
    var place = range.lowerBound
    var start = place
    while place < range.upperBound {
      let byte = bytes[place]
      if byte >= 0x20, byte != UInt8(ascii: "&") {
        place += 1
        continue
      }
      switch byte {
      case 0x09, 0x0A: place += 1
      case 0x0D:
        result.append(contentsOf: bytes[start..<place])
        place += 1
        if place == range.upperBound || bytes[place] != 0x0A { result.append(0x0A) }
        start = place
      case UInt8(ascii: "&"):
        if isLiteral {
          place += 1
          continue
        }
        result.append(contentsOf: bytes[start..<place])
        place = try appendEntity(at: place, before: range.upperBound, to: &result)
        start = place
      default: throw fault(.syntax(byte: place + 1))
      }
    }
    result.append(contentsOf: bytes[start..<range.upperBound])
  }

  /// Gives a short text or attribute as a string.
  func string(_ range: Range<Int>) throws(ExcelError) -> String {
    var result: [UInt8] = []
    try append(range, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// Gives an attribute as a string; nil when it is not there.
  func string(of word: String, isPrefixed: Bool = false) throws(ExcelError) -> String? {
    guard let range = try attribute(word, isPrefixed: isPrefixed) else { return nil }
    return try string(range)
  }

  /// Tells whether an attribute says yes, as XML Schema writes it.
  func flag(_ word: String) throws(ExcelError) -> Bool {
    guard let range = try attribute(word) else { return false }
    return bytes[range].elementsEqual("1".utf8) || bytes[range].elementsEqual("true".utf8)
  }

  /// Gives a whole number of at most nine digits; nil for anything else.
  func number(_ range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count) else { return nil }
    var value = 0
    for byte in bytes[range] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private func appendEntity(at place: Int, before limit: Int, to result: inout [UInt8]) throws(ExcelError) -> Int {
    // The longest is &#x10FFFF; and leading zeros are rare.
    guard let end = bytes[place..<min(limit, place + 16)].firstIndex(of: UInt8(ascii: ";")) else {
      throw fault(.entity)
    }
    let word = String(decoding: bytes[place + 1..<end], as: UTF8.self)
    switch word {
    case "lt": result.append(UInt8(ascii: "<"))
    case "gt": result.append(UInt8(ascii: ">"))
    case "amp": result.append(UInt8(ascii: "&"))
    case "quot": result.append(UInt8(ascii: "\""))
    case "apos": result.append(UInt8(ascii: "'"))
    default:
      guard let scalar = XMLReader.scalar(word) else { throw fault(.entity) }
      result.append(contentsOf: String(scalar).utf8)
    }
    return end + 1
  }

  /// A character that XML allows, by its number.
  private static func scalar(_ word: String) -> Unicode.Scalar? {
    let digits = word.hasPrefix("#x") ? word.dropFirst(2) : word.hasPrefix("#") ? word.dropFirst() : ""
    guard let first = digits.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
      let number = UInt32(digits, radix: word.hasPrefix("#x") ? 16 : 10), let scalar = Unicode.Scalar(number)
    else { return nil }
    return number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D ? scalar : nil
  }
}
