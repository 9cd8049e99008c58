import CScan

extension Scanner {
  /// Tells which bytes may matter: the delimiter, the quote and those below 0x0E.
  struct Finder {
    private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    private static let high: UInt64 = 0x8080_8080_8080_8080
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private let delimiter: UInt8
    private let quote: UInt8
    private let delimiters: UInt64
    private let quotes: UInt64
    private let hasInstructions: Bool

    /// - Parameter byWords: does without the processor's instructions for sixteen bytes, to compare both ways.
    init(_ scanner: Scanner, byWords: Bool = false) {
      delimiter = scanner.delimiter
      // Without a quote there is nothing more to find; its own byte would find the bytes that fill up the last word.
      quote = scanner.quote == CSVDialect.noQuote ? scanner.delimiter : scanner.quote
      delimiters = UInt64(scanner.delimiter) &* Self.ones
      quotes = UInt64(quote) &* Self.ones
      hasInstructions = cscan_has_instructions() && !byWords
    }

    /// One bit for each of the 64 bytes from a place on, the lowest for the first; 0 beyond the end.
    @inline(__always)
    func mask(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
      if hasInstructions, position &+ 64 <= bytes.count {
        return cscan_mask(bytes.baseAddress.unsafelyUnwrapped + position, delimiter, quote)
      }
      return maskByWords(at: position, of: bytes)
    }

    private func maskByWords(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
      var mask: UInt64 = 0
      for place in stride(from: position, to: min(position + 64, bytes.count), by: 8) {
        // Gathers the eight high bits in the lowest byte: the multiplication moves each to its place.
        let marks = highBits(word(at: place, of: bytes)) &>> 7
        mask |= ((marks &* 0x0102_0408_1020_4080) &>> 56) &<< UInt64(truncatingIfNeeded: place &- position)
      }
      return mask
    }

    /// The high bit of each of eight bytes that may matter, found with three additions.
    private func highBits(_ word: UInt64) -> UInt64 {
      // Adding 0x7F carries into the high bit unless the seven bits are 0; 0x72 unless they are below 0x0E.
      let seven = word & Self.low
      let others =
        ((seven ^ delimiters) &+ Self.low) & ((seven ^ quotes) &+ Self.low)
        & (seven &+ (0x72 &* Self.ones))
      return ~(others | word) & Self.high
    }

    /// Reads eight bytes, at the end filled up with DEL, which no dialect may use.
    private func word(at position: Int, of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
      if position &+ 8 <= bytes.count {
        return UInt64(
          littleEndian: UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + position)
            .loadUnaligned(as: UInt64.self))
      }
      var word: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
      for place in position..<bytes.count {
        let shift = UInt64(place - position) * 8
        word = word & ~(0xFF << shift) | UInt64(bytes[place]) << shift
      }
      return word
    }
  }
}
