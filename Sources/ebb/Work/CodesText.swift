import Domain
import Importer
import Reporter
import Store

/// The codes in force and the shipped lists, for people and for programs.
enum CodesText {
  private static let width = 80

  /// The shipped lists, each with its source.
  static var names: String {
    CodeList.allCases.map { list in
      let size = Wording.count(list.codes.count, "code", "codes")
      return "\(Wording.padded(list.rawValue, 14)) \(size)\n\(wrapped(list.source))"
    }.joined(separator: "\n") + "\n"
  }

  /// One list: its codes by what they mean, then its source.
  static func text(_ list: CodeList) -> String {
    lines(list).joined(separator: "\n") + "\n" + "Source:\n\(wrapped(list.source))\n"
  }

  /// What is in force in a workspace.
  static func text(_ settings: Settings, _ uses: [CodeUses.Use], reminder: String?) -> String {
    let map = settings.codes
    let list = map.list ?? .plain
    var lines: [String] = []
    if !map.own.isEmpty { lines += ["Your own codes (ebb.ini, [codes]):"] + own(map) }
    for profile in settings.profiles where profile.kind == .attendance {
      lines.append("Of [profile \(profile.name)], before all others" + (profile.codes.own.isEmpty ? ": none" : ":"))
      lines += own(profile.codes)
      if let list = profile.codes.list { lines.append("  then the shipped list ‘\(list.rawValue)’") }
    }
    lines.append("Shipped list ‘\(list.rawValue)’" + (map.list == nil ? " (a known export brings its own)" : "") + ":")
    lines += CodesText.lines(list)
    lines += ["  Source:", wrapped(list.source, indent: 4)]
    if let minutes = map.dayMinutes { lines.append("A school day has \(minutes) minutes.") }
    if let reminder { lines.append(reminder) }
    if !uses.isEmpty { lines.append("Seen so far:") }
    for use in uses {
      lines.append("  \(Wording.padded(use.code, 20)) \(use.mark)  \(Wording.grouped(use.count)) times")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  static func json(_ list: CodeList) -> JSONValue {
    .fields([
      ("name", .string(list.rawValue)), ("source", .string(list.source)),
      ("blank", list.blank.map { .string($0.settingsName) } ?? .null), ("codes", listed(list)),
    ])
  }

  static func json(_ settings: Settings, _ uses: [CodeUses.Use]) -> JSONValue {
    let map = settings.codes
    let list = map.list ?? .plain
    return .fields([
      ("schema", .string("ebb.codes/1")), ("list", .string(list.rawValue)), ("source", .string(list.source)),
      ("own", own(map)), ("listed", listed(list)), ("dayMinutes", map.dayMinutes.map { .int($0) } ?? .null),
      (
        "profiles",
        .array(
          settings.profiles.filter { $0.kind == .attendance }.map { profile in
            .fields([
              ("profile", .string(profile.name)),
              ("list", profile.codes.list.map { .string($0.rawValue) } ?? .null), ("own", own(profile.codes)),
            ])
          })
      ),
      (
        "used",
        .array(
          uses.map { .fields([("code", .string($0.code)), ("mark", .string($0.mark)), ("count", .int($0.count))]) })
      ),
    ])
  }

  private static func lines(_ list: CodeList) -> [String] {
    (list.blank.map { ["  \(Wording.padded("(an empty cell)", 20)) \($0.words)"] } ?? [])
      + list.codes.map { "  \(Wording.padded($0.code, 20)) \(words($0.mark, isRoom: list.rooms.contains($0.code)))" }
  }

  private static func own(_ map: CodeMap) -> [String] {
    map.own.sorted { $0.key < $1.key }.map {
      "  \(Wording.padded($0.key == "blank" ? "(an empty cell)" : $0.key, 20)) "
        + words($0.value, isRoom: map.rooms.contains($0.key))
    }
  }

  private static func own(_ map: CodeMap) -> JSONValue {
    .fields(
      map.own.sorted { $0.key < $1.key }.map { ($0.key, name($0.value, isRoom: map.rooms.contains($0.key))) })
  }

  private static func listed(_ list: CodeList) -> JSONValue {
    .fields(list.codes.map { ($0.code, name($0.mark, isRoom: list.rooms.contains($0.code))) })
  }

  private static func words(_ mark: Mark, isRoom: Bool) -> String {
    isRoom ? "\(mark.words), in a separate room" : mark.words
  }

  private static func name(_ mark: Mark, isRoom: Bool) -> JSONValue {
    .string(isRoom ? CodeMap.separateRoom : mark.settingsName)
  }

  private static func wrapped(_ text: String, indent: Int = 2) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, margin.count + line.count + 1 + word.count > width {
        lines.append(margin + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [margin + line]).joined(separator: "\n")
  }
}
