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
  }
  struct Draft {
    var student: String
    var kind: LetterKind
    /// Below the workspace.
    var path: String
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
  private let letterhead: [String: Letterhead]
  private let waitDays: Int
  private let yearStart: SchoolDay
  /// The guardians' rows that were kept back, as they stand in their files.
  private let keptBackGuardians: [String]

  init(caseloads: Caseloads, request: Request) throws {
    self.caseloads = caseloads
    self.request = request
    let settings = caseloads.analysis.workspace.settings.document
    waitDays = try LetterSettings.waitDays(settings)
    let schoolYear = try caseloads.analysis.workspace.database.schoolYear()
    yearStart = schoolYear.firstDay(of: schoolYear.year(of: caseloads.analysis.asOf))
    var heads: [String: Letterhead] = [:]
    for counselor in Set(caseloads.cards.map(\.counselor)) {
      do {
        heads[counselor] = try Letterhead(settings: settings, counselor: counselor)
      } catch {
        throw Failure(.badSettings, "ebb.ini: \(error)")
      }
    }
    letterhead = heads
    keptBackGuardians = try RejectedRows(database: caseloads.analysis.workspace.database).all()
      .filter { $0.kind == "guardians" }.map(\.row.original)
  }

  func run() throws -> Result {
    var result = Result()
    var letters: [(card: ReviewCard, letter: Letter)] = []
    for card in caseloads.cards where request.student == nil || card.student.id == request.student {
      for kind in kinds(card) {
        if kind.leavesSchool, hasUnclearGuardian(card.student.id) {
          result.blocked.append(
            Blocked(
              student: card.student.id, kind: kind,
              sentence:
                "held: a row of this student's guardians was kept back; see ‘ebb rejects’, then import it again "
                + "or put it aside with --dismiss"))
          continue
        }
        let facts = facts(card)
        let gate = LetterGate.decide(
          kind, facts: facts, letterhead: letterhead[card.counselor],
          options: .init(again: request.again, waitDays: waitDays, release: request.release))
        guard case .allowed(let passes) = gate else {
          result.blocked.append(Blocked(student: card.student.id, kind: kind, sentence: gate.sentence ?? ""))
          continue
        }
        for pass in passes {
          do {
            letters.append((card, try Letter.draft(pass, sha256: Hex.bytes)))
          } catch {
            result.blocked.append(Blocked(student: card.student.id, kind: kind, sentence: "refused: \(error)"))
          }
        }
      }
    }
    if !letters.isEmpty { result.drafts = try write(letters) }
    return result
  }

  /// Whether a row about this student's guardians waits among the rejected ones: it may say who must get no letter.
  private func hasUnclearGuardian(_ student: String) -> Bool {
    keptBackGuardians.contains { $0.contains(student) }
  }

  /// What the newest decision asks for; a person can ask for another kind by name.
  private func kinds(_ card: ReviewCard) -> [LetterKind] {
    let decision = card.decisions.last?.choice
    if let kind = request.kind {
      let asked = request.student != nil || kind == .external && decision == .refer
      return asked || wanted(decision).contains(kind) ? [kind] : []
    }
    return wanted(decision)
  }

  private func wanted(_ decision: Decision.Choice?) -> [LetterKind] {
    switch decision {
    case .refer: [.internalReferral]
    case .contactFamily: [.family]
    case .monitor, .notAConcern, nil: []
    }
  }

  private func facts(_ card: ReviewCard) -> LetterFacts {
    let asOf = caseloads.analysis.asOf
    let urgent = caseloads.urgent.filter { $0.student == card.student.id }
    // A mention that a named person released no longer holds letters.
    let released = Set(
      urgent.filter { $0.releasedBy != nil || $0.withdrawnBy != nil }
        .flatMap { item in item.mentions.map { "\($0.note) \($0.code)" } })
    var signs = card.notes.flatMap { note in
      LetterSign.all(in: [note]).filter { !released.contains("\(note.id) \($0.code.rawValue)") }
    }
    // An item holds letters even when its note was never stored, or its import was taken back.
    for item in urgent where item.heldUntil != nil {
      for mention in item.mentions where mention.code == SignCode.abuseNeglect.rawValue {
        signs.append(LetterSign(code: .abuseNeglect, day: mention.day))
      }
    }
    let days = card.trajectory.days.filter { $0.day >= yearStart }
    return LetterFacts(
      student: card.student, guardians: card.guardians, date: request.date, asOf: asOf, state: card.finding.state,
      schoolName: card.schoolName,
      attendance: AttendanceFacts(days: days, from: max(yearStart, days.first?.day ?? yearStart), to: asOf),
      finding: card.finding,
      contacts: card.contacts, letters: card.letters, decisions: card.decisions,
      consents: caseloads.consents[card.student.id] ?? [], signs: signs,
      hasOpenUrgent: urgent.contains { $0.isWaiting && $0.releasedBy == nil },
      urgency: .open)
  }

  private func write(_ letters: [(card: ReviewCard, letter: Letter)]) throws -> [Draft] {
    let workspace = caseloads.analysis.workspace
    try Files.makeFolder(workspace.path("letters"))
    let folder = freeFolder(workspace)
    let temporary = folder + ".tmp"
    Files.removeFolder(workspace.path(temporary))
    let slugs = Slug.unique(for: Set(letters.map(\.card.counselor)))
    var drafts: [Draft] = []
    var records: [LetterRecord] = []
    for (card, letter) in letters {
      let below = "\(slugs[card.counselor] ?? "unassigned")/\(letter.fileStem)"
      let path = workspace.path("\(temporary)/\(below)")
      try Files.makeFolder(Files.parent(path))
      try Files.write(letter.html, to: path + ".html")
      try Files.write(letter.text, to: path + ".txt")
      drafts.append(Draft(student: card.student.id, kind: letter.kind, path: "\(folder)/\(below).html"))
      for student in letter.students {
        for guardian in letter.guardians {
          records.append(
            LetterRecord(
              student: student, kind: letter.kind.rawValue, guardian: guardian, dated: request.date,
              asOf: caseloads.analysis.asOf, file: "\(folder)/\(below).html", sha256: Hex.sha256(letter.html)))
        }
      }
    }
    try workspace.database.transaction {
      let ledger = LetterLedger(database: workspace.database)
      for record in records {
        try ledger.insert(record)
        try workspace.audit("letter", student: record.student, "drafted a letter of kind \(record.kind)")
      }
      // The folder appears last: without it the ledger is rolled back.
      try Files.move(workspace.path(temporary), to: workspace.path(folder))
    }
    return drafts
  }

  private func freeFolder(_ workspace: Workspace) -> String {
    let base = "letters/\(request.date.iso)"
    var folder = base
    var number = 2
    while Files.exists(workspace.path(folder)) {
      folder = "\(base)-\(number)"
      number += 1
    }
    return folder
  }
}
