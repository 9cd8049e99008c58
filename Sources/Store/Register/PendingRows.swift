import Domain

/// Lines on their way into the register: student, school, school year, marks.
final class NewLineRows: FeedRows {
  private var keys: [LineKey] = []
  private var marks: [UInt8] = []

  var count: Int { keys.count }

  func add(_ key: LineKey, _ line: [UInt8]) {
    keys.append(key)
    marks.append(contentsOf: line)
  }

  func removeAll() {
    keys.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
  }

  func put(row: Int, column: Int, into cell: FeedCell) {
    switch column {
    case 0: cell.put(keys[row].student)
    case 1: cell.put(keys[row].school)
    case 2: cell.put(keys[row].year)
    case 3:
      let start = row * SchoolYear.length
      marks.withUnsafeBytes { cell.put(UnsafeRawBufferPointer(rebasing: $0[start..<start + SchoolYear.length])) }
    default: cell.putNull()
    }
  }
}

/// History on its way into the register: import, student, school, first day, before, after, replaced details.
final class EditRows: FeedRows {
  private struct Row {
    var key: LineKey
    var firstDay: SchoolDay
    var before: Range<Int>?
    var after: Range<Int>
    var details: String?
  }
  var importID = 0
  private var rows: [Row] = []
  private var bytes: [UInt8] = []

  var count: Int { rows.count }

  /// - Parameter before: nil when nothing was known.
  func add(
    _ key: LineKey, firstDay: SchoolDay, before: ArraySlice<UInt8>?, after: ArraySlice<UInt8>, details: String?
  ) {
    let known = before.flatMap { $0.allSatisfy { $0 == Mark.unknown.rawValue } ? nil : $0 }
    rows.append(
      Row(key: key, firstDay: firstDay, before: known.map { keep($0) }, after: keep(after), details: details))
  }

  private func keep(_ slice: ArraySlice<UInt8>) -> Range<Int> {
    bytes.append(contentsOf: slice)
    return bytes.count - slice.count..<bytes.count
  }

  func removeAll() {
    rows.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  func put(row: Int, column: Int, into cell: FeedCell) {
    switch column {
    case 0: cell.put(importID)
    case 1: cell.put(rows[row].key.student)
    case 2: cell.put(rows[row].key.school)
    case 3: cell.put(rows[row].firstDay.number)
    case 4: put(rows[row].before, into: cell)
    case 5: put(rows[row].after, into: cell)
    case 6: cell.put(rows[row].details)
    default: cell.putNull()
    }
  }

  private func put(_ range: Range<Int>?, into cell: FeedCell) {
    guard let range else { return cell.putNull() }
    bytes.withUnsafeBytes { cell.put(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}

/// Details on their way into the register: student, school, day, import, part, minutes, code, reason, others.
final class DetailRows: FeedRows {
  var importID = 0
  /// The feed's days, which a detail names by place.
  var days: [SchoolDay] = []
  private var keys: [LineKey] = []
  private var details: [RegisterFeed.Detail] = []

  var count: Int { details.count }

  func add(_ new: [RegisterFeed.Detail], _ key: LineKey) {
    for detail in new {
      keys.append(key)
      details.append(detail)
    }
  }

  func removeAll() {
    keys.removeAll(keepingCapacity: true)
    details.removeAll(keepingCapacity: true)
  }

  func put(row: Int, column: Int, into cell: FeedCell) {
    switch column {
    case 0: cell.put(keys[row].student)
    case 1: cell.put(keys[row].school)
    case 2: cell.put(days[details[row].day].number)
    case 3: cell.put(importID)
    case 4: cell.put(details[row].part)
    case 5: cell.put(details[row].minutes)
    case 6: cell.put(details[row].code)
    case 7: cell.put(details[row].reason)
    case 8: cell.put(details[row].others)
    default: cell.putNull()
    }
  }
}
