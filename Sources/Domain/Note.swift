/// What somebody wrote about a student on a day.
public struct Note: Hashable, Sendable {
  /// The file's own id, else made from student, date and a digest of the text.
  public var id: String
  public var student: String
  public var day: SchoolDay
  public var author: String
  /// Such as counselor meeting, parent conversation, nurse, teacher, home visit; free text, never clears a flag.
  public var kind: String
  public var text: String
  /// Redacted everywhere unless asked for by name.
  public var isRestricted: Bool
  public var signs: [Sign]

  public init(
    id: String, student: String, day: SchoolDay, author: String, kind: String = "", text: String,
    isRestricted: Bool = false, signs: [Sign] = []
  ) {
    self.id = id
    self.student = student
    self.day = day
    self.author = author
    self.kind = kind
    self.text = text
    self.isRestricted = isRestricted
    self.signs = signs
  }
}

/// One thing a note says, with the words that say it.
public struct Sign: Hashable, Sendable {
  /// How the words around it change what it means.
  public enum Context: String, CaseIterable, Sendable { case affirmed, negated, uncertain, otherPerson, past, hoped }

  public var code: SignCode
  public var context: Context
  /// The sentence or clause, at most 160 characters.
  public var quote: String
  /// Where the phrase stands in the note's text, in UTF-8 bytes; empty for a typed code.
  public var span: Range<Int>
  /// Written by the counselor as a code, which outranks the text.
  public var isTyped: Bool

  public init(code: SignCode, context: Context, quote: String, span: Range<Int>, isTyped: Bool = false) {
    self.code = code
    self.context = context
    self.quote = quote
    self.span = span
    self.isTyped = isTyped
  }

  /// Whether it counts as said of this student, now.
  public var holds: Bool { context == .affirmed }
}
