/// What a cell's value is written as.
enum CellType {
  case number, shared, inline
  /// The result of a formula.
  case text
  case boolean, error
  /// A day in ISO 8601.
  case day

  init?(_ word: some Collection<UInt8>) {
    switch String(decoding: word, as: UTF8.self) {
    case "n": self = .number
    case "s": self = .shared
    case "inlineStr": self = .inline
    case "str": self = .text
    case "b": self = .boolean
    case "e": self = .error
    case "d": self = .day
    default: return nil
    }
  }
}

/// Turns the values of cells into texts.
enum CellText {
  static func boolean(_ value: [UInt8]) -> String? {
    if value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) { return "TRUE" }
    return value.elementsEqual("0".utf8) || value.elementsEqual("false".utf8) ? "FALSE" : nil
  }

  /// Whether the digits already are what a spreadsheet shows.
  static func isShortInteger(_ value: [UInt8]) -> Bool {
    guard (1...15).contains(value.count), value.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    return value[0] != 0x30 || value.count == 1
  }

  /// Reads a number as XML Schema writes it; nil for anything else.
  static func number(_ value: [UInt8]) -> Double? {
    let text = value.drop(while: XMLReader.isBlank)
    let trimmed = text.prefix(upTo: (text.lastIndex { !XMLReader.isBlank($0) } ?? text.startIndex - 1) + 1)
    let isPlain = trimmed.allSatisfy { byte in
      (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard isPlain, trimmed.count <= 400, let number = Double(String(decoding: trimmed, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }

  /// Writes `2026-11-16T09:00:00` as `2026-11-16 09:00`, and midnight not at all.
  static func day(_ value: [UInt8]) -> [UInt8] {
    var text = value
    if text.last == UInt8(ascii: "Z") { text.removeLast() }
    guard let place = text.firstIndex(of: UInt8(ascii: "T")), place == 10 else { return text }
    var time = text[(place + 1)...]
    if let point = time.firstIndex(of: UInt8(ascii: ".")), time[(point + 1)...].allSatisfy({ $0 == 0x30 }) {
      time = time[..<point]
    }
    if time.count == 8, time.suffix(3).elementsEqual(":00".utf8) { time = time.dropLast(3) }
    return time.elementsEqual("00:00".utf8) ? Array(text[..<place]) : Array(text[..<place]) + [0x20] + time
  }
}
