import CSV
import Domain

/// The codes in force for one file: the school's own lines over a list.
struct CodeBook: Sendable {
  let list: CodeList
  /// The list of the file's shape.
  let fallback: CodeList
  /// The mark of an empty cell; nil: the file does not say.
  let blank: Mark?
  let dayMinutes: Int?
  private let own: [String: Mark]
  private let listed: [String: Mark]
  private let folded: [String: Mark]
  private let rooms: SeparateRooms

  /// - Parameter fallback: the list of the file's shape, used when the settings name none.
  init(_ map: CodeMap, fallback: CodeList) {
    self.fallback = fallback
    list = fallback == .register ? .register : map.list ?? fallback
    dayMinutes = map.dayMinutes
    // A column of register letters has one meaning, whatever the school's own codes are.
    let own = list == .register ? [:] : map.own
    blank = own["blank"] ?? list.blank
    let codes = list.codes
    listed = Dictionary(codes.map { ($0.code, $0.mark) }, uniquingKeysWith: { first, _ in first })
    var folded: [String: Mark] = [:]
    var unsure: Set<String> = []
    for (code, mark) in own {
      let key = CodeBook.folded(code)
      if let other = folded[key], other != mark { unsure.insert(key) }
      folded[key] = mark
    }
    for (code, mark) in codes where folded[CodeBook.folded(code)] == nil { folded[CodeBook.folded(code)] = mark }
    for key in unsure { folded[key] = nil }
    self.own = own
    self.folded = folded
    rooms = list == .register ? SeparateRooms() : SeparateRooms(list, map)
  }

  /// The mark of a code: exactly as written first, then without regard to case; nil when unknown.
  func mark(of code: String) -> Mark? {
    let code = CodeBook.trimmed(code)
    if code.isEmpty { return blank ?? .missing }
    return own[code] ?? listed[code] ?? folded[CodeBook.folded(code)]
  }

  /// Whether a code that means learning elsewhere tells of a separate room of the school.
  func isRoom(_ code: String) -> Bool { rooms.holds(code) && mark(of: code) == .elsewhere }

  private func exactMark(of code: String) -> Mark? { own[code] ?? listed[code] }

  /// The mark of a cell, and the part of the day that it says was missed; the part is -1 where the mark says all.
  ///
  /// With England's codes a cell may hold both half days, as in `/\` or `LN`.
  func meaning(of code: String) -> (mark: Mark, part: Int16)? {
    if let mark = mark(of: code) { return (mark, -1) }
    guard list == .england2024 else { return nil }
    let code = CodeBook.trimmed(code)
    var found: (mark: Mark, part: Int16)?
    for place in code.indices.dropFirst() {
      let halves = [code[..<place], code[place...]].map { CodeBook.trimmed(String($0)) }
      // Exactly as written: two letters that differ only in case are a slip of the pen, not two half days.
      guard let morning = exactMark(of: halves[0]), let afternoon = exactMark(of: halves[1]) else {
        continue
      }
      // More than one way to cut it is no way.
      if found != nil { return nil }
      var day = DayBuilder()
      _ = day.add(.init(label: "AM", code: 0, mark: morning))
      _ = day.add(.init(label: "PM", code: 0, mark: afternoon))
      found = day.day(ofAtLeast: 2)
    }
    return found
  }

  /// The part that a partial mark misses: what is known of it, else half a day.
  static func half(_ part: Int16) -> Int16 { part >= 0 ? part : Int16(Mark.wholeDay / 2) }

  /// Minutes as a part of the day, when the settings say how long a day is; -1 when they do not.
  func part(of mark: Mark, minutes: Int) -> Int16 {
    guard let dayMinutes, minutes >= 0, mark == .late || mark == .leftEarly || mark == .partial else { return -1 }
    let part = min(min(minutes, 1440) * Mark.wholeDay / dayMinutes, Mark.wholeDay)
    return Int16(mark == .partial ? min(max(part, 1), Mark.wholeDay - 1) : part)
  }

  /// What is in force, for a message: the school's own codes, then the list's; at most twelve.
  var summary: String {
    let codes = own.keys.filter { $0 != "blank" }.sorted() + list.codes.map(\.code).filter { own[$0] == nil }
    let shown = codes.prefix(12).map { RejectedRow.shown($0) }
    return (shown + (codes.count > 12 ? ["…"] : [])).joined(separator: ", ")
  }

  static func folded(_ code: String) -> String { trimmed(code).lowercased() }

  /// A cell of an attendance file without blanks around it and without the guard that our own exports put before what a
  /// spreadsheet would run.
  static func cell(_ text: String) -> String { CSVGuard.strip(trimmed(text)) }

  static func trimmed(_ text: String) -> String {
    // Nearly every cell begins and ends with one of these, and to ask a character what it is takes long.
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    if let first = text.utf8.first, let last = text.utf8.last, visible.contains(first), visible.contains(last) {
      return text
    }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return text }
    var slice = text[...]
    while let first = slice.first, first.isWhitespace { slice = slice.dropFirst() }
    while let last = slice.last, last.isWhitespace { slice = slice.dropLast() }
    return String(slice)
  }
}
