import Glibc

/// Turns blocks of a file's bytes into UTF-8, keeping a character that a block cuts in two for the next block.
struct Decoder: ~Copyable {
  /// Bytes that are not text of the encoding begin here, counted from the first undecoded byte.
  struct Failure: Error {}

  let encoding: TextEncoding
  /// The C library's converter, for encodings we do not decode ourselves.
  private let converter: iconv_t?

  init(_ encoding: TextEncoding) throws(CSVError) {
    self.encoding = encoding
    guard encoding.kind == .library else {
      converter = nil
      return
    }
    let opened = iconv_open("UTF-8", encoding.libraryName)
    // iconv_open answers (iconv_t)-1 when the converter is not installed.
    guard let opened, Int(bitPattern: opened) != -1 else { throw .encodingUnavailable(encoding) }
    converter = opened
  }

  deinit {
    if let converter { iconv_close(converter) }
  }

  /// Forgets what was decoded so far: the next bytes are the file's first.
  func reset() {
    if let converter { iconv(converter, nil, nil, nil, nil) }
  }

  /// Moves what can be decoded from `raw` to `bytes`; at the end, nothing may be left.
  func decode(_ raw: inout [UInt8], into bytes: inout [UInt8], isEnd: Bool) throws(Failure) {
    var taken = raw.count
    var isWrong = false
    switch encoding.kind {
    case .utf8: bytes.append(contentsOf: raw)
    case .windows1252:
      taken = Windows1252.decode(raw, into: &bytes)
      isWrong = taken < raw.count
    case .utf16, .utf16LE: (taken, isWrong) = UTF16Pairs.decode(raw, isBigEndian: false, into: &bytes)
    case .utf16BE: (taken, isWrong) = UTF16Pairs.decode(raw, isBigEndian: true, into: &bytes)
    case .library:
      (taken, isWrong) = convert(&raw, into: &bytes)
      if isEnd, !isWrong { flush(into: &bytes) }
    }
    if isWrong || (isEnd && taken < raw.count) { throw Failure() }
    raw.removeFirst(taken)
  }

  private func convert(_ raw: inout [UInt8], into bytes: inout [UInt8]) -> (taken: Int, isWrong: Bool) {
    let count = raw.count
    var left = count
    var problem = E2BIG
    raw.withUnsafeMutableBytes { input in
      var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
      // E2BIG tells that there was no room for the rest: some single bytes become nine.
      while left > 0, problem == E2BIG {
        problem = Self.append(to: &bytes, room: left * 3 + 64) { target, space in
          iconv(converter, &source, &left, &target, &space) == -1 ? errno : 0
        }
      }
    }
    // EINVAL tells of a character cut in two by the end of the block.
    return (count - left, left > 0 && problem != EINVAL)
  }

  /// Appends a character that the library holds back because an accent might follow.
  private func flush(into bytes: inout [UInt8]) {
    _ = Self.append(to: &bytes, room: 64) { target, space in
      iconv(converter, nil, nil, &target, &space) == -1 ? errno : 0
    }
  }

  /// Lets the library write behind `bytes`; gives its error number.
  private static func append(
    to bytes: inout [UInt8], room: Int, _ write: (inout UnsafeMutablePointer<CChar>?, inout Int) -> Int32
  ) -> Int32 {
    var problem: Int32 = 0
    bytes.append(addingCapacity: room) { span in
      span.withUnsafeMutableBufferPointer { output, outputCount in
        output.withMemoryRebound(to: CChar.self) { output in
          var target = output.baseAddress
          var space = room
          problem = write(&target, &space)
          outputCount = room - space
        }
      }
    }
    return problem
  }
}

extension TextEncoding {
  /// Gives the count of bytes a text has in this encoding.
  func byteCount(of text: String) -> Int {
    switch kind {
    case .utf8: text.utf8.count
    case .utf16, .utf16LE, .utf16BE: text.utf16.count * 2
    case .windows1252: text.unicodeScalars.count
    case .library: libraryByteCount(of: text) ?? text.unicodeScalars.count
    }
  }

  /// Asks the library by converting back; nil when it cannot.
  private func libraryByteCount(of text: String) -> Int? {
    guard let opened = iconv_open(libraryName, "UTF-8"), Int(bitPattern: opened) != -1 else { return nil }
    defer { iconv_close(opened) }
    var input = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: input.count * 4 + 64)
    var (left, space) = (input.count, output.count)
    let room = space
    let isDone = input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        return iconv(opened, &source, &left, &target, &space) != -1
      }
    }
    return isDone ? room - space : nil
  }
}
