import Domain
import Sampler

/// The files of a district, read back as slowly and plainly as possible.
struct Written {
  var names: [String] = []
  var bytes: [String: [UInt8]] = [:]

  private var kept: [String: [[String: String]]] = [:]

  init(_ plan: SamplePlan, keepsRows: Bool = false) {
    var names: [String] = []
    var bytes: [String: [UInt8]] = [:]
    SampleDistrict(plan).write { name, piece in
      if bytes[name] == nil { names.append(name) }
      bytes[name, default: []] += piece
    }
    self.names = names
    self.bytes = bytes
    if keepsRows { for name in names { kept[name] = rows(name) } }
  }

  func text(_ name: String) -> String { String(decoding: bytes[name] ?? [], as: UTF8.self) }

  /// The records below the header, by column name.
  func rows(_ name: String) -> [[String: String]] {
    if let rows = kept[name] { return rows }
    let records = Written.records(text(name))
    guard let header = records.first else { return [] }
    return records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  var attendanceFiles: [String] { names.filter { $0.hasPrefix("attendance") } }

  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for letter in text.utf8 {
      switch letter {
      case 34: isQuoted.toggle()
      case 44 where !isQuoted:
        record.append(String(decoding: field, as: UTF8.self))
        field = []
      case 10 where !isQuoted:
        records.append(record + [String(decoding: field, as: UTF8.self)])
        (record, field) = ([], [])
      default: field.append(letter)
      }
    }
    return records
  }

  /// The last word of the files on each student-day, as a later import would leave it.
  func marks() -> [String: [(date: String, status: String)]] {
    var last: [String: [String: String]] = [:]
    for name in attendanceFiles {
      for row in Written.records(text(name)).dropFirst() { last[row[1], default: [:]][row[0]] = row[4] }
    }
    return last.mapValues { days in days.sorted { $0.key < $1.key }.map { (date: $0.key, status: $0.value) } }
  }

  /// The sample that everybody tries first, read once.
  static let small = Written(SamplePlan(), keepsRows: true)
  static let one = Written(SamplePlan(oneFile: true))
}
