extension Importer {
  /// The names in a folder that are read when it is imported as a roster; the folder's digest covers these.
  public static func rosterFiles(among names: [String]) -> [String] { FolderContents.rosterFiles(among: names) }

  /// Whether a folder's names look like a roster.
  public static func isRosterFolder(_ names: [String]) -> Bool { FolderContents.isRoster(names) }

  /// Reads a folder that a school's system exported its roster into.
  ///
  /// - Parameters:
  ///   - folder: the path.
  ///   - names: the names in it.
  ///   - nested: names of folders in it that hold a roster themselves, for the message.
  ///   - name: the folder as messages call it.
  public static func read(
    folder: String, names: [String], nested: [String] = [], name: String, options: ImportOptions = ImportOptions(),
    known: KnownSchool
  ) throws(ImportError) -> ImportOutcome {
    let listing = FolderListing(shown: name, names: names, nested: nested) { .path("\(folder)/\($0)") }
    var reader = try FolderReader(listing, options, known)
    return try reader.read()
  }

  /// Reads a folder whose files are in memory.
  public static func read(
    folder files: [String: [UInt8]], nested: [String] = [], name: String, options: ImportOptions = ImportOptions(),
    known: KnownSchool
  ) throws(ImportError) -> ImportOutcome {
    let listing = FolderListing(shown: name, names: files.keys.sorted(), nested: nested) { .bytes(files[$0] ?? []) }
    var reader = try FolderReader(listing, options, known)
    return try reader.read()
  }
}
