/// A sheet with one table: lines above it, a header that stays in sight and on every printed page, rows.
public struct Sheet: Hashable, Sendable {
  /// A column of the table.
  public struct Column: Hashable, Sendable {
    public var title: String
    /// In digits of the usual font, at most 255.
    public var width: Int
    /// Whether long texts go on in further lines of the cell.
    public var wraps = false
    /// Whether it may be changed while the sheet is protected.
    public var isEditable = false
    public var isHidden = false
    /// The words of a drop-down list; empty: anything may be written.
    ///
    /// - Precondition: together at most 255 characters, without commas and quotes.
    public var choices: [String] = []
    /// What a reader is told at a cell with a drop-down list.
    public var prompt = ""

    public init(
      _ title: String, width: Int, wraps: Bool = false, isEditable: Bool = false, isHidden: Bool = false,
      choices: [String] = [], prompt: String = ""
    ) {
      precondition((1...255).contains(width), "a column has a width")
      precondition(
        choices.joined(separator: ",").utf16.count <= 255 && !choices.contains { $0.contains { ",\"".contains($0) } },
        "a list of choices fits into its formula")
      self.title = title
      self.width = width
      self.wraps = wraps
      self.isEditable = isEditable
      self.isHidden = isHidden
      self.choices = choices
      self.prompt = prompt
    }
  }

  /// A name by which programs find a cell of the table.
  public struct Name: Hashable, Sendable {
    public var name: String
    public var column: Int
    /// Counted from 0, below the header.
    public var row: Int

    public init(_ name: String, column: Int, row: Int) {
      self.name = name
      self.column = column
      self.row = row
    }
  }

  /// How the sheet is printed.
  public struct Print: Hashable, Sendable {
    public var paper: Paper
    public var isLandscape: Bool
    /// In the middle of the foot of every page, before the number.
    public var footer: String

    public init(paper: Paper = .letter, isLandscape: Bool = true, footer: String = "") {
      self.paper = paper
      self.isLandscape = isLandscape
      self.footer = footer
    }
  }

  public var name: String
  /// Lines above the header, the first in bold.
  public var heading: [String]
  public var columns: [Column]
  public var rows: [[Cell]]
  public var isHidden = false
  /// Whether only editable columns can be changed; anybody can take the protection off, there is no password.
  public var isProtected = false
  public var names: [Name] = []
  public var print: Print

  /// - Precondition: a name of 1 to 31 characters without `: \ / ? * [ ]`, at least a column, no row wider than that.
  public init(_ name: String, heading: [String] = [], columns: [Column], rows: [[Cell]], print: Print = Print()) {
    precondition(
      (1...31).contains(name.utf16.count) && !name.contains { ":\\/?*[]".contains($0) } && !name.hasPrefix("'")
        && !name.hasSuffix("'"), "a sheet has a name that spreadsheets take")
    precondition((1...16_384).contains(columns.count) && rows.allSatisfy { $0.count <= columns.count }, "rows fit")
    precondition(heading.count + rows.count < 1_048_575, "a sheet takes 1,048,576 rows")
    self.name = name
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.print = print
  }

  /// Counted from 1.
  var headerRow: Int { heading.count + 1 }
  var hasFilter: Bool { !rows.isEmpty && !isHidden }
  var lastRow: Int { headerRow + rows.count }

  func line(ofRow row: Int) -> Int { headerRow + 1 + row }

  /// The name in formulas.
  var quotedName: String { "'\(String(name.flatMap { $0 == "'" ? "''" : String($0) }))'" }

  func tableArea(isFixed: Bool) -> String {
    let name = isFixed ? CellName.fixed : CellName.cell
    return "\(name(0, headerRow)):\(name(columns.count - 1, lastRow))"
  }
}
