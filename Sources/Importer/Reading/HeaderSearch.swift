import CSV
import Domain

/// Finds the header of a file, which may stand below some title lines.
struct HeaderSearch {
  var kind: FileKind
  var layout: Layout?
  var header: [String]
  /// The header of a file about people under the names that ebb knows; nil: as it stands.
  var names: [String]?
  /// Records above the rows, the header included.
  var skipped: Int
  /// Records above the header.
  var titles: Int
  var line: Int
  /// The header as it stands in the file.
  var headerText = ""
  /// How the file separates and quotes.
  var dialect: CSVDialect
  /// Encoding and delimiter, for the summary.
  var csvLine: String
  /// The profile that the file is read by.
  var profile: Profile?
  /// The profile whose columns are all there, although the header was recognised without it.
  var passedOver: String?

  /// Lines above the header are titles only when the header is certain, and at most so many.
  static let mostTitles = 20

  /// The profile that was asked for; else what the header is recognised as; else the one profile that fits.
  init(_ source: Source, _ options: ImportOptions) throws(ImportProblem) {
    if let name = options.profile {
      guard let profile = options.profiles.first(where: { $0.name == name }) else {
        throw .unknownProfile(name: name, known: options.profiles.map(\.name))
      }
      try self.init(source, options, by: profile)
      return
    }
    let problem: ImportProblem
    do throws(ImportProblem) {
      let top = try FileTop(source, options)
      if let found = try HeaderSearch(top, options) {
        self = found
        passedOver = HeaderSearch.fitting(source, options).first?.name
        return
      }
      problem = HeaderSearch.complaint(top.records[0].fields, line: top.records[0].line)
    } catch {
      guard case .table = error else { throw error }
      problem = error
    }
    let fitting = HeaderSearch.fitting(source, options)
    guard fitting.count < 2 else { throw .severalProfiles(names: fitting.map(\.name)) }
    if let profile = fitting.first {
      try self.init(source, options, by: profile)
    } else if let kind = options.kind, kind != .attendance, let top = try? FileTop(source, options) {
      self.init(kind: kind, layout: nil, top: top, header: 0)
    } else {
      throw problem
    }
  }

  /// The header that ebb knows; nil when there is none.
  private init?(_ top: FileTop, _ options: ImportOptions) throws(ImportProblem) {
    for (place, record) in top.records.enumerated() {
      guard let (kind, layout) = HeaderSearch.recognise(record.fields, options.kind) else { continue }
      self.init(kind: kind, layout: layout, top: top, header: place)
      try HeaderSearch.refuseRepeats(
        record.fields, used: layout.map { $0.used.subtracting($0.mayRepeat) }, line: record.line)
      try HeaderSearch.refuseRivals(ColumnNames(record.fields), layout, line: record.line)
      return
    }
    return nil
  }

  private init(kind: FileKind, layout: Layout?, top: FileTop, header place: Int) {
    let record = top.records[place]
    (self.kind, self.layout, header, skipped, titles, line) = (
      kind, layout, record.fields, top.dropped + place + 1, top.dropped + place, record.line
    )
    headerText = record.original
    csvLine = top.csvLine
    dialect = top.dialect
  }

  /// Reads the header as a profile has it.
  private init(_ source: Source, _ options: ImportOptions, by profile: Profile) throws(ImportProblem) {
    let top = try FileTop(source, options.with(profile), skipping: options.skippedLines(profile))
    let fitting = top.records.firstIndex { profile.fits($0.fields) }
    let place = profile.hasHeader && profile.skippedLines == nil ? fitting ?? 0 : 0
    self.init(kind: profile.kind, layout: nil, top: top, header: place)
    if !profile.hasHeader {
      header = header.indices.map { "column \($0 + 1)" }
      (skipped, titles, headerText) = (top.dropped, top.dropped, "")
    }
    self.profile = profile
    let places = try profile.places(in: header, line: line)
    if profile.kind == .attendance {
      layout = profile.layout(places, header: header)
    } else {
      names = profile.renamed(header, places)
    }
    if case .wide(let columns) = layout, columns.dates.isEmpty {
      throw .profileMismatch(line: line, profile: profile.name, column: "2026-11-16", near: nil)
    }
  }

  /// The profiles of which a file can be told to be by its header alone.
  private static func fitting(_ source: Source, _ options: ImportOptions) -> [Profile] {
    options.profiles.filter { profile in
      guard profile.isRecognisable, options.kind == nil || options.kind == profile.kind,
        let top = try? FileTop(source, options.with(profile), skipping: options.skippedLines(profile))
      else { return false }
      return top.records.contains { !$0.isSuspect && profile.fits($0.fields) }
    }
  }

  private static func recognise(_ header: [String], _ asked: FileKind?) -> (FileKind, Layout?)? {
    // Notes may carry a code or status of their own; whoever names author and text writes notes.
    if asked == nil, ColumnNames(header).has("author", "text") { return (.notes, nil) }
    if asked == nil || asked == .attendance, let layout = Layout.recognise(header) { return (.attendance, layout) }
    guard asked != .attendance, let kind = PeopleReader.kind(ofHeader: header), asked == nil || asked == kind else {
      return nil
    }
    return (kind, nil)
  }
}

/// The first records of a file.
struct FileTop {
  var records: [TextRecord] = []
  /// Records above them that a profile skips.
  var dropped = 0
  /// How the file separates and quotes.
  var dialect: CSVDialect
  /// Encoding and delimiter, for the summary.
  var csvLine: String

  /// - Parameter lines: lines at the top of the file that are no part of the table.
  init(_ source: Source, _ options: ImportOptions, skipping lines: Int = 0) throws(ImportProblem) {
    var reader = try source.open(options)
    var batch = RecordBatch()
    let most = HeaderSearch.mostTitles + 1
    do throws(CSVError) {
      while records.count < most, try reader.next(&batch) {
        for record in batch.records where records.count < most {
          if record.line <= lines { dropped += 1 } else { records.append(batch.textRecord(record)) }
        }
      }
    } catch {
      throw .table(error)
    }
    guard !records.isEmpty else { throw .noRows }
    dialect = reader.dialect
    csvLine = "\(reader.encoding.name), \(FileTop.name(ofDelimiter: reader.dialect.delimiter))"
    if case .sheet(let sheet) = source { csvLine = "workbook, sheet ‘\(sheet.name)’" }
  }

  private static func name(ofDelimiter delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: "\t"): "tab-separated"
    case UInt8(ascii: ";"): "semicolon-separated"
    case UInt8(ascii: "|"): "bar-separated"
    case UInt8(ascii: ","): "comma-separated"
    default: "separated by ‘\(Character(Unicode.Scalar(delimiter)))’"
    }
  }
}
