import Domain
import Importer
import Testing

/// Random registers, written in each shape as exports write it, must come back as they were.
@Suite struct ShapeOracleTests {
  typealias Generator = LongOracleTests.Generator

  /// What a student's day is made of: the codes of its parts, and by a rule of its own what the day then is.
  struct Register {
    var students: [String]
    var days: [SchoolDay]
    /// By student and day, in their order; nil: the file says nothing.
    var codes: [[[String?]]]
  }

  static func register(_ random: inout Generator, of codes: [String], parts: ClosedRange<Int>) -> Register {
    let students = (0..<Int.random(in: 1...7, using: &random)).map { "s\($0)\(Int.random(in: 0..<9, using: &random))" }
    let start = day("2026-11-09").advanced(by: 7 * Int.random(in: 0..<3, using: &random))
    let days = (0..<Int.random(in: 1...12, using: &random)).map { start.advanced(by: $0) }.filter { $0.weekday < 6 }
    let count = Int.random(in: parts, using: &random)
    let table = students.map { _ in
      days.map { _ in
        Int.random(in: 0..<12, using: &random) == 0
          ? Array(repeating: String?.none, count: count)
          : (0..<count).map { _ in codes.randomElement(using: &random) }
      }
    }
    return Register(students: students, days: days, codes: table)
  }

  /// The marks as the sorted list of ``marks(_:)`` has them, without codes, reasons and others.
  static func expected(_ register: Register, _ rule: ([String]) -> String) -> [String] {
    var result: [String] = []
    for (s, student) in register.students.enumerated() {
      for (d, day) in register.days.enumerated() {
        let codes = register.codes[s][d].compactMap { $0 }
        if !codes.isEmpty { result.append("\(student) \(day.iso) \(rule(codes))") }
      }
    }
    return result.sorted()
  }

  static func plain(_ outcome: ImportOutcome) -> [String] {
    marks(outcome).map { text in
      let words = text.split(separator: " ")
      return words.prefix(words.count > 3 && words[3].hasPrefix("part=") ? 4 : 3).joined(separator: " ")
    }
  }

  /// Whole day, share or attendance of a day made of equal parts; written without any of the importer's code.
  static func letter(of codes: [String], parts: Int, away: [String: Character], there: [String: Character]) -> String {
    let counted = codes.filter { away[$0] != nil || there[$0] != nil }
    let open = codes.filter { $0 == "-" || $0 == "N" }.count + max(0, parts - codes.count)
    if counted.isEmpty { return codes.contains { $0 == "#" } ? "N" : "-" }
    let gone = counted.filter { away[$0] != nil }
    let order: [Character] = ["U", "C", "A", "L", "P"]
    func worst(_ letters: [Character]) -> String {
      String(letters.min { (order.firstIndex(of: $0) ?? 9) < (order.firstIndex(of: $1) ?? 9) } ?? "?")
    }
    if gone.count == counted.count, open == 0 { return worst(gone.compactMap { away[$0] }) }
    let speaking = gone.filter { away[$0] != "C" }.count
    let all = counted.filter { away[$0] != "C" }.count + counted.filter { away[$0] == "C" }.count + open
    if speaking > 0 { return "H part=\((2520 * speaking + all / 2) / all)" }
    let present = counted.compactMap { there[$0] }
    return worst(present.isEmpty ? gone.compactMap { away[$0] } : present)
  }

  @Test(arguments: 1...60) func `a column a date`(seed: Int) throws {
    var random = Generator(state: UInt64(seed))
    let register = Self.register(&random, of: ["P", "A", "U", "T", "-", ""], parts: 1...1)
    let order = Array(register.days.indices).shuffled(using: &random)
    let isISO = Bool.random(using: &random)
    var text = "Name,UID"
    for d in order {
      let (year, month, date) = register.days[d].civil
      text += isISO ? ",\(register.days[d].iso)" : ",\(date)/\(month)/\(year)"
    }
    text += "\n"
    for (s, student) in register.students.enumerated() {
      text += "Pupil \(s),\(student)," + order.map { register.codes[s][$0][0] ?? "" }.joined(separator: ",") + "\n"
    }
    guard !register.days.isEmpty else { return }
    let outcome = try read(text, ImportOptions(dateOrder: .dayFirst))
    // An empty cell of a wide file is no mark, which is not the same as no row.
    var filled = register
    for s in filled.codes.indices {
      for d in filled.codes[s].indices { filled.codes[s][d] = [register.codes[s][d][0] ?? ""] }
    }
    let letters = ["P": "P", "A": "A", "U": "U", "T": "L", "-": "-", "": "-"]
    #expect(Self.plain(outcome) == Self.expected(filled) { letters[$0[0]] ?? "?" })
    #expect(outcome.rejected.isEmpty)
  }

  @Test(arguments: 1...60) func `a row a period`(seed: Int) throws {
    var random = Generator(state: UInt64(1000 + seed))
    let register = Self.register(&random, of: ["P", "P", "A", "U", "T", "M", "-"], parts: 1...8)
    var rows: [String] = []
    for (s, student) in register.students.enumerated() {
      for (d, day) in register.days.enumerated() {
        for (period, code) in register.codes[s][d].enumerated() {
          guard let code else { continue }
          rows.append("\(student),\(day.iso),\(period + 1),\(code)\n")
        }
      }
    }
    guard !rows.isEmpty else { return }
    // The order of a day's rows must not matter, nor a row that stands twice.
    rows.shuffle(using: &random)
    if let again = rows.randomElement(using: &random) { rows.append(again) }
    let outcome = try read("student_id,date,period,code\n" + rows.joined())
    let expected = Self.expected(register) {
      Self.letter(of: $0, parts: 1, away: ["A": "A", "U": "U", "M": "C"], there: ["P": "P", "T": "L"])
    }
    #expect(Self.plain(outcome) == expected)
    #expect(outcome.repeats == 1)
  }

  @Test(arguments: 1...60) func `half days, as two columns, as rows and as one cell`(seed: Int) throws {
    var random = Generator(state: UInt64(2000 + seed))
    let register = Self.register(&random, of: ["/", "\\", "I", "U", "L", "N", "#"], parts: 2...2)
    var (columns, rows, cells) = ("Pupil ID,Date,AM,PM\n", "Pupil ID,Date,Session,Mark\n", "Pupil ID,Date,Mark\n")
    var wide = "Pupil ID" + register.days.map { ",\($0.iso)" }.joined() + "\n"
    var count = 0
    for (s, student) in register.students.enumerated() {
      wide += student
      for (d, day) in register.days.enumerated() {
        let both = register.codes[s][d].compactMap { $0 }
        wide += "," + both.joined()
        guard both.count == 2 else { continue }
        count += 1
        columns += "\(student),\(day.iso),\(both[0]),\(both[1])\n"
        rows += "\(student),\(day.iso),AM,\(both[0])\n\(student),\(day.iso),PM,\(both[1])\n"
        cells += "\(student),\(day.iso),\(both.joined())\n"
      }
      wide += "\n"
    }
    guard count > 0 else { return }
    let expected = Self.expected(register) {
      Self.letter(of: $0, parts: 2, away: ["I": "A", "U": "U"], there: ["/": "P", "\\": "P", "L": "L"])
    }
    let england = KnownSchool(codes: CodeMap(list: .england2024))
    for text in [columns, rows, cells] { #expect(Self.plain(try read(text, known: england)) == expected, "\(text)") }
    let silent = Set(
      register.students.indices.flatMap { s in
        register.days.indices.filter { register.codes[s][$0].compactMap { $0 }.isEmpty }.map {
          "\(register.students[s]) \(register.days[$0].iso) -"
        }
      })
    #expect(
      Self.plain(try read(wide, known: england)).filter { !silent.contains($0) }
        == expected.filter { !silent.contains($0) })
  }

  @Test(arguments: 1...60) func `absences only, school days counted, and a profile`(seed: Int) throws {
    var random = Generator(state: UInt64(3000 + seed))
    var register = Self.register(&random, of: ["A", "U", "T", "P", "P", "P"], parts: 1...1)
    // In a list of absences every student of the roster has a mark on every school day.
    for s in register.codes.indices {
      for d in register.codes[s].indices { register.codes[s][d] = [register.codes[s][d][0] ?? "P"] }
    }
    let students = Array(Set(register.students)).sorted()
    guard students.count == register.students.count, let first = register.days.first, let last = register.days.last
    else {
      return
    }
    let known = KnownSchool(
      defaultSchool: "N", rosterSchools: ["N"],
      students: Dictionary(uniqueKeysWithValues: students.map { ($0, [Enrolment(school: "N", entered: first)]) }),
      calendar: ["": Dictionary(uniqueKeysWithValues: register.days.map { ($0, .instructional) })])
    var (dated, counted, own) = ("student_id,date,status\n", "SC,SN,DY,CD,AL\n", "Who;What;When\n")
    var count = 0
    for (s, student) in register.students.enumerated() {
      for (d, day) in register.days.enumerated() {
        guard let code = register.codes[s][d][0], code != "P" else { continue }
        count += 1
        let (year, month, date) = day.civil
        dated += "\(student),\(day.iso),\(code)\n"
        counted += "N,\(student),\(d + 1),,\(code)\n"
        own += "\(student);\(code);\(date).\(month).\(year)\n"
      }
    }
    guard count > 0 else { return }
    let letters = ["P": "P", "A": "A", "U": "U", "T": "L"]
    let expected = Self.expected(register) { letters[$0[0]] ?? "?" }
    func withoutSchool(_ outcome: ImportOutcome) -> [String] {
      marks(outcome).map { $0.split(separator: " ").filter { $0 != "N" }.prefix(3).joined(separator: " ") }
    }
    let options = ImportOptions(days: first...last, eventsOnly: true)
    #expect(withoutSchool(try read(dated, options, known: known)) == expected)
    #expect(withoutSchool(try read(counted, options, known: known)) == expected)
    let settings = "[profile own]\nshape = events-only\nstudent = Who\ndate = When\nstatus = What\n"
    #expect(
      withoutSchool(try read(own, settings: settings, ImportOptions(days: first...last), known: known)) == expected)
  }

  @Test(arguments: 1...60) func `weekly and monthly totals`(seed: Int) throws {
    var random = Generator(state: UInt64(4000 + seed))
    var (weekly, monthly) = ("StudentId,Week,TotalPresent,TotalClasses\n", "学籍番号,年月,要出席日数,出席日数,欠席日数\n")
    var (weeks, months): ([String], [String]) = ([], [])
    for student in 1...Int.random(in: 1...5, using: &random) {
      for number in 0..<Int.random(in: 1...6, using: &random) {
        let first = day("2026-09-07").advanced(by: 7 * number)
        let last = first.advanced(by: 6)
        let held = Int.random(in: 1...5, using: &random)
        let attended = Int.random(in: 0...held, using: &random)
        weekly += "w\(student),\(first.iso) - \(last.iso),\(attended),\(held)\n"
        weeks.append("w\(student) \(first) \(last) \(held * 2520) \((held - attended) * 2520)")
        let month = 4 + number
        let end = SchoolDay(year: 2026, month: month + 1, day: 1)?.advanced(by: -1)
        monthly += "m\(student),2026-0\(month),\(held),\(attended),\(held - attended)\n"
        months.append(
          "m\(student) 2026-0\(month)-01 \(end?.iso ?? "") \(held * 2520) \((held - attended) * 2520)")
      }
    }
    func counts(_ outcome: ImportOutcome) -> [String] {
      (outcome.attendance?.counts ?? []).map {
        "\($0.student) \($0.first) \($0.last) \($0.expectedParts) \($0.missedParts)"
      }
    }
    #expect(counts(try read(weekly)) == weeks.sorted())
    #expect(counts(try read(monthly)) == months.sorted())
  }
}
