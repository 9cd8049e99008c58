import Domain

/// How many of a class were away on each day, counted once for all who ask.
struct ClassTally: Sendable {
  /// A span longer than this, in days, is a damaged date: then every day is counted when asked for.
  private static let longestSpan = 4_000

  private let first: Int
  private var away: [UInt16]
  private var known: [UInt16]

  /// What a letter of one line says of a day: away the whole day, known, or nothing.
  private enum Say: UInt8 { case nothing, came, away }
  private static let says: [Say] = (0...255).map { byte in
    guard let mark = Mark(rawValue: UInt8(byte)), !mark.isBlank, let ebb = mark.ebbParts(0) else { return .nothing }
    return ebb == Mark.wholeDay ? .away : .came
  }

  /// Counts a class; nil where its days span too much or its members are too many to be kept by day.
  ///
  /// - Parameters:
  ///   - lines: of each member, those at the school of the class.
  ///   - slow: the mark of a member on a day, asked where he has several lines.
  init?(_ members: [Int], lines: (Int) -> [RegisterLine], slow: (_ member: Int, _ day: Int) -> Mark?) {
    let lines = members.map(lines)
    let spans = lines.joined().filter { !$0.marks.isEmpty }.map {
      (from: $0.firstDay.number, to: $0.firstDay.number.addingReportingOverflow($0.marks.count))
    }
    guard members.count < UInt16.max, !spans.contains(where: { $0.to.overflow }),
      let from = spans.map(\.from).min(), let to = spans.map(\.to.partialValue).max()
    else { return nil }
    let (length, overflow) = to.subtractingReportingOverflow(from)
    guard !overflow, length <= ClassTally.longestSpan else { return nil }
    first = from
    away = Array(repeating: 0, count: length)
    known = away
    let says = ClassTally.says
    for (member, own) in zip(members, lines) {
      if own.count == 1 {
        let line = own[0]
        let shift = line.firstDay.number - first
        for (offset, letter) in line.marks.enumerated() {
          let say = says[Int(letter)]
          if say == .nothing { continue }
          known[shift + offset] += 1
          if say == .away { away[shift + offset] += 1 }
        }
      } else if own.count > 1 {
        for day in from..<to {
          guard let ebb = slow(member, day)?.ebbParts(0) else { continue }
          known[day - first] += 1
          if ebb == Mark.wholeDay { away[day - first] += 1 }
        }
      }
    }
  }

  /// The class without one member, whose mark of the day is given.
  func without(_ own: Mark?, on day: Int) -> Company.Mates {
    let (place, overflow) = day.subtractingReportingOverflow(first)
    guard !overflow, known.indices.contains(place) else { return Company.Mates() }
    var mates = Company.Mates(away: Int(away[place]), of: Int(known[place]))
    if let ebb = own?.ebbParts(0) {
      mates.of -= 1
      if ebb == Mark.wholeDay { mates.away -= 1 }
    }
    return mates
  }
}
