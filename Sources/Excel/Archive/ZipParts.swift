/// The parts of any zip archive, such as a Word document, for looking through them.
public enum ZipParts {
  /// Whether the bytes begin as a zip archive does.
  public static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Every part restored, by name; nil when the archive cannot be read whole, or holds more than 64 MiB.
  public static func all(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])]? {
    guard var archive = try? ZipArchive(bytes) else { return nil }
    var parts: [(name: String, bytes: [UInt8])] = []
    for name in archive.names {
      guard let part = try? archive.part(name) else { return nil }
      parts.append((name, part))
    }
    return parts
  }
}
