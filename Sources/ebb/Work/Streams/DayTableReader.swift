import Analyzer
import CSV
import Domain
import Importer

/// Reads a table of school days, as `ebb days` or any group-by wrote it; one bad row refuses the table.
struct DayTableReader {
  /// What a table came to.
  struct Table {
    var district: District
    var lastDay: SchoolDay
    /// Nil when there are several.
    var onlySchool: String?
    /// School days on days of the week without school: their marks are taken, those of other such days are not.
    var weekends: [String: Set<SchoolDay>]
  }

  private let path: String
  private let name: String
  private let weekdays: Set<Int>
  private var days: DistrictDays
  private var width = 0
  /// The places of ``DayTable/columns``.
  private var places: [Int] = []
  private var register: Int?
  private var first: SchoolDay?
  private var weekends: [String: Set<SchoolDay>] = [:]
  /// Days further than this from the first row's are no school's (40 years).
  private static let reach = 14_610

  init(path: String, settings: Settings, schoolYear: SchoolYear) {
    self.path = path
    name = Files.name(path)
    weekdays = settings.weekdays
    days = DistrictDays(schoolYear: schoolYear, constants: settings.constants)
  }

  consuming func read() throws(Failure) -> Table {
    var options = CSVOptions()
    options.encoding = .utf8
    var reader: CSVReader
    var batch = RecordBatch()
    do throws(CSVError) { reader = try CSVReader(path: path, options: options) } catch { throw failure(error) }
    while try next(&reader, &batch) {
      for record in batch.records {
        if width == 0 { try begin(batch.texts(record), record.line) } else { try take(record, batch) }
      }
    }
    guard let lastDay = days.lastDay else {
      throw Failure(.refused, "\(name): the table has no school day\n  hint: ‘ebb days’ writes it")
    }
    let only = days.onlySchool
    return Table(district: days.district(), lastDay: lastDay, onlySchool: only, weekends: weekends)
  }

  private func next(_ reader: inout CSVReader, _ batch: inout RecordBatch) throws(Failure) -> Bool {
    do throws(CSVError) { return try reader.next(&batch) } catch { throw failure(error) }
  }

  private func failure(_ error: CSVError) -> Failure {
    Failure(ImportError(file: name, problem: .table(error)))
  }

  private mutating func begin(_ header: [String], _ line: Int) throws(Failure) {
    let keys = header.map { ColumnName.key($0) }
    width = header.count
    for column in DayTable.columns {
      guard let place = keys.firstIndex(of: column) else {
        throw Failure(
          .refused,
          "\(name):\(line): the column ‘\(column)’ is missing\n  hint: the table has the columns "
            + DayTable.columns.joined(separator: ","))
      }
      places.append(place)
    }
    register = keys.firstIndex(of: DayTable.registerColumn)
  }

  private mutating func take(_ record: RecordBatch.Record, _ batch: RecordBatch) throws(Failure) {
    guard Int(record.fieldCount) == width, !record.isSuspect else {
      throw Failure(.refused, "\(name):\(record.line): the row has not the \(width) cells of the header")
    }
    func cell(_ place: Int) -> String { batch.text(batch.fields[Int(record.firstField) + place]) }
    func fail(_ place: Int, _ expected: String, hint: String) -> Failure {
      let field = batch.fields[Int(record.firstField) + place]
      let at = "\(name):\(batch.line(of: field, in: record)):\(batch.column(of: field, in: record))"
      let column = place == register ? DayTable.registerColumn : DayTable.columns[places.firstIndex(of: place) ?? 0]
      return Failure(
        .refused, "\(at): \(column) ‘\(RejectedRow.shown(cell(place)))’ is not \(expected)\n  hint: \(hint)")
    }
    let school = CSVGuard.strip(cell(places[0]))
    guard let day = SchoolDay(iso: cell(places[1])) else {
      throw fail(places[1], "a day written YYYY-MM-DD", hint: "write it as 2026-11-16")
    }
    let start = first ?? day
    first = start
    guard abs(day - start) <= DayTableReader.reach else {
      throw fail(places[1], "within 40 years of \(start.iso), the first row's day", hint: "is the year right?")
    }
    guard let expected = DayFigure.parts(cell(places[2])) else {
      throw fail(places[2], "a number of days", hint: "write it as 118, 7.5 or 0.3333, up to a million")
    }
    guard let missed = DayFigure.parts(cell(places[3])) else {
      throw fail(places[3], "a number of days", hint: "write it as 118, 7.5 or 0.3333, up to a million")
    }
    guard missed <= expected else {
      throw fail(places[3], "at most what was expected, \(cell(places[2]))", hint: "both are in days")
    }
    var tookRegister: Bool?
    if let register {
      switch cell(register) {
      case "yes": tookRegister = true
      case "no": tookRegister = false
      case "": break
      default: throw fail(register, "yes or no", hint: "leave it empty: then a day with somebody expected had one")
      }
    }
    let rate = District.Rate(
      school: school, day: day, expectedParts: expected, missedParts: missed, tookRegister: tookRegister)
    guard days.add(rate) else {
      throw fail(places[1], "a day that the school does not have yet", hint: "one row for each school and day")
    }
    if !weekdays.contains(day.weekday) { weekends[school, default: []].insert(day) }
  }
}
