/// Reads the cells of one worksheet (ECMA-376 part 1, 18.3.1).
struct SheetReader {
  let sheet: String
  let strings: SharedStrings
  let styles: Styles
  let is1904: Bool
  private var table: SheetTable
  private var row = 0
  private var column = 0
  /// The first formula without a result, and how many there are.
  private var uncalculated: (cell: String, count: Int)?
  /// The text of the cell at hand; kept for its memory.
  private var value: [UInt8] = []

  init(sheet: String, strings: SharedStrings, styles: Styles, is1904: Bool) {
    (self.sheet, self.strings, self.styles, self.is1904) = (sheet, strings, styles, is1904)
    table = SheetTable(name: sheet)
  }

  mutating func read(_ bytes: [UInt8], part: String) throws(ExcelError) -> SheetTable {
    var xml = try XMLReader(bytes, part: part)
    guard try xml.next() == .start, xml.isNamed("worksheet") else { throw xml.fault(.content) }
    while true {
      let event = try xml.next()
      if event == .finished { break }
      guard event == .start else { continue }
      if xml.isNamed("sheetData") {
        try readRows(&xml)
      } else if xml.isNamed("mergeCells") {
        try readMerges(&xml)
      } else {
        try xml.skip()
      }
    }
    if let uncalculated {
      throw .uncalculated(sheet: sheet, cell: uncalculated.cell, more: uncalculated.count - 1)
    }
    return table
  }

  private mutating func readRows(_ xml: inout XMLReader) throws(ExcelError) {
    let outside = xml.depth - 1
    while xml.depth > outside {
      switch try xml.next() {
      case .start where xml.isNamed("row"): try readRow(&xml)
      case .start: try xml.skip()
      case .finished: return
      case .end, .text: break
      }
    }
  }

  private mutating func readRow(_ xml: inout XMLReader) throws(ExcelError) {
    let outside = xml.depth - 1
    var next = row + 1
    if let said = try xml.attribute("r") {
      guard let number = xml.number(said) else { throw cellFault(.reference) }
      next = number
    }
    column = 0
    guard next > row else { throw cellFault(.order) }
    row = next
    guard row <= CellReference.mostRows else { throw cellFault(.reference) }
    let isHidden = try xml.flag("hidden")
    let before = table.cells.count
    while xml.depth > outside {
      switch try xml.next() {
      case .start where xml.isNamed("c"): try readCell(&xml)
      case .start: try xml.skip()
      case .finished: return
      case .end, .text: break
      }
    }
    if isHidden, table.cells.count > before { table.hiddenRows += 1 }
  }

  private mutating func readCell(_ xml: inout XMLReader) throws(ExcelError) {
    let outside = xml.depth - 1
    var type = CellType.number
    var style = 0
    var next = column + 1
    var from = 0
    while let (name, text) = try xml.nextAttribute(&from) {
      guard name.count == 1 else { continue }
      switch xml.bytes[name.lowerBound] {
      case UInt8(ascii: "r"):
        guard let place = CellReference.read(xml.bytes[text]), place.row == row else { throw cellFault(.reference) }
        next = place.column
      case UInt8(ascii: "s"): style = xml.number(text) ?? 0
      case UInt8(ascii: "t"):
        guard let found = CellType(xml.bytes[text]) else { throw cellFault(.type) }
        type = found
      default: break
      }
    }
    guard next > column else { throw cellFault(.order) }
    column = next
    guard column <= CellReference.mostColumns else { throw cellFault(.reference) }

    value.removeAll(keepingCapacity: true)
    var hasFormula = false
    while xml.depth > outside {
      switch try xml.next() {
      case .start where xml.isNamed("v"): try xml.appendContent(to: &value)
      case .start where xml.isNamed("is"): try xml.appendItem(to: &value)
      case .start where xml.isNamed("f"):
        hasFormula = true
        try xml.skip()
      case .start: try xml.skip()
      case .finished: return
      case .end, .text: break
      }
    }
    if value.isEmpty {
      // A formula may well give an empty text, but then it says so.
      if hasFormula, type != .text {
        uncalculated = uncalculated ?? (CellReference.name(row: row, column: column), 0)
        uncalculated?.count += 1
      }
      return
    }
    try add(type, style)
  }

  private mutating func add(_ type: CellType, _ style: Int) throws(ExcelError) {
    switch type {
    case .inline, .error: try table.add(row: row, column: column, value)
    case .text:
      EscapedText.undo(&value, from: 0)
      try table.add(row: row, column: column, value)
    case .shared:
      guard let number = Int(String(decoding: value, as: UTF8.self)), let text = strings.range(number) else {
        throw cellFault(.sharedString)
      }
      try table.add(row: row, column: column, strings.bytes[text])
    case .boolean:
      guard let text = CellText.boolean(value) else { throw cellFault(.number) }
      try table.add(row: row, column: column, text.utf8)
    case .day: try table.add(row: row, column: column, CellText.day(value))
    case .number:
      let format = styles.format(style)
      if format == .general, CellText.isShortInteger(value) {
        try table.add(row: row, column: column, value)
        return
      }
      guard let number = CellText.number(value) else { throw cellFault(.number) }
      try table.add(row: row, column: column, format.text(number, is1904: is1904))
    }
  }

  private mutating func readMerges(_ xml: inout XMLReader) throws(ExcelError) {
    let outside = xml.depth - 1
    while xml.depth > outside {
      let event = try xml.next()
      if event == .finished { return }
      guard event == .start, xml.isNamed("mergeCell"), let text = try xml.attribute("ref") else { continue }
      guard let area = CellReference.readArea(xml.bytes[text]) else { throw xml.fault(.content) }
      table.merge(area)
    }
  }

  private func cellFault(_ fault: ExcelError.CellFault) -> ExcelError {
    .damagedCell(sheet: sheet, cell: CellReference.name(row: max(1, row), column: max(1, column)), fault)
  }
}
