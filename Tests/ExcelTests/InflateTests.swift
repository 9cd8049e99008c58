import Digest
import Foundation
import Testing

@testable import Excel

/// Inflate against zlib: every kind of block, damaged in many places.
@Suite struct InflateTests {
  /// A line of `streams.txt`.
  struct Line {
    var kind: Substring
    var name: Substring
    var word: Substring
    /// What zlib restores; -1: it refuses.
    var count: Int
    var sum: UInt32
  }

  private static let limit = 1 << 15

  private static func lines() throws -> [Line] {
    let text = String(decoding: try Fixture.bytes("streams.txt"), as: UTF8.self)
    return try text.split(separator: "\n").map { line in
      let words = line.split(separator: " ")
      return Line(
        kind: words[0], name: words[1], word: words[2], count: try #require(Int(words[3])),
        sum: try #require(UInt32(words[4])))
    }
  }

  private static func stream(_ word: Substring) -> [UInt8] {
    word == "-" ? [] : Array(Data(base64Encoded: String(word)) ?? Data())
  }

  private static func restore(_ bytes: [UInt8], limit: Int = limit) -> [UInt8]? {
    try? Inflate.restore(bytes, in: 0..<bytes.count, limit: limit)
  }

  @Test func `what zlib made is restored, and what zlib refuses is refused`() throws {
    var streams: [Substring: [UInt8]] = [:]
    var refused = 0
    for line in try Self.lines() {
      var bytes: [UInt8]
      if line.kind == "flip" {
        bytes = streams[line.name] ?? []
        let bit = try #require(Int(line.word))
        bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      } else {
        bytes = Self.stream(line.word)
        if line.kind == "stream" { streams[line.name] = bytes }
      }
      let restored = Self.restore(bytes)
      #expect(restored?.count ?? -1 == line.count, "\(line)")
      #expect(restored.map(CRC32.sum) ?? 0 == line.sum, "\(line)")
      refused += restored == nil ? 1 : 0
    }
    #expect(streams.count > 50 && refused > 300)
  }

  @Test func `a stream that is cut off is refused wherever it is cut`() throws {
    for line in try Self.lines() where line.kind == "stream" {
      let bytes = Self.stream(line.word)
      for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 40)) {
        let fault = #expect(throws: InflateFault.self) { try Inflate.restore(bytes, in: 0..<count, limit: Self.limit) }
        #expect(fault == .cutOff, "\(line.name) after \(count) bytes")
      }
    }
  }

  @Test func `nothing grows past its limit`() throws {
    for line in try Self.lines() where line.kind == "stream" && line.count > 0 {
      let bytes = Self.stream(line.word)
      #expect(Self.restore(bytes, limit: line.count)?.count == line.count)
      let fault = #expect(throws: InflateFault.self) {
        try Inflate.restore(bytes, in: 0..<bytes.count, limit: line.count - 1)
      }
      #expect(fault == .tooLong, "\(line.name)")
    }
  }

  @Test func `stored blocks follow each other, with a length that is checked`() {
    #expect(Self.restore([0, 1, 0, 0xFE, 0xFF, 65, 1, 2, 0, 0xFD, 0xFF, 66, 67]) == [65, 66, 67])
    #expect(Self.restore([1, 1, 0, 0xFF, 0xFF, 65]) == nil)
    #expect(Self.restore([7, 0, 0]) == nil, "there is no third kind of block")
  }

  @Test func `the check sum is that of zip`() {
    #expect(CRC32.sum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.sum([]) == 0)
  }
}
