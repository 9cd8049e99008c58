public import CSV
import Domain

/// How one school's own export is laid out: a section `[profile NAME]` of the settings.
public struct Profile: Hashable, Sendable {
  /// A column of the file: by its header, or by its place from 0.
  public enum Column: Hashable, Sendable {
    case named(String)
    case place(Int)
  }

  public var name: String
  public var kind: FileKind
  /// Only attendance has one.
  public var shape: ProfileShape
  /// The columns of each field, in the order of the settings.
  public var columns: [String: [Column]]
  public var encoding: TextEncoding?
  public var delimiter: UInt8?
  public var quote: UInt8?
  public var escape: CSVDialect.Escape?
  public var dateOrder: DateOrder?
  /// Two-digit years mean 2000 to 2099.
  public var hasShortYears = false
  /// Numbers such as 46342 are a spreadsheet's days.
  public var hasSerialDays = false
  /// The date's column counts school days from 1.
  public var hasDayNumbers = false
  /// The first row is a row and no header.
  public var hasHeader = true
  /// Lines above the header; nil: titles are skipped when the header below them is certain.
  public var skippedLines: Int?
  public var eventsOnly = false
  /// The school of every row.
  public var school: String?
  /// The profile's own codes, over those of `[codes]`.
  public var codes: CodeMap
  /// The section as it enters the digest of a reading: any change of it makes the same file a new reading.
  public var text: String

  /// Every column the profile names; a file that lacks one is not of this profile.
  var namedColumns: [String] {
    columns.sorted { $0.key < $1.key }.flatMap(\.value).compactMap {
      if case .named(let name) = $0 { name } else { nil }
    }
  }

  /// Whether a file can be told to be of this profile without being asked for.
  var isRecognisable: Bool { hasHeader && !namedColumns.isEmpty }
}

/// The ways in which a profile's attendance file can be laid out.
public enum ProfileShape: String, CaseIterable, Sendable {
  case long, periods, sessions, wide
  case eventsOnly = "events-only"
  case weekly = "weekly counts"
  case monthly = "monthly counts"

  /// Columns of which one of each group must be given.
  var needed: [[String]] {
    switch self {
    case .long, .eventsOnly: [["student"], ["date", "day-number"], ["status"]]
    case .periods: [["student"], ["date"], ["status"], ["period"]]
    case .sessions: [["student"], ["date"], ["status", "am"], ["status", "pm"]]
    case .wide: [["student"]]
    case .weekly: [["student"], ["week"], ["present"], ["classes"]]
    case .monthly: [["student"], ["month"], ["required"], ["absent"]]
    }
  }

  var others: [String] {
    switch self {
    case .long, .eventsOnly: ["school", "name", "minutes", "reason"]
    case .periods: ["school", "name", "minutes", "length", "reason", "all-day"]
    case .sessions: ["school", "name", "reason", "session"]
    case .wide, .weekly: ["school", "name"]
    case .monthly: ["school", "name", "attended", "late", "left-early", "official"]
    }
  }

  /// Every field the shape has, in the order in which a person would fill them in.
  var fields: [String] {
    var fields: [String] = []
    for field in needed.flatMap({ $0 }) + others where !fields.contains(field) { fields.append(field) }
    return fields
  }
}
