/// Names of months and days of the week in the languages of the exports that ebb knows.
enum MonthName {
  /// English, German, Spanish, Italian and French, without accents.
  private static let months = [
    ["january", "januar", "janner", "enero", "gennaio", "janvier"],
    ["february", "februar", "febrero", "febbraio", "fevrier"],
    ["march", "marz", "marzo", "mars"], ["april", "abril", "aprile", "avril"],
    ["may", "mai", "mayo", "maggio"], ["june", "juni", "junio", "giugno", "juin"],
    ["july", "juli", "julio", "luglio", "juillet"], ["august", "agosto", "aout"],
    ["september", "septiembre", "settembre", "septembre"], ["october", "oktober", "octubre", "ottobre", "octobre"],
    ["november", "noviembre", "novembre"], ["december", "dezember", "diciembre", "dicembre", "decembre"],
  ]
  private static let weekdays = [
    ["monday", "mon", "mo", "montag", "lunes", "lunedi", "lundi"],
    ["tuesday", "tues", "tue", "tu", "dienstag", "di", "martes", "martedi", "mardi"],
    ["wednesday", "wed", "we", "mittwoch", "mi", "miercoles", "mercoledi", "mercredi"],
    ["thursday", "thurs", "thur", "thu", "th", "donnerstag", "do", "jueves", "giovedi", "jeudi"],
    ["friday", "fri", "fr", "freitag", "viernes", "venerdi", "vendredi"],
    ["saturday", "sat", "sa", "samstag", "sonnabend", "sabado", "sabato", "samedi"],
    ["sunday", "sun", "su", "sonntag", "so", "domingo", "domenica", "dimanche"],
  ]

  /// 1 to 12 for a name or its beginning of at least three letters; nil when it is none, or of two months.
  static func month(_ word: some StringProtocol) -> Int? {
    let key = ColumnName.key(word)
    guard key.utf8.count >= 3, word.allSatisfy({ $0.isLetter || $0 == "." }) else { return nil }
    let found = months.indices.filter { months[$0].contains { $0.hasPrefix(key) } }
    return found.count == 1 ? found[0] + 1 : nil
  }

  /// 1 for Monday to 7 for Sunday.
  static func weekday(_ word: some StringProtocol) -> Int? {
    let key = ColumnName.key(word)
    guard !key.isEmpty, word.allSatisfy({ $0.isLetter || $0 == "." }) else { return nil }
    return weekdays.firstIndex { $0.contains(key) }.map { $0 + 1 }
  }
}
