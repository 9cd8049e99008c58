/// Pulls elements and texts out of an XML part, one at a time.
///
/// Names are compared without their prefix. A document type is refused: no entity but the five of XML is known, so
/// nothing can grow or reach outside. Attributes are looked at only when they are asked for.
struct XMLReader {
  enum Event: Hashable { case start, end, text, finished }

  /// Deeper than any part of a workbook.
  static let mostDepth = 128

  let bytes: [UInt8]
  /// The part's name, for errors.
  private let part: String
  /// The element that began or ended last, without its prefix.
  private(set) var name = 0..<0
  /// The text last met, entities still in it.
  private(set) var text = 0..<0
  /// Whether that text stood in a CDATA section, where nothing is escaped.
  private(set) var isLiteral = false
  /// Elements open now; after a start the started one counts, after an end it no longer does.
  var depth: Int { open.count }
  private var place = 0
  private var attributes = 0..<0
  private var open: [Range<Int>] = []
  private var isClosing = false
  private var hasRoot = false

  /// - Parameter bytes: the whole part; UTF-8, with or without a byte order mark.
  init(_ bytes: [UInt8], part: String) throws(ExcelError) {
    guard XMLReader.isUTF8(bytes) else { throw .damagedPart(part, .encoding) }
    self.bytes = bytes
    self.part = part
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  func fault(_ fault: ExcelError.PartFault) -> ExcelError { .damagedPart(part, fault) }

  /// Tells whether the element that began or ended last has this name.
  @inline(__always)
  func isNamed(_ word: String) -> Bool { isEqual(name, word) }

  /// Moves to the next start, end or text; comments and instructions are passed over.
  mutating func next() throws(ExcelError) -> Event {
    if isClosing {
      isClosing = false
      open.removeLast()
      return .end
    }
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") {
        if try readText() { return .text }
        continue
      }
      guard place + 1 < bytes.count else { break }
      switch bytes[place + 1] {
      case UInt8(ascii: "/"):
        try readEnd()
        return .end
      case UInt8(ascii: "?"):
        try readInstruction()
      case UInt8(ascii: "!"):
        if try readMarked() { return .text }
      default:
        try readStart()
        return .start
      }
    }
    guard place >= bytes.count, open.isEmpty, hasRoot else { throw fault(.cutOff) }
    return .finished
  }

  /// Passes over the rest of the element that began last.
  mutating func skip() throws(ExcelError) {
    let outside = depth - 1
    while depth > outside { if try next() == .finished { return } }
  }

  /// Reads up to the next `<`; false when it is nothing but blanks around the root.
  private mutating func readText() throws(ExcelError) -> Bool {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    if open.isEmpty {
      guard bytes[start..<place].allSatisfy(XMLReader.isBlank) else { throw fault(.syntax(byte: start + 1)) }
      return false
    }
    text = start..<place
    isLiteral = false
    return true
  }

  private mutating func readStart() throws(ExcelError) {
    let start = place
    guard !hasRoot || !open.isEmpty else { throw fault(.syntax(byte: start + 1)) }
    let whole = try readName(from: place + 1)
    var quote: UInt8 = 0
    var end = whole.upperBound
    while end < bytes.count {
      let byte = bytes[end]
      if quote != 0 {
        if byte == quote { quote = 0 } else if byte == UInt8(ascii: "<") { throw fault(.syntax(byte: end + 1)) }
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "<") {
        throw fault(.syntax(byte: end + 1))
      }
      end += 1
    }
    guard end < bytes.count else { throw fault(.cutOff) }
    isClosing = bytes[end - 1] == UInt8(ascii: "/")
    attributes = whole.upperBound..<max(whole.upperBound, isClosing ? end - 1 : end)
    guard open.count < XMLReader.mostDepth else { throw fault(.tooDeep) }
    open.append(whole)
    hasRoot = true
    place = end + 1
  }

  private mutating func readEnd() throws(ExcelError) {
    let start = place
    let whole = try readName(from: place + 2)
    var end = whole.upperBound
    while end < bytes.count, XMLReader.isBlank(bytes[end]) { end += 1 }
    guard end < bytes.count else { throw fault(.cutOff) }
    guard bytes[end] == UInt8(ascii: ">"), let opened = open.popLast(), opened.count == whole.count,
      bytes[opened] == bytes[whole]
    else { throw fault(.syntax(byte: start + 1)) }
    place = end + 1
  }

  /// Reads a name and remembers it without its prefix.
  private mutating func readName(from start: Int) throws(ExcelError) -> Range<Int> {
    var end = start
    var local = start
    while end < bytes.count, XMLReader.isNamePart(bytes[end]) {
      if bytes[end] == UInt8(ascii: ":") { local = end + 1 }
      end += 1
    }
    guard end < bytes.count else { throw fault(.cutOff) }
    guard local < end else { throw fault(.syntax(byte: start + 1)) }
    name = local..<end
    return start..<end
  }

  private mutating func readInstruction() throws(ExcelError) {
    let start = place
    guard let end = find("?>", from: place + 2) else { throw fault(.cutOff) }
    // Only the first one declares the encoding, and the part has been seen to be UTF-8.
    if open.isEmpty, !hasRoot, let mark = find("encoding", from: start, to: end) {
      let said = bytes[mark + 8..<end].drop { !XMLReader.isNamePart($0) }.prefix { XMLReader.isNamePart($0) }
      let word = said.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      guard word.elementsEqual("utf-8".utf8) || word.elementsEqual("utf8".utf8) || word.elementsEqual("us-ascii".utf8)
      else { throw fault(.encoding) }
    }
    place = end + 2
  }

  /// Passes over a comment; true at a CDATA section, whose text is given out.
  private mutating func readMarked() throws(ExcelError) -> Bool {
    if isThere("<!--") {
      guard let end = find("-->", from: place + 4) else { throw fault(.cutOff) }
      place = end + 3
      return false
    }
    guard isThere("<![CDATA["), !open.isEmpty else {
      throw fault(isThere("<!DOCTYPE") ? .doctype : .syntax(byte: place + 1))
    }
    guard let end = find("]]>", from: place + 9) else { throw fault(.cutOff) }
    text = place + 9..<end
    isLiteral = true
    place = end + 3
    return true
  }

  /// Gives the value of an attribute of the element that began last; entities are still in it.
  ///
  /// - Parameter isPrefixed: looks for the name behind any prefix, such as `r:id`.
  func attribute(_ word: String, isPrefixed: Bool = false) throws(ExcelError) -> Range<Int>? {
    var from = attributes.lowerBound
    while let found = try nextAttribute(&from) {
      var name = found.name
      if let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) {
        guard isPrefixed else { continue }
        name = colon + 1..<name.upperBound
      } else if isPrefixed {
        continue
      }
      if isEqual(name, word) { return found.value }
    }
    return nil
  }

  /// Gives the next attribute of the element that began last.
  ///
  /// - Parameter from: 0 for the first one; moved behind the one given out.
  func nextAttribute(_ from: inout Int) throws(ExcelError) -> (name: Range<Int>, value: Range<Int>)? {
    var place = max(from, attributes.lowerBound)
    let end = attributes.upperBound
    while place < end, XMLReader.isBlank(bytes[place]) { place += 1 }
    guard place < end else { return nil }
    let start = place
    while place < end, XMLReader.isNamePart(bytes[place]) { place += 1 }
    let name = start..<place
    while place < end, XMLReader.isBlank(bytes[place]) { place += 1 }
    guard !name.isEmpty, place < end, bytes[place] == UInt8(ascii: "=") else { throw fault(.syntax(byte: start + 1)) }
    place += 1
    while place < end, XMLReader.isBlank(bytes[place]) { place += 1 }
    guard place < end, bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'"),
      let close = bytes[place + 1..<end].firstIndex(of: bytes[place])
    else { throw fault(.syntax(byte: start + 1)) }
    from = close + 1
    return (name, place + 1..<close)
  }

  @inline(__always)
  private func isEqual(_ range: Range<Int>, _ word: String) -> Bool {
    guard range.count == word.utf8.count else { return false }
    var place = range.lowerBound
    for byte in word.utf8 {
      if bytes[place] != byte { return false }
      place += 1
    }
    return true
  }

  private func isThere(_ word: String) -> Bool { bytes[place...].starts(with: word.utf8) }

  private func find(_ word: String, from start: Int, to end: Int? = nil) -> Int? {
    let word = Array(word.utf8)
    let end = (end ?? bytes.count) - word.count
    var place = start
    while place <= end {
      if bytes[place] == word[0], bytes[place...].starts(with: word) { return place }
      place += 1
    }
    return nil
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// Letters, digits, `: _ - .` and all that is not ASCII; stricter rules would tell nobody more.
  @inline(__always)
  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x3A, 0x5F, 0x2D, 0x2E, 0x80...: true
    default: false
    }
  }
}
