import Importer

/// Cuts bytes of UTF-8 into words, each as a hash of its plain form (FNV-1a, 64 bits); bytes that are no text part words.
struct WordReader<Bytes: IteratorProtocol<UInt8>> {
  private var bytes: Bytes
  private var decoder = UTF8()
  /// A character that is a word of its own, read behind the word before it.
  private var waiting: UInt64?

  init(_ bytes: Bytes) { self.bytes = bytes }

  mutating func next() -> UInt64? {
    if let word = waiting {
      waiting = nil
      return word
    }
    var word = WordReader.empty
    while true {
      let scalar: Unicode.Scalar
      switch decoder.decode(&bytes) {
      case .scalarValue(let found): scalar = found
      case .error: scalar = " "
      case .emptyInput: return word == WordReader.empty ? nil : word
      }
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: WordReader.add(UInt8(truncatingIfNeeded: scalar.value), to: &word)
      case 0x41...0x5A: WordReader.add(UInt8(truncatingIfNeeded: scalar.value + 32), to: &word)
      case 0...0x7F:
        if word != WordReader.empty { return word }
      case 0x3005, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        var single = WordReader.empty
        for byte in String(scalar).utf8 { WordReader.add(byte, to: &single) }
        guard word != WordReader.empty else { return single }
        waiting = single
        return word
      default:
        let properties = scalar.properties
        switch properties.generalCategory {
        // Marks and invisible characters stand inside words and make no difference.
        case .nonspacingMark, .format: break
        default:
          if properties.isAlphabetic || properties.numericType != nil {
            for byte in ColumnName.key(String(scalar)).utf8 { WordReader.add(byte, to: &word) }
          } else if word != WordReader.empty {
            return word
          }
        }
      }
    }
  }

  private static var empty: UInt64 { 0xCBF2_9CE4_8422_2325 }

  private static func add(_ byte: UInt8, to word: inout UInt64) {
    word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
