import Domain
import Reporter
import Store

/// Drafts the letters that decisions ask for, into a new folder that appears only when all of it is there.
struct LettersJob {
  struct Request {
    /// Nil: what each decision asks for.
    var kind: LetterKind?
    /// Nil: every student with a decision.
    var student: String?
    /// The date on the letters.
    var date: SchoolDay
    var again = false
    var release: LetterRelease?
    /// Whom a letter that leaves the school goes to; nil leaves lines to write on.
    var agency: LetterAgency?
    var formats = LetterFormat.allCases
  }
  struct Draft {
    var student: String
    var kind: LetterKind
    var language: LetterLanguage
    /// Below the workspace; the first is the one to open.
    var files: [String]
  }
  struct Blocked {
    var student: String
    var kind: LetterKind
    var sentence: String
  }
  struct Result {
    var drafts: [Draft] = []
    var blocked: [Blocked] = []
  }

  let caseloads: Caseloads
  let request: Request
  private let settings: LetterSettings
  private let templates: TemplateBook
  private let letterhead: [String: Letterhead]
  private let facts: LetterFactsReader
  /// The guardians' rows that were kept back, as they stand in their files.
  private let keptBackGuardians: [String]

  init(caseloads: Caseloads, request: Request) throws {
    self.caseloads = caseloads
    self.request = request
    let workspace = caseloads.analysis.workspace
    settings = try LetterTemplates.settings(workspace.settings.document)
    templates = try LetterTemplates.book(settings, beside: workspace.folder)
    facts = try LetterFactsReader(caseloads: caseloads, date: request.date, agency: request.agency)
    var heads: [String: Letterhead] = [:]
    for counselor in Set(caseloads.cards.map(\.counselor)) {
      do {
        heads[counselor] = try Letterhead(settings: workspace.settings.document, counselor: counselor)
      } catch {
        throw Failure(.badSettings, "ebb.ini: \(error)")
      }
    }
    letterhead = heads
    keptBackGuardians = try RejectedRows(database: workspace.database).all()
      .filter { $0.kind == "guardians" }.map(\.row.original)
  }

  func run() throws -> Result {
    var result = Result()
    var passes: [LetterPass] = []
    for card in caseloads.cards where request.student == nil || card.student.id == request.student {
      for kind in kinds(card) {
        switch decide(card, kind) {
        case .right(let more): passes += more
        case .blocked(let sentence):
          result.blocked.append(Blocked(student: card.student.id, kind: kind, sentence: sentence))
        }
      }
    }
    let letters = draft(passes, &result)
    if !letters.isEmpty {
      result.drafts = try LetterWriter(
        workspace: caseloads.analysis.workspace, request: request, asOf: caseloads.analysis.asOf,
        paper: settings.paper, version: caseloads.analysis.version
      ).write(letters, counselors: counselors)
    }
    return result
  }

  private enum Outcome {
    case right([LetterPass])
    case blocked(String)
  }

  private func decide(_ card: ReviewCard, _ kind: LetterKind) -> Outcome {
    if kind.leavesSchool, hasUnclearGuardian(card.student.id) {
      return .blocked(
        "held: a row of this student's guardians was kept back; see ‘ebb rejects’, then import it again "
          + "or put it aside with --dismiss")
    }
    if !request.again, hasLostItsCause(card, kind) {
      return .blocked(
        "held: a correction took away days on which the decision rested; look at the student again, then decide anew")
    }
    let gate = LetterGate.decide(
      kind, facts: facts.facts(card), letterhead: letterhead[card.counselor],
      options: .init(
        again: request.again, waitDays: settings.waitDays, release: request.release, language: settings.language,
        order: settings.order, healthQueryTo: settings.healthQueryTo, handoverBasis: settings.handoverBasis))
    if case .allowed(let passes) = gate { return .right(passes) }
    return .blocked(gate.sentence ?? "")
  }

  /// Writes each letter's words; where a household's does not fit, one for each child and reader.
  private func draft(_ passes: [LetterPass], _ result: inout Result) -> [(pass: LetterPass, letter: Letter)] {
    var letters: [(pass: LetterPass, letter: Letter)] = []
    func add(_ pass: LetterPass) {
      do {
        letters.append((pass, try Letter.draft(pass, book: templates, paper: settings.paper, sha256: Hex.bytes)))
      } catch {
        if pass.audience == .household {
          for own in passes where pass.covers(own) { add(own) }
        } else {
          result.blocked.append(
            Blocked(student: pass.facts.student.id, kind: pass.kind, sentence: "refused: \(error)"))
        }
      }
    }
    for pass in settings.perHousehold ? LetterHousehold.joined(passes) : passes { add(pass) }
    return letters
  }

  /// Whether a row about this student's guardians waits among the rejected ones: it may say who must get no letter.
  private func hasUnclearGuardian(_ student: String) -> Bool {
    keptBackGuardians.contains { $0.contains(student) }
  }

  /// Whether a correction withdrew this letter since the decision, and the student is on no list any more.
  private func hasLostItsCause(_ card: ReviewCard, _ kind: LetterKind) -> Bool {
    guard !card.finding.isListed, let decided = card.decisions.last?.on else { return false }
    return (caseloads.letters[card.student.id] ?? []).contains {
      $0.kind == kind.rawValue && $0.status == LetterStatus.withdrawn.rawValue
        && $0.reason == LetterWithdrawal.reason && $0.dated >= decided
    }
  }

  /// What the newest decision asks for; a person can ask for another kind by name.
  private func kinds(_ card: ReviewCard) -> [LetterKind] {
    let decision = card.decisions.last?.choice
    guard let kind = request.kind else { return wanted(decision) }
    let asked: Bool =
      switch kind {
      case .external: decision == .refer
      case .welcomeBack: decision == .refer || decision == .contactFamily
      default: wanted(decision).contains(kind)
      }
    return asked || request.student != nil ? [kind] : []
  }

  private func wanted(_ decision: Decision.Choice?) -> [LetterKind] {
    switch decision {
    case .refer: [.internalReferral]
    case .contactFamily: [.family]
    case .monitor, .notAConcern, nil: []
    }
  }

  private var counselors: [String: String] {
    Dictionary(caseloads.cards.map { ($0.student.id, $0.counselor) }, uniquingKeysWith: { first, _ in first })
  }
}
