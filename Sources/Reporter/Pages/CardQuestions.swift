import Domain

/// What nobody knows yet of a student and what to ask next: on every card of a flagged student.
struct CardQuestions {
  let card: ReviewCard

  /// What nothing on record tells, each once.
  var unknown: [String] {
    let told = once(card.finding.differential.flatMap(\.unknown))
    return told.isEmpty ? generalUnknown : told
  }

  /// What to ask next, in plain words, each once.
  var questions: [String] {
    let asked = once(card.finding.differential.flatMap(\.questions).map(CardQuestions.plain))
    return asked.isEmpty ? generalQuestions : asked
  }

  func add(to html: inout HTML) {
    let (unknown, questions) = (unknown, questions)
    guard !unknown.isEmpty || !questions.isEmpty else { return }
    html.element("h4", "Not known; ask next")
    if !unknown.isEmpty {
      html.element("ul", ["class": "quiet"]) { html in for sentence in unknown { html.element("li", sentence) } }
    }
    html.element("ul") { html in for question in questions { html.element("li", question) } }
  }

  /// The question without the numbers of the reasons it tells apart; ‘ebb explain’ prints them.
  static func plain(_ question: String) -> String {
    guard question.hasSuffix(")"), let start = question.ranges(of: " (SNACK ").last else { return question }
    return String(question[..<start.lowerBound])
  }

  /// Whether a person is asked to look at the student at all.
  private var isFlagged: Bool {
    card.finding.stage > .steady && (card.finding.state == .active || card.finding.state == .notInFile)
  }

  // A card whose days fit no reading still has a child behind it of whom something is not known.

  private var generalUnknown: [String] {
    guard isFlagged else { return [] }
    let month = card.finding.asOf.advanced(by: -30)
    var unknown: [String] = []
    if !card.notes.contains(where: { $0.day > month }) {
      unknown.append("No note of the last 30 days says how the student is.")
    }
    if ContactGap(card) != nil { unknown.append("What the family sees at home, and what they think of the days away.") }
    let away = recent.filter { ($0.mark.ebbParts($0.part) ?? 0) > 0 }
    if let first = away.first, let last = away.last {
      unknown.append("What was behind the days missed, \(SchoolDay.range(first.day, last.day)).")
    }
    return unknown.isEmpty ? ["What is behind the change."] : unknown
  }

  private var generalQuestions: [String] {
    guard isFlagged else { return [] }
    if card.finding.state == .notInFile || CardWords(card: card).isOnlySilent {
      return ["Where is the student now, and who has seen or spoken to the student last?"]
    }
    var questions: [String] = []
    let late = recent.count { $0.mark == .late || $0.mark == .leftEarly }
    if late >= 3 { questions.append("What made the \(late) late or shortened days hard, and which lesson was it?") }
    if recent.contains(where: { ($0.mark.ebbParts($0.part) ?? 0) > 0 }) {
      questions.append("What happened on the days away, and how was the first day back?")
    }
    questions.append("What is the hardest hour of a school day, and what makes one easier?")
    return questions
  }

  /// The last twenty days that count.
  private var recent: ArraySlice<Trajectory.Day> { card.trajectory.days.filter { $0.usual != nil }.suffix(20) }

  private func once(_ sentences: [String]) -> [String] {
    var seen: Set<String> = []
    return sentences.filter { seen.insert($0).inserted }
  }
}
