import Analyzer
import Domain
import Testing

/// A class or a family that is away together: recognised, said, and never a reason to look away from a child.
@Suite struct CompanyTests {
  /// A class of ten in school oak with the given letters for some of them, everybody else present; the whole is read by
  /// an analyzer that knows the roster.
  private struct Class {
    var histories: [StudentHistory] = []
    var students: [Student] = []
    var guardians: [String: [Guardian]] = [:]
    let length: Int

    init(_ letters: [String: Child], length: Int, className: String = "7A") {
      self.length = length
      for number in 1...10 {
        let id = "0\(number)"
        var history = (letters[id] ?? Child(("P", length))).history
        history.id = id
        histories.append(history)
        students.append(Student(id: id, grade: "7", className: className))
      }
    }

    func finding(_ id: String, asOf: Int? = nil) -> Finding? {
      let analyzer = Analyzer(
        district: Child.district,
        company: Company(histories: histories, students: students, guardians: guardians))
      return histories.first { $0.id == id }.map {
        analyzer.analyze($0, asOf: Child.day(asOf ?? length - 1))
      }
    }
  }

  /// Seven of ten are away on the last days.
  private func away(_ days: Int, others: [String: Child] = [:], className: String = "7A") -> Class {
    let length = 40
    var letters: [String: Child] = [:]
    for number in 1...7 { letters["0\(number)"] = Child(("P", length - days), ("A", days)) }
    return Class(letters.merging(others) { _, new in new }, length: length, className: className)
  }

  @Test func `days on which most of the class is away flag nobody whose only absences they are`() throws {
    // Alone such a week is a flag.
    #expect(Child(("P", 35), ("A", 5)).finding().stage > .steady)
    let finding = try #require(away(5).finding("03"))
    #expect(finding.stage == .steady && finding.state == .steady)
    #expect(finding.leftOut == (35..<40).map(Child.day))
    // The law counts them all the same.
    #expect(finding.indicators[.missedDays] == .parts(5 * Mark.wholeDay))
    #expect(finding.indicators[.recent20].number == 0)
  }

  @Test func `one ordinary absence brings all days back, and the student is new on the list`() throws {
    var letters: [String: Child] = [:]
    for number in 1...7 { letters["0\(number)"] = Child(("P", 40), ("A", 5), ("P", 5)) }
    letters["03"] = Child(("P", 40), ("A", 5), ("PAPPP", 1))
    let group = Class(letters, length: 50)
    let other = try #require(group.finding("04"))
    #expect(other.stage == .steady && other.leftOut.count == 5)
    let finding = try #require(group.finding("03"))
    #expect(finding.stage > .steady && finding.leftOut.isEmpty)
    #expect(finding.trend == .new)
    let before = try #require(group.finding("03", asOf: 44))
    #expect(before.stage == .steady && before.leftOut.count == 5)
  }

  @Test func `a flag that rests on earlier absences stays, and the card says which days are left out`() throws {
    // Away for most of two months, back for four weeks, then the class is away.
    let longAway = Child(("P", 40), ("A", 30), ("P", 20), ("A", 4))
    var letters: [String: Child] = ["03": longAway]
    for number in [1, 2, 4, 5, 6, 7] { letters["0\(number)"] = Child(("P", 90), ("A", 4)) }
    let finding = try #require(Class(letters, length: 94).finding("03"))
    #expect(finding.leftOut.count == 4 && finding.stage > .steady)
    let forced = try #require(finding.differential.first { $0.pattern == "forced" })
    #expect(
      forced.factsFor.contains(
        "4 days from 5 Jan on are left out of every number but the law's: at least half of the class or school was away, "
          + "and the last 20 school days hold no other absence."), "\(forced.factsFor)")
  }

  @Test func `a small class, a class that is often away and a student without a class leave nothing out`() throws {
    #expect(try #require(away(5, className: "").finding("03")).leftOut.isEmpty)
    var often: [String: Child] = [:]
    for number in 1...10 { often["0\(number)"] = Child(("PA", 20)) }
    #expect(try #require(Class(often, length: 40).finding("03")).leftOut.isEmpty)
    var small = away(5)
    for place in 5..<10 { small.students[place].className = "7B" }
    let finding = try #require(small.finding("03"))
    #expect(finding.leftOut.isEmpty && finding.stage > .steady)
  }

  @Test func `more than ten shared days are never left out`() throws {
    #expect(try #require(away(10).finding("03")).leftOut.count == 10)
    let finding = try #require(away(11).finding("03"))
    #expect(finding.leftOut.isEmpty && finding.stage > .steady)
  }

  @Test func `the class A of one grade is not the class A of another`() throws {
    var group = away(5, className: "A")
    #expect(try #require(group.finding("03")).leftOut.count == 5)
    for place in [0, 1, 3, 4] { group.students[place].grade = "8" }
    #expect(try #require(group.finding("03")).leftOut.isEmpty)
  }

  @Test func `a class dip among other absences is a fact for a reading, with numbers`() throws {
    let mixed = Child(("P", 20), ("PAPPA", 3), ("A", 5))
    let finding = try #require(away(5, others: ["03": mixed]).finding("03"))
    let forced = try #require(finding.differential.first { $0.pattern == "forced" })
    #expect(
      forced.factsFor.contains(
        "On 5 of the 11 days with missed time at least half of the class was away too, first on 20 Oct; at most 6 of 9 "
          + "classmates."))
    #expect(forced.factsAgainst.contains("6 days with missed time were ordinary school days."))
    #expect(
      forced.questions.contains(
        "What was with the class on 20 Oct: an outing, an illness, a wrong code? (SNACK 2, 13)"))
  }

  @Test(arguments: [true, false]) func `brothers and sisters are known by household or guardian`(byHousehold: Bool)
    throws
  {
    let child = Child(("P", 25), ("AAPPA", 3))
    var group = Class(["03": child, "09": child], length: 40)
    for place in [2, 8] {
      if byHousehold {
        group.students[place].household = "H1"
      } else {
        let id = group.students[place].id
        group.guardians[id] = [Guardian(student: id, id: "G1", name: "May Bee", receivesLetters: true)]
      }
    }
    let finding = try #require(group.finding("03"))
    let said = "On 9 of 9 days away a brother or sister was away too."
    for name in ["forced", "kept home"] {
      #expect(finding.differential.first { $0.pattern == name }?.factsFor.contains(said) == true, "\(name)")
    }
    #expect(finding.differential.first { $0.pattern == "refusal-like" }?.factsAgainst.contains(said) == true)
    // A family never hides a child.
    #expect(finding.stage > .steady && finding.leftOut.isEmpty)
  }

  @Test func `a brother who comes to school speaks against being kept at home`() throws {
    var group = Class(["03": Child(("P", 25), ("FAPPA", 3))], length: 40)
    for place in [2, 8] { group.students[place].household = "H1" }
    let finding = try #require(group.finding("03"))
    #expect(
      finding.differential.first { $0.pattern == "kept home" }?.factsAgainst.first
        == "On 9 of 9 days away the brothers and sisters came to school.")
  }

  @Test func `a placeholder that thirteen children share makes no family`() throws {
    let child = Child(("P", 25), ("AAPPA", 3))
    var group = Class(["03": child, "09": child], length: 40)
    for number in 11...14 {
      var history = Child(("P", 40)).history
      history.id = "\(number)"
      group.histories.append(history)
      group.students.append(Student(id: history.id))
    }
    for place in group.students.indices { group.students[place].household = "none" }
    #expect(try #require(group.finding("03")).differential.allSatisfy { $0.pattern != "forced" })
  }

  @Test func `every reading of a random district asks something, and its questions carry their reasons' numbers`() {
    for random in (1...4).map({ RandomDistrict(seed: $0) }) {
      let analyzer = Analyzer(district: random.district)
      for history in random.histories {
        for pattern in analyzer.analyze(history, asOf: random.lastDay).differential {
          #expect(!pattern.questions.isEmpty, "\(pattern.pattern) \(pattern.factsFor)")
          #expect(pattern.questions.allSatisfy { $0.contains("(SNACK ") }, "\(pattern.questions)")
        }
      }
    }
  }
}
