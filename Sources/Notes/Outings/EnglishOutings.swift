import Domain

/// How often a student goes out, said in English: `goes out twice a week`.
enum EnglishOutings {
  /// What a sentence says, with the places of its first and last word that say it.
  static func read(_ words: [String]) -> Outing? {
    if words.contains(where: { softeners.contains($0) || $0.hasSuffix("n't") }) { return nil }
    if let place = roomPlace(words), isOfStudent(words, place) { return Outing(.outings0, place...(place + 3)) }
    guard let going = goingOut(words), isOfStudent(words, going.lowerBound), let often = frequency(words) else {
      return nil
    }
    // `Goes out to the shop with his father twice a week`: near, though not next to each other.
    guard often.range.lowerBound <= going.upperBound + 8, going.lowerBound <= often.range.upperBound + 4 else {
      return nil
    }
    return Outing(days: often.days, going, often.range)
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
      if next < words.count, EnglishOutings.number(words[next]) != nil { next += 1 }
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
