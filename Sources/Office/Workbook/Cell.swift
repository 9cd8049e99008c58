/// What a cell of a written workbook holds; a text is never a formula.
public enum Cell: Hashable, Sendable {
  case empty
  /// A text, whatever it looks like: `001001` keeps its zeros and `=1+1` is not computed.
  case text(String)
  case number(Double)
  /// A share, shown as a percentage: 0.25 is 25 %.
  case share(Double)
  /// A day by the number of days since 1 January 1970; days before March 1900 are not known to spreadsheets.
  case day(Int)

  /// The most UTF-16 units that a spreadsheet takes in a cell.
  public static let mostUnits = 32_767

  /// The days from the spreadsheets' own beginning to 1 January 1970.
  static let firstDay = 25_569
}

/// Text with the escapes by which workbooks hold what XML cannot (ECMA-376 part 1, 22.9.2.19).
enum CellEscape {
  /// Gives a text cut to what a cell takes, with `_x0000_` for what XML has not.
  ///
  /// A text that already looks like such an escape has its first line escaped: `_x005F_x0041_`.
  static func escaped(_ text: String) -> String {
    let text = PlainText.cut(text, to: Cell.mostUnits)
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if PlainText.isHeld(scalar), scalar != "_" || !isEscape(scalars, place) {
        result.append(scalar)
      } else {
        result.append(contentsOf: "_x\(hexadecimal(scalar.value))_".unicodeScalars)
      }
    }
    return String(result)
  }

  private static func isEscape(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard place + 7 <= scalars.count, scalars[place + 1] == "x", scalars[place + 6] == "_" else { return false }
    return scalars[place + 2..<place + 6].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

/// The names of columns and cells: A1, AB12.
enum CellName {
  /// The letters of a column counted from 0.
  static func column(_ place: Int) -> String {
    var rest = place
    var letters: [Unicode.Scalar] = []
    while rest >= 0 {
      letters.append(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))
      rest = rest / 26 - 1
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: letters.reversed())
    return String(name)
  }

  /// A cell by its column counted from 0 and its row counted from 1.
  static func cell(_ column: Int, _ row: Int) -> String { "\(self.column(column))\(row)" }

  /// The cell as formulas name it, which stays when rows are inserted.
  static func fixed(_ column: Int, _ row: Int) -> String { "$\(self.column(column))$\(row)" }
}
