/// A column of a file about people or days: its documented name and the others that exports give it.
struct PeopleColumn: Sendable {
  enum Content: Sendable {
    case text
    case day
    /// A day of something that has happened, so not in the future.
    case pastDay
  }
  let name: String
  let aliases: [String]
  let content: Content

  init(_ name: String, _ aliases: [String] = [], _ content: Content = .text) {
    self.name = name
    self.aliases = [name] + aliases
    self.content = content
  }
}

extension PeopleColumn {
  static let student = PeopleColumn("student_id", Aliases.student)
  static let date = PeopleColumn("date", Aliases.date + ["written on", "contact date", "test date"], .pastDay)
  static let school = PeopleColumn("school", Aliases.school)
  static let language = PeopleColumn("language", ["home language", "language code", "言語"])
  static let kind = PeopleColumn("kind", ["type", "category", "note type", "種別"])
  static let reason = PeopleColumn("reason", ["comment", "comments", "理由"])
  static let by = PeopleColumn("by", ["granted by", "given by", "signed by", "decided by"])

  // Roster.
  static let name = PeopleColumn("name", Aliases.name)
  static let given = PeopleColumn("given_name", ["given", "first name", "forename", "vorname", "nombre", "nome", "名"])
  static let family = PeopleColumn(
    "family_name", ["family", "last name", "surname", "nachname", "apellido", "apellidos", "cognome", "姓"])
  static let grade = PeopleColumn("grade", ["grade level", "year group", "klassenstufe", "学年"])
  static let counselor = PeopleColumn("counselor", ["counsellor", "school counselor", "caseload", "担当"])
  static let entered = PeopleColumn(
    "entered_on",
    ["entered", "entry date", "enrolled on", "enrollment date", "enrolment date", "start date", "転入日", "入学日"], .day)
  static let left = PeopleColumn(
    "left_on", ["left", "exit date", "exit withdraw date", "withdrawal date", "leaving date", "end date", "転出日"], .day)
  static let className = PeopleColumn("class", ["class name", "homeroom", "form", "klasse", "組"])
  static let sex = PeopleColumn("sex", ["gender", "性別"])
  static let household = PeopleColumn("household", ["household id", "family id"])
  static let sibling = PeopleColumn("sibling_of", ["sibling", "sibling id"])
  static let birth = PeopleColumn("birth_date", ["date of birth", "dob", "born", "birthday", "生年月日"], .day)
  static let main = PeopleColumn("main", ["is main", "main school", "primary school"])

  // Guardians.
  static let guardian = PeopleColumn("guardian_id", ["contact id", "parent id"])
  static let guardianName = PeopleColumn("name", ["guardian name", "guardian", "parent name", "contact name", "氏名"])
  static let relation = PeopleColumn("relation", ["relationship", "続柄"])
  static let address = PeopleColumn("address", ["postal address", "mailing address", "住所"])
  static let receivesLetters = PeopleColumn(
    "receives_letters", ["letters", "receives mail", "receives mailings", "mailings", "gets letters"])

  // Calendar.
  static let calendarDate = PeopleColumn("date", Aliases.date, .day)
  static let from = PeopleColumn("from", ["first day", "start date", "begin date", "begins on"], .day)
  static let until = PeopleColumn(
    "until", ["to", "last day", "end date", "valid until", "expires on", "expires"], .day)
  static let dayKind = PeopleColumn("kind", ["type", "day type", "day kind", "calendar event", "event type"])

  // Notes.
  static let author = PeopleColumn("author", ["written by", "by", "staff", "counselor", "teacher", "記入者"])
  static let text = PeopleColumn(
    "text", ["note", "notes", "note text", "body", "content", "comment", "comments", "remark", "内容", "記録"])
  static let note = PeopleColumn("note_id", ["note number", "id"])
  static let signs = PeopleColumn("signs", ["sign", "codes", "sign codes"])
  static let restricted = PeopleColumn("restricted", ["is restricted", "confidential", "private"])

  // Contacts, consents, screenings, decisions, outcomes.
  static let who = PeopleColumn("who", ["with", "person", "contact"])
  static let how = PeopleColumn("how", ["method", "channel", "medium"])
  static let outcome = PeopleColumn("outcome", ["result"])
  static let granted = PeopleColumn("granted_on", ["granted", "given on", "signed on", "consent date"], .pastDay)
  static let instrument = PeopleColumn("instrument", ["questionnaire", "scale", "screener"])
  static let total = PeopleColumn("total", ["score", "total score", "sum"])
  static let asOf = PeopleColumn("as_of", [], .pastDay)
  static let page = PeopleColumn("page")
  /// In a review sheet: the id that the row was written for.
  static let listed = PeopleColumn("listed_id")
  static let decision = PeopleColumn("decision")
  static let on = PeopleColumn("on", ["decided on"], .pastDay)
  static let event = PeopleColumn("event")
}
