import Domain

extension SchoolMonths {
  /// The monthly table in the form's own columns: a row a month of the school year, then the total.
  func table(_ language: LetterLanguage) -> StudentSheet.Table {
    func said(_ phrase: SheetPhrase) -> String { phrase.said(language) }
    let columns: [SheetPhrase] = [
      .required, .attended, .room, .late, .leftEarly, .absent, .elsewhere,
    ]
    let total = total
    return StudentSheet.Table(
      head: [said(.month)] + columns.map(said),
      rows: rows.map { [title($0, language.month($0.first))] + cells($0, language) }
        + [[title(total, said(.total))] + cells(total, language)],
      notes: notes(total, language))
  }

  private func title(_ row: Row, _ name: String) -> String { row.hasTotals ? name + "\u{A0}*" : name }

  /// Empty for a month to come, a dash where nothing is recorded: never a nought that nobody counted.
  private func cells(_ row: Row, _ language: LetterLanguage) -> [String] {
    guard row.isKnown else { return Array(repeating: row.first > asOf ? "" : "–", count: 7) }
    func days(_ count: Int) -> String { row.hasDays || count > 0 ? String(count) : "–" }
    return [
      language.number(row.required), language.number(row.attended), days(row.room), String(row.late),
      String(row.leftEarly), language.number(row.absent), days(row.elsewhere),
    ]
  }

  private func notes(_ total: Row, _ language: LetterLanguage) -> [String] {
    var notes = [SheetPhrase.noteRequired.said(language), SheetPhrase.noteAttended.said(language)]
    if partDays > 0 { notes.append(SheetPhrase.notePart.said(language, String(partDays), language.number(partMissed))) }
    if total.hasTotals { notes.append(SheetPhrase.noteTotals.said(language)) }
    if blankDays > 0 { notes.append(SheetPhrase.noteBlank.said(language, String(blankDays))) }
    let hasDash = ([total] + rows).contains { $0.first <= asOf && cells($0, language).contains("–") }
    if hasDash { notes.append(SheetPhrase.noteDash.said(language)) }
    return notes
  }
}
