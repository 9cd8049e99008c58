extension Importer {
  /// Tells what a file is from its header alone; nil when it cannot be told.
  public static func kind(path: String, options: ImportOptions = ImportOptions()) -> FileKind? {
    try? HeaderSearch(Source.path(path).opened(options), options).kind
  }
}
