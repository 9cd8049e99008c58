import Domain
import Importer
import Store

/// Reads the code of one cell anew.
struct CellRecoding {
  let table: CodeTable
  let letter: Mark
  let detail: LineStory.Detail

  enum Result {
    case same
    case changed(Mark, LineStory.Detail)
    /// The code cannot be told from what the register holds.
    case unknown
  }

  var result: Result {
    // Without a changed code only the length of the day can matter.
    guard table.changes else { return detail.minutes == nil ? .same : settled(letter, detail.code) }
    return Retry.buildsDays(table.shape) ? ofPeriods : ofOneCode
  }

  private var ofOneCode: Result {
    if let code = detail.code {
      // Agreeing rows of one day may have brought more codes.
      guard detail.others == nil, let entry = table.entry(code), let new = entry.new else { return .unknown }
      // The file told more than the code, such as who excused it: the mark is not the code's.
      guard entry.old == letter else { return entry.new == entry.old ? .same : .unknown }
      return settled(new, table.isSecond(entry) ? code : nil, entry.newPart)
    }
    let candidates = table.unnamed(letter)
    guard let first = candidates.first, let new = first.new, candidates.allSatisfy({ $0.new == new }) else {
      return .unknown
    }
    guard detail.others == nil || new == letter else { return .unknown }
    return settled(new, candidates.count == 1 && table.isSecond(first) ? first.code : nil, first.newPart)
  }

  /// The cell with its new mark and what goes with it.
  private func settled(_ new: Mark, _ code: String?, _ told: Int? = nil) -> Result {
    var now = detail
    now.code = code
    let hasPart = new == .partial || new == .late || new == .leftEarly
    let hadPart = letter == .partial || letter == .late || letter == .leftEarly
    if let minutes = detail.minutes, let part = table.meaning.part(of: new, minutes: minutes) {
      now.part = part
    } else if let told, new == .partial {
      now.part = told
    } else if !hasPart || detail.minutes != nil || !hadPart || new != letter {
      // A part that came from minutes or from the code alone goes with it.
      now.part = new == .partial ? Mark.wholeDay / 2 : nil
    }
    return new == letter && now == detail ? .same : .changed(new, now)
  }

  // MARK: Days put together from periods

  private var ofPeriods: Result {
    let least = table.shape == "sessions" ? 2 : 1
    guard let others = detail.others else { return ofEqualPeriods(least) }
    var periods: [(entry: CodeTable.Entry, count: Int)] = []
    for word in CellRecoding.split(others) {
      guard let entry = table.entry(word.code), entry.new != nil else { return .unknown }
      periods.append((entry, word.count))
    }
    // Periods with an empty code are in no list: then the day as it stands cannot be made from it.
    let before = CodeMeaning.day(periods.map { ($0.entry.old, $0.count) }, ofAtLeast: least)
    guard before.mark == letter, before.part == detail.part, table.entry("") == nil else { return .unknown }
    let after = CodeMeaning.day(periods.map { ($0.entry.new ?? .unknown, $0.count) }, ofAtLeast: least)
    var now = detail
    now.part = after.part
    now.code = nil
    now.others = nil
    if Set(periods.map(\.entry.new)).count > 1 {
      let sorted = periods.sorted {
        ($0.entry.new?.rank ?? .max, $0.entry.code) < ($1.entry.new?.rank ?? .max, $1.entry.code)
      }
      now.others = sorted.map { "\($0.entry.code) \($0.count)" }.joined(separator: "; ")
    } else if let only = periods.first(where: { $0.entry.new == after.mark })?.entry, periods.count == 1,
      table.isSecond(only)
    {
      now.code = only.code
    }
    return after.mark == letter && now == detail ? .same : .changed(after.mark, now)
  }

  /// All periods had one mark, with one code or several.
  private func ofEqualPeriods(_ least: Int) -> Result {
    let candidates = table.entries.filter { $0.old == letter }
    guard let new = candidates.first?.new, candidates.allSatisfy({ $0.new == new }) else { return .unknown }
    // A part of a day was missed, but not which of its periods; of how many periods the day was, nothing is known.
    guard letter != .partial, new != .partial else { return new == letter ? .same : .unknown }
    if least > 1, !CellRecoding.isGone(letter), CellRecoding.isGone(new) { return .unknown }
    let code = candidates.count == 1 && table.isSecond(candidates[0]) ? candidates[0].code : nil
    var now = detail
    now.code = candidates.count == 1 ? code : new == letter ? detail.code : nil
    now.part = nil
    return new == letter && now == detail ? .same : .changed(new, now)
  }

  private static func isGone(_ mark: Mark) -> Bool {
    switch mark {
    case .refusal, .unexcused, .certified, .family, .excused: true
    default: false
    }
  }

  /// `A 3; P 2` as codes with their numbers of periods.
  private static func split(_ text: String) -> [(code: String, count: Int)] {
    var words: [(code: String, count: Int)] = []
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstRange(of: "; ")
      let word = rest[..<(end?.lowerBound ?? rest.endIndex)]
      rest = end.map { rest[$0.upperBound...] } ?? ""
      guard let blank = word.lastIndex(of: " "), let count = Int(word[word.index(after: blank)...]) else {
        return [("", 0)]
      }
      words.append((String(word[..<blank]), count))
    }
    return words
  }
}
