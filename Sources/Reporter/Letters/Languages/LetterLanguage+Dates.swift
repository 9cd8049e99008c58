import Domain

/// Dates as a letter of each language writes them; blanks inside a date do not break.
extension LetterLanguage {
  private var months: [String] {
    switch self {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
    case .japanese: (1...12).map { "\($0)月" }
    case .spanish:
      [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
        "diciembre",
      ]
    case .italian:
      [
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
        "novembre", "dicembre",
      ]
    }
  }

  /// `September`, `9月`, `septiembre`, `settembre`.
  func month(_ day: SchoolDay) -> String { months[day.civil.month - 1] }
  /// `Sep`, `9月`, `sept`, `set`: as the head of a column.
  func shortMonth(_ day: SchoolDay) -> String {
    switch self {
    case .japanese: month(day)
    case .spanish where day.civil.month == 9: "sept"
    default: String(month(day).prefix(3))
    }
  }
  private func number(_ day: SchoolDay) -> String {
    self == .italian && day.civil.day == 1 ? "1°" : "\(day.civil.day)"
  }
  private func unbroken(_ parts: String...) -> String { parts.joined(separator: "\u{A0}") }

  /// `20 November 2026`, `2026年11月20日`, `20 de noviembre de 2026`, `20 novembre 2026`.
  func date(_ day: SchoolDay) -> String {
    let year = "\(day.civil.year)"
    switch self {
    case .english, .italian: return unbroken(dayAndMonth(day), year)
    case .japanese: return "\(year)年\(dayAndMonth(day))"
    case .spanish: return unbroken(dayAndMonth(day), "de", year)
    }
  }

  /// `20 November`, `11月20日`, `20 de noviembre`, `20 novembre`.
  func dayAndMonth(_ day: SchoolDay) -> String {
    switch self {
    case .english, .italian: unbroken(number(day), month(day))
    case .japanese: "\(month(day))\(day.civil.day)日"
    case .spanish: unbroken(number(day), "de", month(day))
    }
  }

  /// `20 Nov 2026`, as in a list.
  func medium(_ day: SchoolDay) -> String {
    self == .japanese ? date(day) : "\(number(day)) \(shortMonth(day)) \(day.civil.year)"
  }
  /// `20 Nov`.
  func short(_ day: SchoolDay) -> String {
    self == .japanese ? dayAndMonth(day) : "\(number(day)) \(shortMonth(day))"
  }

  /// `2026/27`, in Japanese `2026年度`; a year that begins in January is `2026`.
  func schoolYear(_ first: SchoolDay) -> String {
    let (year, month, _) = first.civil
    if self == .japanese { return "\(year)年度" }
    if month == 1 { return String(year) }
    let next = (year + 1) % 100
    return "\(year)/\(next < 10 ? "0" : "")\(next)"
  }

  /// `16–20 Nov`, `28 Nov – 2 Dec`, `11月16日から20日`.
  func range(_ first: SchoolDay, _ last: SchoolDay) -> String {
    if first == last { return short(first) }
    let (a, b) = (first.civil, last.civil)
    if self == .japanese {
      if a.year != b.year { return "\(date(first))から\(date(last))" }
      return "\(short(first))から" + (a.month == b.month ? "\(b.day)日" : short(last))
    }
    if a.year != b.year { return "\(medium(first)) – \(medium(last))" }
    return a.month == b.month ? "\(number(first))–\(short(last))" : "\(short(first)) – \(short(last))"
  }

  /// `from 1 September 2026 to 20 November 2026`.
  func period(_ first: SchoolDay, _ last: SchoolDay) -> String {
    switch self {
    case .english: "from \(date(first)) to \(date(last))"
    case .japanese: "\(date(first))から\(date(last))まで"
    case .spanish: "del \(date(first)) al \(date(last))"
    case .italian: joined("dal ", date(first)) + joined(" al ", date(last))
    }
  }

  /// `the first on 4 September and the last on 20 November 2026`, or `on 4 September 2026` for one date.
  func when(first: SchoolDay, last: SchoolDay) -> String {
    let start = first.civil.year == last.civil.year ? dayAndMonth(first) : date(first)
    if first == last {
      switch self {
      case .english: return "on \(date(first))"
      case .japanese: return date(first)
      case .spanish: return "el \(date(first))"
      case .italian: return joined("il ", date(first))
      }
    }
    switch self {
    case .english: return "the first on \(start) and the last on \(date(last))"
    // The year stands in front, so it is said with the first date.
    case .japanese:
      return "最初は\(date(first))、最後は" + (first.civil.year == last.civil.year ? dayAndMonth(last) : date(last))
    case .spanish: return "la primera vez el \(start) y la última el \(date(last))"
    case .italian: return joined("la prima volta il ", start) + joined(" e l'ultima il ", date(last))
    }
  }

  /// `between 1 September 2026 and 20 November 2026`, where the files told totals and no dates.
  func between(_ first: SchoolDay, _ last: SchoolDay) -> String {
    switch self {
    case .english: "between \(date(first)) and \(date(last))"
    case .japanese: "\(date(first))から\(date(last))までの間"
    case .spanish: "entre el \(date(first)) y el \(date(last))"
    case .italian: joined("tra il ", date(first)) + joined(" e il ", date(last))
    }
  }

  /// Monday is 1; `Mondays`, `月曜日`, `lunes`, `lunedì`.
  func weekdays(_ weekday: Int) -> String {
    let names =
      switch self {
      case .english: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"]
      case .japanese: ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"]
      case .spanish: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
      case .italian: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"]
      }
    return names[(weekday + 6) % 7]
  }
}
