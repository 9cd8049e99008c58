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
  /// Denies the sign, or the list of signs, that it directly follows: `～はない`.
  case deniedNext = "denied-next"
  /// A phrase of a sign that says by itself that it is not so: `grades have not dropped`; written `GRADE_DROP!: …`.
  case deniedWithin = "denied-within"
  /// Asks or looks for what follows, so that a reply may deny it: `asked about`, `looked for`.
  case asked
  /// Denies what was asked about or looked for before: `shook his head`, `found none`.
  case reply
  /// Stands between two commas right after a denial and takes nothing from it: `as far as we know`.
  case aside
  /// A short answer after a colon or a question: `none`.
  case answer
  /// A word that is such an answer only if nothing follows it: `no`.
  case answerAlone = "answer-alone"
  /// An answer that makes a question a statement: `yes`.
  case yes
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
  /// Somebody else whose it is: `兄の`; `brother's` needs no cue.
  case owner
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
  /// Wishes and plans, said after: `～したい`.
  case hopedAfter = "hoped-after"
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
  /// Common words by which the language of a note is known: `the`.
  case common

  /// Whether it only joins or reports, and so keeps its work inside a longer cue.
  var isJoint: Bool {
    switch self {
    case .report, .subject, .finite, .and, .or, .who, .opener, .end: true
    default: false
    }
  }

  /// Whether a shorter cue inside it is left out.
  var hides: Bool {
    switch self {
    case .asked, .reply, .aside, .deniedWithin: false
    default: !isJoint
    }
  }

  /// What it does, for a district that adds its own.
  var meaning: String {
    switch self {
    case .not: "denies what follows at once"
    case .denied: "denies all that follows in the statement"
    case .deniedAfter: "denies what stands shortly before"
    case .deniedNext: "denies the sign it directly follows"
    case .deniedWithin: "says that the sign in it is not so"
    case .asked: "asks or looks for what follows"
    case .reply: "denies what was asked or looked for before"
    case .aside: "between commas after a denial, takes nothing from it"
    case .answer: "denies, after a colon or a question"
    case .answerAlone: "denies, after a colon or a question, if nothing follows"
    case .yes: "makes a question a statement"
    case .pseudo: "looks like a denial and is none"
    case .uncertain: "doubts what follows"
    case .uncertainAfter: "doubts what stands shortly before"
    case .person: "another person, as the one who acts"
    case .peer: "another child, as the one who acts"
    case .owner: "another person, whose it is"
    case .report: "a verb by which somebody speaks of the student"
    case .otherAfter: "another person, named after the sign"
    case .past: "a time long over, before or after"
    case .pastBefore: "a time long over, before"
    case .now: "it is so again, or still"
    case .hoped: "a wish or plan, before"
    case .hopedAfter: "a wish or plan, after"
    case .end: "ends the reach of all others"
    case .subject: "words for the student as the one who acts"
    case .finite: "a verb that opens a new statement"
    case .and: "and"
    case .or: "or"
    case .who: "opens what is said of somebody just named"
    case .opener: "after it, a person is the one who acts"
    case .ignore: "only looks like a sign"
    case .common: "a common word, by which the language is known"
    }
  }
}
