import Digest

/// A zip archive that is written: parts side by side, stored as they are (APPNOTE.TXT 6.3, 4.3).
///
/// The same parts give the same bytes: every date is 1 January 1980, the first that the format knows.
/// Nothing is compressed: the largest file of a run, 500 letters in one document, stays below 3 MB.
struct ZipFile {
  /// The most bytes that an archive of this form may have.
  static let mostBytes = Int(UInt32.max) - 1

  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var names: Set<String> = []

  /// Adds a part under a name with `/` between folders.
  mutating func add(_ name: String, _ data: [UInt8]) {
    precondition(names.insert(name.lowercased()).inserted, "a part has a name of its own")
    precondition(names.count < 0xFFFF && body.count + data.count < ZipFile.mostBytes, "an archive fits into 4 GB")
    let offset = body.count
    let name = Array(name.utf8)
    body += number(0x0403_4B50, 4)
    let facts = facts(name, data)
    body += facts
    body += name
    body += data
    directory += number(0x0201_4B50, 4) + number(20, 2) + facts
    // No comment, the first disk, no attributes of any system.
    directory += [UInt8](repeating: 0, count: 10) + number(offset, 4)
    directory += name
  }

  /// The archive with its directory.
  var bytes: [UInt8] {
    body + directory + number(0x0605_4B50, 4) + number(0, 4) + number(names.count, 2) + number(names.count, 2)
      + number(directory.count, 4) + number(body.count, 4) + number(0, 2)
  }

  /// What the local header and the directory say alike.
  private func facts(_ name: [UInt8], _ data: [UInt8]) -> [UInt8] {
    let utf8Names = 0x0800
    let firstDate = 1 << 5 | 1
    return number(20, 2) + number(utf8Names, 2) + number(0, 2) + number(0, 2) + number(firstDate, 2)
      + number(Int(CRC32.sum(data)), 4) + number(data.count, 4) + number(data.count, 4) + number(name.count, 2)
      + number(0, 2)
  }

  /// A number in some bytes, the lowest first.
  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
