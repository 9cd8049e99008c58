import Domain
import Importer
import Testing

@Suite struct GuardianTests {
  static let header = "student_id,guardian_id,name,relation,address,language,receives_letters,reason\n"

  @Test func `a row brings a person and whether letters may go there`() throws {
    let outcome = try read(
      Self.header + "001001,G1,Rosa Vidal,mother,\"3 Mill Lane\r\nLarkmere\",es,no,court order\n", known: knownThree)
    #expect(outcome.kind == .guardians)
    #expect(
      guardians(outcome) == [
        Guardian(
          student: "001001", id: "G1", name: "Rosa Vidal", relation: "mother", address: "3 Mill Lane\nLarkmere",
          language: "es", receivesLetters: false, reason: "court order")
      ])
  }

  @Test(arguments: [
    ("yes", true), ("Y", true), ("TRUE", true), ("1", true), ("ja", true), ("Sí", true), ("si", true), ("はい", true),
    ("no", false), ("N", false), ("false", false), ("0", false), ("nein", false), ("いいえ", false), (" No ", false),
  ])
  func `the answer is read in many words`(word: String, expected: Bool) throws {
    let outcome = try read("student_id,name,receives_letters\n001001,Rosa,\(word)\n", known: knownThree)
    #expect(guardians(outcome).map(\.receivesLetters) == [expected])
  }

  @Test(arguments: [
    (
      "001001,Rosa,maybe", "E214 2:13 receives_letters ‘maybe’ is not yes or no", "write yes or no"
    ),
    (
      "001001,Rosa,", "E201 2:13 receives_letters ‘’ is not yes or no", "say whether letters may go to this person"
    ),
    (
      "001001,,yes", "E201 2:8 name ‘’ is not filled in", "the cell is empty and the row cannot be used without it"
    ),
    (
      "1001,Rosa,yes", "E301 2:1 student_id ‘1001’ is not on a roster of the school",
      "‘001001’ is known: did a spreadsheet drop the leading zeros?"
    ),
    (
      "5,Rosa,yes", "E301 2:1 student_id ‘5’ is not on a roster of the school",
      "import a roster that has the student: the row is then tried again"
    ),
  ])
  func `a bad row is kept back`(row: String, expected: String, hint: String) throws {
    let outcome = try read("student_id,name,receives_letters\n\(row)\n001002,Tom,yes\n", known: knownThree)
    #expect(rejects(outcome) == [expected])
    #expect(outcome.rejected.map(\.hint) == [hint])
    #expect(guardians(outcome).map(\.name) == ["Tom"])
  }

  @Test func `a guardian without an id has the same one every week`() throws {
    let text = "student_id,name,receives_letters\n001001,Rosa,yes\n001001,Tom,no\n001002,Rosa,yes\n"
    let ids = guardians(try read(text, known: knownThree)).map(\.id)
    #expect(Set(ids).count == 3)
    #expect(ids == guardians(try read(text, known: knownThree)).map(\.id))
    #expect(ids.allSatisfy { $0.hasPrefix("g-") && $0.utf8.count == 18 })
  }

  @Test func `of two rows for one guardian the one that refuses letters stands`() throws {
    let outcome = try read(
      Self.header + "001001,G1,Rosa,mother,,es,yes,\n001001,G1,Rosa,mother,,es,no,court order\n"
        + "001002,G1,Rosa,mother,,es,yes,\n001002,G1,Rosa,mother,,es,yes,\n", known: knownThree)
    #expect(guardians(outcome).map(\.receivesLetters) == [false, true])
    #expect(rejects(outcome) == ["E215 2:8 guardian_id ‘G1’ is not named once for the student"])
    #expect(
      outcome.rejected.map(\.hint) == ["line 3 says something else and stands, because it refuses letters"])
    #expect(outcome.repeats == 1)
  }

  @Test func `without a roster every student is taken`() throws {
    #expect(guardians(try read("student_id,name,receives_letters\n5,Rosa,yes\n")).map(\.student) == ["5"])
  }
}
