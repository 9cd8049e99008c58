import CSV
import Domain

/// The reports of online meetings, with the places of their columns.
///
/// Teams: "Manage meeting attendance reports in Microsoft Teams" (three numbered sections, or the older list of joins and
/// leaves). Zoom: "Meeting and webinar usage reports", participants. Google: "Track attendance in Google Meet".
struct MeetingLayout: Sendable {
  enum Program: String, Sendable {
    case teams = "Teams meeting"
    case zoom = "Zoom meeting"
    case meet = "Google Meet"
  }
  var program: Program
  /// One or two columns: whole names, or given and family names.
  var name: [Int]
  var emails: [Int]
  var join: Int?
  var leave: Int?
  var duration: Int?
  var role: Int?
  /// The older Teams list: a row each for joining and for leaving.
  var action: Int?
  /// Zoom: ‘Yes’ for the time in the waiting room.
  var waiting: Int?

  init?(header: [String]) {
    let names = ColumnNames(header)
    join = names.place(of: ["First Join", "Join Time", "Time joined"])
    leave = names.place(of: ["Last Leave", "Leave Time", "Time exited"])
    role = names.place(of: ["Role"])
    waiting = names.place(of: ["In Waiting Room"])
    emails = ["Email", "User Email", "Participant ID (UPN)"].compactMap { names.place(of: [$0]) }
    if let whole = names.place(of: ["Full Name"]), let action = names.place(of: ["User Action"]),
      let time = names.place(of: ["Timestamp"])
    {
      (program, name, self.action, join, leave) = (.teams, [whole], action, time, nil)
    } else if let whole = names.place(of: ["Name (Original Name)"]),
      let minutes = names.place(of: ["Duration (Minutes)", "Total Duration (Minutes)"])
    {
      (program, name, duration) = (.zoom, [whole], minutes)
    } else if let given = names.place(of: ["First name"]), let family = names.place(of: ["Last name"]),
      let length = names.place(of: ["Duration"]), names.has("Time joined")
    {
      (program, name, duration) = (.meet, [given, family], length)
    } else if let whole = names.place(of: ["Name"]), let length = names.place(of: ["Duration"]),
      names.has("Time joined")
    {
      (program, name, duration) = (.meet, [whole], length)
    } else if let whole = names.place(of: ["Name", "Full Name"]),
      let length = names.place(of: ["In-Meeting Duration", "Duration"]), join != nil, leave != nil, role != nil
    {
      (program, name, duration) = (.teams, [whole], length)
    } else {
      return nil
    }
  }

  /// The cells without which a row says nothing.
  var lastNeeded: Int { ([duration ?? action ?? 0] + name + (action == nil ? [] : [join ?? 0])).max() ?? 0 }
}

/// A meeting report found in a file: the header, what stands above it, and the rows of its section.
struct MeetingReport {
  let layout: MeetingLayout
  let header: TextRecord
  let above: [TextRecord]
  let rows: [TextRecord]
  let dialect: String

  private static let mostAbove = 30
  /// More rows than any meeting has; beyond, it is no report.
  private static let mostRows = 100_000

  /// Nil when the file is no meeting report.
  init?(_ source: Source, _ options: ImportOptions) throws(ImportProblem) {
    // Sections of different widths and commas inside times mislead any guess: each delimiter is tried.
    for delimiter in [UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: ";")] {
      var reader = try MeetingReport.open(source, options, delimiter)
      var records: [TextRecord] = []
      var found: (place: Int, layout: MeetingLayout)?
      do throws(CSVError) {
        var batch = RecordBatch()
        reading: while try reader.next(&batch) {
          for record in batch.records {
            records.append(batch.textRecord(record))
            guard found == nil else { continue }
            if let layout = MeetingLayout(header: records[records.count - 1].fields) {
              found = (records.count - 1, layout)
            } else if records.count > MeetingReport.mostAbove {
              break reading
            }
          }
          if records.count > MeetingReport.mostRows { return nil }
        }
      } catch {
        // Quotes that do not close under a wrong delimiter; the right one will tell.
        if found != nil { throw .table(error) }
      }
      guard let (place, layout) = found else { continue }
      self.layout = layout
      header = records[place]
      above = Array(records[..<place])
      rows = Array(records[(place + 1)...].prefix { !MeetingReport.isSection($0) })
      self.dialect = "\(reader.encoding.name), meeting report"
      return
    }
    return nil
  }

  /// `3. In-Meeting Activities` ends the participants; its rows name them again.
  private static func isSection(_ record: TextRecord) -> Bool {
    let filled = record.fields.filter { !$0.allSatisfy(\.isWhitespace) }
    guard filled.count == 1, let first = filled.first else { return false }
    let digits = first.prefix(while: \.isNumber)
    return !digits.isEmpty && first.dropFirst(digits.count).hasPrefix(". ")
  }

  private static func open(_ source: Source, _ options: ImportOptions, _ delimiter: UInt8) throws(ImportProblem)
    -> CSVReader
  {
    let csv = CSVOptions(encoding: options.encoding, dialect: CSVDialect(delimiter: delimiter))
    do throws(CSVError) {
      if case .path(let path) = source { return try CSVReader(path: path, options: csv) }
      if case .bytes(let bytes) = source { return try CSVReader(bytes: bytes, options: csv) }
    } catch {
      throw .table(error)
    }
    return try source.open(options)
  }

  /// A value that stands above the header, beside or below its name; nil when there is none.
  func value(_ names: [String]) -> String? {
    let keys = names.map { ColumnName.key($0) }
    for (place, record) in above.enumerated() {
      for (column, field) in record.fields.enumerated() where keys.contains(ColumnName.key(field)) {
        // Zoom and Meet write a row of names and a row of values, Teams a pair a row.
        let isRow = layout.program != .teams
        if isRow, place + 1 < above.count, column < above[place + 1].fields.count {
          return above[place + 1].fields[column]
        }
        if !isRow, column + 1 < record.fields.count { return record.fields[column + 1] }
      }
    }
    return nil
  }
}
