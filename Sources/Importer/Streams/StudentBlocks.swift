/// Cuts rows that come in pieces into blocks of whole students, in memory that does not grow with the input.
struct StudentBlocks: Sendable {
  /// Some students' rows, with the header above them.
  struct Block: Sendable {
    var bytes: [UInt8]
    /// The line of the input on which the first row begins.
    var line: Int
    /// The students as written, each with the line of his first row.
    var students: [(id: String, line: Int)]
  }

  /// A block is cut at the first new student behind so many bytes.
  static let usualBytes = 1 << 20
  /// The most bytes that one student's rows may take: 600,000 rows of a school's usual export.
  static let mostBytes = 16 << 20
  static let longestRow = 1 << 20

  private let header: [UInt8]
  private let column: Int
  private let blockBytes: Int
  /// Bytes not yet given out; they begin with a row.
  private var rest: [UInt8] = []
  /// The line on which ``rest`` begins.
  private var line: Int
  /// The place in ``rest`` of the first row not yet looked at, and its line.
  private var place = 0
  private var placeLine: Int
  /// The student of the last row: his cell's bytes, and the id they stand for.
  private var cell: [UInt8] = []
  private var current: String?
  private var seen = SeenStudents()
  private var students: [(id: String, line: Int)] = []

  /// - Parameters:
  ///   - header: the header's bytes, without its line end.
  ///   - column: the student's column, from 0.
  ///   - line: the line of the first row.
  init(header: [UInt8], column: Int, line: Int, blockBytes: Int = StudentBlocks.usualBytes) {
    self.header = header
    self.column = column
    self.blockBytes = blockBytes
    self.line = line
    placeLine = line
  }

  /// Takes the next piece of the input; gives the blocks that are whole now, at the end all that is left.
  mutating func take(_ piece: [UInt8], isEnd: Bool) throws(StreamProblem) -> [Block] {
    rest.append(contentsOf: piece)
    var blocks: [Block] = []
    var start = 0
    while let row = Row(rest.span, from: place, column: column, isEnd: isEnd) {
      if try begins(row) {
        if place - start >= blockBytes {
          blocks.append(cut(start..<place))
          start = place
        }
        students.append((current ?? "", placeLine))
      }
      place = row.next
      placeLine += row.lines
      guard place - start <= StudentBlocks.mostBytes else {
        throw .studentTooLong(line: line, student: current ?? "")
      }
    }
    guard rest.count - place <= StudentBlocks.longestRow else { throw .rowTooLong(line: placeLine) }
    if isEnd, place > start {
      blocks.append(cut(start..<place))
      start = place
    }
    if start > 0 {
      rest.removeFirst(start)
      place -= start
    }
    return blocks
  }

  /// Whether a row is of another student than the one before it.
  private mutating func begins(_ row: Row) throws(StreamProblem) -> Bool {
    let bytes = row.cell
    if current != nil, rest[bytes].elementsEqual(cell) { return false }
    let id = CodeBook.cell(Row.text(rest[bytes]))
    // A row without an id, or the header of a file put behind another, is no student; the importer says what it is.
    if id.isEmpty || id == current || rest[row.range].elementsEqual(header) { return false }
    guard seen.insert(id) else { throw .notGrouped(line: placeLine, student: id) }
    cell = Array(rest[bytes])
    current = id
    return true
  }

  private mutating func cut(_ range: Range<Int>) -> Block {
    let block = Block(bytes: header + [0x0A] + rest[range], line: line, students: students)
    line = placeLine
    students = []
    return block
  }
}

extension StudentBlocks {
  /// One row of a comma-separated table: where it ends, and where its student stands.
  struct Row: Sendable {
    /// Without the line end.
    var range: Range<Int>
    /// The student's cell with its quotes; empty when the row has too few cells.
    var cell: Range<Int>
    /// Where the next row begins.
    var next: Int
    /// Line ends in it, its own included.
    var lines = 1

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")

    /// The row that begins at a place; nil when its end is not there yet.
    init?(_ bytes: Span<UInt8>, from start: Int, column: Int, isEnd: Bool) {
      var (place, field, fieldStart) = (start, 0, start)
      var cell = start..<start
      var lines = 0
      let count = bytes.count
      guard start < count else { return nil }
      while place < count {
        let byte = bytes[place]
        if byte == Row.comma {
          if field == column { cell = fieldStart..<place }
          field += 1
          fieldStart = place + 1
        } else if byte == 0x0A {
          lines += 1
          break
        } else if byte == Row.quote, place == fieldStart {
          place += 1
          while place < count {
            if bytes[place] == 0x0A { lines += 1 }
            if bytes[place] == Row.quote {
              guard place + 1 < count, bytes[place + 1] == Row.quote else { break }
              place += 1
            }
            place += 1
          }
        }
        place += 1
      }
      let isWhole = place < count
      guard isWhole || isEnd else { return nil }
      var end = min(place, count)
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if field == column { cell = min(fieldStart, end)..<end }
      range = start..<end
      self.cell = cell
      next = min(place + 1, count)
      self.lines = lines
    }

    /// What stands in a cell, its quotes undone.
    static func text(_ cell: ArraySlice<UInt8>) -> String {
      guard cell.count >= 2, cell.first == quote, cell.last == quote else {
        return String(decoding: cell, as: UTF8.self)
      }
      var text: [UInt8] = []
      var wasQuote = false
      for byte in cell.dropFirst().dropLast() {
        if byte == quote, wasQuote {
          wasQuote = false
          continue
        }
        wasQuote = byte == quote
        text.append(byte)
      }
      return String(decoding: text, as: UTF8.self)
    }
  }
}
