import Domain

/// A detail as it stands in the database.
struct StoredDetail: Hashable {
  var day: SchoolDay
  var importID: Int
  var part: Int?
  var minutes: Int?
  var code: String?
  var reason: String?
  var others: String?

  func says(_ detail: RegisterFeed.Detail) -> Bool {
    part == detail.part && minutes == detail.minutes && code == detail.code && reason == detail.reason
      && others == detail.others
  }
}

/// What an import does to the details of one student's line.
struct DetailChanges {
  private(set) var removed: [StoredDetail] = []
  private(set) var added: [RegisterFeed.Detail] = []
  private var known: [SchoolDay: StoredDetail] = [:]
  private var new: [Int: RegisterFeed.Detail] = [:]

  init(known: [StoredDetail], new: ArraySlice<RegisterFeed.Detail>) {
    for detail in known { self.known[detail.day] = detail }
    for detail in new { self.new[detail.day] = detail }
  }

  /// The details of a line of which nothing is known: all are added, none is compared.
  init(allNew details: ArraySlice<RegisterFeed.Detail>) { added = Array(details) }

  var isEmpty: Bool { known.isEmpty && new.isEmpty }

  /// Compares what the file says of a day with what is stored; true when they differ.
  mutating func note(day: SchoolDay, place: Int, erases: Bool) -> Bool {
    let before = known[day]
    let after = erases ? nil : new[place]
    switch (before, after) {
    case (nil, nil): return false
    case (let before?, let after?) where before.says(after): return false
    default:
      if let before { removed.append(before) }
      if let after { added.append(after) }
      return true
    }
  }

  /// The replaced details as JSON rows `[day, import, part, minutes, code, reason, others]`; nil when there are none.
  var replacedJSON: String? {
    removed.isEmpty ? nil : "[" + removed.map(\.json).joined(separator: ",") + "]"
  }
}

extension StoredDetail {
  fileprivate var json: String {
    let numbers = ["\(day.number)", "\(importID)", part.map(String.init) ?? "null", minutes.map(String.init) ?? "null"]
    let texts = [code, reason, others].map { $0.map(jsonText) ?? "null" }
    return "[" + (numbers + texts).joined(separator: ",") + "]"
  }
}

/// Writes a JSON string.
func jsonText(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case let control where control.value < 0x20:
      let hex = String(control.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}

/// The feed's details by line, so that a line finds its own without looking at the others.
struct DetailIndex {
  private let sorted: [RegisterFeed.Detail]
  private let starts: [Int]

  init(_ feed: RegisterFeed) {
    sorted = feed.details.sorted { ($0.line, $0.day) < ($1.line, $1.day) }
    var starts = Array(repeating: 0, count: feed.lines.count + 1)
    for detail in sorted { starts[detail.line + 1] += 1 }
    for line in 0..<feed.lines.count { starts[line + 1] += starts[line] }
    self.starts = starts
  }

  func details(of line: Int, days: Range<Int>) -> ArraySlice<RegisterFeed.Detail> {
    let all = sorted[starts[line]..<starts[line + 1]]
    guard let first = all.firstIndex(where: { $0.day >= days.lowerBound }) else { return [] }
    let end = all[first...].firstIndex { $0.day >= days.upperBound } ?? all.endIndex
    return all[first..<end]
  }
}
