import Foundation
import Testing

/// Who may read what: over every output of a school with two counselors.
@Suite struct CounselorTests {
  /// Words of a restricted note that ebb looks for, so that they would be quoted if they might be.
  private static let secret = "hides in his room all day since the velvet lighthouse burned"
  private static let signs = ["velvet", "lighthouse"]

  private static func pupils() -> [EveryOutput.Pupil] {
    let names = ["Quill", "Bracken", "Juniper", "Marlow", "Tansy", "Wickham"]
    return names.enumerated().map { place, name in
      EveryOutput.Pupil(
        id: "K\(place)07\(place)", name: "\(name) Oneof\(name)", counselor: place < 3 ? "Rivera" : "Tan",
        note: place % 3 == 0 ? secret : "Seen in the yard \(name.lowercased())word, hides in his room.",
        isRestricted: place % 3 == 0, text: "plain \(place)")
    }
  }

  private static let outputs = Result { try EveryOutput(pupils()) }

  @Test func `every command did its work`() throws {
    let outputs = try CounselorTests.outputs.get()
    let files = try outputs.files()
    for part in [
      "reports/", "rivera.html", "rivera-week.html", "tan.xlsx", "tan-review.xlsx", "letters/", "-family.docx",
      "-external.html", "-family.txt", "family.csv", "sheets/", "-support.docx", "-handover.html", "records/",
      "evaluation.html", "kept.csv", "study/days.csv", "study/groups.csv",
    ] { #expect(files.contains { $0.contains(part) }, "\(part)") }
    for printed in outputs.printed {
      // What an import says twice is unchanged; rows are kept back; nothing fails.
      #expect([0, 3].contains(printed.status), "\(printed.command): \(printed.status) \(printed.err)")
    }
  }

  @Test func `a restricted note is quoted nowhere`() throws {
    let outputs = try CounselorTests.outputs.get()
    for file in try outputs.files() {
      let text = try outputs.text(file)
      for sign in CounselorTests.signs { #expect(!text.contains(sign), "\(file)") }
    }
    for printed in outputs.printed {
      for sign in CounselorTests.signs {
        #expect(!printed.out.contains(sign) && !printed.err.contains(sign), "\(printed.command)")
      }
    }
    // The open notes are there, so the test can see.
    #expect(try outputs.files().contains { try outputs.text($0).contains("hides in his room") })
  }

  @Test func `no counselor's file holds another's student, and no student's file another student`() throws {
    let outputs = try CounselorTests.outputs.get()
    let pupils = CounselorTests.pupils()
    var checked = 0
    for file in try outputs.files() {
      let text = try outputs.text(file)
      let name = file.split(separator: "/").last.map(String.init) ?? ""
      let isOf = ["Rivera", "Tan"].filter {
        let slug = $0.lowercased()
        return file.contains("/\(slug)/") || name.hasPrefix("\(slug).") || name.hasPrefix("\(slug)-")
      }
      let own = pupils.filter { name.contains($0.id) }
      for pupil in pupils {
        let isStrange = isOf.contains { $0 != pupil.counselor } || !own.isEmpty && !own.contains { $0.id == pupil.id }
        guard isStrange else { continue }
        checked += 1
        for word in [pupil.id, pupil.name, pupil.name.split(separator: " ")[1].description] {
          #expect(!text.contains(word), "\(file): \(word)")
        }
      }
    }
    #expect(checked > 100)
    for name in ["Zed 1", "Z1"] { #expect(try !outputs.text("study/students.csv").contains(name)) }
  }

  @Test func `letters and sheets hold no text of any note, and no file name a name`() throws {
    let outputs = try CounselorTests.outputs.get()
    for file in try outputs.files() {
      for pupil in CounselorTests.pupils() {
        for word in pupil.name.split(separator: " ") { #expect(!file.contains(word), "\(file)") }
        guard file.hasPrefix("letters/") || file.hasPrefix("sheets/") || file.hasPrefix("study/") else { continue }
        #expect(try !outputs.text(file).contains("\(pupil.name.split(separator: " ")[0].lowercased())word"), "\(file)")
      }
    }
  }

  @Test func `restricted notes come with the record only when asked for, and that is on the trail`() throws {
    let ebb = try CounselorTests.outputs.get().ebb
    let plain = try ebb.read("records/K0070-record.html")
    #expect(plain.contains("(restricted: withheld)") && plain.contains("One restricted note is withheld"))
    // Outside the workspace, whose files other tests search.
    let path = NSTemporaryDirectory() + "/ebb-\(UUID().uuidString).html"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try ebb.run("student-record", "K0070", "--include-restricted", "--out", path).status == 0)
    let asked = try String(contentsOfFile: path, encoding: .utf8)
    #expect(asked.contains("velvet") && !asked.contains("withheld"))
    #expect(
      try ebb.rows("SELECT detail FROM audit WHERE detail LIKE '%restricted%'")
        == ["student record as a page, with restricted notes"])
  }
}
