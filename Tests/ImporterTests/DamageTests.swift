import Domain
import Importer
import Testing

/// Damaged files: whatever comes, the importer answers.
@Suite struct DamageTests {
  static let samples = [
    "student_id,date,status,school,minutes,reason\n001,2026-11-16,A,North,20,\"ill, \"\"very\"\"\"\n002,2026-11-16,P,,,\n",
    "Name,UID,2024-01-15,15/01/2024,2024-01-16\nJohn Doe,001,P,P,A\n",
    "Last name,Student ID,16 Sep 2024 9.00AM All,16 Sep 2024 1.00PM All,P\nLee,S1,P (2/2),A (0/2),1\n",
    "Week,StudentId,TotalPresent,TotalClasses\n09 Mar - 15 Mar,S0003,4,5\n29 Dec - 04 Jan,S0003,4,50\n",
    "学籍番号,年月,要出席日数,出席日数,欠席日数,遅刻回数\nS2020001,2020-04,20,18,2,1\n",
    "student_id,attendance_date,all_day,Period,AttendanceCode\n7,1/9/2019,No,1,P\n7,16/9/2019,Yes,2,A\n",
    "'ATT_STD_OID','ATT_DATE','ATT_CODE_VIEW','ATT_PORTION_ABSENT'\n\"s\",\"2005-05-03\",\"T-E\",\"0.5\"\n",
    "Schüler\tExterne Id\tText\tDatum\tFehlstd.\tFehlmin.\tText\tStatus\tFehltage\nLee\ts1\t\t10.09.19\t2\t90\t\t\t0,5\n",
    "Pupil ID,Date,AM,PM\n7,16/11/2026,/,U\n", "student_id,date,letter,missed2520\n1,2026-11-16,H,840\n",
  ]

  @Test(arguments: 1...400) func `no damage stops the program`(seed: Int) {
    var random = LongOracleTests.Generator(state: UInt64(seed))
    var bytes = Array((Self.samples.randomElement(using: &random) ?? "").utf8)
    let spice = Array("0123456789,;\t\"'\n\r\\-/.#NA \u{FEFF}é-99999999999999999999".utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<max(bytes.count, 1), using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where !bytes.isEmpty: bytes.remove(at: place)
      case 1: bytes.insert(spice.randomElement(using: &random) ?? 0, at: min(place, bytes.count))
      case 2 where !bytes.isEmpty: bytes[place] = spice.randomElement(using: &random) ?? 0
      default: bytes += bytes.dropFirst(place).prefix(40)
      }
    }
    let options = ImportOptions(
      asOf: Bool.random(using: &random) ? day("2026-11-20") : nil,
      days: Bool.random(using: &random) ? day("2005-01-01")...day("2026-12-31") : nil,
      eventsOnly: Int.random(in: 0..<5, using: &random) == 0, acceptChanges: Bool.random(using: &random))
    let known = KnownSchool(
      codes: CodeMap(dayMinutes: Bool.random(using: &random) ? 1 : nil),
      students: ["s": [Enrolment(school: "", entered: day("2026-11-01"))]])
    do throws(ImportError) {
      let outcome = try Importer.read(bytes: bytes, name: "damaged.csv", options: options, known: known)
      #expect(outcome.rejected.allSatisfy { $0.line > 0 && $0.column > 0 && !$0.expected.isEmpty })
    } catch {
      #expect("\(error)".hasPrefix("damaged.csv"))
    }
  }

  @Test func `a file of which nothing is right costs no memory and is refused`() {
    var text = "student_id,date,status\n"
    for number in 0..<20_200 { text += "\(number),2026-11-16,Gone\n" }
    let error = #expect(throws: ImportError.self) { try read(text) }
    guard case .tooManyRejected(let count, _, let examples, _)? = error?.problem else {
      Issue.record("not refused")
      return
    }
    #expect(count == 20_200)
    #expect(examples.count == 10)
    #expect(error?.description.contains("status ‘Gone’ is not one of P, Present") == true)
  }
}
