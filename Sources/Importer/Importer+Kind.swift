public import Domain

extension Importer {
  /// Tells what a file is from its header alone; nil when it cannot be told.
  public static func kind(path: String, options: ImportOptions = ImportOptions()) -> FileKind? {
    try? HeaderSearch(Source.path(path).opened(options), options).kind
  }
}

extension Importer {
  /// Whether the header has a column of students' names, which are then compared with the roster's.
  public static func hasNames(path: String, options: ImportOptions = ImportOptions()) -> Bool {
    guard let found = try? HeaderSearch(Source.path(path).opened(options), options) else { return false }
    let names = ColumnNames(found.header)
    return names.place(of: Aliases.name) != nil || PeopleColumns.kind(of: names) == .roster
  }

  /// The day that heads a column of a wide file: a date, or a session such as `16 Sep 2024 9.00AM All students`.
  public static func day(ofHeader text: String, order: DateOrder?) -> SchoolDay? {
    DayName.session(text) ?? DateReader.read(text, order: order ?? .iso)
  }

  /// The column of a header that holds students' ids; nil when it cannot be told.
  public static func studentColumn(ofHeader header: [String]) -> Int? {
    ColumnNames(header).place(of: Aliases.student)
  }

  /// The column of a roster that names a brother or sister by id; nil when there is none.
  public static func siblingColumn(ofHeader header: [String]) -> Int? {
    ColumnNames(header).place(of: PeopleColumn.sibling.aliases)
  }
}
