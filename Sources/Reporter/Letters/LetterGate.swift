public import Domain

/// Decides whether a letter may be drafted; nothing can be drafted without its pass.
public enum LetterGate: Sendable {
  /// One pass for each person or body the letter goes to.
  case allowed([LetterPass])
  /// Not to be drafted; another day, a corrected file or `--again` may change that.
  case refused(LetterBlock)
  /// Waits until a person reads the record and releases it by name.
  case held(LetterBlock)

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
    // A hand-over is for the student who leaves; nothing else follows him.
    if facts.state == .left, kind != .handover { return .refused(.left) }
    guard let letterhead else { return .refused(.noLetterhead) }
    if LetterWording.clean(facts.student.name).isEmpty { return .refused(.noName) }
    if kind == .family, facts.attendance.isEmpty { return .refused(.nothingMissed) }
    if kind == .welcomeBack, facts.attendance.longAbsence == nil { return .refused(.neitherAwayNorBack) }

    let consents = ConsentCheck(kinds: kind.consents, in: facts.consents, on: facts.date)
    if options.needsConsent(kind), consents.covering.isEmpty { return .refused(LetterBlock(consents.gap, kind)) }
    if let first = options.order.missing(before: kind, facts) { return .refused(.needsFirst(kind, first)) }

    let recipients = recipients(kind, facts, options)
    guard !recipients.isEmpty else { return .refused(.noGuardian(known: facts.guardians.count)) }
    var passes: [LetterPass] = []
    var first: LetterBlock?
    for recipient in recipients {
      if let block = repeated(kind, recipient, facts, options) {
        first = first ?? block
        continue
      }
      let language = language(recipient, facts, options)
      passes.append(
        LetterPass(
          kind: kind, recipient: recipient, isOnlyRecipient: recipients.count == 1, facts: facts,
          letterhead: letterhead.written(in: language, school: options.language),
          consents: options.needsConsent(kind) ? consents.covering : [],
          basis: kind == .handover ? options.handoverBasis : "", language: language))
    }
    if passes.isEmpty, let first { return .refused(first) }
    return .allowed(passes)
  }

  /// Holds what could hurt: an open urgent item stops every kind, the rest only what leaves the school.
  private static func hold(_ kind: LetterKind, _ facts: LetterFacts) -> LetterBlock? {
    let signs = kind.leavesSchool ? facts.signs : []
    let found = Safeguard.found(
      hasOpenUrgent: facts.hasOpenUrgent, signs: signs, date: facts.date, mourns: true)
    if let found { return LetterBlock(found) }
    guard kind.leavesSchool else { return nil }
    // A question about sickness and a hand-over are not about days nobody explained.
    if kind == .healthQuery || kind == .handover { return nil }
    return facts.attendance.isWhollyExplained ? .whollyExplained : nil
  }

  private static func recipients(
    _ kind: LetterKind, _ facts: LetterFacts, _ options: Options
  ) -> [LetterRecipient] {
    switch kind {
    case .internalReferral: return [.team]
    case .external: return [.agency]
    case .healthQuery: return [options.healthQueryTo == .nurse ? .nurse : .doctor]
    case .handover: return [.nextSchool]
    case .family, .welcomeBack:
      if (facts.student.age(on: facts.date) ?? 0) >= 18 { return [.student] }
      return facts.guardians.filter(\.receivesLetters).sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        .map { .guardian($0) }
    }
  }

  /// The reader's language where letters are written in it, else the school's.
  private static func language(
    _ recipient: LetterRecipient, _ facts: LetterFacts, _ options: Options
  ) -> LetterLanguage {
    switch recipient {
    case .guardian(let guardian): LetterLanguage(named: guardian.language) ?? options.language
    case .student: LetterLanguage(named: facts.student.language) ?? options.language
    case .team, .agency, .nurse, .doctor, .nextSchool: options.language
    }
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
    let asked = facts.decisions.filter { $0.choice.asks(for: kind) && $0.on <= facts.date }.map(\.on).max()
    guard let asked, asked > last else { return .alreadyDrafted(kind, last) }
    let next = last.advanced(by: min(max(options.waitDays, 0), 3660))
    return facts.date < next ? .waiting(kind, last: last, next: next) : nil
  }
}

/// The right to draft one letter; only ``LetterGate`` gives it, with the facts it looked at.
public struct LetterPass: Sendable {
  public let kind: LetterKind
  public let recipient: LetterRecipient
  /// The language of the reader, or the school's.
  public let language: LetterLanguage
  let isOnlyRecipient: Bool
  public let facts: LetterFacts
  public let letterhead: Letterhead
  /// What lets the letter go out; empty where no consent is needed.
  public let consents: [Consent]
  /// The law a hand-over rests on, in the district's words; empty with a consent.
  public let basis: String
  /// The other guardians at the same address who read the same letter.
  public internal(set) var coRecipients: [Guardian] = []
  /// The household's other children in the same letter.
  public internal(set) var siblings: [LetterFacts] = []

  fileprivate init(
    kind: LetterKind, recipient: LetterRecipient, isOnlyRecipient: Bool, facts: LetterFacts, letterhead: Letterhead,
    consents: [Consent], basis: String, language: LetterLanguage
  ) {
    self.kind = kind
    self.recipient = recipient
    self.isOnlyRecipient = isOnlyRecipient
    self.facts = facts
    self.letterhead = letterhead
    self.consents = consents
    self.basis = basis
    self.language = language
  }

  /// Who reads the letter.
  public var audience: LetterAudience {
    if recipient == .student { return .student }
    return siblings.isEmpty && coRecipients.isEmpty ? .guardian : .household
  }

  /// The same right with other facts and letterhead, such as stand-ins for names.
  func with(
    facts: LetterFacts, letterhead: Letterhead, recipient: LetterRecipient, consents: [Consent]
  ) -> LetterPass {
    var pass = LetterPass(
      kind: kind, recipient: recipient, isOnlyRecipient: isOnlyRecipient, facts: facts, letterhead: letterhead,
      consents: consents, basis: basis, language: language)
    (pass.coRecipients, pass.siblings) = (coRecipients, siblings)
    return pass
  }
}
