import Domain
import Office
import Reporter
import Store

/// Writes the pages and lists of one analysis into `reports/DATE/`.
struct ReportJob {
  struct Page {
    /// Below the workspace.
    var path: String
    var line: String
  }
  struct Written {
    var pages: [Page]
  }

  let caseloads: Caseloads
  var missing: [ImportReport] = []
  /// Whether the overview names the students behind what changed; otherwise it holds no student.
  var names = false

  /// Writes a page for each counselor, the overview and the lists; the pages are remembered so that decisions can name them.
  func run() throws -> Written {
    let workspace = caseloads.analysis.workspace
    let asOf = caseloads.analysis.asOf
    // A look back never takes the place of the pages that were written then.
    let folder = "reports/\(asOf.iso)" + (caseloads.analysis.known.day.map { "-known-\($0.iso)" } ?? "")
    try Files.makeFolder(workspace.path(folder))
    let facts = try CommonFacts(caseloads: caseloads)
    let counselors = counselors
    let slugs = Slug.unique(for: counselors)
    var pages: [Page] = []
    var loads: [CounselorLoad] = []
    let quality = DataQuality(caseloads: caseloads, missing: missing)
    let departures = try Departures(caseloads)
    for counselor in counselors {
      let cards = caseloads.cards(of: counselor)
      let slug = slugs[counselor] ?? Slug.made(from: counselor)
      var report = facts.report(
        counselor: counselor, cards: cards,
        dataQuality: try quality.sentences(counselor: counselor))
      let shown = caseloads.pageCards(of: counselor)
      let (html, digest) = ReviewPage.signed(cards: shown, facts: report, sha256: Hex.bytes)
      report.pageDigest = digest
      try Files.write(html, to: workspace.path("\(folder)/\(slug).html"))
      try Files.write(FindingList.csv(cards), to: workspace.path("\(folder)/\(slug).csv"))
      try writeWorkbooks(cards, report, to: workspace.path("\(folder)/\(slug)"))
      let gone = departures.of(counselor)
      let week = WeekPage.html(cards: cards, departures: gone, facts: report, sha256: Hex.bytes)
      try Files.write(week, to: workspace.path("\(folder)/\(slug)-week.html"))
      try remember(report, shown)
      let toReview = ReviewPage.toReview(cards, capacity: report.capacity)
      loads.append(
        CounselorLoad(
          counselor: counselor, page: "\(slug).html",
          students: caseloads.records.values.count { name(of: $0) == counselor }, toReview: toReview,
          reviewed: cards.count { $0.isReviewed }, counts: ListCounts(cards.map(\.finding)),
          withoutContact: cards.count { $0.isWithoutContact }, watched: shown.count { RelapseWatch($0.finding) != nil },
          gone: gone.count, week: "\(slug)-week.html"))
      pages.append(
        Page(path: "\(folder)/\(slug).html", line: line("\(folder)/\(slug).html", "\(toReview) to review")))
    }
    let overview = facts.overview(
      loads: loads, dataQuality: try quality.sentences(counselor: nil), departures: departures.all, names: names)
    try Files.write(OverviewPage.html(overview, sha256: Hex.bytes), to: workspace.path("\(folder)/index.html"))
    pages.insert(Page(path: "\(folder)/index.html", line: line("\(folder)/index.html", "overview")), at: 0)
    return Written(pages: pages)
  }

  /// Writes the list and the sheet to decide on; nobody decides on what was known some day in the past.
  private func writeWorkbooks(_ cards: [ReviewCard], _ report: ReportFacts, to path: String) throws {
    // A mistake in [letters] is told by ‘ebb letters’; it stops no report.
    let document = caseloads.analysis.workspace.settings.document
    let paper = (try? LetterSettings(document))?.paper ?? .letter
    let list = FindingList.workbook(
      cards, counselor: report.counselor, asOf: report.asOf, paper: paper, auditHead: report.auditHead)
    try Files.write(list.bytes, to: "\(path).xlsx")
    guard caseloads.analysis.known.day == nil else { return }
    let decider = report.counselor == Caseloads.unassigned ? "" : report.counselor
    try Files.write(
      ReviewSheet.workbook(cards: cards, facts: report, decider: decider, paper: paper).bytes, to: "\(path)-review.xlsx"
    )
  }

  private func name(of record: StudentRecord) -> String {
    record.counselor.isEmpty ? Caseloads.unassigned : record.counselor
  }

  /// Every counselor with a caseload has a page, also an empty one: silence must be told from a missing page.
  private var counselors: [String] {
    let names = Set(caseloads.records.values.map { name(of: $0) }).union(caseloads.cards.map(\.counselor))
    return names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }

  private func line(_ path: String, _ what: String) -> String { "\(Wording.padded(path, 40)) \(what)" }

  private func remember(_ report: ReportFacts, _ cards: [ReviewCard]) throws {
    let database = caseloads.analysis.workspace.database
    try database.transaction {
      if caseloads.analysis.known.day == nil {
        try Decisions(database: database).rememberPage(
          digest: report.pageDigest, asOf: report.asOf, counselor: report.counselor,
          shown: cards.map { ($0.student.id, $0.finding.stage, $0.finding.indicators[.excess].number ?? 0) })
      }
      try caseloads.analysis.workspace.audit("report", "page \(report.pageDigest) for \(report.counselor)")
    }
  }
}
