/// The words of all phrases as numbers, found without making a string.
struct Vocabulary: Sendable {
  /// The number of a word that no phrase has.
  static let unknown = -1
  /// An entry of the table; an empty one has the number -1.
  private struct Slot {
    /// The upper half of the hash: words that differ nearly always differ here already.
    var tag: UInt32 = 0
    var number: Int32 = -1
    /// Where its letters stand in `letters`.
    var first: Int32 = 0
    var length: Int32 = 0
  }
  private var slots: [Slot] = Array(repeating: Slot(), count: 1024)
  /// The letters of all words, one after the other.
  private var letters: [UInt8] = []
  private var entries = 0
  /// How many different numbers there are.
  private(set) var count = 0

  init() {}

  /// A set of words, to ask whether a word is among them.
  init(_ words: [String]) { for word in words { _ = insert(word) } }

  /// The number of a folded word, made at need.
  mutating func insert(_ word: String) -> Int {
    let known = number(ofFolded: word)
    if known >= 0 { return known }
    let bytes = Array(word.utf8)
    add(bytes, Int32(count))
    count += 1
    // `hasnt` is `hasn't`.
    if bytes.suffix(3).elementsEqual("n't".utf8) {
      let bare = bytes.filter { $0 != UInt8(ascii: "'") }
      if number(of: bare) < 0 { add(bare, Int32(count - 1)) }
    }
    return count - 1
  }

  /// The number of a folded word; ``unknown`` if no phrase has it.
  func number(of word: [UInt8]) -> Int { number(of: word, 0..<word.count) }

  /// The number of the folded word that stands in `range` of a text; ``unknown`` if no phrase has it.
  func number(of text: [UInt8], _ range: Range<Int>) -> Int {
    number(of: text, range, hash: Vocabulary.hash(text, range))
  }

  /// The same for a word whose ``hash(_:_:)`` is known: a word of a note is looked for in several vocabularies.
  func number(of text: [UInt8], _ range: Range<Int>, hash: UInt64) -> Int {
    let (mask, tag) = (slots.count - 1, UInt32(truncatingIfNeeded: hash >> 32))
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 {
      if slots[place].tag == tag, isSame(slots[place], text, range) { return Int(slots[place].number) }
      place = (place + 1) & mask
    }
    return Vocabulary.unknown
  }

  /// The same without a list of its letters.
  private func number(ofFolded word: String) -> Int {
    let text = word.utf8Span.span
    var hash = Vocabulary.seed
    for place in text.indices { hash = Vocabulary.mixed(hash, text[place]) }
    hash = Vocabulary.finished(hash)
    let (mask, tag) = (slots.count - 1, UInt32(truncatingIfNeeded: hash >> 32))
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 {
      let slot = slots[place]
      if slot.tag == tag, Int(slot.length) == text.count {
        var same = 0
        while same < text.count, letters[Int(slot.first) + same] == text[same] { same += 1 }
        if same == text.count { return Int(slot.number) }
      }
      place = (place + 1) & mask
    }
    return Vocabulary.unknown
  }

  private func isSame(_ slot: Slot, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard Int(slot.length) == range.count else { return false }
    let first = Int(slot.first) - range.lowerBound
    for place in range where letters[first + place] != text[place] { return false }
    return true
  }

  private mutating func add(_ word: [UInt8], _ number: Int32) {
    if (entries + 1) * 3 > slots.count { grow() }
    let hash = Vocabulary.hash(word, 0..<word.count)
    put(
      Slot(
        tag: UInt32(truncatingIfNeeded: hash >> 32), number: number, first: Int32(letters.count),
        length: Int32(word.count)), hash)
    letters += word
    entries += 1
  }

  private mutating func put(_ slot: Slot, _ hash: UInt64) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.number >= 0 {
      put(slot, Vocabulary.hash(letters, Int(slot.first)..<Int(slot.first + slot.length)))
    }
  }

  /// The hash of Fowler, Noll and Vo (FNV-1a), its high bits mixed into the low ones.
  static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var value = seed
    for place in range { value = mixed(value, text[place]) }
    return finished(value)
  }

  private static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
  private static func mixed(_ value: UInt64, _ byte: UInt8) -> UInt64 { (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  private static func finished(_ value: UInt64) -> UInt64 { value ^ (value >> 32) }
}
