public import Domain

/// What the coordinator's overview says; it holds no student.
public struct OverviewFacts: Sendable {
  public var asOf: SchoolDay
  public var knownOn: SchoolDay
  /// The district or school.
  public var title: String
  public var runDigest: String
  public var settingsDigest: String
  public var auditHead: String?
  /// Sentences on missing files, rejected rows and old data; shown first.
  public var dataQuality: [String]
  public var urgentCount: Int
  public var counselors: [CounselorLoad]
  /// What changed since the week before, part by part.
  public var changes: [OverviewChange]
  /// New cards a counselor's page shows in full.
  public var capacity: Int
  public var schools: [GroupCount]
  public var grades: [GroupCount]
  /// Whether lists fall evenly on groups; looked at here, never an input to a rule.
  public var fairness: [FairnessGroup]

  public init(
    asOf: SchoolDay, knownOn: SchoolDay, title: String, runDigest: String, settingsDigest: String = "",
    auditHead: String? = nil, dataQuality: [String] = [], urgentCount: Int = 0, counselors: [CounselorLoad] = [],
    changes: [OverviewChange] = [], capacity: Int = 12, schools: [GroupCount] = [], grades: [GroupCount] = [],
    fairness: [FairnessGroup] = []
  ) {
    self.asOf = asOf
    self.knownOn = knownOn
    self.title = title
    self.runDigest = runDigest
    self.settingsDigest = settingsDigest
    self.auditHead = auditHead
    self.dataQuality = dataQuality
    self.urgentCount = urgentCount
    self.counselors = counselors
    self.changes = changes
    self.capacity = capacity
    self.schools = schools
    self.grades = grades
    self.fairness = fairness
  }
}

/// How many students stand where in a list.
public struct ListCounts: Hashable, Sendable {
  public var new = 0
  public var worse = 0
  public var relapse = 0
  public var same = 0
  public var improving = 0
  public var settling = 0
  public var back = 0
  public var noData = 0
  public var notInFile = 0
  public var tooNew = 0
  public init() {}

  /// Counts the findings of a list; settled students and those who left count nowhere.
  public init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      switch FindingList.Part.of(finding) {
      case .new: new += 1
      case .worse: worse += 1
      case .relapse: relapse += 1
      case .same: same += 1
      case .improving: improving += 1
      case .settling: settling += 1
      case .back: back += 1
      case .noData: noData += 1
      case .notInFile: notInFile += 1
      case .tooNew: tooNew += 1
      case .steady, .left: break
      }
    }
  }

  public static func + (a: ListCounts, b: ListCounts) -> ListCounts {
    var sum = a
    for path in parts.map(\.path) { sum[keyPath: path] += b[keyPath: path] }
    return sum
  }

  /// Every count with its word, in the order of a list.
  static var parts: [(words: String, path: WritableKeyPath<ListCounts, Int>)] {
    [
      ("new", \.new), ("relapse", \.relapse), ("worse", \.worse), ("same", \.same), ("improving", \.improving),
      ("settling", \.settling), ("back", \.back), ("no data", \.noData), ("not in file", \.notInFile),
      ("too new", \.tooNew),
    ]
  }

  /// `2 new · 1 worse · 5 same`: the counts above zero.
  public var words: String {
    let words = ListCounts.parts.compactMap { part in
      self[keyPath: part.path] > 0 ? "\(self[keyPath: part.path]) \(part.words)" : nil
    }
    return words.isEmpty ? "nobody listed" : words.joined(separator: " · ")
  }
}

/// One counselor's caseload and list.
public struct CounselorLoad: Sendable {
  public var counselor: String
  /// The file of the counselor's page beside the overview; nil without one.
  public var page: String?
  /// The file of the counselor's week page; nil without one.
  public var week: String?
  public var students: Int
  public var toReview: Int
  public var reviewed: Int
  public var counts: ListCounts
  /// Flagged students of whom nobody has been reached for too long.
  public var withoutContact: Int
  /// Students in the weeks after a return.
  public var watched: Int
  /// Students of the week before who are on no list now.
  public var gone: Int

  public init(
    counselor: String, page: String?, students: Int, toReview: Int, reviewed: Int, counts: ListCounts,
    withoutContact: Int = 0, watched: Int = 0, gone: Int = 0, week: String? = nil
  ) {
    self.counselor = counselor
    self.page = page
    self.students = students
    self.toReview = toReview
    self.reviewed = reviewed
    self.counts = counts
    self.withoutContact = withoutContact
    self.watched = watched
    self.gone = gone
    self.week = week
  }
}

/// The flagged students of a school or grade, by stage.
public struct GroupCount: Sendable {
  public var name: String
  public var students: Int
  /// By the stage that pages show, which is what the days show.
  public var stages: [Stage: Int]
  /// Flagged by missing marks alone: of them no page says how often they are away.
  public var silent: Int
  public var withoutData: Int

  public init(name: String, students: Int, stages: [Stage: Int], silent: Int = 0, withoutData: Int = 0) {
    self.name = name
    self.students = students
    self.stages = stages
    self.silent = silent
    self.withoutData = withoutData
  }

  /// Students with any stage above settled, and those flagged by missing marks.
  public var flagged: Int { Stage.allCases.filter { $0 > .steady }.reduce(silent) { $0 + (stages[$1] ?? 0) } }
}
