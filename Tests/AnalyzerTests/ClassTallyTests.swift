import Analyzer
import Domain
import Testing

extension Dice {
  fileprivate mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}

/// What a class came to by day, against counting it mark by mark.
@Suite struct ClassTallyTests {
  @Test(arguments: 0..<20) func `the kept count of a class is what counting every mark gives`(seed: UInt64) {
    var dice = Dice(seed)
    let letters = Mark.allCases.map(\.rawValue) + Array(repeating: Mark.present.rawValue, count: 8) + [0, 255]
    var histories: [StudentHistory] = []
    var students: [Student] = []
    for number in 0..<40 {
      var lines: [RegisterLine] = []
      // Some have two lines of one school, or none, or one of another school.
      for _ in 0..<dice.below(4) {
        lines.append(
          RegisterLine(
            school: dice.below(5) == 0 ? "elm" : "oak", firstDay: SchoolDay(number: 9_000 + dice.below(30)),
            marks: (0..<dice.below(60)).map { _ in letters[dice.below(letters.count)] }))
      }
      let schools = dice.below(6) == 0 ? ["elm"] : ["oak"]
      histories.append(
        StudentHistory(
          id: "\(number)",
          enrolments: schools.map { Enrolment(school: $0, entered: SchoolDay(number: 9_000)) }, lines: lines))
      students.append(Student(id: "\(number)", grade: "7", className: ["7A", "7B", ""][dice.below(3)]))
    }
    let company = Company(histories: histories, students: students)
    var seen = 0
    for student in students {
      guard let seat = company.seat(of: student.id) else { continue }
      for day in 8_990..<9_100 {
        for school in ["oak", "elm"] {
          let mates = seat.mates(at: school, on: day)
          #expect(mates == seat.countedMates(at: school, on: day), "\(student.id) \(school) \(day)")
          seen += mates.of
        }
      }
    }
    #expect(seen > 1_000)
  }

  @Test func `a damaged date leaves the class to be counted when asked for`() throws {
    var histories: [StudentHistory] = []
    var students: [Student] = []
    for number in 0..<8 {
      let first = number == 0 ? Int.max : number == 1 ? -4_000_000 : 9_000
      histories.append(
        StudentHistory(
          id: "\(number)", enrolments: [Enrolment(school: "oak", entered: SchoolDay(number: 9_000))],
          lines: [
            RegisterLine(
              school: "oak", firstDay: SchoolDay(number: first),
              marks: [Mark.unexcused.rawValue, Mark.present.rawValue])
          ]))
      students.append(Student(id: "\(number)", grade: "7", className: "7A"))
    }
    let seat = try #require(Company(histories: histories, students: students).seat(of: "7"))
    let (away, came) = (seat.mates(at: "oak", on: 9_000), seat.mates(at: "oak", on: 9_001))
    #expect(away.away == 5 && away.of == 5)
    #expect(came.away == 0 && came.of == 5)
  }
}
