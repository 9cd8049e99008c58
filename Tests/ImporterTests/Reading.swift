import CSV
import Domain
import Importer

/// Reads a file's text as the program would.
func read(
  _ text: String, _ options: ImportOptions = ImportOptions(), known: KnownSchool = KnownSchool()
) throws(ImportError) -> ImportOutcome {
  try Importer.read(bytes: Array(text.utf8), name: "file.csv", options: options, known: known)
}

/// Every mark of an outcome, `student school date letter`, with what its detail adds; sorted.
func marks(_ outcome: ImportOutcome) -> [String] {
  guard let table = outcome.attendance else { return [] }
  var details: [Int: MarkDetail] = [:]
  for detail in table.details { details[Int(detail.day) << 32 | Int(detail.line)] = detail }
  var result: [String] = []
  for (place, day) in table.days.enumerated() {
    for (line, mark) in table.marks[place].enumerated() where mark != Mark.unknown.rawValue {
      let at = table.lines[line]
      var text =
        "\(at.student) \(at.school.isEmpty ? "" : at.school + " ")\(day.iso) \(String(decoding: [mark], as: UTF8.self))"
      if let detail = details[place << 32 | line] {
        if detail.part >= 0 { text += " part=\(detail.part)" }
        if detail.minutes >= 0 { text += " minutes=\(detail.minutes)" }
        if detail.code != 0 { text += " code=\(table.code(of: detail))" }
        if detail.reason != 0 { text += " reason=\(table.reason(of: detail))" }
        if detail.others != 0 { text += " others=\(table.others(of: detail))" }
      }
      result.append(text)
    }
  }
  return result.sorted()
}

/// The rejected rows, `code line:column sentence (hint)`.
func rejects(_ outcome: ImportOutcome) -> [String] {
  outcome.rejected.map { "\($0.code) \($0.line):\($0.column) \($0.sentence)" }
}

func day(_ iso: String) -> SchoolDay { SchoolDay(iso: iso) ?? SchoolDay(number: 0) }
