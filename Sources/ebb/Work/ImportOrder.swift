import Importer

/// The order in which files given together are imported: what others rest on comes first.
enum ImportOrder {
  private static let kinds: [FileKind] = [
    .roster, .calendar, .guardians, .attendance, .notes, .contacts, .consents, .screenings, .decisions, .outcomes,
  ]

  static func sorted(_ paths: [String], options: ImportOptions) -> [String] {
    guard paths.count > 1 else { return paths }
    let ranked = paths.enumerated().map { place, path in
      // A file whose kind cannot be told yet keeps its place among the attendance files; its own import says why.
      // A folder can only be a roster.
      let kind = Files.isFolder(path) ? .roster : Importer.kind(path: path, options: options) ?? .attendance
      return (rank: kinds.firstIndex(of: kind) ?? kinds.count, place: place, path: path)
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.path)
  }
}
