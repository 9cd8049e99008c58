/// Decides a file's encoding from its first bytes; nothing is guessed that is not certain.
enum EncodingGuess {
  /// Gives the encoding and the length of the byte order mark, which decides whatever the caller says.
  static func encoding(of sample: [UInt8], said: TextEncoding?) -> (encoding: TextEncoding, mark: Int) {
    if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    // UTF-32 begins alike; it is left to be refused for its NULs.
    if sample.starts(with: [0xFF, 0xFE]), !sample.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf16LE, 2) }
    if sample.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return (said ?? utf16WithoutMark(sample) ?? .utf8, 0)
  }

  /// Recognises UTF-16 of mostly Western text by its NULs: half of every second byte and none of the others.
  private static func utf16WithoutMark(_ sample: [UInt8]) -> TextEncoding? {
    var even = 0
    var odd = 0
    for (place, byte) in sample.enumerated() where byte == 0 {
      if place % 2 == 0 { even += 1 } else { odd += 1 }
    }
    guard sample.count >= 4, sample.count % 2 == 0 else { return nil }
    let enough = sample.count / 4
    if even == 0, odd > enough { return .utf16LE }
    if odd == 0, even > enough { return .utf16BE }
    return nil
  }
}
