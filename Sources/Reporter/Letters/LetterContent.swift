/// A letter with every word in place, before it becomes text or a page.
struct LetterContent: Hashable, Sendable {
  enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    case list([String])
    case ticks([String])
    case table(head: [String], rows: [[String]])
    case page
  }
  var language: LetterLanguage
  /// Whether much has to fit on the page, as in a referral.
  var isDense: Bool
  var stamp: String?
  var headLines: [String]
  var school: String
  var date: String
  var recipientLines: [String]
  var subject: String
  var salutation: String
  var body: [Block]
  var contactTitle: String
  var contactLines: [String]
  var closing: String
  var signatureLines: [String]
  var privacy: String
  /// What follows on pages of its own, such as a reply form.
  var annex: [Block]

  /// The words a reader reads between salutation and closing, one line a sentence or more.
  var bodyText: String { LetterContent.text(of: body) }

  /// Everything the reader reads but letterhead and address: a street may be called what a child may not.
  var checkedText: String {
    ([subject, salutation, bodyText, contactTitle] + contactLines + [closing] + signatureLines
      + [privacy, LetterContent.text(of: annex)]).joined(separator: "\n")
  }

  static func text(of blocks: [Block]) -> String {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let text), .paragraph(let text): [text]
      case .list(let items), .ticks(let items): items
      case .table(let head, let rows): [head.joined(separator: " ")] + rows.map { $0.joined(separator: " ") }
      case .page: []
      }
    }.joined(separator: "\n")
  }
}
