public import Domain

/// Reads plain sentences that say on how many days a week a student goes out: `goes out twice a week`.
///
/// Only what is said plainly of the student now is read, in English; a denied, doubted, hoped-for or past frequency, or
/// somebody else's, is left out, so that the page says that it is not known.
public enum OutingReader {
  /// The codes a note's text says, each once; the lower number of a range counts, as in `two or three times a week`.
  public static func signs(in text: String) -> [Sign] {
    let note = NoteWords(text)
    let quotes = Quotation(text, note)
    var signs: [Sign] = []
    for sentence in sentences(note.words) {
      guard let (code, first, last) = read(note.words[sentence].map(note.text)) else { continue }
      let words = sentence.lowerBound + first...sentence.lowerBound + last
      // The hit only says where the quote stands.
      let hit = PhraseTree.Hit(
        meaning: .sign(code, byOthers: false), language: .english, first: words.lowerBound, last: words.upperBound)
      let span = note.words[words.lowerBound].span.lowerBound..<note.words[words.upperBound].span.upperBound
      if !signs.contains(where: { $0.code == code }) {
        signs.append(Sign(code: code, context: .affirmed, quote: quotes.quote(around: hit), span: span))
      }
    }
    return signs
  }

  private static func sentences(_ words: [NoteWords.Word]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in words.indices where place > start && words[place].before >= .sentence {
      ranges.append(start..<place)
      start = place
    }
    if start < words.count { ranges.append(start..<words.count) }
    return ranges
  }

  /// What a sentence says, with the places of its first and last word that say it.
  private static func read(_ words: [String]) -> (code: SignCode, first: Int, last: Int)? {
    if words.contains(where: { softeners.contains($0) || $0.hasSuffix("n't") }) { return nil }
    if let place = roomPlace(words), isOfStudent(words, place) { return (.outings0, place, place + 3) }
    guard let going = goingOut(words), isOfStudent(words, going.lowerBound), let often = frequency(words) else {
      return nil
    }
    // `Goes out to the shop with his father twice a week`: near, though not next to each other.
    guard often.range.lowerBound <= going.upperBound + 8, going.lowerBound <= often.range.upperBound + 4 else {
      return nil
    }
    let code: SignCode = often.days >= 4 ? .outings4Plus : often.days >= 2 ? .outings2To3 : .outings1
    return (code, min(going.lowerBound, often.range.lowerBound), max(going.upperBound, often.range.upperBound))
  }

  // MARK: Words

  /// Any of these makes a sentence say something else, or not surely.
  private static let softeners: Set<String> = [
    "not", "no", "never", "nobody", "without", "used", "before", "previously", "formerly", "ago", "last", "until",
    "would", "wants", "want", "wanted", "wish", "wishes", "hope", "hopes", "hoping", "plan", "plans", "planned", "aim",
    "goal", "target", "should", "could", "might", "may", "if", "whether", "will", "shall", "agreed", "try", "tries",
    "trying", "encouraged", "asked", "suggested", "maybe", "perhaps", "possibly", "supposed", "allowed", "stopped",
    "denies", "doubt", "doubts", "unclear", "unless",
  ]
  private static let others: Set<String> = [
    "mother", "father", "mum", "mom", "dad", "parents", "brother", "sister", "brothers", "sisters", "friend", "friends",
    "cousin", "grandmother", "grandfather", "grandparents", "uncle", "aunt", "family", "teacher", "tutor", "i", "we",
    "you", "who", "dog", "cat", "they", "neighbour", "neighbor", "stepfather", "stepmother",
  ]
  private static let between: Set<String> = [
    "only", "now", "still", "usually", "just", "sometimes", "also", "already", "currently", "regularly", "often",
  ]

  private static func isOfStudent(_ words: [String], _ verb: Int) -> Bool {
    let subject = words[..<verb].last { !between.contains($0) }
    return subject.map { !others.contains($0) && !$0.hasSuffix("'s") } ?? true
  }

  /// Where `hardly leaves his room` begins.
  private static func roomPlace(_ words: [String]) -> Int? {
    words.indices.first { place in
      place + 3 < words.count && ["hardly", "rarely", "barely", "seldom", "scarcely"].contains(words[place])
        && ["leaves", "leave", "leaving"].contains(words[place + 1])
        && ["his", "her", "their", "the"].contains(words[place + 2])
        && ["room", "bedroom"].contains(words[place + 3])
    }
  }

  /// Where the words for leaving the house stand.
  private static func goingOut(_ words: [String]) -> ClosedRange<Int>? {
    let goes: Set = ["go", "goes", "going", "went", "gone", "gets", "get"]
    let leaves: Set = ["leaves", "leave", "leaving"]
    let homes: Set = ["house", "home", "flat", "apartment"]
    for place in words.indices {
      if goes.contains(words[place]), place + 1 < words.count,
        ["out", "outside", "outdoors"].contains(words[place + 1])
      {
        // `Goes out of his room` leaves no house.
        let rest = words[(place + 2)...].prefix(3)
        return rest.first == "of" && !rest.contains(where: homes.contains) ? nil : place...(place + 1)
      }
      if leaves.contains(words[place]), let home = words[(place + 1)...].prefix(2).firstIndex(where: homes.contains) {
        return place...home
      }
    }
    return nil
  }

  /// How many days a week a sentence says, and where.
  private static func frequency(_ words: [String]) -> (days: Int, range: ClosedRange<Int>)? {
    for place in words.indices {
      if words[place] == "daily" { return (7, place...place) }
      if ["every", "most", "each"].contains(words[place]), place + 1 < words.count,
        ["day", "days"].contains(words[place + 1])
      {
        return (words[place] == "most" ? 4 : 7, place...(place + 1))
      }
      guard let number = number(words[place]) else { continue }
      var next = place + 1
      // `2-3 times`, `once or twice`: the lower number counts.
      if next < words.count, ["or", "to"].contains(words[next]) { next += 1 }
      if next < words.count, OutingReader.number(words[next]) != nil { next += 1 }
      if next < words.count, ["time", "times", "day", "days", "evening", "evenings"].contains(words[next]) {
        next += 1
      }
      guard next < words.count else { continue }
      if words[next] == "weekly" { return (number, place...next) }
      guard ["a", "per", "each", "every"].contains(words[next]), next + 1 < words.count else { continue }
      switch words[next + 1] {
      case "week": return number <= 7 ? (number, place...(next + 1)) : nil
      case "fortnight", "month": return number <= 4 ? (1, place...(next + 1)) : nil
      case "day": return (7, place...(next + 1))
      default: continue
      }
    }
    return nil
  }

  private static func number(_ word: String) -> Int? {
    switch word {
    case "once", "one": 1
    case "twice", "two": 2
    case "thrice", "three": 3
    case "four": 4
    case "five": 5
    case "six": 6
    case "seven": 7
    default: word.utf8.count == 1 ? Int(word).flatMap { $0 > 0 && $0 < 8 ? $0 : nil } : nil
    }
  }
}
