import Domain
import Testing

@testable import Reporter

@Suite struct LetterHouseholdTests {
  private func child(
    _ id: String, _ name: String, guardians: [(id: String, address: String)], language: String = "en"
  ) -> [LetterPass] {
    let facts = LetterFixture.facts {
      ($0.student.id, $0.student.name) = (id, name)
      $0.guardians = guardians.map {
        Guardian(
          student: id, id: $0.id, name: "Kim \($0.id)", address: $0.address, language: language, receivesLetters: true)
      }
    }
    guard case .allowed(let passes) = LetterGate.decide(.family, facts: facts, letterhead: LetterFixture.letterhead)
    else { return [] }
    return passes
  }
  private func groups(_ passes: [LetterPass]) -> [String] {
    LetterHousehold.joined(passes).map {
      $0.students.joined(separator: "+") + ":" + $0.guardianIDs.joined(separator: "+")
    }
  }
  private let home = "4 River Road"

  @Test func `children of the same guardian share a letter that names them both and nobody else's`() throws {
    let passes =
      child("1", "Aoki Haru", guardians: [("G1", home)]) + child("2", "Aoki Mei", guardians: [("G1", " 4  river ROAD")])
      + child("3", "Silva Ana", guardians: [("G2", home)])
    #expect(groups(passes) == ["1+2:G1", "3:G2"])
    let joined = try #require(LetterHousehold.joined(passes).first)
    let letter = try Letter.draft(joined, sha256: LetterDigest.sha256)
    #expect(letter.fileStem == "1+2-family")
    #expect(letter.students == ["1", "2"] && letter.guardians == ["G1"])
    let text = letter.text.unwrapped
    #expect(text.contains("We miss Aoki Haru and Aoki Mei at school"))
    #expect(text.components("missed 10.5 days, the first on 7 September and the last on 19 November 2026") == 2)
    #expect(!text.contains("Silva"))
  }

  @Test func `two guardians at one address read one letter, at two addresses one each`() {
    #expect(groups(child("1", "Aoki Haru", guardians: [("G1", home), ("G2", home)])) == ["1:G1+G2"])
    #expect(groups(child("1", "Aoki Haru", guardians: [("G1", home), ("G2", "9 Hill")])) == ["1:G1", "1:G2"])
    #expect(groups(child("1", "Aoki Haru", guardians: [("G1", ""), ("G2", "")])) == ["1:G1", "1:G2"])
  }

  @Test func `children of different custody never share a letter`() {
    // The same mother; the father of one of them reads too, and the other child is none of his.
    let both = child("1", "Aoki Haru", guardians: [("G1", home), ("G2", home)])
    let one = child("2", "Aoki Mei", guardians: [("G1", home)])
    #expect(groups(both + one) == ["1:G1+G2", "2:G1"])
    // Neighbours in one house with the same name.
    #expect(
      groups(child("1", "Kim", guardians: [("G1", home)]) + child("2", "Kim", guardians: [("G3", home)]))
        == ["1:G1", "2:G3"])
    // The same guardian with two addresses, or letters in two languages.
    #expect(
      groups(child("1", "Kim", guardians: [("G1", home)]) + child("2", "Kim", guardians: [("G1", "9 Hill")]))
        == ["1:G1", "2:G1"])
    #expect(
      groups(
        child("1", "Kim", guardians: [("G1", home)]) + child("2", "Kim", guardians: [("G1", home)], language: "es"))
        == ["1:G1", "2:G1"])
  }

  @Test func `three children are two letters, and other kinds are never joined`() {
    let three = (1...3).flatMap { child("\($0)", "Kim", guardians: [("G1", home)]) }
    #expect(groups(three) == ["1+2:G1", "3:G1"])
    let team = LetterGate.decide(.internalReferral, facts: LetterFixture.facts(), letterhead: LetterFixture.letterhead)
    guard case .allowed(let passes) = team else { return #expect(Bool(false), "the gate is closed") }
    #expect(LetterHousehold.joined(passes + passes).count == 2)
  }

  @Test(arguments: LetterLanguage.allCases)
  func `a letter about two children is short and plain in every language`(language: LetterLanguage) throws {
    let passes = (1...2).flatMap {
      child("\($0)", "Featherstonehaugh Haru", guardians: [("G1", home), ("G2", home)], language: language.rawValue)
    }
    let joined = LetterHousehold.joined(passes)
    #expect(joined.count == 1)
    let letter = try Letter.draft(try #require(joined.first), sha256: LetterDigest.sha256)
    #expect(letter.language == language)
    #expect(letter.words <= (language == .japanese ? 400 : 150))
    if language == .english { #expect((letter.grade ?? 99) <= 6) }
    for name in ["Kim G1", "Kim G2"] { #expect(letter.text.contains(name)) }
  }
}
