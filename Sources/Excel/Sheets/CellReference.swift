/// The name of a cell, such as `B17`.
public enum CellReference {
  static let mostRows = 1_048_576
  static let mostColumns = 16_384

  /// The letters of a column: A for 1, AA for 27.
  public static func letters(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// - Parameters:
  ///   - row: from 1.
  ///   - column: from 1.
  public static func name(row: Int, column: Int) -> String { letters(column) + String(row) }

  /// Reads `B17`, with or without `$`; nil for what is no cell of a sheet.
  static func read(_ text: ArraySlice<UInt8>) -> (row: Int, column: Int)? {
    var row = 0
    var column = 0
    var sawDigit = false
    for byte in text {
      switch byte {
      case 0x41...0x5A where !sawDigit: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where !sawDigit: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39:
        sawDigit = true
        row = row * 10 + Int(byte - 0x30)
      case UInt8(ascii: "$"): break
      default: return nil
      }
      guard row <= mostRows, column <= mostColumns else { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }

  /// Reads `B17:D20` or `B17`; nil when it is no area of a sheet.
  static func readArea(_ text: ArraySlice<UInt8>) -> CellArea? {
    let halves = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), let first = read(halves[0]), let last = read(halves[halves.count - 1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    return CellArea(rows: first.row...last.row, columns: first.column...last.column)
  }
}

/// Cells that belong together.
struct CellArea: Hashable, Sendable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>
}
