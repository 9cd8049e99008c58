import Domain
import Testing

@Suite struct `What came of a contact` {
  private func result(_ outcome: String) -> ContactOutcome {
    Contact(student: "1", day: SchoolDay(number: 20_000), who: "", how: "", outcome: outcome).result
  }

  @Test(arguments: [
    "small step", "Small step: came for one hour", "sat in the separate room", "went for a walk with her dog",
    "came to the gate", "別室で一時間", "piccolo passo",
  ])
  func `is a step`(outcome: String) { #expect(result(outcome) == .step) }

  @Test(arguments: ["reply", "replied by text", "mother called back", "wrote two lines", "返信あり"])
  func `is a reply`(outcome: String) { #expect(result(outcome) == .reply) }

  @Test(arguments: [
    "no answer", "No answer, left a message", "did not answer", "voicemail", "not reached", "nobody home", "不在",
    "sin respuesta", "nessuna risposta", "no reply to the letter",
  ])
  func `is no contact`(outcome: String) { #expect(result(outcome) == .noAnswer) }

  @Test(arguments: [
    "reached", "visit", "spoke with father", "agreed to meet", "refused the walk", "did not come to school",
  ])
  func `is somebody reached, and no step`(outcome: String) { #expect(result(outcome) == .reached) }
}
