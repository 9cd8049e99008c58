import Domain
import Importer
import Testing

@Suite struct CalendarTests {
  @Test func `a row a day brings the day of a school or of all`() throws {
    let outcome = try read("school,date,kind\nNorth,2026-11-26,holiday\n,2026-11-27,no school\n")
    #expect(outcome.kind == .calendar)
    #expect(calendar(outcome) == ["2026-11-27 closed", "North 2026-11-26 holiday"])
    #expect(outcome.lastDay == nil)
  }

  @Test(arguments: [
    ("Instructional day", "instructional"), ("school day", "instructional"), ("normal", "instructional"),
    ("makeUp", "makeUp"), ("Make-up day", "makeUp"), ("half day", "halfDay"), ("Early Release", "halfDay"),
    ("holiday", "holiday"), ("vacation", "holiday"), ("closed", "closed"), ("closure", "closed"),
    ("snow day", "closed"), ("Weather day", "closed"), ("Emergency day", "closed"), ("strike", "strike"),
    ("teacher day", "staffOnly"), ("In-Service", "staffOnly"), ("Teacher only day", "staffOnly"), ("other", "other"),
    ("uri://ed-fi.org/CalendarEventDescriptor#Holiday", "holiday"),
    ("uri://ed-fi.org/CalendarEventDescriptor#Instructional day", "instructional"),
  ])
  func `a kind of day has many words`(word: String, kind: String) throws {
    #expect(calendar(try read("date,kind\n2026-11-26,\(word)\n")) == ["2026-11-26 \(kind)"])
  }

  @Test func `every kind is read as the program writes it`() throws {
    for kind in CalendarDay.Kind.allCases {
      #expect(calendar(try read("date,kind\n2026-11-26,\(kind.rawValue)\n")) == ["2026-11-26 \(kind.rawValue)"])
    }
  }

  @Test func `a range of school days leaves the weekend out and a holiday has it`() throws {
    let outcome = try read(
      "from,until,kind\n2026-11-20,2026-11-23,instructional\n2026-12-25,2026-12-27,holiday\n2027-01-09,,make-up\n")
    #expect(
      calendar(outcome) == [
        "2026-11-20 instructional", "2026-11-23 instructional", "2026-12-25 holiday", "2026-12-26 holiday",
        "2026-12-27 holiday", "2027-01-09 makeUp",
      ])
  }

  @Test func `the row with fewer days decides`() throws {
    let outcome = try read(
      "from,until,kind\n2026-11-24,2026-11-24,holiday\n2026-11-23,2026-11-25,instructional\n2026-11-25,,half day\n")
    #expect(calendar(outcome) == ["2026-11-23 instructional", "2026-11-24 holiday", "2026-11-25 halfDay"])
    #expect(outcome.rejected.isEmpty)
  }

  @Test func `two rows that disagree are both kept back`() throws {
    let outcome = try read(
      "school,date,kind\nNorth,2026-11-26,holiday\nNorth,2026-11-26,closed\nSouth,2026-11-26,closed\nSouth,2026-11-26,closed\n"
    )
    #expect(calendar(outcome) == ["South 2026-11-26 closed"])
    #expect(
      rejects(outcome) == [
        "E208 2:18 kind ‘holiday’ is not what another row says of the same day",
        "E208 3:18 kind ‘closed’ is not what another row says of the same day",
      ])
    #expect(
      outcome.rejected.map(\.hint) == [
        "line 3 says something else; none of them is taken", "line 2 says something else; none of them is taken",
      ])
    #expect(outcome.repeats == 1)
  }

  @Test(arguments: [
    (
      "2026-11-26,2026-11-25,holiday", "E216 2:12 until ‘2026-11-25’ is not on or after 2026-11-26",
      "the range ends before it begins"
    ),
    (
      "2026-11-26,2062-11-27,holiday", "E205 2:12 until ‘2062-11-27’ is not within 400 days of 2026-11-26",
      "is the year right?"
    ),
    (
      "2026-11-26,,holliday", "E214 2:13 kind ‘holliday’ is not a kind of day that ebb knows", "did you mean ‘holiday’?"
    ),
    (
      "2026-11-26,,swimming gala", "E214 2:13 kind ‘swimming gala’ is not a kind of day that ebb knows",
      "one of instructional, half day, make-up, holiday, closed, strike, teacher day, other"
    ),
    (
      ",,holiday", "E201 2:1 from ‘’ is not a day written YYYY-MM-DD", "the cell is empty: the row has no date"
    ),
  ])
  func `a bad row is kept back`(row: String, expected: String, hint: String) throws {
    let outcome = try read("from,until,kind\n\(row)\n")
    #expect(rejects(outcome) == [expected])
    #expect(outcome.rejected.map(\.hint) == [hint])
  }

  @Test func `days ahead are normal`() throws {
    #expect(calendar(try read("date,kind\n2027-07-01,holiday\n", ImportOptions(asOf: day("2026-11-20")))).count == 1)
  }

  @Test func `a school that no roster has is asked about`() throws {
    let outcome = try read("school,date,kind\nNorht,2026-11-26,holiday\n", known: knownThree)
    #expect(outcome.notices == ["no roster names the school ‘Norht’: did you mean ‘North’?"])
  }

  @Test(arguments: 0..<30) func `the days are those a slow search finds`(seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let start = day("2026-11-16")
    let kinds: [CalendarDay.Kind] = [.instructional, .holiday, .closed]
    let rows = (0..<1 + below(7)).map { _ in (first: below(20), length: below(6), kind: kinds[below(3)]) }
    var text = "from,until,kind\n"
    for row in rows {
      text +=
        "\(start.advanced(by: row.first).iso),\(start.advanced(by: row.first + row.length).iso),\(row.kind.rawValue)\n"
    }

    func says(_ row: (first: Int, length: Int, kind: CalendarDay.Kind), _ place: Int) -> Bool {
      place >= row.first && place <= row.first + row.length
        && (row.length == 0 || row.kind != .instructional || start.advanced(by: place).weekday < 6)
    }
    func shortest(_ place: Int) -> [Int] {
      let speaking = rows.indices.filter { says(rows[$0], place) }
      let least = speaking.map { rows[$0].length }.min()
      return speaking.filter { rows[$0].length == least }
    }
    var bad: Set<Int> = []
    for place in 0..<30 where Set(shortest(place).map { rows[$0].kind }).count > 1 { bad.formUnion(shortest(place)) }
    var expected: [String] = []
    for place in 0..<30 {
      guard let first = shortest(place).first(where: { !bad.contains($0) }) else { continue }
      expected.append("\(start.advanced(by: place).iso) \(rows[first].kind.rawValue)")
    }
    #expect(calendar(try read(text, ImportOptions(acceptChanges: true))) == expected)
  }
}
