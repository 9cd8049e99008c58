import CSV
import Excel

/// The one sheet of a workbook that is imported, as CSV whose lines are the sheet's rows.
struct SheetSource: Sendable {
  let table: SheetTable
  /// The names of the workbook's other sheets, with what keeps a reader from seeing them.
  var others: [String] = []
  private(set) var csv: [UInt8] = []
  private var filledAreas = 0

  var name: String { table.name }

  init(_ table: SheetTable) throws(ImportProblem) {
    self.table = table
    csv = try SheetSource.csv(table, below: .max)
  }

  /// Gives the value of merged cells below the header to each of them.
  ///
  /// Above, one cell of them is the title or the column's name, and the others are nothing.
  mutating func fillMerges(below header: Int) throws(ImportProblem) {
    filledAreas = table.mergesBelow(header)
    if filledAreas > 0 { csv = try SheetSource.csv(table, below: header) }
  }

  private static func csv(_ table: SheetTable, below header: Int) throws(ImportProblem) -> [UInt8] {
    do throws(ExcelError) {
      return try table.csv(fillingMergesBelow: header)
    } catch {
      throw .workbook(error)
    }
  }

  /// What was read and what was not, for the summary.
  var notices: [String] {
    var notices = ["read the sheet ‘\(table.name)’" + (others.isEmpty ? "" : "; not read: \(Sheets.listed(others))")]
    if filledAreas > 0 {
      notices.append(
        "merged cells: the value of \(filledAreas) \(filledAreas == 1 ? "area" : "areas") counts for each cell")
    }
    let hidden = table.hiddenRows
    if hidden > 0 { notices.append("\(hidden) hidden \(hidden == 1 ? "row was" : "rows were") read too") }
    return notices
  }
}
