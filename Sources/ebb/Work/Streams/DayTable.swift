import Analyzer
import CSV
import Domain
import Reporter

/// The table of school days: `school,date,expected,missed`, a row a school and school day.
///
/// `expected` are the students who were expected and whose day counts for the excess, `missed` what they missed of it in a
/// way that speaks for withdrawal; both in days. A school took a register where somebody was expected; where that is not
/// so on some day, a fifth column `register` says `yes` or `no` on every day.
enum DayTable {
  static let columns = ["school", "date", "expected", "missed"]
  static let registerColumn = "register"

  static func csv(_ district: District) -> String {
    var writer = CSVWriter(lineEnd: .lf, guardFormulas: true)
    let rates = district.rates
    let saysRegister = rates.contains { $0.tookRegister != ($0.expectedParts > 0) }
    writer.write(columns + (saysRegister ? [registerColumn] : []))
    for rate in rates {
      let cells = [
        rate.school, rate.day.iso, DayFigure.text(rate.expectedParts), DayFigure.text(rate.missedParts),
      ]
      writer.write(cells + (saysRegister ? [rate.tookRegister ? "yes" : "no"] : []))
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static func json(_ district: District, asOf: SchoolDay) -> JSONValue {
    .fields([
      ("schema", .string("ebb.days/1")), ("asOf", .string(asOf.iso)),
      (
        "days",
        .array(
          district.rates.map {
            .fields([
              ("school", .string($0.school)), ("date", .string($0.day.iso)),
              ("expected", days($0.expectedParts)), ("missed", days($0.missedParts)),
              ("register", .bool($0.tookRegister)),
            ])
          })
      ),
    ])
  }

  private static func days(_ parts: Int) -> JSONValue {
    .decimal(Double(parts) / Double(Mark.wholeDay), places: 4, trims: true)
  }
}
