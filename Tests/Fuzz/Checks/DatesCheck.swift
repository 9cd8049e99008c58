import CSV
import Domain
import Importer

/// What must hold of the importer's recognisers of headers, days, codes and ids whatever a file says.
///
/// The first byte chooses where the rest goes: the whole file, or the cells of one column of a sound file.
public enum DatesCheck {
  private static let known: KnownSchool = {
    var known = KnownSchool()
    if let day = SchoolDay(iso: "2026-09-01") {
      for id in ["001017", "001018", "S0003", "12"] {
        known.students[id] = [Enrolment(school: "North", entered: day)]
      }
      known.calendar["North"] = [day: .instructional, day.advanced(by: 1): .holiday]
    }
    return known
  }()

  /// Gives what is wrong; nil when nothing is.
  public static func complaint(_ input: [UInt8]) -> String? {
    guard let first = input.first else { return nil }
    var options = ImportOptions(acceptChanges: first & 0x80 == 0)
    if first & 0x40 != 0 { options.asOf = SchoolDay(iso: "2026-11-20") }
    if first & 0x20 != 0 { options.dateOrder = .dayFirst }
    if first & 0x10 != 0 { options.kind = .attendance }
    let rest = Array(input.dropFirst())
    let bytes = file(rest, shape: first & 0x0F)
    let one = read(bytes, options)
    if one != read(bytes, options) { return "the same file is read in two ways" }
    return nil
  }

  private static func file(_ rest: [UInt8], shape: UInt8) -> [UInt8] {
    let cells = rest.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(200).map {
      String(decoding: $0.filter { $0 != 0 }, as: UTF8.self)
    }
    var writer = CSVWriter()
    switch shape {
    case 1, 2:
      writer.write(["student_id", "date", "status"])
      for cell in cells { writer.write(["001017", cell, "A"]) }
    case 3:
      writer.write(["student_id"] + cells)
      writer.write(["001017"] + cells.map { _ in "A" })
    case 4:
      writer.write(["student_id", "date", "status", "minutes", "reason"])
      for cell in cells { writer.write(["001017", "2026-11-16", cell, cell, cell]) }
    case 5:
      writer.write(["student_id", "date", "status"])
      for cell in cells { writer.write([cell, "2026-11-16", "A"]) }
    case 6:
      writer.write(["Week", "StudentId", "Grade", "TotalPresent", "TotalClasses", "Attendance %age"])
      for cell in cells { writer.write([cell, "001017", "9", "4", "5", "80.00%"]) }
    case 7:
      writer.write(["student_id", "date", "author", "text"])
      for cell in cells { writer.write(["001017", cell, "Reed", cell]) }
    case 8:
      writer.write(["student_id", "name", "grade", "school", "entered_on", "left_on"])
      for cell in cells { writer.write(["001017", cell, cell, "North", cell, ""]) }
    case 9:
      writer.write(["school", "date", "kind"])
      for cell in cells { writer.write(["North", cell, cell]) }
    default: return rest
    }
    return writer.bytes
  }

  /// The outcome as text; refusals too, so that every sentence is made once.
  private static func read(_ bytes: [UInt8], _ options: ImportOptions) -> String {
    do throws(ImportError) {
      let outcome = try Importer.read(bytes: bytes, name: "a.csv", options: options, known: known)
      let rejected = outcome.rejected.map { "\($0.line):\($0.column) \($0.code) \($0.expected) \($0.hint)" }
      return "\(outcome.kind) \(outcome.shape) \(outcome.rows) \(outcome.lastDay?.iso ?? "") "
        + "\(rejected) \(outcome.notices)"
    } catch {
      return "\(error)"
    }
  }
}
