import Domain

/// What may be repeated from a student's notes.
///
/// Restricted notes are only counted. A note that opened an urgent item is never quoted: its sentences belong to the
/// person who reads the note itself.
struct NoteQuotes {
  struct Quote {
    var note: Note
    var sign: Sign
  }
  /// Notes that may be quoted, newest first.
  let open: [Note]
  let restrictedCount: Int
  /// Notes with a critical mention, newest first.
  let critical: [Note]

  init(_ notes: [Note]) {
    let sorted = notes.sorted {
      $0.day != $1.day ? $0.day > $1.day : $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
    }
    restrictedCount = sorted.count { $0.isRestricted }
    critical = sorted.filter { !$0.isRestricted && NoteQuotes.isCritical($0) }
    open = sorted.filter { !$0.isRestricted && !NoteQuotes.isCritical($0) }
  }

  private static func isCritical(_ note: Note) -> Bool { note.signs.contains { $0.code.group == .critical } }

  /// Every sign that may be repeated, newest note first, in the order of the note.
  var quotes: [Quote] { open.flatMap { note in note.signs.map { Quote(note: note, sign: $0) } } }

  /// Signs that say what helps, said of this student now.
  var strengths: [Quote] { quotes.filter { $0.sign.code.group == .protective && $0.sign.holds } }
}

extension SignCode {
  /// The sign as something seen, in the words of the referrals; else the code's own.
  var seenWords: String { letterWords ?? words.prefix(1).uppercased() + words.dropFirst() }
}

extension Sign.Context {
  /// How the words around a sign change it; empty for a plain statement.
  var words: String {
    switch self {
    case .affirmed: ""
    case .negated: "said not to be so"
    case .uncertain: "unsure"
    case .otherPerson: "about someone else"
    case .past: "in the past"
    case .hoped: "hoped or planned"
    }
  }
}
