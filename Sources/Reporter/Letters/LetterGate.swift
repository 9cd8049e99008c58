import Domain

/// Decides whether a letter may be drafted; nothing can be drafted without its pass.
public enum LetterGate: Sendable {
  /// One pass for each person or body the letter goes to.
  case allowed([LetterPass])
  /// Not to be drafted; another day, a corrected file or `--again` may change that.
  case refused(LetterBlock)
  /// Waits until a person reads the record and releases it by name.
  case held(LetterBlock)

  /// What a person asked for.
  public struct Options: Hashable, Sendable {
    /// Whether a letter that was drafted before is wanted again.
    public var again: Bool
    /// Days that lie between two letters of a kind, from 0.
    public var waitDays: Int
    public var release: LetterRelease?
    public init(again: Bool = false, waitDays: Int = 20, release: LetterRelease? = nil) {
      self.again = again
      self.waitDays = waitDays
      self.release = release
    }
  }

  /// What stands in the way, as a sentence without a name or a sign; nil when the letter is allowed.
  public var sentence: String? {
    switch self {
    case .allowed: nil
    case .refused(let block), .held(let block): block.description
    }
  }

  /// Looks at everything that may stand in the way, first at what only a person may release.
  public static func decide(
    _ kind: LetterKind, facts: LetterFacts, letterhead: Letterhead?, options: Options = Options()
  ) -> LetterGate {
    if let block = hold(kind, facts), !(options.release?.isComplete ?? false) { return .held(block) }
    if facts.state == .left { return .refused(.left) }
    guard let letterhead else { return .refused(.noLetterhead) }
    if LetterWording.clean(facts.student.name).isEmpty { return .refused(.noName) }
    if kind == .family, facts.attendance.isEmpty { return .refused(.nothingMissed) }

    let consents = covering(facts)
    if kind == .external, consents.isEmpty { return .refused(consentBlock(facts)) }

    let recipients = recipients(kind, facts)
    guard !recipients.isEmpty else { return .refused(.noGuardian(known: facts.guardians.count)) }
    var passes: [LetterPass] = []
    var first: LetterBlock?
    for recipient in recipients {
      if let block = repeated(kind, recipient, facts, options) {
        first = first ?? block
        continue
      }
      passes.append(
        LetterPass(
          kind: kind, recipient: recipient, isOnlyRecipient: recipients.count == 1, facts: facts,
          letterhead: letterhead, consents: kind == .external ? consents : []))
    }
    if passes.isEmpty, let first { return .refused(first) }
    return .allowed(passes)
  }

  /// Holds what could hurt: an open urgent item stops every kind, the rest only what leaves the school.
  private static func hold(_ kind: LetterKind, _ facts: LetterFacts) -> LetterBlock? {
    if facts.hasOpenUrgent { return .urgentOpen }
    guard kind.leavesSchool else { return nil }
    for sign in facts.signs {
      // Negative when the letter is dated back; what is known by now still counts.
      let age = facts.date - sign.day
      // However it is worded: a denied mention of harm at home is still no day for a letter home.
      if sign.code == .abuseNeglect, age <= 365 { return .needsCare }
      let isSaid = sign.context == .affirmed || sign.context == .uncertain || sign.context == .otherPerson
      if sign.code == .bereavement, isSaid, age <= 60 { return .needsCare }
    }
    return facts.attendance.isWhollyExplained ? .whollyExplained : nil
  }

  private static func recipients(_ kind: LetterKind, _ facts: LetterFacts) -> [LetterRecipient] {
    switch kind {
    case .internalReferral: return [.team]
    case .external: return [.agency]
    case .family:
      if (facts.student.age(on: facts.date) ?? 0) >= 18 { return [.student] }
      return facts.guardians.filter(\.receivesLetters).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        .map { .guardian($0) }
    }
  }

  /// Consents that let this letter go out on its date; a consent to anything else, such as photographs, is none.
  private static func covering(_ facts: LetterFacts) -> [Consent] {
    relevant(facts).filter { $0.covers(facts.date) }.sorted { ($0.granted, $0.kind) < ($1.granted, $1.kind) }
  }

  private static func relevant(_ facts: LetterFacts) -> [Consent] {
    facts.consents.filter { consent in
      let kind = LetterWording.clean(consent.kind).lowercased()
      return kind == "referral" || kind == "release of information"
    }
  }

  private static func consentBlock(_ facts: LetterFacts) -> LetterBlock {
    let all = relevant(facts)
    if let next = all.filter({ $0.granted > facts.date }).map(\.granted).min() { return .consentBegins(next) }
    if let ended = all.compactMap(\.until).max() { return .consentEnded(ended) }
    return .noConsent
  }

  /// Looks in the ledger: not twice for one decision, and not again before the waiting time is over.
  private static func repeated(
    _ kind: LetterKind, _ recipient: LetterRecipient, _ facts: LetterFacts, _ options: Options
  ) -> LetterBlock? {
    if options.again { return nil }
    let earlier = facts.letters.filter {
      $0.kind == kind.rawValue && $0.guardian == recipient.guardianID && $0.status != "withdrawn"
    }
    guard let last = earlier.map(\.date).max() else { return nil }
    let asks: Decision.Choice = kind == .family ? .contactFamily : .refer
    let asked = facts.decisions.filter { $0.choice == asks && $0.on <= facts.date }.map(\.on).max()
    guard let asked, asked > last else { return .alreadyDrafted(kind, last) }
    let next = last.advanced(by: min(max(options.waitDays, 0), 3660))
    return facts.date < next ? .waiting(kind, last: last, next: next) : nil
  }
}

/// The right to draft one letter; only ``LetterGate`` gives it, with the facts it looked at.
public struct LetterPass: Sendable {
  public let kind: LetterKind
  public let recipient: LetterRecipient
  let isOnlyRecipient: Bool
  let facts: LetterFacts
  let letterhead: Letterhead
  let consents: [Consent]

  fileprivate init(
    kind: LetterKind, recipient: LetterRecipient, isOnlyRecipient: Bool, facts: LetterFacts, letterhead: Letterhead,
    consents: [Consent]
  ) {
    self.kind = kind
    self.recipient = recipient
    self.isOnlyRecipient = isOnlyRecipient
    self.facts = facts
    self.letterhead = letterhead
    self.consents = consents
  }

  /// The same right with stand-ins for names, to measure the words of a letter and not its names.
  func renamed() -> LetterPass {
    var facts = facts
    facts.student.name = "Sam"
    var letterhead = letterhead
    letterhead.school = "Oak School"
    letterhead.contactName = "Sam Lee"
    return LetterPass(
      kind: kind, recipient: recipient, isOnlyRecipient: isOnlyRecipient, facts: facts, letterhead: letterhead,
      consents: consents)
  }
}
