import CSHA

extension SHA256State {
  /// Whether the processor has instructions for SHA-256; asked once.
  private static let hasInstructions = csha_has_instructions()

  /// Works whole blocks into the state.
  mutating func compress(_ bytes: Span<UInt8>, from start: Int, blocks: Int) {
    if Self.hasInstructions {
      compressByInstructions(bytes.extracting(start..<start + blocks * SHA256.blockSize))
    } else {
      compressPortably(bytes, from: start, blocks: blocks)
    }
  }

  private mutating func compressByInstructions(_ bytes: Span<UInt8>) {
    let blocks = bytes.count / SHA256.blockSize
    if blocks == 0 { return }
    var words: InlineArray<8, UInt32> = [a, b, c, d, e, f, g, h]
    let constants = Self.constants
    var words8 = words.mutableSpan
    // The C function reads `blocks` whole blocks and 64 constants, and writes the eight words.
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe constants.span.withUnsafeBufferPointer { constants in
        unsafe words8.withUnsafeMutableBufferPointer { words in
          guard let state = words.baseAddress, let first = bytes.baseAddress, let k = constants.baseAddress else {
            return
          }
          unsafe csha_compress(state, first, blocks, k)
        }
      }
    }
    (a, b, c, d) = (words[0], words[1], words[2], words[3])
    (e, f, g, h) = (words[4], words[5], words[6], words[7])
  }
}
