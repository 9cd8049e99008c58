public import Domain

/// A critical mention that waits for a named person, or all the older ones of a student together.
public struct UrgentItem: Hashable, Sendable {
  /// One code that one note mentions.
  public struct Mention: Hashable, Sendable {
    public var note: String
    /// The note's day.
    public var day: SchoolDay
    public var code: String
    /// Negated, in doubt, past or about another person: look, but calmly.
    public var isCheck: Bool
    public init(note: String, day: SchoolDay, code: String, isCheck: Bool) {
      self.note = note
      self.day = day
      self.code = code
      self.isCheck = isCheck
    }
  }

  public var id: Int
  public var student: String
  /// Empty for several older mentions.
  public var note: String
  /// The day of the note; of several the newest.
  public var day: SchoolDay
  /// A critical code, or ``older``.
  public var code: String
  /// Whether nothing in it is said plainly of the student now.
  public var isCheck: Bool
  /// What it stands for, oldest first; at least one.
  public var mentions: [Mention]
  public var importID: Int
  public var acknowledgedBy: String?
  public var acknowledgedOn: SchoolDay?
  public var releasedBy: String?
  public var releasedBecause: String?
  /// Who said that it is a false hit, and why.
  public var withdrawnBy: String?
  public var withdrawnBecause: String?

  public init(student: String, note: String, day: SchoolDay, code: String, isCheck: Bool) {
    id = 0
    self.student = student
    self.note = note
    self.day = day
    self.code = code
    self.isCheck = isCheck
    mentions = [Mention(note: note, day: day, code: code, isCheck: isCheck)]
    importID = 0
  }

  /// One item for several mentions of one student, of which there is at least one.
  init(summaryOf items: [UrgentItem]) {
    let sorted = items.flatMap(\.mentions).sorted {
      $0.day != $1.day ? $0.day < $1.day : ($0.note, $0.code) < ($1.note, $1.code)
    }
    self.init(
      student: items.first?.student ?? "", note: "", day: sorted.last?.day ?? SchoolDay(number: 0),
      code: UrgentItem.older, isCheck: sorted.allSatisfy(\.isCheck))
    mentions = sorted
  }

  /// The code of an item that stands for several older mentions.
  public static let older = "OLDER"
  /// A mention older than this many calendar days joins the student's other old ones.
  public static let freshDays = 30
  /// Letters home stay held for this many days after a mention of abuse or neglect, unless released by name.
  public static let holdDays = 365

  public var isSummary: Bool { code == UrgentItem.older }
  /// Whether no named person has looked at it yet.
  public var isWaiting: Bool { acknowledgedBy == nil }

  /// The last day on which a mention of abuse or neglect holds letters; nil without one, or once a person let them go.
  public var heldUntil: SchoolDay? {
    guard releasedBy == nil, withdrawnBy == nil else { return nil }
    return mentions.filter { $0.code == SignCode.abuseNeglect.rawValue }.map(\.day).max()?
      .advanced(by: UrgentItem.holdDays)
  }

  /// Whether letters to the family are held on `day`.
  public func holdsLetters(on day: SchoolDay) -> Bool {
    if releasedBy != nil || withdrawnBy != nil { return false }
    return isWaiting || heldUntil.map { day <= $0 } ?? false
  }
}
