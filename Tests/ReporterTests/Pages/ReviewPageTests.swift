import Domain
import Testing

@testable import Reporter

@Suite struct `A review page` {
  private func page(_ cards: [ReviewCard], _ facts: ReportFacts = PageFixtures.facts) -> String {
    ReviewPage.html(cards: cards, facts: facts, sha256: PageHash.sha256)
  }

  @Test func `with two cards is as accepted`() throws {
    try expectSnapshot(page([PageFixtures.haru, PageFixtures.ana]), "page-two-cards.html")
  }

  @Test func `is well formed`() {
    #expect(PageTags(page(PageFixtures.eight)).faults == [])
    #expect(PageTags(page([])).faults == [])
  }

  @Test func `carries no style, no handler and no address`() {
    for tag in PageTags(page(PageFixtures.eight)).tags {
      for (name, value) in tag.attributes {
        #expect(name != "style" && !name.hasPrefix("on") && name != "src" && name != "action")
        if name == "href" { #expect(value.hasPrefix("#")) }
      }
    }
    #expect(!page(PageFixtures.eight).contains("localStorage"))
    #expect(!page(PageFixtures.eight).contains("http:"))
    #expect(!page(PageFixtures.eight).contains("https:"))
  }

  @Test func `allows exactly its own script and style`() throws {
    let html = page([PageFixtures.haru])
    func body(_ tag: String) throws -> [UInt8] {
      let start = try #require(html.firstRange(of: "<\(tag)>"))
      let end = try #require(html.firstRange(of: "</\(tag)>"))
      return Array(html[start.upperBound..<end.lowerBound].utf8)
    }
    let script = ContentPolicy.base64(PageHash.sha256(try body("script")))
    let style = ContentPolicy.base64(PageHash.sha256(try body("style")))
    let policy =
      "default-src 'none'; script-src 'sha256-\(script)'; form-action 'none'; style-src 'sha256-\(style)'; img-src data:"
    #expect(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onclick=\"x", "O'Brien & Söhne", "]]>--><b>", "\u{202E}evil\u{0000}",
    "</title></style>",
  ])
  func `shows a hostile text as text`(hostile: String) {
    var card = PageFixtures.haru
    card.student = Student(id: hostile, name: hostile, grade: hostile, className: hostile)
    card.schoolName = hostile
    card.notes = [PageFixtures.note(hostile, "2026-11-18", hostile, hostile, [(.sleepReversal, .affirmed, hostile)])]
    card.contacts = [Contact(student: hostile, day: PageFixtures.asOf, who: hostile, how: hostile, outcome: hostile)]
    card.finding.reasons = [PageFixtures.reason(hostile, "mild", hostile, hostile, hostile)]
    var facts = PageFixtures.facts
    facts.dataQuality = [hostile]
    facts.auditHead = hostile
    let html = page([card], facts)
    let tags = PageTags(html)
    #expect(tags.faults == [])
    #expect(tags.tags.count { $0.name == "script" } == 1)
    #expect(!tags.tags.contains { $0.attributes.contains { $0.name.hasPrefix("on") } })
    #expect(!html.contains("\u{202E}") && !html.unicodeScalars.contains("\u{0000}"))
  }

  @Test(arguments: ["hikikomori", "truan", "refuser", "high-risk", "high risk", "dropout", "delinquent", "diagnosed"])
  func `never says a label`(word: String) {
    var card = PageFixtures.haru
    card.finding.differential = [
      "refusal-like", "illness-like", "truancy-like", "kept home", "forced", "moved or missing data",
    ].map { DifferentialPattern(pattern: $0, factsFor: ["One."], factsAgainst: []) }
    #expect(!page([card] + PageFixtures.eight.dropFirst()).lowercased().contains(word))
  }

  @Test func `time away, outings and days left out stand beside the stage, and no label with them`() throws {
    var card = PageFixtures.haru
    let since = try #require(SchoolDay(iso: "2026-05-10"))
    card.finding.clock = AwayClock(since: since, wasHere: true, asOf: PageFixtures.asOf)
    card.finding.outings = Outings(.hardlyLeavesRoom, source: .note, on: PageFixtures.asOf)
    card.finding.leftOut = [PageFixtures.asOf]
    let html = page([card])
    #expect(html.contains("Away for 6 months: last at school two days in a row on 10 May 2026."))
    #expect(html.contains("Past the marks of 3 months (10 Aug 2026) and 6 months (10 Nov 2026)."))
    #expect(html.contains("Hardly leaves the room, says a note of 20 Nov 2026."))
    #expect(html.contains("1 day from 20 Nov on not counted: most of the class or school was away"))
    #expect(!html.contains("Out of school") && !html.lowercased().contains("hikikomori"))
  }

  @Test func `what is unknown stands before what to ask, each once`() throws {
    var card = PageFixtures.haru
    card.finding.differential = ["forced", "kept home"].map {
      DifferentialPattern(
        pattern: $0, factsFor: ["One."], factsAgainst: [], unknown: ["Why both were away."],
        questions: ["What kept both at home? (SNACK 2)"])
    }
    let html = page([card])
    #expect(html.ranges(of: "Why both were away.").count == 1)
    #expect(html.ranges(of: "What kept both at home?").count == 1 && !html.contains("(SNACK"))
  }

  @Test func `marks the days of another school`() throws {
    var card = PageFixtures.haru
    card.trajectory.days[0].school = "elm"
    card.trajectory.days[1].school = "elm"
    let html = page([card])
    #expect(html.ranges(of: "href=#mark-other").count == 3, "two days and the legend")
    #expect(html.contains("2 of these at another school") && html.contains(": present (elm)"))
    #expect(page([PageFixtures.haru]).ranges(of: "href=#mark-other").count == 1)
  }

  @Test func `draws no more steps than the words say`() {
    var card = PageFixtures.haru
    card.finding.stage = .severe
    card.finding.basis = StageBasis(days: .moderate)
    #expect(page([card]).ranges(of: "class=\"stage s3\"").count == 2, "once in the glance, once on the card")
  }

  @Test func `offers search, filters, orders and keys, hidden until the script runs`() {
    let html = page(PageFixtures.eight)
    #expect(html.contains("<form id=tools class=tools role=search aria-label=\"Find cards\" hidden=\"\""))
    for entry in CardTools.keys { #expect(html.contains("<kbd>\(entry.key)</kbd>")) }
    for id in ["find", "show", "stage", "grade", "order", "single"] { #expect(html.contains("id=\(id)")) }
    #expect(!page([PageFixtures.haru]).contains("id=tools"), "one card needs no search")
  }

  @Test func `shows steps taken as marks of success, and the separate room`() {
    var card = PageFixtures.haru
    card.roomDays = [PageFixtures.day("2026-11-10"), PageFixtures.day("2026-11-12")]
    let html = page([card])
    #expect(html.contains("<li>12 Nov: small step: came for one hour (art room, Mr Abara)"))
    #expect(html.contains("Came to a separate room on 2 days, last on 12 Nov"))
    #expect(html.contains("Step taken, 12 Nov 2026"))
  }

  @Test func `only counts restricted notes`() {
    var card = PageFixtures.haru
    card.notes.append(
      Note(
        id: "n5", student: "000417", day: PageFixtures.asOf, author: "Q. Hidden", text: "hidden words",
        isRestricted: true,
        signs: [Sign(code: .trustedAdult, context: .affirmed, quote: "hidden words", span: 0..<0)]))
    let html = page([card])
    #expect(html.contains("2 restricted notes exist; their text is withheld."))
    #expect(!html.contains("hidden words") && !html.contains("Q. Hidden") && !html.contains("secret"))
    #expect(
      !FindingList.json([card], asOf: PageFixtures.asOf, knownOn: PageFixtures.asOf, settings: "").contains("hidden"))
  }

  @Test func `never repeats the words of an urgent note`() {
    let html = page(PageFixtures.eight)
    #expect(html.contains("named something urgent") && html.contains("Student 000611."))
    #expect(!html.contains("words that must not be repeated"))
    let json = FindingList.json(PageFixtures.eight, asOf: PageFixtures.asOf, knownOn: PageFixtures.asOf, settings: "")
    #expect(!json.contains("words that must not be repeated") && !json.contains("SELF_HARM"))
  }

  @Test func `holds no other counselor's student`() {
    var other = PageFixtures.ana
    other.counselor = "noor"
    let html = page([PageFixtures.haru, other])
    #expect(html.contains("Aoki Haru") && !html.contains("Silva Ana") && !html.contains("000532"))
  }

  @Test func `does not depend on the order of its cards`() {
    let cards = PageFixtures.eight
    #expect(page(cards) == page(cards.reversed()))
  }

  @Test func `has a digest that its own digest does not change`() {
    var facts = PageFixtures.facts
    let digest = ReviewPage.digest(cards: [PageFixtures.haru], facts: facts, sha256: PageHash.sha256)
    facts.pageDigest = digest
    #expect(digest.utf8.count == 16)
    #expect(ReviewPage.digest(cards: [PageFixtures.haru], facts: facts, sha256: PageHash.sha256) == digest)
    #expect(ReviewPage.digest(cards: [PageFixtures.ana], facts: facts, sha256: PageHash.sha256) != digest)
    let signed = ReviewPage.signed(cards: [PageFixtures.haru], facts: facts, sha256: PageHash.sha256)
    #expect(signed.digest == digest && signed.html == page([PageFixtures.haru], facts))
    #expect(page([PageFixtures.haru], facts).contains("data-page=\(digest)"))
  }

  @Test func `names its decisions file from the counselor and the day`() {
    #expect(
      ReviewPage.decisionsFile(counselor: "Rivera, M.", asOf: PageFixtures.asOf) == "decisions-rivera-m-2026-11-20.csv")
    #expect(page([]).contains("data-file=decisions-rivera-2026-11-20.csv"))
  }

  @Test func `writes exactly the columns the import reads`() {
    #expect(ReviewScript.text.contains("\"as_of,page,student_id,decision,reason,by,on\""))
  }

  @Test func `offers every choice on every card`() {
    let html = page([PageFixtures.haru])
    for choice in Decision.Choice.allCases { #expect(html.contains("value=\(choice.rawValue)>")) }
  }

  @Test func `without cards says so`() { #expect(page([]).contains("<h1>Nothing to review</h1>")) }

  @Test func `survives a student of whom nothing is known`() {
    let finding = Finding(
      student: "", asOf: PageFixtures.asOf, school: "", state: .active, stage: .mild, trend: nil,
      indicators: Indicators(), reasons: [])
    let card = ReviewCard(
      student: Student(id: ""), counselor: "rivera", schoolName: "", finding: finding,
      trajectory: Trajectory(days: [], weeks: []), priority: .max)
    #expect(PageTags(page([card])).faults == [])
  }

  @Test(arguments: [Double.nan, .infinity, -1e300, 1e300]) func `survives a number that is none`(usual: Double) {
    var card = PageFixtures.haru
    for place in card.trajectory.days.indices {
      card.trajectory.days[place].usual = usual
      card.trajectory.days[place].excess = usual
    }
    #expect(PageTags(page([card])).faults == [])
  }
}
