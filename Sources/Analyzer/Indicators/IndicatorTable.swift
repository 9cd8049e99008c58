public import Domain

/// The one table of what every indicator means: the manual, the settings' checks and the pages read it.
public enum IndicatorTable {
  public struct Entry: Sendable {
    public let indicator: Indicator
    public let unit: IndicatorUnit
    /// One sentence, with its window and what makes it unknown.
    public let meaning: String
    public let source: String
  }

  /// All entries, in the order of ``Indicator``.
  public static let entries: [Entry] = Indicator.allCases.map { indicator in
    let (unit, meaning, source) = describe(indicator)
    return Entry(indicator: indicator, unit: unit, meaning: meaning, source: source)
  }

  public static subscript(indicator: Indicator) -> Entry {
    let (unit, meaning, source) = describe(indicator)
    return Entry(indicator: indicator, unit: unit, meaning: meaning, source: source)
  }

  private static func describe(_ indicator: Indicator) -> (IndicatorUnit, String, String) {
    switch indicator {
    case .expectedDays: (.days, "expected days this school year", "Ed-Fi edu_wh")
    case .missedDays: (.partDays, "days missed this school year, as the law counts them", "Attendance Works")
    case .absenceRate: (.share, "missedDays as a share of expectedDays", "Attendance Works; US Department of Education")
    case .ebbDays: (.partDays, "days missed this year that speak for withdrawal", "MEXT annual survey")
    case .excess: (.number, "time missed above what would be usual, as a running sum", "Page 1954; FFT 2023")
    case .onset: (.date, "the first missed day after the last zero of the excess", "Page 1954")
    case .excessDays: (.meanDays, "days missed since the onset less the usual ones", "own back-test")
    case .recent10: (.share, "missed share of the last 10 days; needs 10", "own back-test")
    case .recent20: (.share, "missed share of the last 20 days; needs 20", "own back-test")
    case .recent60: (.share, "missed share of the last 60 days; needs 60", "Kearney 2008")
    case .missedInLast10: (.partDays, "days missed of the last 10", "own back-test")
    case .baseline: (.share, "own missed share before the last 20 days; needs 20 before them", "own back-test")
    case .streak: (.days, "days of the running spell, each at least half missed", "FFT 2023")
    case .unexplainedStreak: (.days, "the longest run of unexcused days that touches this week", "Tokushima handbook")
    case .longestStreak: (.days, "this year's longest run of days at least half missed", "MASS, Vanneste 2016")
    case .daysSinceAttended: (.calendarDays, "calendar days since any part of a day was attended", "Kato 2020")
    case .monthsAway:
      (.months, "months since two attended days in a row; holidays do not stop it", "Kato 2020; MHLW 2010")
    case .spells60: (.count, "spells with a day among the last 60", "FFT 2023; MASS, Vanneste 2016")
    case .meanSpell: (.meanDays, "mean length of the spells of the last 60 days, in days", "FFT 2023")
    case .spellGaps: (.count, "1 when the gaps between the spells of the last 60 days shrink; needs 3", "own reading")
    case .precursors20:
      (
        .days, "days late, left early, with the nurse or in a separate room since the 20th last day that counts",
        "Fukushima 2000; Kearney 2023"
      )
    case .precursorBaseline:
      (.meanDays, "the same per 20 days before; needs 20 days before the last 20", "Fukushima 2000; Kearney 2023")
    case .mondayShare:
      (
        .share,
        "how much more is missed on first days after a weekend or break than on others, against the usual; of 60",
        "Fukushima 2000"
      )
    case .silentDays:
      (.days, "the last registers of the school without a mark for the student", "English regulations 2024")
    case .ebbIn75: (.days, "days of the last 75 of which at least a quarter was missed", "Kearney 2008")
    case .refusal20: (.days, "days of the last 20 with the school's own code for refusal", "Victoria, code 208")
    case .firstMissed20: (.partDays, "days missed of this year's first 20", "Olson 2014; MiMTSS")
    case .daysSinceBack: (.days, "days since the last return from mostly away or not coming", "seed S1; own reading")
    case .boundSigns30: (.count, "different signs of being bound to home or room in notes of 30 days", "Kato 2020")
    case .signs: (.count, "different signs in notes of the last 30 days", "Fukushima 2000; MEXT 2023")
    case .signWeight:
      (
        .number, "weight of the different signs in notes, each halved every 30 days since it was last said",
        "own reading"
      )
    case .protective: (.count, "different protective facts in notes of the last 30 days", "own reading")
    case .contactPoints: (.count, "points of contact left, 0 to 5; unknown without a note in 90 days", "seed S2")
    case .hq25: (.total, "the last total of the HQ-25", "Teo 2018")
    case .sads: (.total, "the last total of the SADS", "Watson & Friend 1969")
    case .ucla: (.total, "the last total of the UCLA Loneliness Scale", "Russell 1996")
    case .srasr: (.total, "the last total of the SRAS-R", "Kearney 2002")
    }
  }
}
