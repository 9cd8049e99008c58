import Domain
import Testing

@testable import Reporter

@Suite struct OpenDaysTests {
  private func day(_ iso: String) -> SchoolDay { LetterFixture.day(iso) }

  @Test func `a weekend and a day the calendar closes are passed over`() {
    let open = OpenDays(closed: [day("2026-11-23"), day("2026-11-24")], lastKnown: day("2027-06-30"))
    #expect(open.first(from: day("2026-11-20")) == day("2026-11-20"))
    #expect(open.first(from: day("2026-11-21")) == day("2026-11-25"))
    #expect(OpenDays(weekdays: [6]).first(from: day("2026-11-20")) == day("2026-11-21"))
  }

  @Test func `the turn of the year is closed where no calendar reaches, and only there`() {
    #expect(OpenDays().first(from: day("2027-01-01")) == day("2027-01-07"))
    #expect(OpenDays(lastKnown: day("2026-12-18")).first(from: day("2026-12-22")) == day("2027-01-07"))
    #expect(OpenDays(lastKnown: day("2027-01-29")).first(from: day("2026-12-22")) == day("2026-12-22"))
  }

  @Test func `a calendar that never opens moves nothing`() {
    #expect(OpenDays(weekdays: []).first(from: day("2026-11-21")) == day("2026-11-21"))
  }

  @Test func `a referral of December is looked at again when school has begun`() throws {
    let letter = try LetterFixture.letter(.internalReferral) { facts in
      facts.date = day("2026-12-04")
      facts.student.language = "ar"
    }
    #expect(letter.text.unwrapped.contains("look at this again on 7 January 2027"))
    #expect(letter.text.unwrapped.contains("Please reply by 18 December 2026"))
    #expect(letter.text.unwrapped.contains("Language at home: Arabic."))
  }
}
