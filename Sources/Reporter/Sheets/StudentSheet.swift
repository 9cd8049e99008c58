/// A form about one student with every word in place, before it becomes a page or a document to edit.
public struct StudentSheet: Hashable, Sendable {
  /// A label with what is known, or a place to write it.
  public struct Entry: Hashable, Sendable {
    public var label: String
    public var value: String
  }
  /// Rows of numbers under a head; the last row adds the others up.
  public struct Table: Hashable, Sendable {
    public var head: [String]
    public var rows: [[String]]
    /// How the numbers came about, one sentence each.
    public var notes: [String]
  }
  public enum Block: Hashable, Sendable {
    case paragraph(String)
    case list([String])
    case table(Table)
    /// Lines to write on.
    case lines(Int)
    /// A label with lines of its own to write on.
    case labelledLines(String, Int)
    /// An empty table to fill in, with so many rows.
    case grid(head: [String], rows: Int)
    /// What stands under each line for a hand to sign.
    case signatures([String])
  }
  public struct Section: Hashable, Sendable {
    public var title: String
    public var blocks: [Block]
  }

  /// `en`, `ja`, `es` or `it`.
  public var language: String
  public var title: String
  /// Says that nobody has checked the translation; nil when the words are the school's own language or checked.
  public var stamp: String?
  public var entries: [Entry]
  public var sections: [Section]
  /// What the sheet is, whom to ask, and that it may be wrong.
  public var footer: [String]
}

extension StudentSheet {
  /// Every text of the sheet, a line each, as a reader meets it; what checks of words look at.
  public var text: String {
    var lines = [title] + [stamp].compactMap { $0 } + entries.map { "\($0.label) \($0.value)" }
    for section in sections {
      lines.append(section.title)
      for block in section.blocks {
        switch block {
        case .paragraph(let text): lines.append(text)
        case .list(let items), .signatures(let items): lines += items
        case .table(let table):
          lines += ([table.head] + table.rows).map { $0.joined(separator: " ") } + table.notes
        case .lines: break
        case .labelledLines(let label, _): lines.append(label)
        case .grid(let head, _): lines.append(head.joined(separator: " "))
        }
      }
    }
    return (lines + footer).joined(separator: "\n")
  }
}
