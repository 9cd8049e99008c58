import Domain
import Testing

@testable import Notes

@Suite struct DenialTests {
  private func contexts(_ text: String, _ code: SignCode) -> Set<Sign.Context> {
    Set(SignMatcher.builtIn.signs(in: text).filter { $0.code == code }.map(\.context))
  }

  @Test(arguments: [
    ("Grades have not dropped.", SignCode.gradeDrop),
    ("Las notas no han bajado.", .gradeDrop),
    ("Asked about self-harm, she shook her head.", .selfHarm),
    ("The nurse looked for bruises and found none.", .abuseNeglect),
    ("She has never, as far as we know, hurt herself.", .selfHarm),
    ("Not once has she talked about wanting to die.", .suicideTalk),
    ("Denies self-harm, suicidal thoughts, and being hit at home.", .abuseNeglect),
    ("Abuse at home has been ruled out.", .abuseNeglect),
  ])
  func `a denial is seen wherever it stands`(text: String, code: SignCode) {
    #expect(contexts(text, code) == [.negated])
  }

  @Test(arguments: [
    ("She does not deny cutting herself.", SignCode.selfHarm),
    ("He does not deny that he wanted to die last night.", .suicideTalk),
    ("She didn't deny that she cuts herself.", .selfHarm),
    ("He never fails to mention how hopeless everything is.", .hopelessEmpty),
    ("Sin mediar palabra golpeó a la profesora.", .violence),
    ("A nadie le había contado que su tío la golpea.", .abuseNeglect),
    ("Does not eat and wants to die.", .suicideTalk),
    ("She has not stopped cutting herself.", .selfHarm),
    ("No day passes without him cutting himself.", .selfHarm),
    ("The school has done nothing about the bullying.", .bullyingOstracism),
    ("Nobody knows that she cuts herself.", .selfHarm),
    ("Dijo que no, luego admitió que se corta.", .selfHarm),
  ])
  func `what only looks like a denial takes nothing back`(text: String, code: SignCode) {
    #expect(contexts(text, code).contains(.affirmed))
  }

  @Test func `what is denied and shown after a dash is told too`() {
    #expect(contexts("Denies self-harm – fresh cuts on the left wrist.", .selfHarm).contains(.affirmed))
  }

  @Test func `a denied critical mention is still looked at`() {
    let signs = SignMatcher.builtIn.signs(in: "Has not hurt herself since May.")
    let mentions = UrgentCheck.mentions(in: signs)
    #expect(mentions.map(\.code) == [.selfHarm] && mentions.allSatisfy(\.isCheck))
  }

  @Test func `a district writes a phrase that denies with an exclamation mark`() {
    let own = Lexicon(extending: "language = en\nGRADE_DROP!: marks keep their level", language: .english)
    #expect(own.problems.isEmpty && own.entryCount == 1)
    let signs = SignMatcher(lexicons: [.english, own]).signs(in: "Her marks keep their level.")
    #expect(signs.map(\.code) == [.gradeDrop] && signs.map(\.context) == [.negated])
    // A problem in such a phrase is named once.
    #expect(Lexicon(text: "GRADE_DROP!: <mark> held").problems.count == 1)
  }

  @Test(arguments: [
    "Meals are left outside her door.", "Mum leaves a tray outside his door.",
    "La madre le deja la bandeja en la puerta.", "La mamma lascia il vassoio davanti alla porta.",
    "食事はドアの前に置いている。",
  ])
  func `a meal outside the door does not say that the student stays in the room`(text: String) {
    #expect(contexts(text, .roombound).isEmpty)
    #expect(contexts(text, .parentAccommodates) == [.affirmed])
  }
}
