import Domain
import Testing

@testable import Reporter

@Suite struct `The overview` {
  static var facts: OverviewFacts {
    let all = PageFixtures.eight.map(\.finding)
    return OverviewFacts(
      asOf: PageFixtures.asOf, knownOn: PageFixtures.asOf, title: "Oakfield District", runDigest: "5f0c1d2e3a4b5c6d",
      settingsDigest: "77aa88bb99cc00dd", auditHead: "c0ffee00c0ffee00",
      dataQuality: ["Elm Primary: the newest file ends on 13 Nov.", "3 rows were kept back."], urgentCount: 1,
      counselors: [
        CounselorLoad(
          counselor: "rivera", page: "rivera.html", students: 348, toReview: 5, reviewed: 1, counts: ListCounts(all),
          withoutContact: 3, watched: 1, gone: 2, week: "rivera-week.html"),
        CounselorLoad(
          counselor: "noor", page: "javascript:alert(1)", students: 301, toReview: 2, reviewed: 3,
          counts: ListCounts(all.prefix(2))),
      ],
      changes: OverviewChange.all(PageFixtures.eight, Self.gone, names: false),
      schools: [
        GroupCount(
          name: "Oakfield Middle School", students: 641, stages: [.watch: 9, .mild: 7, .moderate: 2, .severe: 1]),
        GroupCount(name: "Elm Primary", students: 8, stages: [.mild: 1], withoutData: 8),
      ],
      grades: [
        GroupCount(name: "6", students: 210, stages: [.watch: 3]),
        GroupCount(name: "7", students: 220, stages: [.mild: 4]),
        GroupCount(name: "8", students: 219, stages: [.watch: 6, .mild: 4, .moderate: 2, .severe: 1]),
      ],
      fairness: [
        FairnessGroup(characteristic: "language", name: "en", students: 520, flagged: 15),
        FairnessGroup(characteristic: "language", name: "es", students: 122, flagged: 4),
        FairnessGroup(characteristic: "language", name: "ja", students: 7, flagged: 1),
      ])
  }
  static let gone = [
    Departure(
      student: Student(id: "000905", name: "Vale Ines"), counselor: "rivera", why: .left, stageBefore: "often away"),
    Departure(
      student: Student(id: "000906", name: "Vale Omar"), counselor: "rivera", why: .counselor("noor"),
      stageBefore: "early signs"),
  ]
  private var html: String { OverviewPage.html(Self.facts, sha256: PageHash.sha256) }

  @Test func `is as accepted`() throws { try expectSnapshot(html, "overview.html") }

  @Test func `is well formed and runs nothing`() {
    let tags = PageTags(html)
    #expect(tags.faults == [])
    #expect(!tags.tags.contains { $0.name == "script" })
    #expect(!tags.tags.contains { $0.attributes.contains { $0.name == "style" || $0.name.hasPrefix("on") } })
  }

  @Test func `holds no student`() {
    for card in PageFixtures.eight {
      #expect(!html.contains(card.student.id) && !html.contains(card.student.name))
    }
  }

  @Test func `names the students behind a change only when asked`() {
    var facts = Self.facts
    #expect(!html.contains("Vale") && html.contains("1 left the school; 1 now with another counselor"))
    facts.changes = OverviewChange.all(PageFixtures.eight, Self.gone, names: true)
    let named = OverviewPage.html(facts, sha256: PageHash.sha256)
    #expect(named.contains("000417 Aoki Haru (rivera)") && named.contains("000905 Vale Ines (rivera): left the school"))
    #expect(PageTags(named).faults == [])
  }

  @Test func `counts a stage as lists and cards say it`() {
    let group = GroupCount(name: "7", students: 30, stages: [.moderate: 2], silent: 1)
    #expect(group.flagged == 3)
    var finding = PageFixtures.haru.finding
    finding.stage = .severe
    finding.basis = StageBasis(days: .moderate)
    #expect(finding.shownStage == .moderate && finding.stageWords == "mostly away")
    finding.basis = StageBasis(days: .steady, isSilence: true)
    #expect(finding.shownStage == nil && finding.stageWords == "no marks")
  }

  @Test func `draws every group with a title, a description and its table`() {
    let tags = PageTags(html).tags
    #expect(tags.count { $0.name == "svg" && $0.attributes.contains { $0.value == "img" } } == 3)
    #expect(html.contains("Oakfield Middle School: 9 early signs, 7 often away, 2 mostly away, 1 not coming."))
  }

  @Test func `draws no bar when nobody is on a list`() {
    var html = HTML()
    StageBars("Schools", [GroupCount(name: "Elm", students: 30, stages: [:])]).add(to: &html, id: "schools")
    LoadBars(loads: [], capacity: 12).add(to: &html)
    #expect(html.markup.isEmpty)
  }

  @Test func `links only to pages beside it`() {
    #expect(html.contains("<a href=\"rivera.html\">rivera</a>"))
    #expect(html.contains("href=\"rivera-week.html\"") && !html.contains("javascript:"))
  }

  @Test func `gives no share for fewer than ten students`() {
    #expect(OverviewPage.share(1, of: 9) == "–")
    #expect(OverviewPage.share(1, of: 10) == "10.0\u{00A0}%")
    #expect(html.contains("No share is given for fewer than 10 students."))
  }

  @Test func `hides a second group when one could be worked out`() {
    #expect(FairnessTable.hiddenPlaces(Self.facts.fairness) == [1, 2])
    #expect(!html.contains(">122<") && !html.contains("14.3"))
  }

  @Test func `hides only the small groups when there are two`() {
    let groups = [(500, "a"), (4, "b"), (9, "c")].map {
      FairnessGroup(characteristic: "sex", name: $0.1, students: $0.0, flagged: 1)
    }
    #expect(FairnessTable.hiddenPlaces(groups) == [1, 2])
  }

  @Test func `hides a third group when two small ones together would still be told`() {
    let groups = [(500, "a"), (1, "b"), (2, "c"), (30, "d")].map {
      FairnessGroup(characteristic: "sex", name: $0.1, students: $0.0, flagged: 1)
    }
    #expect(FairnessTable.hiddenPlaces(groups) == [1, 2, 3])
  }

  @Test func `counts a list in its order`() {
    let counts = ListCounts(PageFixtures.eight.map(\.finding))
    #expect(counts.words == "2 new · 1 worse · 2 same · 1 improving · 1 back · 1 no data")
    #expect((counts + counts).new == 4)
    #expect(ListCounts().words == "nobody listed")
  }
}
