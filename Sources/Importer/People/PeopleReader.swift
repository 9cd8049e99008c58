public import CSV
public import Domain

/// Placeholder until the readers of people's files come.
public enum PeopleContent: Sendable { case calendar([CalendarDay]) }
/// Placeholder until the readers of people's files come.
public struct PeopleOutcome: Sendable {
  public var content: PeopleContent
  public var rejected: [RejectedRow]
  public var notices: [String]
}
/// Placeholder until the readers of people's files come.
public enum PeopleReader {
  public static func kind(ofHeader header: [String]) -> FileKind? { nil }
  public static func read(
    kind: FileKind, header: [String], records: [TextRecord], options: ImportOptions, known: KnownSchool
  ) -> PeopleOutcome {
    PeopleOutcome(content: .calendar([]), rejected: [], notices: [])
  }
}
