import Domain
import Testing

@testable import Reporter

/// Contacts in letters: what works, and what was tried, in the reader's language.
@Suite struct ContactLineTests {
  private static let contacts = [
    ("2026-10-30", "Aoki Mika", "phone call", "no answer"), ("2026-11-06", "Aoki Mika", "home visit", "visit"),
    ("2026-11-11", "Aoki Haru", "walk by the school", "small step"),
    ("2026-11-18", "Aoki Haru", "one hour in the library", "small step"),
  ].map { Contact(student: "000417", day: LetterFixture.day($0.0), who: $0.1, how: $0.2, outcome: $0.3) }

  private func letter(_ kind: LetterKind, _ language: LetterLanguage) throws -> String {
    try LetterFixture.letter(kind, in: language) {
      ($0.contacts, $0.strengths, $0.signs, $0.decisions) = (ContactLineTests.contacts, [], [], [])
    }.text.unwrapped
  }

  @Test(arguments: [
    (
      LetterLanguage.english,
      [
        "Small steps: walk by the school (11 Nov 2026) and one hour in the library (18 Nov 2026)",
        "Last in touch: home visit (mother, 6 Nov 2026)", "30 Oct 2026: phone call (mother, no answer)",
      ]
    ),
    (
      .spanish,
      [
        "Pequeños pasos: walk by the school (11 nov 2026) y one hour in the library (18 nov 2026)",
        "Último contacto logrado: Visita a casa (madre, 6 nov 2026)",
        "30 oct 2026: Llamada (madre, sin respuesta)",
      ]
    ),
    (
      .italian, ["Ultimo contatto riuscito: Visita a casa (madre, 6 nov 2026)", "Telefonata (madre, nessuna risposta)"]
    ),
    (.japanese, ["最近つながった連絡：家庭訪問（母、2026年11月6日）", "電話（母、応答なし）"]),
  ])
  func `what works is told from what is recorded, in every letter that asks for it`(
    language: LetterLanguage, parts: [String]
  ) throws {
    for kind in [LetterKind.internalReferral, .external, .handover] {
      let text = try letter(kind, language)
      for part in parts { #expect(text.contains(part), "\(kind.rawValue): \(part) in\n\(text)") }
    }
  }

  @Test func `a small step is told once, and stands among the steps where nothing else was done`() throws {
    let text = try letter(.internalReferral, .english)
    #expect(text.count(of: "walk by the school") == 1)
    let only = try LetterFixture.letter(.internalReferral) {
      ($0.contacts, $0.decisions) = (Array(ContactLineTests.contacts.suffix(1)), [])
    }.text.unwrapped
    #expect(only.contains("18 Nov 2026: one hour in the library (student, small step)"))
    #expect(!only.contains("No contact is recorded yet"))
  }

  @Test func `what helps is also told when a note was read and not typed, signs are not`() throws {
    let text = try LetterFixture.letter(.internalReferral) {
      $0.signs = [
        LetterSign(code: .trustedAdult, day: LetterFixture.day("2026-11-13"), isTyped: false),
        LetterSign(code: .inCounseling, day: LetterFixture.day("2026-11-13"), isTyped: false),
        LetterSign(code: .homebound, day: LetterFixture.day("2026-11-13"), isTyped: false),
        LetterSign(code: .friendContact, day: LetterFixture.day("2026-11-13"), isTyped: false, isRestricted: true),
      ]
    }.text
    #expect(text.contains("Has an adult to trust"))
    for part in ["Has begun to talk", "Stays at home", "Keeps in touch with a friend"] { #expect(!text.contains(part)) }
  }

  @Test func `words that may not be read at home are said as a kind of contact`() throws {
    let contact = Contact(
      student: "1", day: LetterFixture.date, who: "", how: "call about the truant", outcome: "he is lazy")
    let line = ContactLine(contact: contact, language: .english, student: Student(id: "1", name: ""), guardians: [])
    #expect(line.text == "Phone call")
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func count(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
