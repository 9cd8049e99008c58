/// A CSV file in the making, handed on in pieces so that no file stands in memory whole.
struct SampleSheet {
  static let pieceSize = 1 << 18
  private(set) var bytes: [UInt8] = []

  init(columns: String) {
    bytes.reserveCapacity(SampleSheet.pieceSize + 4_096)
    bytes += columns.utf8
    bytes.append(10)
  }

  /// Adds a record; fields with a comma, a quote or a line break are quoted.
  mutating func add(_ fields: [String]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(44) }
      bytes += SampleSheet.cell(field)
    }
    bytes.append(10)
  }

  mutating func add(raw piece: some Sequence<UInt8>) { bytes.append(contentsOf: piece) }

  var isFull: Bool { bytes.count >= SampleSheet.pieceSize }

  /// Gives what has been written since the last time.
  mutating func takePiece() -> [UInt8] {
    let piece = bytes
    bytes.removeAll(keepingCapacity: true)
    return piece
  }

  static func cell(_ field: String) -> [UInt8] {
    let text = Array(field.utf8)
    guard text.contains(where: { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }) else { return text }
    return [34] + text.flatMap { $0 == 34 ? [34, 34] : [$0] } + [34]
  }
}
