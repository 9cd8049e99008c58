import Importer

/// Finds students in any text by their ids and names, in one walk over the text however many students there are.
///
/// Case, accents, width and what stands between words make no difference: `TARRANT, Toby` is `Toby Tarrant`. A character
/// of Japanese, Chinese or Korean is a word of its own, because these are written without blanks.
struct TextTrace {
  /// What is looked for of one student.
  struct Person: Hashable {
    var id: String
    /// Every name he ever had.
    var names: Set<String>
  }
  /// How a text names somebody.
  enum Hit: Hashable {
    case id, name
  }

  private struct Pattern {
    var words: [UInt64]
    var hit: Hit
    var person: Int
  }
  private let patterns: [UInt64: [Pattern]]
  private let longest: Int
  let people: [Person]

  init(_ people: [Person]) {
    self.people = people
    var all: [UInt64: [Pattern]] = [:]
    var longest = 1
    func add(_ words: [UInt64], _ hit: Hit, _ person: Int) {
      guard let first = words.first else { return }
      longest = max(longest, words.count)
      all[first, default: []].append(Pattern(words: words, hit: hit, person: person))
    }
    for (place, person) in people.enumerated() {
      add(TextTrace.words(person.id), .id, place)
      for name in person.names.sorted() {
        let words = TextTrace.words(name)
        // One word, such as a first name alone, is many children's.
        guard words.count > 1 else { continue }
        for turn in words.indices { add(Array(words[turn...] + words[..<turn]), .name, place) }
      }
    }
    patterns = all
    self.longest = longest
  }

  /// How the text names any of the students; empty when it does not.
  func hits(_ text: some Sequence<UInt8>) -> Set<Hit> { Set(people(in: text).map(\.hit)) }

  func hits(_ text: String) -> Set<Hit> { hits(text.utf8) }

  /// The students that the text names, each way once.
  func people(in text: some Sequence<UInt8>) -> [(person: Int, hit: Hit)] {
    guard !patterns.isEmpty else { return [] }
    var found: [Int: Set<Hit>] = [:]
    var recent: [UInt64] = []
    // Words are compared backwards from each new one, so that only as many as the longest pattern has are kept.
    var reader = WordReader(text.makeIterator())
    while let word = reader.next() {
      recent.append(word)
      if recent.count > longest * 64 { recent.removeFirst(recent.count - longest) }
      for length in 1...longest where recent.count >= length {
        let start = recent.count - length
        for pattern in patterns[recent[start]] ?? [] where pattern.words.count == length {
          if recent[start...].elementsEqual(pattern.words) { found[pattern.person, default: []].insert(pattern.hit) }
        }
      }
    }
    return found.sorted { $0.key < $1.key }.flatMap { person, hits in hits.map { (person, $0) } }
  }

  private static func words(_ text: String) -> [UInt64] {
    var reader = WordReader(text.utf8.makeIterator())
    var words: [UInt64] = []
    while let word = reader.next() { words.append(word) }
    return words
  }
}
