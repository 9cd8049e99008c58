import Domain
import Testing

@testable import Reporter

@Suite struct ContactWordsTests {
  @Test(arguments: [
    ("phone", ContactWay.phone), ("Phone call", .phone), ("video call", .videoCall), ("Home visit", .homeVisit),
    ("家庭訪問", .homeVisit), ("電話連絡", .phone), ("postcard", .letter), ("e-mail", .message), ("text", .message),
    ("LINE", .message), ("in person", .meeting), ("三者面談", .meeting), ("visita a casa", .homeVisit),
    ("telefonata", .phone),
    ("context", .other), ("", .other), ("online", .videoCall),
  ])
  func `a way is recognised by whole words`(text: String, way: ContactWay) {
    #expect(ContactWay(text) == way)
  }

  @Test(arguments: [
    ("reached", ContactResult.reached), ("not reached", .noAnswer), ("No answer", .noAnswer), ("reply by text", .reply),
    ("small step", .smallStep), ("visit", .visit), ("応答なし", .noAnswer), ("sin respuesta", .noAnswer),
    ("nessuna risposta", .noAnswer), ("voicemail", .noAnswer), ("revisited plans", .other), ("", .other),
  ])
  func `a result is recognised, in vain before reached`(text: String, result: ContactResult) {
    #expect(ContactResult(text) == result)
  }

  @Test func `who was spoken with becomes a role, and a name that nobody knows becomes nothing`() {
    let student = Student(id: "1", name: "Aoki Haru")
    let guardians = [
      Guardian(student: "1", id: "G1", name: "Aoki Rei", relation: "Mother", receivesLetters: true),
      Guardian(student: "1", id: "G2", name: "Aoki Jun", relation: "stepfather", receivesLetters: true),
    ]
    func role(_ who: String) -> ContactRole? { ContactRole(who, student: student, guardians: guardians) }
    #expect(role("aoki rei") == .mother)
    #expect(role("Aoki Jun") == .family)
    #expect(role("Aoki Haru") == .student)
    #expect(role("father") == .father)
    #expect(role("Sato Ken") == nil)
    #expect(role("") == nil)
  }

  @Test(arguments: [
    ("trusts the nurse", [TrustedRole.nurse]), ("talks to her homeroom teacher", [.homeroom]),
    ("担任の先生には話せる", [.homeroom]), ("se fía de su abuela", [.grandparent]), ("likes Ms Brindley", []),
    ("her grandmother and the coach, a teacher", [.coach, .grandparent]),
  ])
  func `the role of a trusted adult is read, nothing else`(sentence: String, roles: [TrustedRole]) {
    #expect(TrustedRole.found(in: sentence) == roles)
  }
}
