import Domain

/// What the register shows, in sentences and in the heads of tables.
extension LetterLanguage {
  func sentence(_ pattern: AttendancePattern) -> String {
    switch pattern {
    case .recent(let parts, let since): recent(number(parts), since)
    case .spells(1, let length, let first, let last): oneSpell(span(length, first, last))
    case .spells(let count, let length, let first, let last):
      spells(count, span(length, first, last))
    case .weekday(let number, let count, let all): weekday(weekdays(number), count, all)
    }
  }

  private func span(_ length: Int, _ first: SchoolDay, _ last: SchoolDay) -> String {
    schoolDays(length) + (self == .japanese ? "、" : ", ") + range(first, last)
  }

  private func recent(_ missed: String, _ since: SchoolDay) -> String {
    switch self {
    case .english: "Missed \(missed) of the last 20 school days (since \(medium(since)))."
    case .japanese: "直近の授業日20日のうち\(missed)日欠席（\(date(since))以降）。"
    case .spanish: "Faltó \(missed) de los últimos 20 días de clase (desde el \(date(since)))."
    case .italian: "Persi \(missed) degli ultimi 20 giorni di scuola (\(joined("dal ", date(since))))."
    }
  }

  private func oneSpell(_ span: String) -> String {
    switch self {
    case .english: "The absence was in one spell (\(span))."
    case .japanese: "続けて欠席した期間は1回です（\(span)）。"
    case .spanish: "La ausencia fue de una sola vez (\(span))."
    case .italian: "L'assenza è stata una sola (\(span))."
    }
  }

  private func spells(_ count: Int, _ span: String) -> String {
    switch self {
    case .english: "The absences came in \(count) spells; the longest was \(span)."
    case .japanese: "続けて欠席した期間は\(count)回で、最も長いのは\(span)です。"
    case .spanish: "Las ausencias se repartieron en \(count) periodos; el más largo, \(span)."
    case .italian: "Le assenze si dividono in \(count) periodi; il più lungo: \(span)."
    }
  }

  private func weekday(_ name: String, _ count: Int, _ all: Int) -> String {
    switch self {
    case .english: "\(count) of the \(all) days were \(name)."
    case .japanese: "\(all)日のうち\(count)日が\(name)です。"
    case .spanish: "\(count) de los \(all) días fueron \(name)."
    case .italian: "\(count) giorni su \(all) cadevano di \(name)."
    }
  }

  /// The rows of the table of months.
  enum MonthRow: CaseIterable { case schoolDays, missed, late, leftEarly }

  func title(_ row: MonthRow) -> String {
    switch (self, row) {
    case (.english, .schoolDays): "School days"
    case (.english, .missed): "Missed"
    case (.english, .late): "Late"
    case (.english, .leftEarly): "Left early"
    case (.japanese, .schoolDays): "授業日"
    case (.japanese, .missed): "欠席"
    case (.japanese, .late): "遅刻"
    case (.japanese, .leftEarly): "早退"
    case (.spanish, .schoolDays): "Días de clase"
    case (.spanish, .missed): "Ausencias"
    case (.spanish, .late): "Retrasos"
    case (.spanish, .leftEarly): "Salidas antes de hora"
    case (.italian, .schoolDays): "Giorni di scuola"
    case (.italian, .missed): "Assenze"
    case (.italian, .late): "Ritardi"
    case (.italian, .leftEarly): "Uscite anticipate"
    }
  }

  /// The days missed, all of them or the newest, parts of days marked as such.
  func missedDates(_ days: [AttendanceFacts.MissedDay], areAll: Bool) -> String {
    let dates = days.map { $0.part >= Mark.wholeDay ? short($0.day) : "\(short($0.day)) \(partMark)" }
    switch self {
    case .english: return (areAll ? "Days missed: " : "The last \(days.count) days missed: ") + list(dates) + "."
    case .japanese: return (areAll ? "欠席日：" : "直近\(days.count)日の欠席日：") + list(dates) + "。"
    case .spanish:
      return (areAll ? "Días de ausencia: " : "Los últimos \(days.count) días de ausencia: ") + list(dates) + "."
    case .italian:
      return (areAll ? "Giorni di assenza: " : "Gli ultimi \(days.count) giorni di assenza: ") + list(dates) + "."
    }
  }

  private var partMark: String {
    switch self {
    case .english: "(part)"
    case .japanese: "（一部）"
    case .spanish: "(parte)"
    case .italian: "(in parte)"
    }
  }
}
