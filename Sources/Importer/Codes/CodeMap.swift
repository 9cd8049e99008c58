public import Domain

/// What a school's codes mean: the `[codes]` section of the settings over one of the shipped lists.
public struct CodeMap: Hashable, Sendable {
  /// The shipped list the settings name; nil when they name none and each shape picks its own.
  public var list: CodeList?
  /// The school's own lines, by code exactly as written; `blank` stands for the empty cell.
  public var own: [String: Mark]
  /// Those of ``own`` that tell of a separate room of the school: attended, and often a step before staying away.
  public var rooms: Set<String> = []
  /// Length of the school day in minutes; without it minutes do not become a part of the day.
  public var dayMinutes: Int?

  public init(list: CodeList? = nil, own: [String: Mark] = [:], dayMinutes: Int? = nil) {
    self.list = list
    self.own = own
    self.dayMinutes = dayMinutes
  }

  /// The word on the right of a line that marks a separate room of the school.
  public static let separateRoom = "separate-room"

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
        try take(CodeMap.literal(entry.key), entry)
      }
    }
  }

  /// Takes the mark on the right of a line such as `A = excused` for a code.
  mutating func take(_ code: String, _ entry: SettingsDocument.Entry) throws(SettingsError) {
    if entry.value == CodeMap.separateRoom {
      own[code] = .elsewhere
      rooms.insert(code)
      return
    }
    guard let mark = Mark(settingsName: entry.value), mark != .unknown else {
      throw CodeMap.unknown(
        entry, "mark", Mark.allCases.filter { $0 != .unknown }.map(\.settingsName) + [CodeMap.separateRoom])
    }
    own[code] = mark
  }

  /// The map with another's lines over its own.
  public func under(_ other: CodeMap) -> CodeMap {
    var map = CodeMap(
      list: other.list ?? list, own: own.merging(other.own) { _, new in new },
      dayMinutes: other.dayMinutes ?? dayMinutes)
    map.rooms = rooms.filter { other.own[$0] == nil }.union(other.rooms)
    return map
  }

  /// Words that stand for something else than a code when they are not quoted.
  private static let reserved = ["list", "day-minutes"]

  /// A code as a settings line writes it: in quotes where it would be read as something else.
  public static func quoted(_ code: String) -> String {
    let isPlain =
      !code.contains { $0 == "=" || $0 == "\"" } && !code.isEmpty
      && !["#", ";", "["].contains { code.hasPrefix($0) } && !reserved.contains(code)
    return isPlain
      ? code : "\"" + code.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// The code that a key of the settings stands for; quotes around it are no part of it, `""` is the empty cell.
  static func literal(_ key: String) -> String {
    guard key.utf8.count >= 2, key.hasPrefix("\""), key.hasSuffix("\"") else { return key }
    let inner = key.dropFirst().dropLast()
    if inner.isEmpty { return "blank" }
    var code = ""
    var wasQuote = false
    for character in inner {
      if character == "\"", wasQuote {
        wasQuote = false
        continue
      }
      wasQuote = character == "\""
      code.append(character)
    }
    return code
  }

  private static func unknown(_ entry: SettingsDocument.Entry, _ what: String, _ known: [String]) -> SettingsError {
    let near = Suggestion.closest(to: entry.value, in: known)
    return SettingsError(
      line: entry.line, column: entry.valueColumn, problem: "‘\(entry.value)’ is no \(what) that ebb knows",
      hint: near.map { "did you mean ‘\($0)’?" } ?? "one of \(known.joined(separator: ", "))")
  }
}
