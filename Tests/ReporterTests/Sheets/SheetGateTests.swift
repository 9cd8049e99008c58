import Domain
import Reporter
import Testing

@Suite struct SheetGateTests {
  private func day(_ iso: String) -> SchoolDay { SheetFixture.day(iso) }
  private func consent(_ kind: String, _ granted: String, until: String?) -> Consent {
    Consent(student: "1", kind: kind, granted: day(granted), until: until.map(day), by: "Aoki Rei")
  }

  @Test func `an open urgent item holds a sheet, and says how it goes on`() {
    let block = SheetGate.hold(hasOpenUrgent: true, signs: [], date: day("2026-11-20"))
    #expect(
      block?.description
        == "held: an urgent item waits for a person; acknowledge it, or release this sheet with --release-by NAME "
        + "--because REASON")
  }

  @Test func `a mention of harm at home holds a sheet for a year, other signs do not`() {
    func hold(_ code: SignCode, _ date: String) -> SheetBlock? {
      SheetGate.hold(hasOpenUrgent: false, signs: [LetterSign(code: code, day: day("2026-01-10"))], date: day(date))
    }
    #expect(hold(.abuseNeglect, "2027-01-10") == .needsCare)
    #expect(hold(.abuseNeglect, "2027-01-11") == nil)
    #expect(hold(.homebound, "2026-02-01") == nil)
    #expect(SheetBlock.needsCare.description.hasPrefix("held: read this student's notes before the family reads"))
  }

  @Test func `only a consent to a release of information lets a sheet go to another school`() throws {
    let date = day("2026-11-20")
    let good = consent("release of information", "2026-10-01", until: "2027-10-01")
    #expect(try SheetGate.consent([consent("referral", "2026-10-01", until: nil), good], on: date) == good)
    #expect(throws: SheetBlock.noConsent) {
      try SheetGate.consent([consent("referral", "2026-10-01", until: nil)], on: date)
    }
    #expect(throws: SheetBlock.consentEnded(day("2026-11-19"))) {
      try SheetGate.consent([consent("release of information", "2026-10-01", until: "2026-11-19")], on: date)
    }
    #expect(throws: SheetBlock.consentBegins(day("2026-11-21"))) {
      try SheetGate.consent([consent("release of information", "2026-11-21", until: nil)], on: date)
    }
  }

  @Test func `each refusal says what to do`() {
    let blocks: [SheetBlock] = [.noConsent, .consentEnded(day("2026-11-19")), .consentBegins(day("2026-11-21"))]
    for block in blocks { #expect(block.description.contains("--basis TEXT"), "\(block)") }
    #expect(blocks[1].description.contains("19 November 2026"))
    #expect(blocks[2].description.contains("21 November 2026"))
  }
}
