import Domain

/// The support sheet after the form 児童生徒理解・支援シート (MEXT): strengths first, then the year by month.
public enum SupportSheet {
  public static func made(_ facts: SheetFacts, language: LetterLanguage) -> StudentSheet {
    let record = SheetRecord(facts: facts, language: language)
    return record.sheet(
      .supportTitle, entries: record.entries,
      sections: [
        record.strengthsSection, record.attendanceSection,
        SheetSteps(record: record).section,
        StudentSheet.Section(
          title: record.said(.wishes),
          blocks: [
            .labelledLines(record.said(.ownWish), 2), .labelledLines(record.said(.familyWish), 2),
          ]),
        record.nextSection, record.schoolsSection,
        StudentSheet.Section(
          title: record.said(.signatures), blocks: [.signatures([record.said(.writer), record.said(.family)])]),
      ])
  }
}
