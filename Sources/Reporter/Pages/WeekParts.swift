import Domain

/// The parts of a week's page, and how much of each fits on one sheet of paper.
struct WeekParts {
  struct Row {
    var id: String
    var name: String
    var grade: String
    var now: String
    var why: String
  }
  struct Part {
    var title: String
    /// Whether the part is news that deserves its sentence: new, worse, again, gone.
    var isNews: Bool
    var rows: [Row]
  }
  /// A part as it is printed: rows of so many lines, names in a paragraph, and how many found no room.
  struct Fitted {
    var title: String
    var count: Int
    /// Lines a row takes at most, 1 to 3.
    var lines: Int
    var rows: [Row] = []
    var names: [String] = []
    var left = 0
  }

  let parts: [Part]

  /// Names in a line of the printed page, and lines that a part's title and margins take.
  private static let namesPerLine = 3
  private static let linesPerPart = 2

  init(_ cards: [ReviewCard], _ departures: [Departure]) {
    let ordered = FindingList.inOrder(cards)
    func part(_ title: String, isNews: Bool = false, _ kinds: FindingList.Part...) -> Part {
      Part(
        title: title, isNews: isNews,
        rows: ordered.filter { kinds.contains(FindingList.Part.of($0.finding)) }.map(WeekParts.row))
    }
    let gone = departures.sorted {
      ($0.why.rank, $0.student.id) < ($1.why.rank, $1.student.id)
    }
    parts = [
      part("New", isNews: true, .new), part("Again", isNews: true, .relapse), part("Worse", isNews: true, .worse),
      Part(title: "Gone from the list", isNews: true, rows: gone.map(WeekParts.row)), part("Same", .same),
      part("Better", .improving, .settling, .back), part("No data", .noData, .notInFile, .tooNew),
    ].filter { !$0.rows.isEmpty }
  }

  /// `2 new · 1 worse · 5 same`; says so when there is nothing.
  var summary: String {
    guard !parts.isEmpty else { return "Nobody is on the list, and nobody was the week before." }
    return parts.map { "\($0.rows.count) \($0.title.prefix(1).lowercased() + $0.title.dropFirst())" }
      .joined(separator: " · ")
  }

  private static func row(_ card: ReviewCard) -> Row {
    let words = CardWords(card: card)
    var now = words.stage
    if let before = card.finding.weekBefore {
      let was = before.stage == .steady ? "" : before.basis.words(before.stage)
      if !was.isEmpty, was != card.finding.stageWords { now += " (was \(was))" }
    }
    let urgent = card.openUrgent ? "Read the urgent note first. " : ""
    let contact = card.isWithoutContact ? ContactGap(card).map { " \($0.sentence)" } ?? "" : ""
    return Row(
      id: card.student.id, name: words.name, grade: card.student.grade.isEmpty ? "" : "gr \(card.student.grade)",
      now: now, why: urgent + words.headline + contact)
  }

  private static func row(_ departure: Departure) -> Row {
    let student = departure.student
    let was = departure.stageBefore.isEmpty ? "" : "was \(departure.stageBefore)"
    let why = departure.why.words
    return Row(
      id: student.id, name: student.name.isEmpty ? "Student \(student.id)" : student.name,
      grade: student.grade.isEmpty ? "" : "gr \(student.grade)", now: was,
      why: why.prefix(1).uppercased() + why.dropFirst() + ".")
  }

  /// Chooses the fullest way to print everything within `lines`; news keeps its sentences longest.
  func fitted(to lines: Int) -> [Fitted] {
    let room = lines - parts.count * WeekParts.linesPerPart
    let news = parts.filter(\.isNews).reduce(0) { $0 + $1.rows.count }
    let rest = parts.reduce(0) { $0 + $1.rows.count } - news
    for (newsLines, restLines) in [(3, 3), (3, 2), (2, 2), (2, 1), (1, 1)]
    where newsLines * news + restLines * rest <= room {
      return parts.map {
        Fitted(title: $0.title, count: $0.rows.count, lines: $0.isNews ? newsLines : restLines, rows: $0.rows)
      }
    }
    // Too many for a line each: rows for the news as far as they go, names for the others.
    var free = max(room, 0)
    return parts.enumerated().map { place, part in
      var fitted = Fitted(title: part.title, count: part.rows.count, lines: 1)
      // Every part behind this one keeps room for two lines of names and one for those left out.
      let kept = 3 * (parts.count - place - 1)
      let mine = max(free - kept, 0)
      if part.isNews { fitted.rows = Array(part.rows.prefix(max(mine - 3, 0))) }
      let waiting = part.rows.dropFirst(fitted.rows.count)
      let lines = max(min(mine - fitted.rows.count - 1, 12), 0)
      fitted.names = waiting.prefix(lines * WeekParts.namesPerLine).map { "\($0.name) \($0.id)" }
      fitted.left = waiting.count - fitted.names.count
      let used =
        fitted.rows.count + (fitted.names.count + WeekParts.namesPerLine - 1) / WeekParts.namesPerLine
        + (fitted.left > 0 ? 1 : 0)
      free -= used
      return fitted
    }
  }
}
