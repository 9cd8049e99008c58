/// What was found out on the way: sets of places in the tree of phrases, and where a term leads from each.
///
/// It is a memory only: the same notes give the same phrases whether it is full or empty.
struct Fronts {
  /// Where a term leads.
  struct Arrival {
    /// The phrases that end here, in `said`.
    var said: Range<Int>
    /// The front from which the next word goes on, and the one behind a gap; -1 for none.
    var next: Int32
    var gap: Int32
  }

  /// The front of a phrase's first word.
  static let root: Int32 = 0
  /// After so many, all is forgotten: notes of many million different words must not fill the memory.
  private static let most = 200_000
  private var sets: [[Int32]] = [[0]]
  /// The languages of each front's phrases, and the terms that may lead on from it.
  private var facts = [Facts()]
  private var numbers: [[Int32]: Int32] = [[0]: 0]
  /// The first leads nowhere.
  private(set) var arrivals = [Arrival(said: 0..<0, next: -1, gap: -1)]
  private(set) var said: [(meaning: Lexicon.Meaning, language: Language)] = []
  private var keys: [UInt64] = Array(repeating: Fronts.free, count: 1024)
  private var values: [Int32] = Array(repeating: -1, count: 1024)
  private var count = 0
  private static let free = UInt64.max

  /// What is known of a place in the tree, and together of those of a front.
  struct Facts {
    var languages: UInt8 = 0
    var leads = TermFilter()
  }

  static func key(_ front: Int32, _ term: Int) -> UInt64 { UInt64(UInt32(bitPattern: front)) << 32 | UInt64(term) }

  func nodes(_ front: Int32) -> [Int32] { sets[Int(front)] }
  func languages(_ front: Int32) -> UInt8 { facts[Int(front)].languages }
  func mayLead(_ front: Int32, by term: Int) -> Bool { facts[Int(front)].leads.mayContain(term) }

  /// Where a term leads, as a place in ``arrivals``; -1 where that is not known yet.
  func arrival(_ key: UInt64) -> Int {
    let place = slot(key)
    return keys[place] == key ? Int(values[place]) : -1
  }

  /// The number of a set of nodes, which is not empty.
  mutating func number(of nodes: [Int32], add: (Int32, inout Facts) -> Void) -> Int32 {
    if let known = numbers[nodes] { return known }
    let made = Int32(sets.count)
    numbers[nodes] = made
    sets.append(nodes)
    var all = Facts()
    for node in nodes { add(node, &all) }
    facts.append(all)
    return made
  }

  mutating func remember(
    _ key: UInt64, said found: [(Lexicon.Meaning, Language)], next: [Int32], gap: [Int32],
    add: (Int32, inout Facts) -> Void
  ) -> Int {
    var place = 0
    if !found.isEmpty || !next.isEmpty || !gap.isEmpty {
      let first = said.count
      for (meaning, language) in found { said.append((meaning, language)) }
      place = arrivals.count
      arrivals.append(
        Arrival(
          said: first..<said.count, next: next.isEmpty ? -1 : number(of: next, add: add),
          gap: gap.isEmpty ? -1 : number(of: gap, add: add)))
    }
    if (count + 1) * 2 > keys.count { grow() }
    put(key, Int32(place))
    count += 1
    return place
  }

  mutating func forgetIfMany() { if count > Fronts.most { self = Fronts() } }

  private func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    // Fibonacci hashing (Knuth): the high bits of the product are the best mixed.
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[place] != key, keys[place] != Fronts.free { place = (place + 1) & mask }
    return place
  }

  private mutating func put(_ key: UInt64, _ value: Int32) {
    let place = slot(key)
    (keys[place], values[place]) = (key, value)
  }

  private mutating func grow() {
    let old = Array(zip(keys, values))
    keys = Array(repeating: Fronts.free, count: old.count * 2)
    values = Array(repeating: -1, count: old.count * 2)
    for (key, value) in old where key != Fronts.free { put(key, value) }
  }
}
