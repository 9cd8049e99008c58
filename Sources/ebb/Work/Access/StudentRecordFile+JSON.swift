import Domain
import Reporter
import Store

extension HeldValue {
  var json: JSONValue {
    switch self {
    case .none: .null
    case .number(let number): .int(number)
    case .decimal(let number): .decimal(number, places: 4, trims: true)
    case .text(let text): .string(text)
    case .day(let day): .string(day.iso)
    }
  }
  var words: String {
    switch self {
    case .none: ""
    case .number(let number): String(number)
    case .decimal: json.text
    case .text(let text): text
    case .day(let day): day.iso
    }
  }
}

extension StudentRecordFile {
  /// Every row under its table's name, with the names of the columns.
  var json: JSONValue {
    let names = [record.student.id: record.student.id]
    return .fields([
      ("schema", .string("ebb.student-record/1")), ("student", .string(record.student.id)),
      ("restricted", .string(includesRestricted ? "included" : "withheld")), ("auditHead", .string(head)),
      (
        "tables",
        .fields(
          tables.map { table in
            (
              table.name,
              .array(table.rows.map { row in .fields(zip(table.columns, row).map { ($0, $1.json) }) })
            )
          })
      ),
      (
        "keptBackRows",
        .array(
          keptBack.map {
            .fields([
              ("import", .int($0.importID)), ("file", .string($0.row.file)), ("line", .int($0.row.line)),
              ("code", .string($0.row.code)), ("original", .string($0.row.original)),
            ])
          })
      ),
      ("trail", .array(trail.map { LogTable.json($0, names: names) })),
    ])
  }
}
