import Glibc

/// Turns blocks of a file's bytes into UTF-8, keeping a character that a block cuts in two for the next block.
struct Decoder: ~Copyable {
  /// Bytes that are not text of the encoding begin here, counted from the first undecoded byte.
  struct Failure: Error {}

  let encoding: TextEncoding
  /// The C library's converter, for Shift_JIS only.
  private let converter: iconv_t?

  init(_ encoding: TextEncoding) throws(CSVError) {
    self.encoding = encoding
    guard encoding == .shiftJIS else {
      converter = nil
      return
    }
    // Microsoft's code page 932 is what Japanese exports mean by Shift_JIS.
    let opened = iconv_open("UTF-8", "CP932")
    // iconv_open answers (iconv_t)-1 when the converter is not installed.
    guard let opened, Int(bitPattern: opened) != -1 else { throw .encodingUnavailable(encoding) }
    converter = opened
  }

  deinit {
    if let converter { iconv_close(converter) }
  }

  /// Moves what can be decoded from `raw` to `bytes`; at the end, nothing may be left.
  func decode(_ raw: inout [UInt8], into bytes: inout [UInt8], isEnd: Bool) throws(Failure) {
    var taken = raw.count
    var isWrong = false
    switch encoding {
    case .utf8: bytes.append(contentsOf: raw)
    case .windows1252:
      taken = Windows1252.decode(raw, into: &bytes)
      isWrong = taken < raw.count
    case .utf16LE: (taken, isWrong) = UTF16Pairs.decode(raw, isBigEndian: false, into: &bytes)
    case .utf16BE: (taken, isWrong) = UTF16Pairs.decode(raw, isBigEndian: true, into: &bytes)
    case .shiftJIS: (taken, isWrong) = convert(&raw, into: &bytes)
    }
    if isWrong || (isEnd && taken < raw.count) { throw Failure() }
    raw.removeFirst(taken)
  }

  private func convert(_ raw: inout [UInt8], into bytes: inout [UInt8]) -> (taken: Int, isWrong: Bool) {
    let count = raw.count
    var left = count
    var isWrong = false
    // Two bytes become at most three, a half-width katakana of one byte as well.
    let room = count * 3 + 16
    bytes.append(addingCapacity: room) { span in
      span.withUnsafeMutableBufferPointer { output, outputCount in
        raw.withUnsafeMutableBytes { input in
          var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
          output.withMemoryRebound(to: CChar.self) { output in
            var target = output.baseAddress
            var space = room
            // EINVAL tells of a character cut in two by the end of the block.
            if iconv(converter, &source, &left, &target, &space) == -1 { isWrong = errno != EINVAL }
            outputCount = room - space
          }
        }
      }
    }
    return (count - left, isWrong)
  }
}

extension TextEncoding {
  /// Gives the count of bytes a text has in this encoding.
  func byteCount(of text: String) -> Int {
    switch self {
    case .utf8: text.utf8.count
    case .utf16LE, .utf16BE: text.utf16.count * 2
    case .windows1252: text.unicodeScalars.count
    case .shiftJIS: text.unicodeScalars.reduce(0) { $0 + ($1.isASCII || (0xFF61...0xFF9F).contains($1.value) ? 1 : 2) }
    }
  }
}
