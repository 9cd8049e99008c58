public import Domain

/// What a school's codes mean: the `[codes]` section of the settings over one of the shipped lists.
public struct CodeMap: Hashable, Sendable {
  /// The shipped list the settings name; nil when they name none and each shape picks its own.
  public var list: CodeList?
  /// The school's own lines, by code exactly as written; `blank` stands for the empty cell.
  public var own: [String: Mark]
  /// Length of the school day in minutes; without it minutes do not become a part of the day.
  public var dayMinutes: Int?

  public init(list: CodeList? = nil, own: [String: Mark] = [:], dayMinutes: Int? = nil) {
    self.list = list
    self.own = own
    self.dayMinutes = dayMinutes
  }

  /// Reads the section `[codes]`: `list = NAME`, `day-minutes = 390`, and a line `CODE = mark` for each code.
  public init(section: SettingsDocument.Section) throws(SettingsError) {
    self.init()
    for entry in section.entries {
      switch entry.key {
      case "list":
        guard let list = CodeList(rawValue: entry.value.lowercased()) else {
          throw CodeMap.unknown(entry, "list of codes", CodeList.allCases.map(\.rawValue))
        }
        self.list = list
      case "day-minutes":
        guard let minutes = Int(entry.value), (1...1440).contains(minutes) else {
          throw SettingsError(
            line: entry.line, column: entry.valueColumn,
            problem: "‘\(entry.value)’ is not a number of minutes from 1 to 1440")
        }
        dayMinutes = minutes
      default:
        guard let mark = Mark(settingsName: entry.value), mark != .unknown else {
          throw CodeMap.unknown(entry, "mark", Mark.allCases.filter { $0 != .unknown }.map(\.settingsName))
        }
        own[entry.key] = mark
      }
    }
  }

  private static func unknown(_ entry: SettingsDocument.Entry, _ what: String, _ known: [String]) -> SettingsError {
    let near = Suggestion.closest(to: entry.value, in: known)
    return SettingsError(
      line: entry.line, column: entry.valueColumn, problem: "‘\(entry.value)’ is no \(what) that ebb knows",
      hint: near.map { "did you mean ‘\($0)’?" } ?? "one of \(known.joined(separator: ", "))")
  }
}
