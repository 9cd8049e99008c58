import Domain
import Reporter
import Testing

@Suite struct LetterGateTests {
  private func gate(
    _ kind: LetterKind = .family, letterhead: Letterhead? = LetterFixture.letterhead,
    _ options: LetterGate.Options = .init(), _ change: (inout LetterFacts) -> Void = { _ in }
  ) -> LetterGate {
    LetterGate.decide(kind, facts: LetterFixture.facts(change), letterhead: letterhead, options: options)
  }
  private func recipients(_ gate: LetterGate) -> [LetterRecipient] {
    if case .allowed(let passes) = gate { passes.map(\.recipient) } else { [] }
  }
  private func isHeld(_ gate: LetterGate) -> Bool { if case .held = gate { true } else { false } }
  private func day(_ iso: String) -> SchoolDay { LetterFixture.day(iso) }
  private let release = LetterRelease(by: "Ana Rivera", reason: "spoke with the family")

  @Test(arguments: LetterKind.allCases) func `a letter with nothing in its way is allowed`(kind: LetterKind) {
    #expect(gate(kind).sentence == nil)
    #expect(recipients(gate(kind)).count == 1)
  }

  @Test(arguments: LetterKind.allCases) func `an open urgent item holds every kind`(kind: LetterKind) {
    let gate = gate(kind) { $0.hasOpenUrgent = true }
    #expect(isHeld(gate))
    #expect(
      gate.sentence
        == "held: an urgent item waits for a person; acknowledge it, or release this letter by name with a reason")
  }

  @Test func `a hold ends only with a name and a reason`() {
    for (by, reason) in [("", ""), ("Ana Rivera", " "), ("\t", "spoke with the family")] {
      let half = LetterGate.Options(release: LetterRelease(by: by, reason: reason))
      #expect(isHeld(gate(.family, half) { $0.hasOpenUrgent = true }))
    }
    #expect(gate(.family, .init(release: release)) { $0.hasOpenUrgent = true }.sentence == nil)
  }

  @Test(arguments: [(0, true), (60, true), (61, false)])
  func `a bereavement holds what leaves the school for 60 days`(age: Int, held: Bool) {
    for kind in [LetterKind.family, .external] {
      let gate = gate(kind) {
        $0.signs = [LetterSign(code: .bereavement, day: $0.date.advanced(by: -age), isTyped: false)]
      }
      #expect(isHeld(gate) == held)
      if held {
        #expect(
          gate.sentence
            == "held: read this student's notes before anything goes out, then release the letter by name with a reason"
        )
      }
    }
  }

  @Test(arguments: [(365, true), (366, false)])
  func `a mention of harm at home holds letters for a year, even a denied one`(age: Int, held: Bool) {
    for context in Sign.Context.allCases {
      let gate = gate {
        $0.signs = [LetterSign(code: .abuseNeglect, day: $0.date.advanced(by: -age), context: context)]
      }
      #expect(isHeld(gate) == held)
    }
  }

  @Test func `a denied or past bereavement holds nothing, a letter dated back is no way round one`() {
    for context in [Sign.Context.negated, .past, .hoped] {
      #expect(gate { $0.signs = [LetterSign(code: .bereavement, day: $0.date, context: context)] }.sentence == nil)
    }
    #expect(isHeld(gate { $0.signs = [LetterSign(code: .bereavement, day: $0.date.advanced(by: 9))] }))
  }

  @Test func `the support team may be asked for help after a bereavement`() {
    #expect(
      gate(.internalReferral) { $0.signs = [LetterSign(code: .bereavement, day: $0.date)] }.sentence == nil)
  }

  @Test func `a wholly certified absence holds the letter home`() {
    let certified = AttendanceFacts(
      from: day("2026-09-01"), to: day("2026-11-20"), missedParts: 2520, explainedParts: 2520, expectedParts: 25200)
    let gate = gate { $0.attendance = certified }
    #expect(isHeld(gate))
    #expect(
      gate.sentence
        == "held: every missed day has a certificate or agreed leave; release the letter by name if it should still go")
    var late = certified
    late.late = 1
    #expect(self.gate { $0.attendance = late }.sentence == nil)
  }

  @Test func `a student who left gets no letter, released or not`() {
    let expected = "refused: the student left the school"
    #expect(gate { $0.state = .left }.sentence == expected)
    #expect(gate(.family, .init(release: release)) { $0.state = .left }.sentence == expected)
  }

  @Test func `without a letterhead nothing is drafted`() {
    #expect(
      gate(letterhead: nil).sentence == "refused: ebb.ini does not say who writes; fill in [school] and [letters]")
  }

  @Test func `without a name nothing is drafted`() {
    #expect(
      gate { $0.student.name = " \u{200B}" }.sentence
        == "refused: the roster has no name for this student; import the roster first")
  }

  @Test func `without a missed, late or shortened day there is nothing to write home`() {
    let empty = AttendanceFacts(days: [], from: day("2026-09-01"), to: day("2026-11-20"))
    #expect(
      gate { $0.attendance = empty }.sentence
        == "refused: the register shows no missed, late or shortened day")
    #expect(gate(.internalReferral) { $0.attendance = empty }.sentence == nil)
  }

  @Test func `a letter goes only to guardians who receive letters`() {
    #expect(
      gate { $0.guardians = [] }.sentence
        == "refused: no guardian is known; import guardians with receives_letters = yes")
    #expect(
      gate { $0.guardians[0].receivesLetters = false }.sentence
        == "refused: no guardian of this student has receives_letters = yes")
    var father = LetterFixture.mother
    (father.id, father.receivesLetters) = ("G0", true)
    var barred = LetterFixture.mother
    (barred.id, barred.receivesLetters) = ("G3", false)
    let gate = gate { $0.guardians += [barred, father] }
    #expect(recipients(gate).map(\.guardianID) == ["G0", "G1"])
  }

  @Test(arguments: [("2008-11-20", true), ("2008-11-21", false)])
  func `from the 18th birthday on the letter goes to the student`(born: String, isOfAge: Bool) {
    let gate = gate { $0.student.birthDate = day(born) }
    #expect((recipients(gate) == [.student]) == isOfAge)
  }

  @Test func `an external referral needs a consent that covers its date`() {
    #expect(
      gate(.external) { $0.consents = [] }.sentence
        == "refused: no consent to a referral or release of information is recorded")
    #expect(
      gate(.external) { $0.consents[0].until = day("2026-11-19") }.sentence
        == "refused: the family's consent ended on 19 November 2026; ask for a new one")
    #expect(
      gate(.external) { $0.consents[0].granted = day("2026-11-21") }.sentence
        == "refused: the family's consent begins only on 21 November 2026")
    #expect(gate(.external) { $0.consents[0].until = day("2026-11-20") }.sentence == nil)
    #expect(gate(.external) { $0.consents[0].until = nil }.sentence == nil)
  }

  @Test func `a consent to something else opens nothing`() {
    #expect(
      gate(.external) { $0.consents[0].kind = "photographs" }.sentence
        == "refused: no consent to a referral or release of information is recorded")
    #expect(gate(.external) { $0.consents[0].kind = " Referral " }.sentence == nil)
  }

  private func drafted(_ iso: String, decided: String? = nil, status: String = "drafted") -> (inout LetterFacts) -> Void
  {
    { facts in
      facts.letters = [
        LetterEntry(kind: "family", date: LetterFixture.day(iso), status: status, guardian: "G1")
      ]
      facts.decisions = []
      if let decided {
        facts.decisions = [
          Decision(
            student: "000417", choice: .contactFamily, reason: "", by: "Ana Rivera", on: LetterFixture.day(decided),
            asOf: facts.asOf)
        ]
      }
    }
  }

  @Test func `the same letter never goes twice unless somebody asks`() {
    let sentence =
      "refused: a family letter was drafted on 1 September 2026 and nobody asked for another since; --again drafts it anew"
    #expect(gate(.family, .init(), drafted("2026-09-01")).sentence == sentence)
    #expect(gate(.family, .init(), drafted("2026-09-01", decided: "2026-09-01")).sentence == sentence)
    #expect(gate(.family, .init(again: true), drafted("2026-09-01")).sentence == nil)
    #expect(gate(.family, .init(), drafted("2026-09-01", status: "withdrawn")).sentence == nil)
    #expect(gate(.family, .init(), drafted("2026-09-01", decided: "2026-11-20")).sentence == nil)
  }

  @Test func `a new decision waits until the waiting time is over`() {
    #expect(
      gate(.family, .init(), drafted("2026-11-01", decided: "2026-11-20")).sentence
        == "refused: a family letter was drafted on 1 November 2026; the next may go from 21 November 2026, or now with --again"
    )
    #expect(gate(.family, .init(), drafted("2026-10-31", decided: "2026-11-20")).sentence == nil)
    #expect(gate(.family, .init(waitDays: 0), drafted("2026-11-19", decided: "2026-11-20")).sentence == nil)
    #expect(gate(.family, .init(again: true), drafted("2026-11-19", decided: "2026-11-20")).sentence == nil)
  }

  @Test func `a letter to one guardian does not use up the other's`() {
    var father = LetterFixture.mother
    father.id = "G2"
    let gate = gate(.family) {
      drafted("2026-11-19")(&$0)
      $0.guardians.append(father)
    }
    #expect(recipients(gate).map(\.guardianID) == ["G2"])
  }

  @Test func `no sentence tells a name, an id or a sign`() {
    let blocks: [LetterBlock] = [
      .urgentOpen, .needsCare, .whollyExplained, .left, .noLetterhead, .noName, .nothingMissed, .noGuardian(known: 0),
      .noGuardian(known: 2), .noConsent(.external), .noConsent(.handover), .neitherAwayNorBack,
      .needsFirst(.external, [.internalReferral, .family]), .consentEnded(day("2026-11-19")),
      .consentBegins(day("2026-11-21")),
      .alreadyDrafted(.external, day("2026-11-01")),
      .waiting(.internalReferral, last: day("2026-11-01"), next: day("2026-11-21")),
    ]
    for block in blocks {
      for word in ["Aoki", "000417", "bereave", "abuse", "neglect"] { #expect(!block.description.contains(word)) }
    }
  }
}
