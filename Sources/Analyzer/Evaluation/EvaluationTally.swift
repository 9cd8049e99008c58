public import Domain

/// Adds up what held for every student in every week into the figures of a back-test.
public struct EvaluationTally: Sendable {
  /// Which of the students' weeks stand on a list.
  enum Member: Sendable {
    case level(Stage)
    case rule(Int)
    /// So many parts missed of the last 20 days, or more.
    case last20(Int)

    @inline(__always)
    func holds(_ cell: ReplayCell) -> Bool {
      guard cell.isEnrolled else { return false }
      switch self {
      case .level(let stage): return cell.stage >= stage
      case .rule(let place): return cell.rules & (1 << UInt64(place)) != 0
      case .last20(let parts): return Int(cell.missed20) >= parts
      }
    }
  }

  /// Students by row, weeks in a row.
  let cells: [ReplayCell]
  let weeks: Int
  /// By row; nil where the event did not come.
  let courses: [EventCourse?]
  let rules: [Rule]
  let counselors: Int
  /// Whether a week before the first is known, so that who stands on the first list is not new.
  let hasEarlier: Bool
  /// The rows with at least one week at a school.
  let rows: [Int]
  /// How many students each week had.
  private let enrolled: [Int]

  /// - Parameter courses: by row, of students who were at some school in one of the weeks.
  public init(
    cells: [ReplayCell], weeks: Int, courses: [EventCourse?], rules: [Rule], counselors: Int, hasEarlier: Bool
  ) {
    self.cells = cells
    self.weeks = weeks
    self.courses = courses
    self.rules = rules
    self.counselors = max(1, counselors)
    self.hasEarlier = hasEarlier
    var enrolled = Array(repeating: 0, count: weeks)
    rows = courses.indices.filter { row in
      var isHere = false
      for week in 0..<weeks where cells[row * weeks + week].isEnrolled {
        enrolled[week] += 1
        isHere = true
      }
      return isHere
    }
    self.enrolled = enrolled
  }

  /// The most rules, the published ones included, that one replay can tell apart.
  public static let mostRules = WeekRecorder.mostRules

  /// Students at some school in at least one of the weeks.
  public var students: Int { rows.count }

  /// The figures of the levels, of every rule, and of the last 20 days at a threshold that flags about as many as `mild`.
  public func lists() -> [ListFigures] {
    let levels = [Stage.watch, .mild, .moderate, .severe].map { stage in
      figures(.level(stage), "\(stage.code)+", .level, stage.code, "")
    }
    let own = rules.count - ReferenceRules.rules.count
    let each = rules.indices.map { place in
      let rule = rules[place]
      return figures(.rule(place), rule.name, place < own ? .rule : .reference, rule.level.text, rule.when)
    }
    let parts = last20Parts(asMany: levels[1].ever.part)
    let days = plain(Double(parts) / Double(Mark.wholeDay))
    return levels + each
      + [figures(.last20(parts), "last-20-days", .reference, "context", "missed >= \(days) days of the last 20")]
  }

  /// The threshold at which the days missed of the last 20 flag most nearly so many students, in parts; the higher of two.
  func last20Parts(asMany target: Int) -> Int {
    let most = rows.map { row in
      (0..<weeks).reduce(0) { max($0, cells[row * weeks + $1].isEnrolled ? Int(cells[row * weeks + $1].missed20) : 0) }
    }.sorted(by: >)
    var best = (parts: 20 * Mark.wholeDay, distance: Int.max)
    var place = 0
    while place < most.count, most[place] > 0 {
      let parts = most[place]
      while place < most.count, most[place] == parts { place += 1 }
      if abs(place - target) < best.distance { best = (parts, abs(place - target)) }
    }
    return best.parts
  }

  private func figures(
    _ member: Member, _ name: String, _ kind: ListFigures.Kind, _ level: String, _ when: String
  ) -> ListFigures {
    var listed = Array(repeating: 0, count: weeks)
    var (ever, new, right) = (0, 0, 0)
    var (caught, leads) = (0, [Int?]())
    for row in rows {
      var (isEver, wasOn, isRight, first) = (false, false, false, Int?.none)
      let course = courses[row]
      for week in 0..<weeks where cells[row * weeks + week].isEnrolled {
        let isOn = member.holds(cells[row * weeks + week])
        defer { wasOn = isOn }
        guard isOn else { continue }
        listed[week] += 1
        isEver = true
        if !wasOn, week > 0 || !hasEarlier { new += 1 }
        if let lead = course?.leads[week], lead <= Evaluation.reach {
          isRight = true
          first = first ?? lead
        }
      }
      if isEver { ever += 1 }
      if isRight { right += 1 }
      if course != nil {
        leads.append(first)
        if let first, first > 0 { caught += 1 }
      }
    }
    let counted = enrolled[(hasEarlier ? min(1, weeks) : 0)...]
    let perWeek = Double(new) / Double(max(1, counted.count))
    let studentWeeks = counted.reduce(0, +)
    return ListFigures(
      name: name, kind: kind, level: level, when: when, ever: Proportion(ever, of: rows.count),
      list: mean(listed), new: perWeek, newPerCounselor: perWeek / Double(counselors),
      newPerCaseload: studentWeeks == 0 ? 0 : Double(new) * Double(Evaluation.caseload) / Double(studentWeeks),
      caught: Proportion(caught, of: leads.count), lead: Quartiles(leads), right: Proportion(right, of: ever))
  }

  /// The mean of the weeks' shares.
  private func mean(_ listed: [Int]) -> Double {
    let shares = (0..<weeks).filter { enrolled[$0] > 0 }.map { Double(listed[$0]) / Double(enrolled[$0]) }
    return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
  }

  /// The students by the highest stage they had before the event, or ever without one.
  public func stages() -> [StageFigures] {
    var counts = Array(repeating: (students: 0, events: 0), count: Stage.allCases.count)
    for row in rows {
      let course = courses[row]
      var highest = Stage.steady
      for week in 0..<weeks where course.map({ $0.leads[week] > 0 }) ?? true {
        let cell = cells[row * weeks + week]
        if cell.isEnrolled { highest = max(highest, cell.stage) }
      }
      counts[highest.rawValue].students += 1
      if course != nil { counts[highest.rawValue].events += 1 }
    }
    return Stage.allCases.map { stage in
      let count = counts[stage.rawValue]
      return StageFigures(
        stage: stage, students: count.students, events: Proportion(count.events, of: count.students))
    }
  }
}
