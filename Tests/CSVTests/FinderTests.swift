import Testing

@testable import CSV

@Suite struct FinderTests {
  @Test func `the bytes that matter are found alike sixteen at a time, eight at a time and one by one`() {
    var random = SplitMix(state: 7)
    for delimiter in [UInt8(ascii: ","), 0x09, UInt8(ascii: ";"), UInt8(ascii: "|")] {
      var dialect = CSVDialect.standard
      dialect.delimiter = delimiter
      let scanner = Scanner(dialect: dialect, options: CSVOptions())
      let (fast, slow) = (Scanner.Finder(scanner), Scanner.Finder(scanner, byWords: true))
      for length in 0..<200 {
        let bytes = (0..<length).map { _ in
          random.next() % 3 == 0
            ? [delimiter, 0x22, 0x0A, 0x0D, 0, 0x0E, 0x7F, 0x80, 0xFF][Int(random.next() % 9)]
            : UInt8(truncatingIfNeeded: random.next())
        }
        bytes.withUnsafeBufferPointer { bytes in
          for position in [0, 1, 7, 8, 63] where position < length {
            var expected: UInt64 = 0
            for place in position..<min(position + 64, length)
            where bytes[place] == delimiter || bytes[place] == 0x22 || bytes[place] < 0x0E {
              expected |= 1 << UInt64(place - position)
            }
            #expect(fast.mask(at: position, of: bytes) == expected)
            #expect(slow.mask(at: position, of: bytes) == expected)
          }
        }
      }
    }
  }
}
