/// The codes that tell of a day in a separate room of the school: those of the shipped lists and the school's own.
public struct SeparateRooms: Sendable {
  /// Without regard to case.
  private var codes: Set<String> = []

  /// No code at all.
  public init() {}

  /// The codes of every shipped list under a school's maps, for marks whose list nobody remembers.
  public init(_ maps: [CodeMap]) {
    for list in CodeList.allCases { codes.formUnion(list.rooms.map(CodeBook.folded)) }
    for map in maps { take(map) }
  }

  /// The codes of one list under a map.
  init(_ list: CodeList, _ map: CodeMap) {
    codes = Set(list.rooms.map(CodeBook.folded))
    take(map)
  }

  /// The school's own word for a code outranks the list's.
  private mutating func take(_ map: CodeMap) {
    codes.subtract(map.own.keys.map(CodeBook.folded))
    codes.formUnion(map.rooms.map(CodeBook.folded))
  }

  public func holds(_ code: String) -> Bool { !codes.isEmpty && codes.contains(CodeBook.folded(code)) }
}
