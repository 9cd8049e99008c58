/// The cues of one language along a note, by the place of their first word; one inside a longer one is left out.
struct CueRow {
  struct Item {
    var cue: Cue
    var first: Int
    var last: Int
  }
  /// In the order of their places, of the same place the longest first.
  private(set) var items: [Item] = []
  /// Those that begin at word p are `items[from[p]..<from[p + 1]]`.
  private var from: [Int] = []

  /// - Parameter words: how many words the note has.
  init(_ hits: [PhraseTree.Hit], _ language: Language, words: Int) {
    let ordered = CueRow.ordered(hits, language, words)
    from.reserveCapacity(words + 1)
    var widest: Item?
    var pseudo: Item?
    for item in ordered where CueRow.isOutermost(item, &widest, &pseudo) {
      while from.count <= item.first { from.append(items.count) }
      items.append(item)
    }
    while from.count <= words { from.append(items.count) }
  }

  /// Places in `items` of the cues that begin from word `first` up to, not including, word `end`.
  func range(_ first: Int, _ end: Int) -> Range<Int> { first < end ? from[first]..<from[end] : 0..<0 }

  /// Sorted by places, as there are few of them, in one pass and one insertion.
  private static func ordered(_ hits: [PhraseTree.Hit], _ language: Language, _ words: Int) -> [Item] {
    var ends = Array(repeating: 0, count: words + 1)
    for hit in hits where hit.language == language { ends[hit.first + 1] += 1 }
    for place in 1..<ends.count { ends[place] += ends[place - 1] }
    guard let count = ends.last, count > 0 else { return [] }
    var ordered = Array(repeating: Item(cue: .not, first: -1, last: -1), count: count)
    for hit in hits where hit.language == language {
      guard case .cue(let cue) = hit.meaning else { continue }
      var place = ends[hit.first]
      ends[hit.first] += 1
      while place > 0, ordered[place - 1].first == hit.first, ordered[place - 1].last < hit.last {
        ordered[place] = ordered[place - 1]
        place -= 1
      }
      ordered[place] = Item(cue: cue, first: hit.first, last: hit.last)
    }
    return ordered
  }

  /// Drops `not` in `not only`; what only joins or reports stays: `he` in `worried that he might`.
  private static func isOutermost(_ item: Item, _ widest: inout Item?, _ pseudo: inout Item?) -> Bool {
    if let widest, widest.contains(item), widest.length > item.length {
      // `死にたいとは思っていない`: the denial that begins inside the sign hides the one that follows it.
      return item.cue.isJoint || (item.cue == .deniedNext && widest.cue == item.cue)
    }
    // `did not deny that she`: what begins inside a denial that is none denies nothing either.
    if item.cue == .not || item.cue == .denied || item.cue == .deniedWithin, let pseudo, pseudo.first < item.first,
      item.first <= pseudo.last
    {
      return false
    }
    if item.cue == .pseudo { pseudo = item }
    if item.cue.hides, widest.map({ item.last > $0.last }) ?? true { widest = item }
    return true
  }
}

extension CueRow.Item {
  var length: Int { last - first }
  func contains(_ other: CueRow.Item) -> Bool { first <= other.first && last >= other.last }
}

/// A set of cues.
struct CueSet {
  private var bits: UInt64 = 0
  func contains(_ cue: Cue) -> Bool { bits & cue.bit != 0 }
  mutating func insert(_ cue: Cue) { bits |= cue.bit }
}

extension Cue {
  /// The place in a ``CueSet``.
  fileprivate var bit: UInt64 {
    switch self {
    case .not: 1 << 0
    case .denied: 1 << 1
    case .deniedAfter: 1 << 2
    case .deniedNext: 1 << 3
    case .answer: 1 << 4
    case .answerAlone: 1 << 5
    case .yes: 1 << 6
    case .pseudo: 1 << 7
    case .uncertain: 1 << 8
    case .uncertainAfter: 1 << 9
    case .person: 1 << 10
    case .peer: 1 << 11
    case .owner: 1 << 12
    case .report: 1 << 13
    case .otherAfter: 1 << 14
    case .past: 1 << 15
    case .pastBefore: 1 << 16
    case .now: 1 << 17
    case .hoped: 1 << 18
    case .hopedAfter: 1 << 19
    case .end: 1 << 20
    case .subject: 1 << 21
    case .finite: 1 << 22
    case .and: 1 << 23
    case .or: 1 << 24
    case .who: 1 << 25
    case .opener: 1 << 26
    case .ignore: 1 << 27
    case .common: 1 << 28
    case .deniedWithin: 1 << 29
    case .asked: 1 << 30
    case .reply: 1 << 31
    case .aside: 1 << 32
    }
  }
}
