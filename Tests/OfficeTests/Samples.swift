import Office

/// Documents with everything in them that the module knows.
enum Samples {
  static let choices = ["refer", "contact-family", "monitor", "not-a-concern"]

  static let workbook = workbook(text: "left class early, twice")

  static func workbook(text: String) -> Workbook {
    var review = Sheet(
      "To review",
      heading: ["Ms Rowe: 2 students to review", "Choose a decision for each; the yellow cells are yours."],
      columns: [
        .init("student_id", width: 11), .init("grade", width: 6), .init("days absent", width: 8),
        .init("away", width: 8), .init("since", width: 11), .init("why", width: 50, wraps: true),
        .init("decision", width: 16, isEditable: true, choices: choices, prompt: "What will you do?"),
        .init("reason", width: 30, wraps: true, isEditable: true), .init("page", width: 10, isHidden: true),
      ],
      rows: [
        [
          .text("001017"), .number(8), .number(12.5), .share(0.25), .day(20_773), .text(text), .empty, .empty,
          .text("0f0f"),
        ],
        [.text("001018"), .number(9), .number(3), .share(0.0625), .day(20_774), .text("a long absence")],
      ], print: Sheet.Print(paper: .a4, footer: "Ms Rowe & 1 more"))
    review.isProtected = true
    var machine = Sheet(
      "ebb", columns: [.init("name", width: 10), .init("value", width: 70)],
      rows: [[.text("as_of"), .text("2026-11-20")], [.text("page"), .text("0f0f")]])
    machine.isHidden = true
    machine.names = [Sheet.Name("ebb_page", column: 1, row: 1)]
    return Workbook(sheets: [review, machine], properties: DocumentProperties(title: "Review sheet"))
  }

  static let document = document(text: "Dear parents, ")

  static func document(text: String) -> WordDocument {
    let footer = [
      WordParagraph(
        [WordRun("Page "), WordRun(.pageNumber), WordRun(" of "), WordRun(.pageCount)], style: .smallPrint,
        alignment: .center)
    ]
    let letter = WordSection(
      paper: .letter, header: [WordParagraph("Hilltop School", style: .letterhead, alignment: .right)], footer: footer,
      blocks: [
        .paragraph(WordParagraph("How we can help", style: .title)),
        .paragraph(
          WordParagraph([WordRun(text), WordRun("please call", isBold: true), WordRun(" us.", isItalic: true)])),
        .paragraph(WordParagraph("What we ask", style: .heading1)),
        .paragraph(WordParagraph("Call Ms Rowe", list: .bulleted)),
        .paragraph(WordParagraph("First", list: .numbered(1), keepsWithNext: true)),
        .paragraph(WordParagraph("Second", list: .numbered(1))),
        .paragraph(WordParagraph([WordRun.tickBox("yes"), WordRun("\t"), WordRun.tickBox("no", isTicked: true)])),
        .paragraph(WordParagraph([WordRun("Name: "), WordRun(.blank)])),
        .paragraph(WordParagraph([], isWritingLine: true)),
        .table(
          WordTable(
            widths: [60, 40, 40],
            rows: [
              [[WordParagraph("Month")], [WordParagraph("Days")], [WordParagraph("Absent")]],
              [[WordParagraph("October")], [WordParagraph("20")], []],
            ])),
      ])
    let japanese = WordSection(
      paper: .a4, isLandscape: true, margin: 15,
      blocks: [
        .paragraph(WordParagraph("出席の記録について", style: .heading2, language: .japanese)),
        .paragraph(WordParagraph("Querida familia:", language: .spanish)),
        .paragraph(WordParagraph("Gentile famiglia,", language: .italian, startsPage: true)),
      ])
    return WordDocument(
      properties: DocumentProperties(title: "Letters", creator: "Hilltop School"), sections: [letter, japanese, letter])
  }
}
