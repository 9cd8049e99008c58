/// How far a trajectory has gone; the highest level among the rules that hold.
public enum Stage: Int, CaseIterable, Comparable, Sendable {
  case steady, watch, mild, moderate, severe
  public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }

  /// `steady` to `severe`, as programs read it.
  public var code: String { ["steady", "watch", "mild", "moderate", "severe"][rawValue] }
  /// What pages say: never a label, always what can be seen.
  public var words: String { ["settled", "early signs", "often away", "mostly away", "not coming"][rawValue] }
  public init?(code: String) {
    guard let stage = Stage.allCases.first(where: { $0.code == code }) else { return nil }
    self = stage
  }
}

/// What a stage rests on, so that its words never say more than the days show.
///
/// Notes may raise a stage, and a register may fall silent about a child: of neither does anybody say “not coming”.
public struct StageBasis: Hashable, Sendable {
  /// The stage that days with a mark give.
  public var days: Stage
  /// Whether the stage is the register's silence: no mark for the student, and nobody knows why.
  public var isSilence: Bool
  public init(days: Stage, isSilence: Bool = false) {
    self.days = days
    self.isSilence = isSilence
  }

  /// Whether notes raised a stage above what the days give.
  public func isRaised(_ stage: Stage) -> Bool { !isSilence && days < stage }

  /// The stage that pages show and count: what the days show; early signs for a stage that notes alone gave.
  ///
  /// Nil when the stage is the register's silence: of that child no page says how often he is away.
  public func shown(_ stage: Stage) -> Stage? {
    if stage == .steady { return stage }
    return isSilence ? nil : max(min(stage, days), .watch)
  }

  /// What pages say of a stage; see ``shown(_:)``.
  public func words(_ stage: Stage) -> String { shown(stage)?.words ?? "no marks" }
}

/// What can be said of a student at all.
public enum State: String, CaseIterable, Sendable {
  case left, notInFile, active, settling, noData, tooNew, steady
  public var words: String {
    switch self {
    case .left: "left"
    case .notInFile: "not in the newest file"
    case .active: "flagged"
    case .settling: "settling"
    case .noData: "no data"
    case .tooNew: "too new"
    case .steady: "settled"
    }
  }
}

/// How the stage moved since the week before.
public enum Trend: String, CaseIterable, Sendable {
  case relapse, new, worse, improving, same, back
  /// The place in a list: what needs a person soonest comes first.
  public var rank: Int {
    switch self {
    case .relapse: 0
    case .new: 1
    case .worse: 2
    case .same: 3
    case .improving: 4
    case .back: 5
    }
  }
  public var words: String { self == .back ? "back at school" : rawValue }
}
