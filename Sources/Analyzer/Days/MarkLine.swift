import Domain

/// All marks of one student in one school, a letter a day without gaps; the worst of several marks wins.
struct MarkLine: Sendable {
  var first: Int
  var letters: [UInt8]
  var parts: [Int16]

  /// The letter, of this type alone, of a day learning elsewhere in a separate room of the school.
  static let room: UInt8 = 0x6F  // o

  /// What a byte means here; what is no letter counts as nothing known.
  private static func mark(_ byte: UInt8) -> Mark { byte == room ? .elsewhere : Mark(rawValue: byte) ?? .unknown }

  /// Every byte's place in the order of ``Mark/worstFirst``.
  private static let ranks: [UInt8] = (0...255).map { UInt8(mark(UInt8($0)).rank) }

  /// Gathers the lines of a school between two days.
  init(of school: String, in lines: [RegisterLine], from first: Int, to last: Int) {
    self.first = first
    let count = max(0, last - first + 1)
    letters = Array(repeating: Mark.unknown.rawValue, count: count)
    parts = Array(repeating: 0, count: count)
    let ranks = MarkLine.ranks
    for line in lines where line.school == school {
      let start = line.firstDay.number
      // Written without sums that could overflow on a hostile date.
      guard start <= last, start > first - 1 - line.marks.count || start >= first else { continue }
      let from = max(0, first - start)
      let to = min(line.marks.count, last - start + 1)
      guard from < to else { continue }
      let shift = start - first
      var own: [Int16] = []
      if !line.parts.isEmpty {
        own = Array(repeating: 0, count: line.marks.count)
        for detail in line.parts where line.marks.indices.contains(detail.place) {
          own[detail.place] = max(own[detail.place], Int16(clamping: min(max(detail.part, 0), Mark.wholeDay)))
        }
      }
      var rooms = Set<Int>()
      if !line.rooms.isEmpty { rooms = Set(line.rooms) }
      for place in from..<to {
        var letter = line.marks[place]
        if letter == MarkLine.room { continue }
        if letter == Mark.elsewhere.rawValue, !rooms.isEmpty, rooms.contains(place) { letter = MarkLine.room }
        let rank = ranks[Int(letter)]
        if rank == 13 { continue }
        let target = place + shift
        let part = MarkLine.part(own.isEmpty ? 0 : own[place], letter)
        let held = ranks[Int(letters[target])]
        if rank < held {
          letters[target] = letter
          parts[target] = part
        } else if rank == held {
          if letter == MarkLine.room { letters[target] = letter }
          parts[target] = max(parts[target], part)
        }
      }
    }
  }

  /// The part a letter can have: some but not all of a partial day, half of it when the file did not say.
  private static func part(_ part: Int16, _ letter: UInt8) -> Int16 {
    switch letter {
    case Mark.partial.rawValue: part == 0 ? Int16(Mark.wholeDay / 2) : min(part, Int16(Mark.wholeDay) - 1)
    case Mark.late.rawValue, Mark.leftEarly.rawValue: part
    default: 0
    }
  }

  /// The mark of a day inside the line.
  @inline(__always)
  func entry(_ day: Int, _ table: [Entry]) -> Entry {
    var entry = table[Int(letters[day - first])]
    entry.part = parts[day - first]
    return entry
  }

  /// One day's mark, its part and what it means.
  struct Entry: Sendable {
    var mark: Mark
    var traits: MarkTraits
    var part: Int16
    static let unknown = Entry(mark: .unknown, traits: MarkTraits(.unknown), part: 0)
  }

  /// The entry of every byte; what is no letter means that nothing is known.
  static let table: [Entry] = (0...255).map {
    let mark = mark(UInt8($0))
    let traits = MarkTraits(mark)
    return Entry(mark: mark, traits: $0 == Int(room) ? traits.union(.isPrecursor) : traits, part: 0)
  }
}
