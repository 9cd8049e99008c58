import Domain
import Reporter
import Testing

@Suite struct LetterheadTests {
  @Test func `a whole letterhead is read, and the contact signs unless somebody else does`() throws {
    let settings = try SettingsReader.read(LetterFixture.settings)
    var expected = LetterFixture.letterhead
    expected.signatureRole = "School counselor"
    #expect(try Letterhead(settings: settings) == expected)
  }

  @Test func `without any settings the error says what to write`() throws {
    let error = #expect(throws: LetterheadError.self) { try Letterhead(settings: SettingsDocument()) }
    #expect(
      error?.description == """
        letters are refused until ebb.ini says who writes them; missing: [school] name, address, phone; \
        [letters] contact, contact-role, contact-hours, interpreter, privacy-contact
          hint: add to ebb.ini and fill in:
            [school]
            # the school's name as families know it
            name =
            # the school's postal address
            address =
            # the number families call
            phone =
            [letters]
            # the one person a family can call
            contact =
            # what that person is, such as school counselor
            contact-role =
            # when that person answers, such as Mon to Fri, 8:00 to 15:30
            contact-hours =
            # one sentence on how to get an interpreter, or none
            interpreter =
            # whom to ask about the records, with a number or address
            privacy-contact =
        """)
  }

  @Test(arguments: [
    "name", "address", "phone", "contact", "contact-role", "contact-hours", "interpreter", "privacy-contact",
  ]) func `each required key is missed by its name, also when it is empty`(key: String) throws {
    let lines = LetterFixture.settings.split(separator: "\n").map { $0.hasPrefix("\(key) =") ? "\(key) =" : String($0) }
    let settings = try SettingsReader.read(lines.joined(separator: "\n"))
    let error = #expect(throws: LetterheadError.self) { try Letterhead(settings: settings) }
    #expect(error?.missing.map(\.name) == [key])
  }

  @Test func `a mistyped key is named with its line`() throws {
    let settings = try SettingsReader.read(LetterFixture.settings.replacing("contact-hours", with: "contact-hour"))
    let error = #expect(throws: LetterheadError.self) { try Letterhead(settings: settings) }
    #expect(error?.nearMisses == ["line 9: ‘contact-hour’ is not read, did you mean ‘contact-hours’?"])
    #expect(error?.description.contains("did you mean ‘contact-hours’?") == true)
  }

  @Test func `a school's and a counselor's own section go before the general one`() throws {
    let text = LetterFixture.settings + "\n[school North]\nname = North School\n[letters silva]\ncontact = Rui Silva\n"
    let head = try Letterhead(settings: SettingsReader.read(text), school: "North", counselor: "silva")
    #expect(head.school == "North School")
    #expect(head.phone == "(503) 555-0142")
    #expect(head.contactName == "Rui Silva")
    #expect(head.signatureName == "Rui Silva")
  }

  @Test func `interpreter = none leaves the line out`() throws {
    let text = LetterFixture.settings.replacing("Please ask for an interpreter; it is free.", with: "None")
    #expect(try Letterhead(settings: SettingsReader.read(text)).interpreterLine.isEmpty)
  }

  @Test func `the waiting time is 20 days unless the settings say another`() throws {
    #expect(try LetterSettings.waitDays(SettingsDocument()) == 20)
    #expect(try LetterSettings.waitDays(SettingsReader.read("[letters]\nwait-days = 0")) == 0)
  }

  @Test(arguments: ["-1", "366", "soon", "", "99999999999999999999"])
  func `a waiting time that is no number of days is refused with its place`(value: String) throws {
    let settings = try SettingsReader.read("[letters]\nwait-days = \(value)")
    let error = #expect(throws: SettingsError.self) { try LetterSettings.waitDays(settings) }
    #expect(error?.line == 2)
    #expect(error?.problem == "wait-days ‘\(value)’ is not a number of days")
    #expect(error?.hint == "write a whole number from 0 to 365, such as wait-days = 20")
  }
}

extension String {
  /// Replaces every occurrence of a text, without Foundation.
  func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
