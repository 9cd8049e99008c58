/// A keyed hash, HMAC-SHA256 (RFC 2104): equal for equal texts, and nothing to learn without the key.
public enum HMAC {
  /// Gives the 32 bytes that the key makes of the text.
  public static func sha256(_ text: [UInt8], key: [UInt8]) -> [UInt8] {
    var padded = key
    if key.count > SHA256.blockSize {
      var hash = SHA256()
      hash.update(key)
      padded = hash.finalize()
    }
    padded += [UInt8](repeating: 0, count: SHA256.blockSize - padded.count)
    var inner = SHA256()
    inner.update(padded.map { $0 ^ 0x36 })
    inner.update(text)
    var outer = SHA256()
    outer.update(padded.map { $0 ^ 0x5C })
    outer.update(inner.finalize())
    return outer.finalize()
  }

  /// Gives the same as 64 lower-case hexadecimal digits.
  public static func hex(of text: [UInt8], key: [UInt8]) -> String {
    SHA256.hex(sha256(text, key: key))
  }
}
