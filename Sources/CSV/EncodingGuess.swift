/// Decides a file's encoding from its first bytes; nothing is guessed that is not certain.
struct EncodingGuess {
  /// The file's first bytes.
  let sample: [UInt8]
  let said: TextEncoding?

  /// Gives the encoding and the length of the byte order mark, which decides whatever the caller says.
  func encoding() throws(CSVError) -> (encoding: TextEncoding, mark: Int) {
    if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    // The mark of UTF-32 begins like that of UTF-16.
    if sample.starts(with: [0xFF, 0xFE, 0, 0]) || sample.starts(with: [0, 0, 0xFE, 0xFF]) { throw .utf32 }
    if sample.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if sample.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    if let said, said != .utf16 {
      if isUTF8(inspiteOf: said) { throw .alreadyUTF8(said) }
      return (said, 0)
    }
    if let found = utf16() { return (found, 0) }
    if said == .utf16 || isDoubtful { throw .doubtfulUTF16 }
    if hasJapaneseEscapes { throw .escapedJapanese }
    return (.utf8, 0)
  }

  /// NULs at even and at odd places.
  private var nuls: (even: Int, odd: Int) {
    var nuls = (even: 0, odd: 0)
    for (place, byte) in sample.enumerated() where byte == 0 {
      if place % 2 == 0 { nuls.even += 1 } else { nuls.odd += 1 }
    }
    return nuls
  }

  /// Recognises UTF-16 of mostly Western text by its NULs: half of every second byte, hardly any of the others.
  private func utf16() -> TextEncoding? {
    let nuls = nuls
    let enough = sample.count / 4
    guard sample.count >= 4, max(nuls.even, nuls.odd) > enough else { return nil }
    if nuls.even * 8 <= nuls.odd, isText(isBigEndian: false) { return .utf16LE }
    if nuls.odd * 8 <= nuls.even, isText(isBigEndian: true) { return .utf16BE }
    return nil
  }

  /// Whether the sample is UTF-16 without a character that no text has.
  private func isText(isBigEndian: Bool) -> Bool {
    var text: [UInt8] = []
    let whole = Array(sample.prefix(sample.count & ~1))
    guard !UTF16Pairs.decode(whole, isBigEndian: isBigEndian, into: &text).isWrong else { return false }
    return !text.contains { $0 < 0x09 || (0x0E..<0x20).contains($0) }
  }

  /// Whether the NULs look like those of UTF-16, yet do not prove it.
  private var isDoubtful: Bool {
    let nuls = nuls
    let (fewer, more) = (min(nuls.even, nuls.odd), max(nuls.even, nuls.odd))
    return more > 1 && fewer * 4 <= more && more * 32 >= sample.count
  }

  /// Whether the characters outside ASCII are UTF-8, which text of another encoding hardly ever is by chance.
  private func isUTF8(inspiteOf said: TextEncoding) -> Bool {
    if said == .utf8 { return false }
    let outcome = sample.withUnsafeBufferPointer { UTF8Check.check($0, from: 0) }
    guard case .valid(let end) = outcome, end + 4 > sample.count else { return false }
    switch said.kind {
    // Without a NUL there is not one Western letter, comma or line end.
    case .utf16, .utf16LE, .utf16BE: return sample.count > 1 && !sample.contains(0)
    case .utf8: return false
    // Two capital letters and signs in a row, as in ‘Ã©’.
    case .windows1252: return sample[..<end].contains { $0 >= 0xC2 }
    // Half-width katakana of Shift_JIS can be UTF-8 by chance, a few of them.
    case .library: return sample[..<end].reduce(0) { $0 + ($1 >= 0xC2 ? 1 : 0) } >= 8
    }
  }

  /// Whether the text shifts to kanji with escapes, as ISO-2022-JP does in bytes that are ASCII too.
  private var hasJapaneseEscapes: Bool {
    zip(sample, sample.dropFirst()).contains { $0 == 0x1B && $1 == UInt8(ascii: "$") }
  }
}
