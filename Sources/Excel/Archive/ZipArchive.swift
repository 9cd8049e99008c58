import Digest

/// What a zip archive in memory holds; parts are restored one at a time, within a limit for all of them together.
struct ZipArchive {
  /// The most bytes that all restored parts may have together.
  static let mostBytes = 64 << 20
  /// How many times a part may grow; honest sheets grow 10 to 40 times.
  static let mostGrowth = 200
  /// Parts up to this size may grow as they like.
  private static let harmlessSize = 1 << 20

  /// Whether check sums are compared; only a fuzzer passes them by.
  var checksSums = true
  private let bytes: [UInt8]
  private let entries: [String: ZipEntry]
  private var spent = 0

  /// Reads the directory and refuses an archive whose entries are not plainly side by side.
  init(_ bytes: [UInt8]) throws(ExcelError) {
    self.bytes = bytes
    entries = try ZipDirectory.read(bytes)
  }

  /// The parts' names in small letters, sorted.
  var names: [String] { entries.keys.sorted() }

  func has(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// Restores a part by its name, in which upper and lower case are alike; nil when there is none.
  mutating func part(_ name: String) throws(ExcelError) -> [UInt8]? {
    guard let entry = entries[name.lowercased()] else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    let room = ZipArchive.mostBytes - spent
    guard entry.size <= room else { throw .tooLarge(limit: ZipArchive.mostBytes) }
    guard entry.size <= max(ZipArchive.harmlessSize, entry.data.count * ZipArchive.mostGrowth) else {
      throw .bomb(part: name)
    }
    spent += entry.size
    let part: [UInt8]
    switch entry.method {
    case 0: part = Array(bytes[entry.data])
    case 8:
      do throws(InflateFault) {
        part = try Inflate.restore(bytes, in: entry.data, limit: entry.size)
      } catch {
        throw .damagedPart(name, error == .cutOff ? .cutOff : .compression)
      }
    default: throw .unknownCompression(part: name)
    }
    guard part.count == entry.size else { throw .damagedPart(name, .size) }
    if checksSums, CRC32.sum(part) != entry.sum { throw .damagedPart(name, .checksum) }
    return part
  }
}

/// One entry of a zip archive's directory.
struct ZipEntry: Hashable {
  var name: String
  var isEncrypted: Bool
  /// 0 stored, 8 deflated.
  var method: Int
  var sum: UInt32
  /// Restored, in bytes.
  var size: Int
  /// From the local header to the end of the data.
  var whole: Range<Int>
  /// The data as stored.
  var data: Range<Int>
}
