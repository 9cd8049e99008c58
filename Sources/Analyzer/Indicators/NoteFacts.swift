import Domain

/// What notes and questionnaires say, by day; only what holds of this student now counts.
struct NoteFacts: Sendable {
  struct Mention: Sendable {
    var day: Int
    var code: SignCode
    var isRestricted: Bool
    var isTyped: Bool
  }
  struct Total: Sendable {
    var day: Int
    var total: Double
  }
  private var mentions: [Mention] = []
  private var noteDays: [Int] = []
  /// Days on which the school nurse wrote of the student: a visit there often comes before staying away.
  private(set) var nurseDays: Set<Int> = []
  private var totals: [Indicator: [Total]] = [:]

  init(_ history: StudentHistory) {
    for note in history.notes {
      noteDays.append(note.day.number)
      if note.kind.lowercased().contains("nurse") { nurseDays.insert(note.day.number) }
      for sign in note.signs where sign.holds {
        mentions.append(
          Mention(
            day: note.day.number, code: sign.code, isRestricted: note.isRestricted, isTyped: sign.isTyped))
      }
    }
    for screening in history.screenings {
      guard let indicator = NoteFacts.indicator(screening.instrument) else { continue }
      totals[indicator, default: []].append(Total(day: screening.day.number, total: screening.total))
    }
  }

  /// `HQ-25`, `hq25` and `HQ 25` are one instrument.
  private static func indicator(_ instrument: String) -> Indicator? {
    let letters = String(
      decoding: instrument.uppercased().utf8.filter { $0 > 0x2F && $0 < 0x5B && $0 != 0x3A }, as: UTF8.self)
    switch letters {
    case "HQ25": return .hq25
    case "SADS": return .sads
    case "UCLA", "UCLALS", "UCLALS3": return .ucla
    case "SRASR": return .srasr
    default: return nil
    }
  }

  /// The different codes that hold in the notes of the last 30 days, in the order of the list of codes.
  func codes(on today: Int, where counts: (SignCode) -> Bool) -> [SignCode] {
    if mentions.isEmpty { return [] }
    let found = Set(mentions.filter { $0.day <= today && $0.day > today - 30 && counts($0.code) }.map(\.code))
    return found.isEmpty ? [] : SignCode.allCases.filter(found.contains)
  }

  /// After 210 days, seven halvings, a sign weighs less than a hundredth and is forgotten.
  static let weighingDays = 210

  /// What the signs of all notes weigh together: 1 a code on the day it was said, half of it 30 days later.
  ///
  /// Each code weighs once, by its newest mention: saying it again keeps it fresh and does not count it twice.
  func weight(on today: Int, where counts: (SignCode) -> Bool) -> Double {
    var newest: [SignCode: Int] = [:]
    for mention in mentions
    where mention.day <= today && mention.day > today - NoteFacts.weighingDays && counts(mention.code) {
      newest[mention.code] = max(newest[mention.code] ?? mention.day, mention.day)
    }
    // Oldest first, so that the sum is the same whatever the order of the notes.
    return newest.values.sorted().reduce(0) { $0 + NoteFacts.fading(days: today - $1) }
  }

  /// One half to the power of days / 30, by whole steps: the same bits on every machine.
  private static func fading(days: Int) -> Double {
    let aDay = 0.977_159_968_434_245_8
    var weight = 1.0
    for _ in 0..<(days % 30) { weight *= aDay }
    for _ in 0..<(days / 30) { weight /= 2 }
    return weight
  }

  /// The codes of the last 30 days in words; what only a restricted note says is not repeated.
  func words(on today: Int, where counts: (SignCode) -> Bool) -> String {
    let all = codes(on: today, where: counts)
    if all.isEmpty { return "" }
    let open = Set(mentions.filter { !$0.isRestricted && $0.day <= today && $0.day > today - 30 }.map(\.code))
    var words = all.filter(open.contains).map(\.words)
    if words.count < all.count { words.append("a sign in a restricted note (quote withheld)") }
    return words.joined(separator: ", ")
  }

  /// The first and last day of the notes in which they stand.
  func span(on today: Int, within window: Int = 30, where counts: (SignCode) -> Bool) -> (Int, Int)? {
    let days = mentions.filter { $0.day <= today && $0.day > today - window && counts($0.code) }.map(\.day)
    guard let first = days.min(), let last = days.max() else { return nil }
    return (first, last)
  }

  /// The newest word of the last 90 days on how often he goes out; on one day a typed code outranks the text, and the
  /// fewer outings the more.
  func outings(on today: Int) -> Outings? {
    var best: (rank: (Int, Int, Int), outings: Outings)?
    for mention in mentions where mention.day <= today && mention.day > today - 90 {
      guard let frequency = OutingFrequency(mention.code, isTyped: mention.isTyped) else { continue }
      let rank = (mention.day, mention.isTyped ? 1 : 0, -frequency.rawValue)
      if let best, best.rank >= rank { continue }
      best = (
        rank,
        Outings(
          frequency, source: .note, on: SchoolDay(number: mention.day), isRestricted: mention.isRestricted)
      )
    }
    return best?.outings
  }

  /// Whether any note was written in the last 90 days.
  func hasNotes(on today: Int) -> Bool { noteDays.contains { $0 <= today && $0 > today - 90 } }

  /// The last day on which a code was said to hold, within 90 days.
  func last(_ codes: Set<SignCode>, on today: Int) -> Int? {
    mentions.filter { $0.day <= today && $0.day > today - 90 && codes.contains($0.code) }.map(\.day).max()
  }

  /// The last total of a questionnaire; of two on one day the higher.
  func total(_ indicator: Indicator, on today: Int) -> Total? {
    totals[indicator]?.filter { $0.day <= today }.max { ($0.day, $0.total) < ($1.day, $1.total) }
  }
}
