import Domain

/// Reads one file of a school into values: marks, people, and the rows it had to keep back.
public struct Importer {
  /// Reads a file by its path.
  ///
  /// - Parameters:
  ///   - path: where the file lies; it is opened once for each pass.
  ///   - name: the file as messages call it.
  ///   - progress: told the bytes read and the bytes of the file.
  public static func read(
    path: String, name: String, options: ImportOptions = ImportOptions(), known: KnownSchool,
    progress: ((Int, Int) -> Void)? = nil
  ) throws(ImportError) -> ImportOutcome {
    try read(.path(path), name, options, known, progress)
  }

  /// Reads a file that is in memory.
  public static func read(
    bytes: [UInt8], name: String, options: ImportOptions = ImportOptions(), known: KnownSchool,
    progress: ((Int, Int) -> Void)? = nil
  ) throws(ImportError) -> ImportOutcome {
    try read(.bytes(bytes), name, options, known, progress)
  }

  private static func read(
    _ source: Source, _ name: String, _ options: ImportOptions, _ known: KnownSchool, _ progress: ((Int, Int) -> Void)?
  ) throws(ImportError) -> ImportOutcome {
    var sheet: String?
    do throws(ImportProblem) {
      var source = try source.opened(options)
      if case .sheet(let opened) = source { sheet = opened.name }
      let found: HeaderSearch
      do throws(ImportProblem) {
        found = try HeaderSearch(source, options)
      } catch {
        // A meeting report has no header on top, and none that a school's export has.
        guard error.isAboutHeader, let report = try MeetingReport(source, options) else { throw error }
        var reader = try MeetingReader(report, options, known)
        var outcome = try reader.read()
        outcome.notices = try source.fillMerges(below: .max) + outcome.notices
        return outcome
      }
      var (options, known) = (options, known)
      if let profile = found.profile {
        options = options.with(profile)
        known.codes = known.codes.under(profile.codes)
      }
      let hasHeader = found.profile?.hasHeader ?? true
      let notices = try source.fillMerges(below: hasHeader ? found.line : found.line - 1)
      let job = ImportJob(source: source, found: found, options: options, known: known, progress: progress)
      var outcome = try job.run()
      outcome.profile = found.profile?.name ?? ""
      outcome.notices = found.profileNotices + notices + outcome.notices
      return outcome
    } catch {
      throw ImportError(file: name, problem: error, sheet: sheet)
    }
  }
}
