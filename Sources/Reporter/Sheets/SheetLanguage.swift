import Domain

/// The languages of a sheet.
public enum SheetLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case japanese = "ja"
  case spanish = "es"
  case italian = "it"

  /// Whether a person has read the words; English is the language they were written in.
  var isChecked: Bool { self == .english }

  private static let months: [SheetLanguage: [String]] = [
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    .spanish: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ],
    .italian: [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
      "novembre", "dicembre",
    ],
  ]

  /// `September`, `9月`, `septiembre`, `settembre`.
  func month(_ day: SchoolDay) -> String {
    let number = day.civil.month
    return SheetLanguage.months[self].map { $0[number - 1] } ?? "\(number)月"
  }

  /// `20 November 2026`, `2026年11月20日`, `20 de noviembre de 2026`, `20 novembre 2026`; never broken at a line's end.
  func date(_ day: SchoolDay) -> String {
    let (year, month, date) = day.civil
    let words =
      switch self {
      case .japanese: "\(year)年\(month)月\(date)日"
      case .spanish: "\(date) de \(self.month(day)) de \(year)"
      case .english: "\(date) \(self.month(day)) \(year)"
      case .italian: "\(date == 1 ? "1º" : String(date)) \(self.month(day)) \(year)"
      }
    return words.split(separator: " ").joined(separator: "\u{A0}")
  }

  /// `2026/27`, in Japanese `2026年度`; a year that begins in January is `2026`.
  func year(_ first: SchoolDay) -> String {
    let (year, month, _) = first.civil
    if self == .japanese { return "\(year)年度" }
    if month == 1 { return String(year) }
    let next = (year + 1) % 100
    return "\(year)/\(next < 10 ? "0" : "")\(next)"
  }

  /// Days to one decimal, half up: `11`, `11.5`, in Spanish and Italian `11,5`.
  func days(_ parts: Int) -> String {
    (LetterLanguage(rawValue: rawValue) ?? .english).number(parts)
  }

  /// `mother, 3 May`: what goes together, with the comma of the language.
  func joined(_ items: [String]) -> String { items.joined(separator: self == .japanese ? "、" : ", ") }
}
