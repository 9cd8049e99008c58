/// The words of all phrases as numbers, found without making a string.
struct Vocabulary: Sendable {
  /// The number of a word that no phrase has.
  static let unknown = -1
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var words: [[UInt8]] = []
  /// What each entry stands for: `hasnt` is `hasn't`.
  private var numbers: [Int32] = []
  /// How many different numbers there are.
  private(set) var count = 0

  /// The number of a folded word, made at need.
  mutating func insert(_ word: String) -> Int {
    let bytes = Array(word.utf8)
    let known = number(of: bytes[...])
    if known >= 0 { return known }
    add(bytes, Int32(count))
    count += 1
    if word.hasSuffix("n't") {
      let bare = bytes.filter { $0 != UInt8(ascii: "'") }
      if number(of: bare[...]) < 0 { add(bare, Int32(count - 1)) }
    }
    return count - 1
  }

  /// The number of a folded word; ``unknown`` if no phrase has it.
  func number(of word: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Vocabulary.hash(word) & mask
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if words[entry].elementsEqual(word) { return Int(numbers[entry]) }
      slot = (slot + 1) & mask
    }
    return Vocabulary.unknown
  }

  private mutating func add(_ word: [UInt8], _ number: Int32) {
    if (words.count + 1) * 3 > slots.count { grow() }
    put(word, Int32(words.count))
    words.append(word)
    numbers.append(number)
  }

  private mutating func put(_ word: [UInt8], _ entry: Int32) {
    let mask = slots.count - 1
    var slot = Vocabulary.hash(word[...]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = entry
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (entry, word) in words.enumerated() { put(word, Int32(entry)) }
  }

  /// The hash of Fowler, Noll and Vo (FNV-1a), its high bits mixed in.
  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (value ^ (value >> 32)) & 0x7FFF_FFFF)
  }
}
