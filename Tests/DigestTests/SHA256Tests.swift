import Glibc
import Testing

@testable import Digest

/// FIPS 180-4's own examples, and NIST's of a million letters.
@Suite struct SHA256Tests {
  static let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
  static let longer =
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (long, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    (longer, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
  ]) func `the standard's examples`(text: String, hash: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == hash)
  }

  @Test func `a million times the letter a`() {
    let hash = SHA256.hex(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(hash == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: 0...200) func `pieces of every length make the same hash as the whole`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var pieces = SHA256()
    for start in stride(from: 0, to: count, by: 7) { pieces.update(bytes[start..<min(start + 7, count)]) }
    #expect(SHA256.hex(pieces.finalize()) == SHA256.hex(of: bytes))
  }

  @Test(arguments: 0...5) func `the processor's instructions and the portable way agree`(blocks: Int) {
    var byte: UInt8 = 1
    let bytes = (0..<(blocks * 64 + 3)).map { _ in
      byte = byte &* 167 &+ 13
      return byte
    }
    var (fast, portable) = (SHA256State(), SHA256State())
    fast.compress(bytes.span, from: 3, blocks: blocks)
    portable.compressPortably(bytes.span, from: 3, blocks: blocks)
    #expect(fast.bytes == portable.bytes)
  }

  @Test func `asking for the hash in between changes nothing`() {
    var hash = SHA256()
    hash.update(Array("ab".utf8))
    _ = hash.finalize()
    hash.update(Array("c".utf8))
    #expect(SHA256.hex(hash.finalize()) == SHA256.hex(of: Array("abc".utf8)))
  }

  @Test func `a file's hash is that of its bytes`() throws {
    #expect(try SHA256.hash(file: "/dev/null") == SHA256.hex(of: []))
    let text = try #require(#filePath.isEmpty ? nil : fopen(#filePath, "r"))
    defer { fclose(text) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, text)
    #expect(try SHA256.hash(file: #filePath) == SHA256.hex(of: Array(bytes.prefix(count))))
  }

  @Test func `a file that is not there says so`() {
    let error = #expect(throws: DigestError.self) { try SHA256.hash(file: "/no/such/file") }
    #expect(error == .unreadable(code: ENOENT))
    #expect(error?.description == "reading failed (error 2); check the file and its permissions")
  }
}
