import Domain
import Reporter
import Store

extension StudentRecordFile {
  /// The titles of the tables in the order of the page; one that is not here comes last under its own name.
  private static let titles: KeyValuePairs<String, (title: String, about: String)> = [
    "student": ("Id", ""),
    "student_detail": ("Name and class", "A row with a number under ended_by was replaced by that import."),
    "enrolment": ("Schools", ""), "caseload": ("Counselors", ""), "guardian": ("Guardians", ""),
    "register": (
      "Attendance",
      "P present, L late, E left early, H part missed, A absent, U unexcused, R refused, C certified, F family, "
        + "O elsewhere, S suspended, N not expected, - no mark. A letter a day."
    ),
    "register_detail": ("Attendance, further details", "part: how much was missed, of 2520."),
    "period_count": ("Totals without days", "In parts: 2520 is a day."),
    "note": ("Notes", ""),
    "sign": ("What ebb found in the notes", "Found by lists of phrases; it can be wrong."),
    "screening": ("Screenings", ""), "contact": ("Contacts", ""), "consent": ("Consents", ""),
    "decision": ("Decisions", ""), "letter": ("Letters", ""), "letter_event": ("What became of the letters", ""),
    "letter_file": ("Files of the letters", ""), "disclosure": ("Letters that leave the school", ""),
    "handed_out": ("Other things given to somebody outside", "The number is that of the entry on the trail."),
    "urgent": ("Urgent notes", ""), "urgent_mention": ("Mentions in urgent notes", ""),
    "outcome": ("Outcomes", ""), "page_student": ("Review pages that showed the student", ""),
    "finding": ("Analyses", "A trajectory of absence with its numbers; no diagnosis."),
    "reason": ("Reasons in the analyses", ""),
    "register_edit": ("What each import changed in the attendance", "Letters before and after, from the first day on."),
  ]

  /// The record as a page to read and print.
  var page: StudentRecordPage {
    let known = StudentRecordFile.titles.map(\.key)
    var sections: [StudentRecordPage.Section] = []
    for (name, words) in StudentRecordFile.titles {
      guard let table = tables.first(where: { $0.name == name }) else { continue }
      sections.append(name == "register" ? attendance(table, words) : section(table, words.title, words.about))
    }
    for table in tables where !known.contains(table.name) {
      sections.append(section(table, table.name.replacing("_", with: " "), ""))
    }
    sections.append(
      .init(
        title: "Rows of files that were kept back", about: "As they stand in the file.",
        columns: ["file", "line", "code", "row"],
        rows: keptBack.map { [$0.row.file, String($0.row.line), $0.row.code, $0.row.original] }))
    sections.append(
      .init(
        title: "The audit trail", about: "Who did what; times are UTC.",
        columns: ["at", "by", "action", "detail", "to", "purpose", "basis"],
        rows: trail.map {
          [$0.at, $0.by, $0.action, $0.detail, $0.handing.recipient, $0.handing.purpose, $0.handing.basis]
        }))
    let letters = workspace.settings.document
    let contact = letters.value("letters", "privacy-contact") ?? ""
    var opening = [
      "Everything that ebb holds on this student. Families may see it, contest it and have it put right."
        + (contact.isEmpty ? "" : " Ask \(contact).")
    ]
    if !includesRestricted, restrictedCount > 0 {
      opening.append(
        restrictedCount == 1
          ? "One restricted note is withheld: only its day, author and kind are shown."
          : "\(restrictedCount) restricted notes are withheld: only their days, authors and kinds are shown.")
    }
    opening.append("Before it is handed out a person must read it: notes may speak of other people.")
    return StudentRecordPage(
      school: letters.value("school", "name") ?? "", id: record.student.id, name: record.student.name,
      opening: opening, sections: sections,
      closing: ["Audit trail before this record: \(head.isEmpty ? "empty" : head)."])
  }

  private func section(_ table: HeldTable, _ title: String, _ about: String) -> StudentRecordPage.Section {
    // Columns that are empty in every row only take room; the database's own numbers of rows say nothing.
    let places = table.columns.indices.filter { place in
      table.columns[place] != "key" && table.rows.contains { $0[place] != .none && $0[place] != .text("") }
    }
    return .init(
      title: title, about: about, columns: places.map { table.columns[$0].replacing("_", with: " ") },
      rows: table.rows.map { row in places.map { StudentRecordFile.words(row[$0], table.columns[$0]) } })
  }

  private static let flags: Set = ["is_main", "receives_letters", "restricted", "typed", "is_check"]

  private static func words(_ value: HeldValue, _ column: String) -> String {
    flags.contains(column) && value != .none ? (value == .number(0) ? "no" : "yes") : value.words
  }

  /// A row a month: the days with their letters.
  private func attendance(
    _ table: HeldTable, _ words: (title: String, about: String)
  ) -> StudentRecordPage.Section {
    var rows: [[String]] = []
    let schoolYear = (try? workspace.database.schoolYear()) ?? SchoolYear()
    for row in table.rows where row.count == 3 {
      guard case .number(let year) = row[1], case .text(let marks) = row[2] else { continue }
      let first = schoolYear.firstDay(of: year)
      var months: [(name: String, days: [String])] = []
      for (place, letter) in marks.enumerated() where letter != "." {
        let day = first.advanced(by: place)
        let name = String(day.iso.prefix(7))
        if months.last?.name != name { months.append((name, [])) }
        months[months.count - 1].days.append("\(day.iso.suffix(2)) \(letter)")
      }
      rows += months.map { [row[0].words, $0.name, $0.days.joined(separator: " · ")] }
    }
    return .init(title: words.title, about: words.about, columns: ["school", "month", "days"], rows: rows)
  }
}
