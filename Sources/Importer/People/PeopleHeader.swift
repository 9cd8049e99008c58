import CSV
import Domain

/// What every row of one file about people shares: its columns, its order of dates, and what is known.
struct PeopleHeader: Sendable {
  let kind: FileKind
  let header: [String]
  let options: ImportOptions
  let known: KnownSchool
  let order: DateOrder
  /// The last day on which something of the file can have happened; nil: no limit is known.
  ///
  /// A week after the day of the export; without it, the last day before a gap of years: what follows is a slip.
  let lastPlausible: SchoolDay?
  /// The day given to an urgent mention without a readable date: that of the export, else the file's last.
  let lastKnown: SchoolDay
  private let places: [String: Int]

  /// Finds the columns, and the one order that all dates of the file have.
  init(
    _ kind: FileKind, _ header: [String], names: [String], line: Int, records: [TextRecord], options: ImportOptions,
    known: KnownSchool
  ) throws(ImportProblem) {
    (self.kind, self.header, self.options, self.known) = (kind, header, options, known)
    let columns = PeopleColumns.of(kind)
    let names = ColumnNames(names)
    let places = PeopleHeader.places(columns, names)
    self.places = places
    for group in columns.needed where !group.contains(where: { places[$0.name] != nil }) {
      let free = header.indices.filter { !places.values.contains($0) }
      let wanted = group.flatMap(\.aliases).map { ColumnName.key($0) }
      throw .missingColumn(
        line: line, shape: kind.rawValue, column: group[0].name,
        near: free.first { Suggestion.closest(to: names.keys[$0], in: wanted) != nil }.map { header[$0] })
    }
    for place in places.values.sorted() {
      if let second = names.keys.indices.first(where: { $0 > place && names.keys[$0] == names.keys[place] }) {
        throw .repeatedColumn(line: line, name: header[place], first: place + 1, second: second + 1)
      }
    }
    let order = try PeopleHeader.order(columns, places, records, options)
    self.order = order
    let days = PeopleHeader.pastDays(columns, places, records, order)
    lastPlausible = options.asOf?.advanced(by: 7) ?? (options.isRetry ? nil : PeopleHeader.lastBeforeSlips(days))
    lastKnown = options.asOf ?? lastPlausible ?? days.last ?? SchoolDay(number: 0)
  }

  /// The places of the columns that are read.
  var used: Set<Int> { Set(places.values) }

  func place(of column: PeopleColumn) -> Int? { places[column.name] }

  /// Each column takes one place, and no place is taken twice: `id` alone is the student's, not the note's.
  private static func places(_ columns: PeopleColumns, _ names: ColumnNames) -> [String: Int] {
    var places: [String: Int] = [:]
    var taken: Set<Int> = []
    for column in columns.all where places[column.name] == nil {
      guard
        let place = column.aliases.lazy.compactMap({ names.place(of: [$0]) }).first(where: { !taken.contains($0) })
      else { continue }
      places[column.name] = place
      taken.insert(place)
    }
    return places
  }

  private static func order(
    _ columns: PeopleColumns, _ places: [String: Int], _ records: [TextRecord], _ options: ImportOptions
  ) throws(ImportProblem) -> DateOrder {
    if let order = options.dateOrder { return order }
    let dates = columns.all.filter { $0.content != .text }.compactMap { places[$0.name] }
    var proof = OrderProof()
    for record in records {
      for place in dates where record.fields.indices.contains(place) { proof.see(record.fields[place]) }
    }
    do throws(DateOrderProblem) {
      return try proof.order()
    } catch {
      switch error {
      case .ambiguous(let text, let dayFirst, let monthFirst):
        throw .ambiguousDates(text: text, dayFirst: dayFirst, monthFirst: monthFirst)
      case .contradicting(let dayFirst, let monthFirst):
        throw .contradictingDates(dayFirst: dayFirst, monthFirst: monthFirst)
      }
    }
  }

  /// When the things happened of which the file speaks, ascending.
  private static func pastDays(
    _ columns: PeopleColumns, _ places: [String: Int], _ records: [TextRecord], _ order: DateOrder
  ) -> [SchoolDay] {
    guard let column = columns.all.first(where: { $0.content == .pastDay }), let place = places[column.name] else {
      return []
    }
    return records.compactMap { record in
      record.fields.indices.contains(place) ? DateReader.read(record.fields[place], order: order) : nil
    }.sorted()
  }

  /// Notes and contacts are too sparse for the 60 days that a file of marks allows: only a gap of 1,000 days tells.
  private static func lastBeforeSlips(_ days: [SchoolDay]) -> SchoolDay? {
    guard days.count >= 3 else { return nil }
    var place = days.count / 2
    while place + 1 < days.count, days[place + 1] - days[place] <= 1_000 { place += 1 }
    return place + 1 == days.count ? nil : days[place]
  }
}
