import Domain

/// The list of students with a finding, as people and programs read it.
public enum FindingList {
  /// The parts of a list, in order.
  enum Part: CaseIterable {
    case new, worse, relapse, same, improving, settling, back, noData, notInFile, tooNew, steady, left

    static func of(_ finding: Finding) -> Part {
      switch finding.state {
      case .left: return .left
      case .notInFile: return .notInFile
      case .noData: return .noData
      case .tooNew: return .tooNew
      case .settling: return finding.trend == .back ? .back : .settling
      case .steady: return finding.trend == .back ? .back : .steady
      case .active: break
      }
      switch finding.trend {
      case .new, nil: return .new
      case .worse: return .worse
      case .relapse: return .relapse
      case .same: return .same
      case .improving: return .improving
      case .back: return .back
      }
    }

    var title: String {
      switch self {
      case .new: "NEW"
      case .worse: "WORSE"
      case .relapse: "RELAPSE"
      case .same: "SAME"
      case .improving: "IMPROVING"
      case .settling: "SETTLING"
      case .back: "BACK"
      case .noData: "NO DATA"
      case .notInFile: "NOT IN FILE"
      case .tooNew: "TOO NEW"
      case .steady: "SETTLED"
      case .left: "LEFT"
      }
    }
  }

  /// Cards by counselor, then priority, then id; counselors and ids by bytes.
  static func inOrder(_ cards: [ReviewCard]) -> [ReviewCard] {
    cards.sorted { a, b in
      if a.counselor != b.counselor { return a.counselor.utf8.lexicographicallyPrecedes(b.counselor.utf8) }
      if a.priority != b.priority { return a.priority < b.priority }
      return a.student.id.utf8.lexicographicallyPrecedes(b.student.id.utf8)
    }
  }
}
