public import Domain

/// A shipped list of codes; `[codes] list = NAME` picks one, else each shape of file picks its own.
public enum CodeList: String, CaseIterable, Sendable {
  case plain
  case england2024 = "england-2024"
  case powerschool, webuntis, japan, moodle, frappe, ceds
  case edFi = "ed-fi"
  case canvas, victoria, aspen
  /// The letters of ebb's own register, as ebb writes them.
  case register

  /// Every code of the list with its mark, in the order in which a person would learn them.
  public var codes: [(code: String, mark: Mark)] {
    var result: [(code: String, mark: Mark)] = []
    for (mark, codes) in table {
      // Codes are set apart by a bar, because some hold blanks and commas.
      for code in codes.split(separator: "|") { result.append((String(code), mark)) }
    }
    return result
  }

  private var table: [(Mark, String)] {
    switch self {
    case .plain: CodeTables.plain
    case .england2024: CodeTables.england2024
    case .powerschool: CodeTables.powerschool
    case .webuntis: CodeTables.webuntis
    case .japan: CodeTables.japan
    case .moodle: CodeTables.moodle
    case .frappe: CodeTables.frappe
    case .ceds: CodeTables.ceds
    case .edFi: CodeTables.edFi
    case .canvas: CodeTables.canvas
    case .victoria: CodeTables.victoria
    case .aspen: CodeTables.aspen
    case .register: CodeTables.register
    }
  }

  /// What an empty cell means where the list's makers document it; nil: only that the file does not say.
  public var blank: Mark? { self == .powerschool ? .present : nil }
}
