import Foundation
import Testing

/// A district's own words for notes, as a person at a terminal gives them.
@Suite struct LexiconCommandTests {
  private func workspace(_ settings: String, words: String? = nil) throws -> Ebb {
    let ebb = try Ebb.workspace()
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + settings)
    if let words { try ebb.write("my-words.txt", words) }
    return ebb
  }
  private static let extend = "\n[lexicon]\nextend = my-words.txt\n"

  @Test func `a sentence can be tried without a workspace`() throws {
    let ebb = try Ebb()
    let result = try ebb.run("lexicon", "--try", "He denies self-harm. 部屋から出ない。")
    #expect(result.status == 0)
    #expect(result.out.contains("SELF_HARM                      denied          ‘self-harm’"))
    #expect(result.out.contains("ROOMBOUND                      is so           ‘部屋から出ない’"))
    #expect(
      try ebb.run("lexicon", "--try", "Fine.").out == "Nothing is found. That does not mean that there is nothing.\n")
    #expect(try ebb.run("lexicon", "--codes").out.contains("HOMEBOUND                      sign\n"))
  }

  @Test func `a printed lexicon is a file that can be used`() throws {
    let ebb = try Ebb()
    try ebb.write("es.txt", try ebb.run("lexicon", "--language", "es").out)
    let check = try ebb.run("lexicon", "--check", "es.txt")
    #expect(check.status == 0)
    #expect(check.out.hasSuffix("phrases in Spanish.\n"))
  }

  @Test func `a district's phrases are found at the next import, also in a file read before`() throws {
    let ebb = try Ebb.workspace()
    try ebb.write(
      "roster.csv", "student_id,name,grade,school,counselor,entered_on\n7,Silva Ana,6,North,Rivera,2026-08-31\n")
    try ebb.write(
      "notes.csv",
      "student_id,date,author,text\n7,2026-11-16,Rivera,\"She played the blue game again, poor thing.\"\n")
    #expect(try ebb.run("import", "roster.csv", "notes.csv", "-q").status == 0)
    try ebb.write("my-words.txt", "SELF_HARM: played/plays the blue game\n")
    try ebb.write("ebb.ini", try ebb.read("ebb.ini") + Self.extend)
    let again = try ebb.run("import", "notes.csv")
    #expect(again.status == 4, "\(again.out)\(again.err)")
    #expect(again.err.contains("self harm") || again.out.contains("self harm"))
  }

  @Test(arguments: [
    ("languages = en, jp", nil, "ebb.ini", "‘jp’ is not a language ebb reads"),
    ("languages = spanish", nil, "ebb.ini", "hint: write ‘es’"),
    ("languages = ,", nil, "ebb.ini", "no language is named"),
    ("extends = my-words.txt", nil, "ebb.ini", "[lexicon] has no ‘extends’\n  hint: did you mean ‘extend’?"),
    ("extend = my-words.txt", nil, "ebb.ini", "there is no file ‘my-words.txt’"),
    ("extend = my-words.txt", "HOMBOUND: never out", "my-words.txt:1:1", "did you mean ‘HOMEBOUND’?"),
    ("extend = my-words.txt", "HOMEBOUND: x", "my-words.txt:1:12", "‘x’ is too short"),
    (
      "languages = en\nextend = my-words.txt", "language = es\nHOMEBOUND: nunca sale", "my-words.txt",
      "‘es’ is not among"
    ),
    ("extend = my-words.txt", String(repeating: "X: y\n", count: 30), "my-words.txt:1:1", "and 10 more like these"),
  ])
  func `what cannot be used is refused with its place`(
    setting: String, words: String?, place: String, message: String
  ) throws {
    let ebb = try workspace("\n[lexicon]\n\(setting)\n", words: words)
    let result = try ebb.run("list")
    #expect(result.status == 78)
    #expect(result.err.contains(place) && result.err.contains(message), "\(result.err)")
  }

  @Test func `only the languages named are read`() throws {
    let ebb = try workspace("\n[lexicon]\nlanguages = en\n")
    #expect(try ebb.run("lexicon").out.hasPrefix("en  English "))
    #expect(try ebb.run("lexicon", "--try", "Se corta los brazos.").out.hasPrefix("Nothing is found."))
  }
}
