extension LetterReason {
  /// A text before a date, with which its article melts: `dall'8 ottobre`.
  private func before(_ text: String, _ date: String) -> String { language.joined(text, date) }

  /// The sentence in Italian.
  func italian(_ rule: LetterRule) -> String? {
    switch rule {
    case .risingEarly:
      guard let missed = said("missedInLast20"), let on = said("changedOn"), let usual = said("usualIn20") else {
        return nil
      }
      return "Persi \(missed) degli ultimi 20 giorni di scuola; " + before("prima del ", on) + ", \(usual) ogni 20."
    case .rising:
      guard let missed = said("missedSince"), let days = schoolDays("daysSince"), let onset = said("onset"),
        let usual = said("usualSince")
      else { return nil }
      return before("Circa dal ", onset) + ", persi \(missed) su \(days); di solito sarebbero \(usual)."
    case .longSpell:
      guard let streak = schoolDays("streak"), let since = said("streakSince") else { return nil }
      return "Persi \(streak) di seguito, " + before("dal ", since) + "."
    case .oftenAway:
      guard let long = said("missedInLast60"), let share = said("recent60"), let recent = said("missedInLast20") else {
        return nil
      }
      return "Persi \(long) degli ultimi 60 giorni di scuola (\(share)) e \(recent) degli ultimi 20."
    case .away:
      guard let missed = said("missedInLast20"), let share = said("recent20") else { return nil }
      return "Persi \(missed) degli ultimi 20 giorni di scuola (\(share))"
        + (said("onset").map { before("; il cambiamento è iniziato verso il ", $0) + "." } ?? ".")
    case .gone:
      guard let missed = said("missedInLast60"), let share = said("recent60") else { return nil }
      return "Persi \(missed) degli ultimi 60 giorni di scuola (\(share))"
        + (said("lastAttended").map { before("; l'ultima presenza è stata il ", $0) + "." } ?? ".")
    case .friction:
      guard let days = schoolDays("precursors20"), let since = said("precursorsSince"),
        let earlier = said("precursorBaseline")
      else { return nil }
      return "Ritardi, uscite anticipate, infermeria o aula separata in \(days) " + before("dal ", since)
        + "; prima, \(earlier) ogni 20."
    case .unexplained, .silent: return italianSilence(rule)
    case .refusalCoded:
      guard let days = days("refusal20"), let window = said("windowDays") else { return nil }
      return "La scuola ha annotato che non riusciva a venire: \(days) negli ultimi \(window)."
    case .noteSigns:
      return "Le note degli ultimi 30 giorni parlano di giorni a casa o in camera, e le assenze superano il solito."
    case .relapse:
      guard let since = schoolDays("daysSinceBack"), let missed = said("missedInLast10") else { return nil }
      return "Di nuovo assenze \(since) dopo il ritorno: \(missed) degli ultimi 10 giorni"
        + (days("streak").map { ", ora \($0) di seguito." } ?? ".")
    case .chronic10, .chronic20:
      guard let missed = said("missedDays"), let all = schoolDays("expectedDays"), let share = said("absenceRate")
      else { return nil }
      return rule == .chronic10
        ? "Quest'anno persi \(missed) su \(all) (\(share))."
        : "Quest'anno perso un giorno su cinque o più: \(missed) su \(all) (\(share))."
    case .futoko30, .futoko90:
      guard let days = days("ebbDays") else { return nil }
      return rule == .futoko30
        ? "Quest'anno \(days) di assenza senza certificato o permesso; l'indagine annuale conta da 30."
        : "Quest'anno \(days) di assenza senza certificato o permesso; per l'indagine annuale l'assenza lunga comincia da 90."
    case .screening:
      guard let day = said("screenedOn") else { return nil }
      return before("È presente un questionario del ", day) + "."
    }
  }

  private func italianSilence(_ rule: LetterRule) -> String? {
    if let registers = said("registersSince") {
      let since = said("enteredOn").map { before(" dal ", $0) } ?? ""
      return "Risulta l'iscrizione, ma nessuna presenza: nessuna annotazione nei \(registers) registri\(since)."
    }
    let silence = days("silentDays").flatMap { days in
      said("silentSince").map { "Nessuna annotazione negli ultimi \(days) di registro, " + before("dal ", $0) }
    }
    if rule == .silent { return silence.map { $0 + ": si prega di verificare dove si trova." } }
    let away = schoolDays("unexplainedStreak").map { "Assenze senza motivo noto per \($0) di seguito." }
    let all = [away, silence.map { $0 + "." }].compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}
