import CSV
import Domain
import Foundation
import Testing

@testable import Reporter

@Suite struct `The finding list` {
  private let asOf = PageFixtures.asOf

  @Test(arguments: [80, 120]) func `on a terminal is as accepted`(width: Int) throws {
    try expectSnapshot(FindingList.terminal(PageFixtures.eight, width: width), "list-\(width).txt")
  }

  @Test(arguments: [0, 50, 64, 80, 100, 132]) func `keeps within the terminal's width`(width: Int) {
    for line in FindingList.terminal(PageFixtures.eight, width: width).split(separator: "\n") {
      #expect(TerminalText.width(String(line)) <= max(width, 50))
      #expect(!line.hasSuffix(" "))
    }
  }

  @Test func `shows a name that would move the cursor`() {
    var card = PageFixtures.ana
    card.student.name = "An\u{1B}[2Ja\u{202E}"
    let text = FindingList.terminal([card])
    #expect(text.contains("An\\u{1B}[2Ja") && !text.contains("\u{1B}") && !text.contains("\u{202E}"))
  }

  @Test func `uses colors only when asked`() {
    #expect(!FindingList.terminal(PageFixtures.eight).contains("\u{1B}"))
    #expect(FindingList.terminal(PageFixtures.eight, color: true).contains("\u{1B}[1mNEW\u{1B}[0m"))
  }

  @Test func `has a part for every state and trend`() {
    var titles: Set<String> = []
    for state in State.allCases {
      for trend in Trend.allCases.map(Optional.some) + [nil] {
        let finding = Finding(
          student: "s", asOf: asOf, school: "", state: state, stage: .mild, trend: trend, indicators: Indicators(),
          reasons: [])
        titles.insert(FindingList.Part.of(finding).title)
      }
    }
    #expect(titles == Set(FindingList.Part.allCases.map(\.title)))
  }

  @Test func `as JSON has exactly the keys of the contract`() throws {
    let text = FindingList.json(PageFixtures.eight, asOf: asOf, knownOn: asOf, settings: "77aa")
    let top = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(top.keys) == ["schema", "asOf", "knownOn", "settings", "students"])
    #expect(top["schema"] as? String == "ebb.findings/1")
    let students = try #require(top["students"] as? [[String: Any]])
    #expect(students.count == 8)
    for student in students { #expect(Set(student.keys) == Set(Self.keys)) }
    let reason = try #require((students[0]["reasons"] as? [[String: Any]])?.first)
    #expect(Set(reason.keys) == ["rule", "level", "text", "values", "threshold", "source", "from", "to"])
    let sign = try #require((students[0]["signs"] as? [[String: Any]])?.first)
    #expect(Set(sign.keys) == ["code", "note", "quote", "negated", "about", "when"])
    let pattern = try #require((students[0]["differential"] as? [[String: Any]])?.first)
    #expect(Set(pattern.keys) == ["pattern", "for", "against", "unknown", "ask"])
  }
  private static let keys = [
    "id", "name", "counselor", "school", "grade", "state", "stage", "trend", "onset", "excess", "excessDays",
    "missedDays", "expectedDays", "absenceRate", "recent20", "baseline", "streak", "monthsAway", "priority", "reasons",
    "signs", "differential",
  ]

  @Test func `as JSON keeps the contract's order of keys`() {
    guard case .object(let members) = FindingList.student(PageFixtures.haru) else { return }
    #expect(members.map(\.name) == Self.keys)
  }

  @Test func `as JSON says null for what is unknown`() {
    let finding = Finding(
      student: "s", asOf: asOf, school: "oak", state: .noData, stage: .steady, trend: nil, indicators: Indicators(),
      reasons: [])
    let text = FindingList.student(finding, student: Student(id: "s"), counselor: nil, priority: nil, notes: []).text
    #expect(
      text
        == #"{"id":"s","name":null,"counselor":null,"school":"oak","grade":null,"state":"noData","stage":"steady","#
        + #""trend":null,"onset":null,"excess":null,"excessDays":null,"missedDays":null,"expectedDays":null,"#
        + #""absenceRate":null,"recent20":null,"baseline":null,"streak":null,"monthsAway":null,"priority":null,"#
        + #""reasons":[],"signs":[],"differential":[]}"#)
  }

  @Test func `as JSON rounds shares to four decimals and days to two`() throws {
    let share = try #require(Share(1, of: 3))
    #expect(FindingList.value(.share(share)).text == "0.3333")
    #expect(FindingList.value(.parts(840)).text == "0.33")
    #expect(FindingList.value(.parts(1260)).text == "0.5")
    #expect(FindingList.value(.number(6.12345)).text == "6.1235")
    #expect(FindingList.value(.number(.nan)).text == "null")
  }

  @Test func `as CSV reads back cell by cell`() throws {
    var card = PageFixtures.haru
    card.student.name = "=HYPERLINK(\"x\"), \n'quoted'"
    let text = FindingList.csv([card, PageFixtures.ana])
    #expect(text.hasPrefix(FindingList.columns.joined(separator: ",") + "\r\n"))
    let records = PageFixtures.records(text)
    #expect(records.count == 3)
    for record in records { #expect(record.count == FindingList.columns.count) }
    #expect(records[1][1] == "'=HYPERLINK(\"x\"), \n'quoted'")
    #expect(CSVGuard.strip(records[1][1]) == card.student.name)
    #expect(records[1][0] == "000417")
  }

  @Test func `does not depend on the order of its cards`() {
    let cards = PageFixtures.eight
    #expect(FindingList.terminal(cards) == FindingList.terminal(cards.reversed()))
    #expect(FindingList.csv(cards) == FindingList.csv(cards.reversed()))
  }
}

extension PageFixtures {
  /// Reads CSV letter by letter: the slow, obvious way.
  static func records(_ text: String) -> [[String]] {
    var (records, record, field, isQuoted) = ([[String]](), [String](), "", false)
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          scalars.removeFirst()
          field += "\""
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        record.append(field)
        field = ""
      } else if scalar == "\r" {
        continue
      } else if scalar == "\n" {
        records.append(record + [field])
        (record, field) = ([], "")
      } else {
        field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
