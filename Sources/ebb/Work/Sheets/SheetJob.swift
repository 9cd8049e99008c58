import Analyzer
import Domain
import Office
import Reporter
import Store

/// Drafts support and hand-over sheets into a new folder that appears only when all of it is there.
struct SheetJob {
  enum Kind: String, CaseIterable {
    case support, handover

    /// As the audit trail names it.
    var words: String { self == .support ? "support sheet" : "hand-over sheet" }
  }
  struct Request {
    var kind: Kind
    var language: LetterLanguage
    /// The date on the sheets.
    var date: SchoolDay
    /// Whether the hand-over goes to another school.
    var leavesSchool = false
    /// The other school's name; empty when it is not known yet.
    var receiver = ""
    /// The law or rule a person named; empty when it must be a consent.
    var statute = ""
    var release: LetterRelease?
  }
  struct Draft {
    var student: String
    /// Below the workspace.
    var files: [String]
    var months: SchoolMonths
  }
  struct Blocked {
    var student: String
    var block: SheetBlock
  }
  struct Result {
    var drafts: [Draft] = []
    var blocked: [Blocked] = []
  }
  /// A sheet that may be written, and what the trail says of it.
  private struct Ready {
    var student: String
    var sheet: StudentSheet
    var months: SchoolMonths
    var audience: SheetAudience
  }

  let analysis: Analysis
  let request: Request
  private let source: SheetSource

  init(analysis: Analysis, request: Request) throws {
    self.analysis = analysis
    self.request = request
    source = try SheetSource(analysis: analysis, date: request.date)
  }

  /// Drafts the sheets of these students, in their order.
  func run(_ students: [StudentRecord]) throws -> Result {
    var result = Result()
    var ready: [Ready] = []
    for record in students {
      let id = record.student.id
      do {
        let audience = try audience(of: id)
        try hold(id)
        let facts = source.facts(record)
        let sheet =
          request.kind == .support
          ? SupportSheet.made(facts, language: request.language)
          : HandoverSheet.made(facts, audience: audience, language: request.language)
        ready.append(Ready(student: id, sheet: sheet, months: facts.months, audience: audience))
      } catch {
        result.blocked.append(Blocked(student: id, block: error))
      }
    }
    if !ready.isEmpty { result.drafts = try write(ready) }
    return result
  }

  private func audience(of id: String) throws(SheetBlock) -> SheetAudience {
    guard request.leavesSchool else { return .school }
    if !request.statute.isEmpty { return .nextSchool(name: request.receiver, basis: .statute(request.statute)) }
    let consent = try SheetGate.consent(source.consents[id] ?? [], on: request.date)
    return .nextSchool(name: request.receiver, basis: .consent(consent.granted))
  }

  /// A hand-over inside the school waits for nothing: whoever takes over must know the child.
  private func hold(_ id: String) throws(SheetBlock) {
    guard request.kind == .support || request.leavesSchool, !(request.release?.isComplete ?? false) else { return }
    if let block = source.hold(id) { throw block }
  }

  private func write(_ ready: [Ready]) throws -> [Draft] {
    let workspace = analysis.workspace
    let settings = try LetterTemplates.settings(workspace.settings.document)
    // The ministry's form is A4.
    let paper = request.kind == .support ? settings.paper(default: .a4) : settings.paper
    return try OutputFolder.make(in: workspace, "sheets", stem: request.date.iso) { folder in
      var drafts: [Draft] = []
      for one in ready {
        let stem = SheetName.stem(student: one.student, kind: request.kind.rawValue)
        let page = Array(SheetPage.html(one.sheet, paper: paper, sha256: Hex.bytes).utf8)
        try folder.put(page, sha256: Hex.sha256(page), "\(stem).html")
        let document = SheetDocument.bytes(one.sheet, paper: paper)
        try folder.put(document, sha256: Hex.sha256(document), "\(stem).docx")
        let files = ["docx", "html"].map { "\(folder.name)/\(stem).\($0)" }
        drafts.append(Draft(student: one.student, files: files, months: one.months))
      }
      return drafts
    } keep: { _ in
      for one in ready { try record(one, workspace) }
    }
  }

  /// To whom, for what purpose and on what basis (34 CFR 99.32; GDPR art. 30).
  private func record(_ one: Ready, _ workspace: Workspace) throws {
    let words = "drafted a \(request.kind.words) (\(request.language.rawValue))"
    let handing: Handing
    switch one.audience {
    case .school:
      handing = Handing(
        recipient: "inside the school", purpose: "support of the student", basis: "work of the school")
    case .nextSchool(let name, let basis):
      let ground =
        switch basis {
        case .consent(let day): "consent to a release of information of \(day.iso)"
        case .statute(let text): text
        }
      handing = Handing(
        recipient: name.isEmpty ? "the next school, name not given" : name, purpose: "hand-over of the student",
        basis: ground)
    }
    let entry = try workspace.audit("sheet", student: one.student, words, handing: handing)
    if case .nextSchool = one.audience {
      try HandedOutRecords(database: workspace.database).add(
        request.kind.words, students: [one.student], to: handing.recipient, audit: entry, on: request.date)
    }
  }
}
