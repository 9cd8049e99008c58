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

  init(known: [StoredDetail], new: [RegisterFeed.Detail]) {
    for detail in known { self.known[detail.day] = detail }
    for detail in new { self.new[detail.day] = detail }
  }

  /// The details of a line of which nothing is known: all are added, none is compared.
  init(allNew details: [RegisterFeed.Detail]) { added = details }

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
