import CSV
import Domain
import Excel

/// Decides which sheet of a workbook is meant.
struct Sheets {
  private var workbook: Workbook
  private let options: ImportOptions

  /// Opens a workbook in memory.
  init(_ bytes: [UInt8], _ options: ImportOptions) throws(ImportProblem) {
    do throws(ExcelError) {
      workbook = try Workbook(bytes)
    } catch {
      throw .workbook(error)
    }
    self.options = options
  }

  /// The sheet asked for; else the only visible one with cells; else the only one whose header is known.
  mutating func choose() throws(ImportProblem) -> SheetSource {
    if let asked = options.sheet {
      let place = try place(of: asked)
      guard let source = try source(place) else { throw .table(.empty) }
      return source
    }
    var filled: [(place: Int, source: SheetSource?)] = []
    var problem: ImportProblem?
    for place in workbook.sheets.indices where !workbook.sheets[place].isHidden {
      do throws(ImportProblem) {
        if let source = try source(place) { filled.append((place, source)) }
      } catch {
        guard error.concernsOneSheet else { throw error }
        problem = problem ?? error
        filled.append((place, nil))
      }
    }
    if filled.isEmpty {
      guard workbook.sheets.contains(where: \.isHidden) else { throw .table(.empty) }
      throw .unclearSheet(.hidden, sheets: workbook.sheets.map(\.name))
    }
    if filled.count == 1 {
      if let source = filled[0].source { return source }
      if let problem { throw problem }
    }
    let known = filled.compactMap { $0.source }.filter { isKnown($0) }
    if known.count == 1 { return known[0] }
    if known.isEmpty, let problem { throw problem }
    throw .unclearSheet(known.isEmpty ? .unknown : .several, sheets: workbook.sheets.map(\.name))
  }

  private func place(of asked: String) throws(ImportProblem) -> Int {
    let names = workbook.sheets.map(\.name)
    if let place = names.firstIndex(of: asked) { return place }
    let alike = names.indices.filter { ColumnName.key(names[$0]) == ColumnName.key(asked) }
    if alike.count == 1, !ColumnName.key(asked).isEmpty { return alike[0] }
    if let number = Int(asked), names.indices.contains(number - 1) { return number - 1 }
    throw .unclearSheet(.missing(asked, near: Suggestion.closest(to: asked, in: names)), sheets: names)
  }

  /// Reads a sheet; nil when nothing is in it.
  private mutating func source(_ place: Int) throws(ImportProblem) -> SheetSource? {
    let table: SheetTable
    do throws(ExcelError) {
      table = try workbook.table(ofSheet: place)
    } catch {
      throw .workbook(error)
    }
    if table.isEmpty { return nil }
    var source = try SheetSource(table)
    source.others = workbook.sheets.indices.filter { $0 != place }.map {
      "‘\(RejectedRow.shown(workbook.sheets[$0].name))’" + (workbook.sheets[$0].isHidden ? " (hidden)" : "")
    }
    return source
  }

  private func isKnown(_ source: SheetSource) -> Bool {
    guard let found = try? HeaderSearch(.sheet(source), options) else { return false }
    return found.layout != nil || PeopleReader.kind(ofHeader: found.header) == found.kind
  }

  /// A list of at most twelve.
  static func listed(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " and \(names.count - 12) more" : "")
  }
}

extension ImportProblem {
  /// Whether the workbook's other sheets can be read all the same.
  fileprivate var concernsOneSheet: Bool {
    switch self {
    case .workbook(.uncalculated), .workbook(.tooManyColumns), .workbook(.tooManyMergedCells): true
    default: false
    }
  }
}
