import Domain
import Glibc
import Testing

@testable import Reporter

@Suite struct LetterSnapshotTests {
  @Test(arguments: LetterKind.allCases) func `a letter of each kind is as it was read and accepted`(
    kind: LetterKind
  ) throws {
    let letter = try LetterFixture.letter(kind)
    try expectSnapshot(letter.text, "letter-\(kind.rawValue).txt")
    try expectSnapshot(letter.html, "letter-\(kind.rawValue).html")
  }

  @Test(arguments: [LetterLanguage.japanese, .spanish, .italian], LetterKind.allCases)
  func `a letter in another language is as it was read and accepted`(language: LetterLanguage, kind: LetterKind) throws
  {
    let letter = try LetterFixture.letter(kind, in: language)
    try expectSnapshot(letter.text, "letter-\(kind.rawValue).\(language.rawValue).txt")
  }

  @Test func `a letter to a student of age is as it was read and accepted`() throws {
    let letter = try LetterFixture.letter(.family) { $0.student.birthDate = LetterFixture.day("2008-11-20") }
    try expectSnapshot(letter.text, "letter-of-age.txt")
  }

  /// Words (in Japanese characters) and reading grade of each letter home, as measured and read.
  @Test func `the lengths of letters home are as they were read and accepted`() throws {
    var lines = ["kind          reader    language  words  grade"]
    for (kind, reader, language) in HomeLetterTests.cases {
      let letter = try LetterFixture.letter(kind, in: language, audience: reader)
      let grade = letter.grade.map { Figures.decimal($0, places: 1) } ?? "-"
      let cells = [(kind.rawValue, 14), (reader.rawValue, 10), (language.rawValue, 10), (String(letter.words), 7)]
      lines.append(
        cells.map { $0.0 + String(repeating: " ", count: max(1, $0.1 - $0.0.count)) }.joined() + grade)
    }
    try expectSnapshot(lines.joined(separator: "\n") + "\n", "letter-lengths.txt")
  }

  /// Compares with a file of `Expected/`; with EBB_ACCEPT=1 in the environment it is rewritten.
  func expectSnapshot(_ text: String, _ name: String, file: String = #filePath) throws {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    let path = "\(folder)/Expected/\(name)"
    if environment("EBB_ACCEPT") == "1" { try write(text, path) }
    let expected = read(path)
    #expect(text == expected, "\(name) changed; read it, then accept it with EBB_ACCEPT=1")
  }

  private func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private func write(_ text: String, _ path: String) throws {
    let file = try #require(fopen(path, "w"))
    _ = fputs(text, file)
    fclose(file)
  }

  private func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
