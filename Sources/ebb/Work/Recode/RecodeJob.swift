import Domain
import Importer
import Store

/// Reads the codes of marks that stand anew, under the map that ebb.ini has now.
struct RecodeJob {
  let workspace: Workspace

  /// One code's way from one mark to another.
  struct Move: Hashable {
    var from: Mark
    var to: Mark
  }
  struct Outcome {
    var importID: Int?
    /// How many marks became what.
    var moves: [Move: Int] = [:]
    /// Marks whose letter stays and whose missed part changes; what the code is called is no news.
    var details = 0
    /// Marks whose letter stays and that are now known to be days in a separate room.
    var rooms = 0
    /// Marks whose code cannot be told, by the import that brought them.
    var unknown: [Int: Int] = [:]
    /// The names of the files, by import.
    var names: [Int: String] = [:]
    var changed: Int { moves.values.reduce(0, +) }
  }
  private struct Change {
    var student: String
    var school: String
    var day: Int
    var mark: Mark
    var detail: LineStory.Detail
  }

  /// What would change; writes nothing.
  func plan() throws -> Outcome { try work().outcome }

  /// Writes what changes as an import of its own.
  func run() throws -> Outcome {
    var (outcome, changes, tables) = try work()
    guard !changes.isEmpty else { return outcome }
    let database = workspace.database
    let ledger = ImportLedger(database: database)
    let uses = RecodeUses(database: database)
    try database.transaction {
      let known = try ledger.newestKnowledge().knownOn ?? SchoolDay(number: 0)
      let days = changes.map(\.day)
      let id = try ledger.begin(
        ImportRecord(
          sha256: "", kind: "recode", shape: "", name: Workspace.settingsName,
          settings: workspace.settings.meaningDigest, knownOn: known, at: Surroundings.now, rows: changes.count,
          firstDay: days.min().map { SchoolDay(number: $0) }, lastDay: days.max().map { SchoolDay(number: $0) }))
      var keys = try KeyBook(database: database, importID: id)
      let counts = try RegisterWriter(database: database, importID: id).merge(feed(changes), keys: &keys)
      // It speaks for no student and no day: what it wrote is in its edits.
      try database.run("DELETE FROM import_scope WHERE import = ?", .integer(id))
      try database.run("DELETE FROM import_late WHERE import = ?", .integer(id))
      for (origin, table) in tables.sorted(by: { $0.key < $1.key }) {
        try uses.insert(table, origin: origin, importID: id)
      }
      let digest = Hex.sha256("recode \(id) \(workspace.settings.meaningDigest)")
      try ledger.finish(id, sha256: digest, counts: counts, rejected: 0)
      try workspace.audit("recode", "import \(id): \(outcome.changed) marks")
      outcome.importID = id
    }
    return outcome
  }

  /// Looks at every cell: what changes, and what the codes of each import are then taken for.
  private func work() throws -> (outcome: Outcome, changes: [Change], tables: [Int: [CodeUses.Use]]) {
    var outcome = Outcome()
    var changes: [Change] = []
    let uses = RecodeUses(database: workspace.database)
    let recoded = try uses.recoded()
    var sources: [Int: RecodeUses.Source] = [:]
    for source in try uses.sources() {
      sources[source.id] = source
      outcome.names[source.id] = source.name
    }
    var tables: [Int: [Int: CodeTable]] = [:]
    func table(_ origin: Int, writer: Int) -> CodeTable? {
      if let known = tables[writer]?[origin] { return known }
      guard let source = sources[origin], source.reading.codeList != CodeList.register.rawValue,
        let list = CodeList(rawValue: source.reading.codeList), let map = ReadingCodes.map(source.reading, workspace)
      else { return nil }
      let read = writer == origin ? source.uses : recoded[writer]?[origin] ?? source.uses
      let made = CodeTable(
        read, shape: source.shape, meaning: CodeMeaning(map, list: list))
      tables[writer, default: [:]][origin] = made
      return made
    }
    var touched: Set<Int> = []
    try LineStories(database: workspace.database).each(students: nil) { story in
      for (day, cell) in story.cells.sorted(by: { $0.key < $1.key }) {
        guard let mark = Mark(rawValue: cell.letter), mark != .unknown,
          let table = table(cell.origin, writer: cell.writer)
        else { continue }
        let detail = story.details[day] ?? LineStory.Detail()
        switch CellRecoding(table: table, letter: mark, detail: detail).result {
        case .same: continue
        case .unknown: outcome.unknown[cell.origin, default: 0] += 1
        case .changed(let new, let changed):
          if new != mark {
            outcome.moves[Move(from: mark, to: new), default: 0] += 1
          } else if changed.part != detail.part {
            outcome.details += 1
          } else if let code = changed.code, detail.code == nil, table.meaning.isRoom(code) {
            outcome.rooms += 1
          }
          touched.insert(cell.origin)
          changes.append(
            Change(student: story.student, school: story.school, day: day, mark: new, detail: changed))
        }
      }
    }
    var now: [Int: [CodeUses.Use]] = [:]
    for origin in touched {
      guard let source = sources[origin], let table = table(origin, writer: origin) else { continue }
      now[origin] = source.uses.compactMap { use in
        guard let mark = table.entry(use.code)?.new else { return nil }
        return CodeUses.Use(code: use.code, mark: String(mark.letter), count: use.count, place: use.place)
      }
    }
    return (outcome, changes, now)
  }

  private func feed(_ changes: [Change]) -> RegisterFeed {
    var places: [RegisterFeed.Line: Int] = [:]
    var lines: [RegisterFeed.Line] = []
    let days = Set(changes.map(\.day)).sorted()
    let slots = Dictionary(uniqueKeysWithValues: zip(days, days.indices))
    for change in changes {
      let line = RegisterFeed.Line(student: change.student, school: change.school)
      if places[line] == nil {
        places[line] = lines.count
        lines.append(line)
      }
    }
    var marks = days.map { _ in Array(repeating: Mark.unknown.rawValue, count: lines.count) }
    var details: [RegisterFeed.Detail] = []
    for change in changes {
      guard let line = places[.init(student: change.student, school: change.school)], let slot = slots[change.day]
      else { continue }
      marks[slot][line] = change.mark.rawValue
      let detail = change.detail
      if detail != LineStory.Detail() {
        details.append(
          .init(
            line: line, day: slot, part: detail.part, minutes: detail.minutes, code: detail.code,
            reason: detail.reason, others: detail.others))
      }
    }
    return RegisterFeed(
      lines: lines, days: days.map { SchoolDay(number: $0) }, marks: marks, details: details, erases: false)
  }
}

/// The map in force for an import's codes.
enum ReadingCodes {
  /// Nil when the file was read by a profile that is gone: nothing then says what its codes mean.
  static func map(_ reading: Reading, _ workspace: Workspace) -> CodeMap? {
    let settings = workspace.settings
    guard ReadingOptions.profileName(reading.options) != nil else { return settings.codes }
    return ReadingOptions.profile(reading.options, settings).map { settings.codes.under($0.codes) }
  }
}

/// Says when standing marks were read with another map than the one in force.
enum RecodeReminder {
  /// `3,412 marks were read with another code map: ‘ebb recode’ reads them with this one`; nil when none was.
  static func sentence(_ workspace: Workspace) throws -> String? {
    let uses = RecodeUses(database: workspace.database)
    let done = try uses.newest(settings: workspace.settings.meaningDigest) ?? 0
    let recoded = try uses.recoded()
    let doubtful = try uses.sources().contains { source in
      guard source.reading.codeList != CodeList.register.rawValue,
        let list = CodeList(rawValue: source.reading.codeList), let map = ReadingCodes.map(source.reading, workspace)
      else { return false }
      let meaning = CodeMeaning(map, list: list)
      let tables =
        (source.id > done ? [source.uses] : []) + recoded.filter { $0.key > done }.compactMap { $0.value[source.id] }
      return tables.contains { CodeTable($0, shape: source.shape, meaning: meaning).movesMarks }
    }
    // Only then is it worth looking at every mark.
    guard doubtful else { return nil }
    let count = try RecodeJob(workspace: workspace).plan().changed
    guard count > 0 else { return nil }
    return "\(Wording.count(count, "mark was", "marks were")) read with another code map than the one in ebb.ini: "
      + "‘ebb recode’ reads \(count == 1 ? "it" : "them") anew"
  }
}
