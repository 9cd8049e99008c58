import Domain
import Sampler
import Testing

@Suite struct SampleFilesTests {
  @Test(arguments: [
    ("roster.csv", "student_id,name,grade,school,counselor,entered_on,left_on,class,sex,language,household,birth_date"),
    ("guardians.csv", "student_id,guardian_id,name,relation,address,language,receives_letters,reason"),
    ("calendar.csv", "school,date,kind"),
    ("attendance-2026-09-11.csv", "date,student_id,name,school,status,comment"),
    ("notes.csv", "student_id,date,author,text,note_id,kind,signs,restricted"),
    ("contacts.csv", "student_id,date,who,how,outcome"),
    ("consents.csv", "student_id,kind,granted_on,until,by"),
    ("screenings.csv", "student_id,date,instrument,total"),
    ("outcomes.csv", "student_id,date,event"),
  ])
  func `every file has its columns, and rows that fit them`(name: String, header: String) {
    let records = Written.records(Written.small.text(name))
    #expect(records.first?.joined(separator: ",") == header)
    #expect(records.count > 1)
    #expect(records.allSatisfy { $0.count == records[0].count })
  }

  @Test func `every row names a known student, a real day and a known code`() {
    let known = Set(Written.small.rows("roster.csv").compactMap { $0["student_id"] })
    let codes: Set = ["P", "T", "ED", "E", "U", "M", "F", "S", "N", "O", "H"]
    for name in Written.small.attendanceFiles {
      for row in Written.small.rows(name) {
        #expect(known.contains(row["student_id"] ?? ""))
        #expect(SchoolDay(iso: row["date"] ?? "") != nil)
        #expect(codes.contains(row["status"] ?? ""))
      }
    }
  }

  @Test func `no student-day comes twice in one file`() {
    for name in Written.small.attendanceFiles {
      let keys = Written.small.rows(name).map { "\($0["student_id"] ?? "") \($0["date"] ?? "")" }
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test func `rows are ordered by day, then by student`() {
    for name in Written.small.attendanceFiles {
      let keys = Written.small.rows(name).map { "\($0["date"] ?? "") \($0["student_id"] ?? "")" }
      #expect(keys == keys.sorted())
    }
  }

  @Test func `ids are six digits with leading zeros, each one child`() {
    let ids = Written.small.rows("roster.csv").compactMap { $0["student_id"] }
    #expect(Set(ids).count == 120)
    #expect(ids.allSatisfy { $0.count == 6 && $0.hasPrefix("0") && Int($0) != nil })
  }

  @Test func `registers write the family name first, in quotes`() {
    let line = Written.small.text("attendance-2026-09-04.csv").split(separator: "\n")[1]
    let name = line.split(separator: "\"")[1]
    #expect(name.contains(", "))
    #expect(line.hasPrefix("2026-08-31,000"))
  }

  @Test func `some guardians must not be written to, each for a reason`() {
    let rows = Written.small.rows("guardians.csv")
    let barred = rows.filter { $0["receives_letters"] == "no" }
    #expect((1...30).contains(barred.count))
    #expect(barred.allSatisfy { $0["reason"] != "" })
    #expect(rows.allSatisfy { $0["receives_letters"] == "yes" || $0["receives_letters"] == "no" })
    #expect(Set(rows.compactMap { $0["language"] }).isSuperset(of: ["en", "es", "ja", "it"]))
  }

  @Test func `brothers and sisters share a household and its guardians`() {
    let rows = Written.small.rows("roster.csv")
    let homes = Dictionary(grouping: rows) { $0["household"] ?? "" }.values
    let shared = homes.first { Set($0.compactMap { $0["student_id"] }).count > 1 }
    let guardians = Written.small.rows("guardians.csv")
    let ids = shared.map { home in
      Set(
        home.map { child in guardians.filter { $0["student_id"] == child["student_id"] }.map { $0["guardian_id"] ?? "" }
        })
    }
    #expect(ids?.count == 1)
  }

  @Test func `the calendar has every weekday for every school`() {
    let rows = Written.small.rows("calendar.csv")
    #expect(rows.count == 14 * 5 * 2)
    #expect(Set(rows.compactMap { $0["kind"] }) == ["instructional", "holiday", "closed"])
    #expect(rows.filter { $0["kind"] == "closed" }.count == 2)
  }

  @Test func `about thirty students have one counselor in a small school`() {
    let rows = Written.small.rows("roster.csv")
    let loads = Dictionary(grouping: rows) { $0["counselor"] ?? "" }.mapValues(\.count)
    #expect(loads.count == 4)
    #expect(loads.values.allSatisfy { (15...45).contains($0) })
    #expect(SamplePlan(students: 10_000).counselors == 29)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `two notes are critical and one is restricted`(seed: UInt64) {
    let rows = Written(SamplePlan(seed: seed)).rows("notes.csv")
    let critical = rows.filter { ($0["text"] ?? "").contains("hurting") || ($0["text"] ?? "").contains("suicide") }
    #expect(critical.count == 2)
    #expect(rows.filter { $0["restricted"] == "yes" }.count == 1)
    #expect(rows.count > 25)
    #expect(rows.allSatisfy { !($0["text"] ?? "").contains("{") && !($0["text"] ?? "").contains("}") })
  }

  @Test func `typed signs are codes of the list`() {
    for row in Written.small.rows("notes.csv") {
      for code in (row["signs"] ?? "").split(separator: ";") {
        #expect(SignCode(rawValue: String(code.drop { $0 == " " })) != nil)
      }
    }
  }
}
