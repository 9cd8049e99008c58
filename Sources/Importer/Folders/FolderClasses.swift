import Domain

/// The terms and years of an exported folder.
struct FolderSessions {
  private var spans: [String: ClosedRange<SchoolDay>] = [:]
  private var ends: Set<SchoolDay> = []

  init() {}

  init(_ file: inout FolderFile, _ reading: FolderReading) throws(ImportError) {
    let (id, start, stop) = (file.place(of: .id), file.place(of: .start), file.place(of: .stop))
    var spans: [String: ClosedRange<SchoolDay>] = [:]
    try file.visit { row, file in
      guard case .day(let first) = reading.day(row, start, &file), case .day(let last) = reading.day(row, stop, &file),
        let first, let last
      else { return }
      if last < first {
        file.reject(row, stop, .impossibleOrder, "on or after \(first.iso), when it began")
      } else {
        spans[row.text(id)] = first...last
      }
    }
    self.spans = spans
    ends = Set(spans.values.map(\.upperBound))
  }

  subscript(id: String) -> (first: SchoolDay, last: SchoolDay)? { spans[id].map { ($0.lowerBound, $0.upperBound) } }

  /// Whether a last day is only the end of a term: that of its own session, or of any when it names none.
  func isPlanned(_ day: SchoolDay, in term: (first: SchoolDay, last: SchoolDay)?) -> Bool {
    term.map { day >= $0.last } ?? ends.contains(day)
  }

  /// The first day of the latest year's sessions; nil without sessions.
  func firstDay(_ year: SchoolYear) -> SchoolDay? {
    guard let latest = spans.values.map({ year.year(of: $0.lowerBound) }).max() else { return nil }
    return spans.values.map(\.lowerBound).filter { year.year(of: $0) == latest }.min()
  }
}

/// The classes of an exported folder: at which school, in which term.
struct FolderClasses {
  struct Lesson {
    var school: String?
    var first: SchoolDay?
    var last: SchoolDay?
    var title: String
    var isHome: Bool
  }
  private var lessons: [String: Lesson] = [:]
  /// The earliest first day of the latest year's terms that stand in the classes themselves (Section.csv).
  private var starts: Set<SchoolDay> = []

  init(_ file: inout FolderFile, _ sessions: FolderSessions, _ reading: FolderReading) throws(ImportError) {
    let (id, org, terms) = (file.place(of: .id), file.place(of: .org), file.place(of: .terms))
    let (start, stop) = (file.place(of: .start), file.place(of: .stop))
    let (title, type) = (file.place(of: .title), file.place(of: .classType))
    var lessons: [String: Lesson] = [:]
    var starts: Set<SchoolDay> = []
    try file.visit { row, file in
      guard case .day(let first) = reading.day(row, start, &file), case .day(let last) = reading.day(row, stop, &file)
      else { return }
      let found = FolderReading.list(row.text(terms)).compactMap { sessions[$0] }
      var school: String?
      if !row.text(org).isEmpty {
        let answer = reading.schools.school(of: row.text(org))
        if answer == .unknown {
          _ = reading.school(row.text(org), row, org, &file)
          return
        }
        if case .school(let name) = answer { school = name }
      }
      if let first { starts.insert(first) }
      lessons[row.text(id)] = Lesson(
        school: school, first: first ?? found.map(\.first).min(), last: last ?? found.map(\.last).max(),
        title: row.text(title), isHome: row.text(type).lowercased() == "homeroom")
    }
    (self.lessons, self.starts) = (lessons, starts)
  }

  subscript(id: String) -> Lesson? { lessons[id] }

  func firstDay(_ year: SchoolYear) -> SchoolDay? {
    guard let latest = starts.map({ year.year(of: $0) }).max() else { return nil }
    return starts.filter { year.year(of: $0) == latest }.min()
  }
}
