/// Words that change what a sign beside them means.
///
/// After NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009), cut to what counselors write.
enum Cue: String, CaseIterable, Sendable {
  /// Denies what follows at once: `not`, `never`, `no`.
  case not
  /// Denies a whole list: `denies`, `no signs of`.
  case denied
  /// Denies what went before: `has been ruled out`.
  case deniedAfter = "denied-after"
  /// A short answer after a colon or a question: `none`.
  case answer
  /// Looks like a denial and is none: `not only`.
  case pseudo
  /// Doubts what follows: `maybe`, `wonders if`.
  case uncertain
  /// Doubts what went before: `not confirmed`.
  case uncertainAfter = "uncertain-after"
  /// Another person: `his brother`.
  case person
  /// Another child, whose tales are not first hand: `her friend`.
  case peer
  /// Verbs by which other people speak of the student: `reports`, `lets`.
  case report
  /// Somebody else, named after the sign: `of her sister`.
  case otherAfter = "other-after"
  /// A time long over: `last year`, on either side of the sign.
  case past
  /// A time long over, said before: `used to`.
  case pastBefore = "past-before"
  /// It is so again: `still`.
  case now
  /// Wishes and plans: `would like to`.
  case hoped
  /// Ends the reach of every cue: `but`.
  case end
  /// Words that open what the student does himself: `he`.
  case subject
  /// Verbs that open a new statement after `and` or a comma: `has`.
  case finite
  case and
  case or
  /// Who is meant by a relative clause: `who`.
  case who
  /// Words after which a person is the subject, not the object: `because`.
  case opener
  /// Everyday phrases that only look like a sign: `killing time`.
  case ignore

  /// Whether it only joins or reports, and so keeps its work inside a longer cue.
  var isJoint: Bool {
    switch self {
    case .report, .subject, .finite, .and, .or, .who, .opener, .end: true
    default: false
    }
  }
}
