/// The cells of one sheet that hold something, as texts.
public struct SheetTable: Sendable {
  /// A cell and the place of its text.
  struct Cell: Hashable, Sendable {
    var row: UInt32
    var column: UInt32
    var start: UInt32
    var end: UInt32

    var text: Range<Int> { Int(start)..<Int(end) }
    func isEarlier(than other: Cell) -> Bool { (row, column) < (other.row, other.column) }
  }

  /// As many columns as a table may have; what stands farther right is refused.
  public static let mostColumns = 1000
  /// The most bytes of a table, with its separators.
  static let mostBytes = 128 << 20
  /// The most cells that merged areas may cover.
  static let mostMerged = 1_000_000

  public let name: String
  /// By row, then column; none is empty.
  private(set) var cells: [Cell] = []
  private(set) var bytes: [UInt8] = []
  private(set) var merged: [CellArea] = []
  /// Rows with cells that a filter or a person hides; they are read all the same.
  public internal(set) var hiddenRows = 0
  /// The last column with something in it, from 1.
  private(set) var width = 0

  init(name: String) { self.name = name }

  public var isEmpty: Bool { cells.isEmpty }

  /// Adds a cell behind all others; one that holds nothing but blanks is left out.
  mutating func add(row: Int, column: Int, _ text: some Collection<UInt8>) throws(ExcelError) {
    // A short cell may point to a long text, again and again.
    guard bytes.count + text.count <= SheetTable.mostBytes else { throw .tooLarge(limit: SheetTable.mostBytes) }
    guard text.contains(where: { !XMLReader.isBlank($0) }) else { return }
    let start = bytes.count
    bytes.append(contentsOf: text)
    cells.append(
      Cell(
        row: UInt32(truncatingIfNeeded: row), column: UInt32(truncatingIfNeeded: column),
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: bytes.count)))
    width = max(width, column)
  }

  mutating func merge(_ area: CellArea) { merged.append(area) }

  /// How many merged areas give their value to more than one cell below a row.
  public func mergesBelow(_ row: Int) -> Int {
    merged.count { area in area.rows.lowerBound > row && cell(at: area) != nil }
  }

  /// The cell that shows the value of a merged area.
  private func cell(at area: CellArea) -> Cell? {
    let wanted = Cell(
      row: UInt32(truncatingIfNeeded: area.rows.lowerBound),
      column: UInt32(truncatingIfNeeded: area.columns.lowerBound), start: 0, end: 0)
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].isEarlier(than: wanted) { low = middle + 1 } else { high = middle }
    }
    guard low < cells.count, cells[low].row == wanted.row, cells[low].column == wanted.column else { return nil }
    return cells[low]
  }

  /// Gives the cells with the value of each merged area in all of its cells, as a reader understands it.
  func filled(below row: Int) throws(ExcelError) -> [Cell] {
    guard mergesBelow(row) > 0, let last = cells.last?.row else { return cells }
    var covered: [UInt64: Cell] = [:]
    var count = 0
    for area in merged where area.rows.lowerBound > row {
      guard let cell = cell(at: area) else { continue }
      let rows = area.rows.clamped(to: 1...max(1, Int(last)))
      let columns = area.columns.clamped(to: 1...max(1, width))
      count += rows.count * columns.count
      guard count <= SheetTable.mostMerged else { throw .tooManyMergedCells(sheet: name) }
      for row in rows {
        for column in columns {
          var copy = cell
          copy.row = UInt32(truncatingIfNeeded: row)
          copy.column = UInt32(truncatingIfNeeded: column)
          covered[UInt64(copy.row) << 32 | UInt64(copy.column)] = copy
        }
      }
    }
    let others = cells.filter { covered[UInt64($0.row) << 32 | UInt64($0.column)] == nil }
    return (others + covered.values).sorted { $0.isEarlier(than: $1) }
  }
}
