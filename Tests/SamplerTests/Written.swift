import Domain
import Sampler

/// The files of a district, read back as slowly and plainly as possible.
struct Written {
  var names: [String] = []
  var bytes: [String: [UInt8]] = [:]

  init(_ plan: SamplePlan) {
    var names: [String] = []
    var bytes: [String: [UInt8]] = [:]
    SampleDistrict(plan).write { name, piece in
      if bytes[name] == nil { names.append(name) }
      bytes[name, default: []] += piece
    }
    self.names = names
    self.bytes = bytes
  }

  func text(_ name: String) -> String { String(decoding: bytes[name] ?? [], as: UTF8.self) }

  /// The records below the header, by column name.
  func rows(_ name: String) -> [[String: String]] {
    let records = Written.records(text(name))
    guard let header = records.first else { return [] }
    return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  var attendanceFiles: [String] { names.filter { $0.hasPrefix("attendance") } }

  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    for letter in text {
      switch letter {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.append(letter)
      }
    }
    return records
  }

  /// The last word of the files on each student-day, as a later import would leave it.
  func marks() -> [String: [(date: String, status: String)]] {
    var last: [String: [String: String]] = [:]
    for name in attendanceFiles {
      for row in rows(name) { last[row["student_id"] ?? "", default: [:]][row["date"] ?? ""] = row["status"] }
    }
    return last.mapValues { days in days.sorted { $0.key < $1.key }.map { (date: $0.key, status: $0.value) } }
  }

  static let small = Written(SamplePlan())
  static let one = Written(SamplePlan(oneFile: true))
}
