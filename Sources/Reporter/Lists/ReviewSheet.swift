import Domain
public import Office

/// The review page's decisions as a workbook: a row a student, a drop-down list to decide; `ebb import` reads it back.
///
/// What names the page stands in hidden columns of every row, so that sorting cannot part them, with the id that the
/// row was written for: a row whose id was changed is refused.
public enum ReviewSheet {
  /// In the order of the columns; `ebb import` knows the columns by these names.
  static let columns: [Sheet.Column] = [
    .init("Student ID", width: 12),
    .init("Name", width: 20, wraps: true),
    .init("Grade", width: 6),
    .init("Part", width: 16, wraps: true),
    .init("Stage", width: 16, wraps: true),
    .init("Why", width: 44, wraps: true),
    .init(
      "Decision", width: 16, isEditable: true, choices: Decision.Choice.allCases.map(\.rawValue),
      prompt: "Choose what is to be done, and write the reason beside it. Leave it empty to decide later."),
    .init("Reason", width: 30, wraps: true, isEditable: true),
    .init("By", width: 16, wraps: true, isEditable: true),
    .init("On", width: 11, isEditable: true),
    .init("as_of", width: 11, isHidden: true),
    .init("page", width: 18, isHidden: true),
    .init("listed_id", width: 11, isHidden: true),
  ]

  /// Makes the sheet of a page.
  ///
  /// - Parameters:
  ///   - cards: the counselor's; those on the page that wait for a decision are taken, in the page's order.
  ///   - facts: the page's, with its digest.
  ///   - decider: who is written in as the one who decides; empty when nobody has the students.
  ///   - paper: what it is printed on.
  public static func workbook(
    cards: [ReviewCard], facts: ReportFacts, decider: String, paper: Paper = .letter
  ) -> Workbook {
    let groups = CardGroup.groups(cards, capacity: facts.capacity).filter { $0.group.isOnSheet }
    let rows = groups.flatMap { part in part.cards.map { row($0, part.group, facts, decider) } }
    let title = TerminalText.plain("\(facts.counselor): to review, \(facts.asOf.long)")
    var sheet = Sheet(
      "To review",
      heading: [
        title,
        "Fill in the yellow cells: a decision from the list, and the reason in a few words. Rows without a decision"
          + " change nothing.",
        "‘By’ and ‘On’ are filled in for you; correct them where they are wrong. Save as .xlsx, then: ebb import FILE",
      ], columns: columns, rows: rows, print: Sheet.Print(paper: paper, footer: title))
    sheet.isProtected = true
    return Workbook(sheets: [sheet], properties: DocumentProperties(title: title))
  }

  private static func row(_ card: ReviewCard, _ group: CardGroup, _ facts: ReportFacts, _ decider: String) -> [Cell] {
    let words = CardWords(card: card)
    func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(TerminalText.plain(text)) }
    return [
      .text(card.student.id), text(card.student.name), text(card.student.grade), .text(group.title), text(words.stage),
      text(words.headline), .empty, .empty, text(decider), .day(facts.asOf.number), .text(facts.asOf.iso),
      text(facts.pageDigest), .text(card.student.id),
    ]
  }
}

extension CardGroup {
  /// Whether somebody may decide on a card now: those in full and the rows below the line.
  fileprivate var isOnSheet: Bool { isToReview || self == .belowTheLine }
}
