import Domain
import Importer
import Testing

/// Contacts, consents, screenings, decisions and outcomes.
@Suite struct FollowUpTests {
  @Test func `a contact comes with its outcome`() throws {
    let row = "001001,2026-11-16,Rosa Vidal,phone,no answer\n"
    let outcome = try read("student_id,date,who,how,outcome\n" + row + row, known: knownThree)
    guard case .contacts(let contacts)? = outcome.people else { throw UnexpectedKind() }
    #expect(
      contacts == [
        Contact(student: "001001", day: day("2026-11-16"), who: "Rosa Vidal", how: "phone", outcome: "no answer")
      ])
    #expect(outcome.repeats == 1 && outcome.lastDay == day("2026-11-16"))
  }

  @Test func `a consent comes with its end`() throws {
    let outcome = try read(
      "student_id,kind,granted_on,until,by\n001001,Referral,2026-11-16,2027-11-16,Rosa Vidal\n"
        + "001002,release-of-information,2026-11-16,,Tom Berg\n001003,photographs,2026-11-16,,Ada Lund\n",
      ImportOptions(asOf: day("2026-11-20")), known: knownThree)
    guard case .consents(let consents)? = outcome.people else { throw UnexpectedKind() }
    #expect(consents.map(\.kind) == ["referral", "release of information", "photographs"])
    #expect(consents.map { $0.until?.iso } == ["2027-11-16", nil, nil])
    #expect(consents.map(\.by) == ["Rosa Vidal", "Tom Berg", "Ada Lund"])
  }

  @Test func `two consents that disagree are both kept back`() throws {
    let outcome = try read(
      "student_id,kind,granted_on,until,by\n001001,referral,2026-11-16,2027-11-16,R\n001001,referral,2026-11-16,,R\n",
      known: knownThree)
    #expect(
      rejects(outcome) == [
        "E208 2:17 granted_on ‘2026-11-16’ is not the only row for this consent and day",
        "E208 3:17 granted_on ‘2026-11-16’ is not the only row for this consent and day",
      ])
  }

  @Test(arguments: [
    ("HQ-25", "HQ-25"), ("hq25", "HQ-25"), ("HQ 25", "HQ-25"), ("HQ-25M", "HQ-25M"), ("UCLA", "UCLA-LS"),
    ("UCLA-LS", "UCLA-LS"), ("UCLA Loneliness Scale", "UCLA-LS"), ("ULS-8", "ULS-8"), ("sads", "SADS"),
    ("SRAS-R", "SRAS-R"), ("SRAS R", "SRAS-R"), ("SDQ", "SDQ"),
  ])
  func `a questionnaire has one name`(written: String, expected: String) throws {
    let outcome = try read(
      "student_id,date,instrument,total\n001001,2026-11-16,\(written),24\n", known: knownThree)
    guard case .screenings(let screenings)? = outcome.people else { throw UnexpectedKind() }
    #expect(screenings == [Screening(student: "001001", day: day("2026-11-16"), instrument: expected, total: 24)])
  }

  @Test(arguments: [("4.5", 4.5), ("4,25", 4.25), ("0", 0), ("144", 144)])
  func `a total may have a fraction`(text: String, total: Double) throws {
    let outcome = try read(
      "student_id;date;instrument;total\n001001;2026-11-16;SRAS-R;\(text)\n", known: knownThree)
    guard case .screenings(let screenings)? = outcome.people else { throw UnexpectedKind() }
    #expect(screenings.map(\.total) == [total])
  }

  @Test(arguments: [
    ("HQ-25,101", "‘101’ is not from 0 to 100, as the totals of the HQ-25 are"),
    ("UCLA,19", "‘19’ is not from 20 to 80, as the totals of the UCLA-LS are"),
    ("SADS,29", "‘29’ is not from 0 to 28, as the totals of the SADS are"),
    ("SRAS-R,145", "‘145’ is not from 0 to 144, as the totals of the SRAS-R are"),
    ("SDQ,high", "‘high’ is not a number"),
    ("SDQ,-3", "‘-3’ is not a number"), ("SDQ,1e9", "‘1e9’ is not a number"),
    ("SDQ,12345678901234567890", "‘12345678901234567890’ is not a number"), ("SDQ,", "‘’ is not filled in"),
  ])
  func `an impossible total is kept back`(cells: String, expected: String) throws {
    let outcome = try read("student_id,date,instrument,total\n001001,2026-11-16,\(cells)\n", known: knownThree)
    #expect(outcome.rejected.map(\.sentence) == ["total " + expected])
  }

  @Test func `two totals of one day are both kept back`() throws {
    let outcome = try read(
      "student_id,date,instrument,total\n001001,2026-11-16,HQ-25,40\n001001,2026-11-16,hq25,41\n", known: knownThree)
    #expect(
      rejects(outcome) == [
        "E208 2:25 total ‘40’ is not the only total of that day",
        "E208 3:24 total ‘41’ is not the only total of that day",
      ])
  }

  @Test func `a decision comes as the page saved it`() throws {
    let outcome = try read(
      "as_of,page,student_id,decision,reason,by,on\r\n"
        + "2026-11-20,ab12,001001,contact-family,\"'=away since Monday\",Ms Vale,2026-11-23\r\n"
        + "2026-11-20,,001002,not-a-concern,'tis settled,Ms Vale,2026-11-23\r\n", known: knownThree)
    guard case .decisions(let decisions)? = outcome.people else { throw UnexpectedKind() }
    #expect(
      decisions == [
        Decision(
          student: "001001", choice: .contactFamily, reason: "=away since Monday", by: "Ms Vale", on: day("2026-11-23"),
          asOf: day("2026-11-20"), page: "ab12"),
        Decision(
          student: "001002", choice: .notAConcern, reason: "'tis settled", by: "Ms Vale", on: day("2026-11-23"),
          asOf: day("2026-11-20")),
      ])
  }

  @Test(arguments: [
    (
      "Refer,r,V,2026-11-23",
      "decision ‘Refer’ is not one of refer, contact-family, monitor, not-a-concern", "did you mean ‘refer’?"
    ),
    (
      "send to the office,r,V,2026-11-23",
      "decision ‘send to the office’ is not one of refer, contact-family, monitor, not-a-concern",
      "write one of the words exactly so"
    ),
    ("refer,,V,2026-11-23", "reason ‘’ is not filled in", "a decision needs the reason, in a few words"),
    ("refer,r,,2026-11-23", "by ‘’ is not filled in", "a decision needs the name of the person who took it"),
    ("refer,r,V,", "on ‘’ is not a day written YYYY-MM-DD", "a decision needs the day on which it was taken"),
    ("refer,r,V,2026-12-24", "on ‘2026-12-24’ is not before 2026-11-28", "Thu 24 Dec 2026 is 34 days after --as-of"),
  ])
  func `a decision without its facts is kept back`(cells: String, expected: String, hint: String) throws {
    let outcome = try read(
      "as_of,page,student_id,decision,reason,by,on\n2026-11-20,,001001,\(cells)\n",
      ImportOptions(asOf: day("2026-11-20")), known: knownThree)
    #expect(outcome.rejected.map(\.sentence) == [expected])
    #expect(outcome.rejected.map(\.hint) == [hint])
  }

  @Test func `an outcome comes with its event`() throws {
    let outcome = try read("student_id,date,event\n001001,2026-11-16,12 of 15 missed\n", known: knownThree)
    guard case .outcomes(let rows)? = outcome.people else { throw UnexpectedKind() }
    #expect(rows == [OutcomeRow(student: "001001", day: day("2026-11-16"), event: "12 of 15 missed")])
  }

  @Test(arguments: [
    (
      "student_id,date,who,how,outcome\n", "9,2026-11-16,R,phone,reached",
      "student_id ‘9’ is not on a roster of the school"
    ),
    (
      "student_id,date,who,how,outcome\n", "001001,2026-12-24,R,phone,reached",
      "date ‘2026-12-24’ is not before 2026-11-28"
    ),
    ("student_id,date,who,how,outcome\n", "001001,2026-11-16,R,phone,", "outcome ‘’ is not filled in"),
    ("student_id,kind,granted_on,until,by\n", "001001,referral,2026-11-16,,", "by ‘’ is not filled in"),
    (
      "student_id,kind,granted_on,until,by\n", "001001,referral,2026-11-16,2026-11-15,R",
      "until ‘2026-11-15’ is not on or after 2026-11-16, when it was granted"
    ),
    (
      "student_id,kind,granted_on,until,by\n", "001001,referral,2026-12-24,,R",
      "granted_on ‘2026-12-24’ is not before 2026-11-28"
    ),
    ("student_id,date,instrument,total\n", "001001,2026-12-24,SDQ,4", "date ‘2026-12-24’ is not before 2026-11-28"),
    ("student_id,date,event\n", "001001,2026-12-24,onset", "date ‘2026-12-24’ is not before 2026-11-28"),
    ("student_id,date,event\n", "001001,2026-11-16,", "event ‘’ is not filled in"),
  ])
  func `a bad row is kept back`(header: String, row: String, expected: String) throws {
    let outcome = try read(header + row + "\n", ImportOptions(asOf: day("2026-11-20")), known: knownThree)
    #expect(outcome.rejected.map(\.sentence) == [expected])
  }
}

/// Thrown by a test whose file was taken for another.
struct UnexpectedKind: Error {}
