extension LetterReason {
  /// The sentence in Spanish.
  func spanish(_ rule: LetterRule) -> String? {
    switch rule {
    case .risingEarly:
      guard let missed = said("missedInLast20"), let on = said("changedOn"), let usual = said("usualIn20") else {
        return nil
      }
      return "Faltó \(missed) de los últimos 20 días de clase; antes del \(on) eran \(usual) de cada 20."
    case .rising:
      guard let missed = said("missedSince"), let days = schoolDays("daysSince"), let onset = said("onset"),
        let usual = said("usualSince")
      else { return nil }
      return "Desde el \(onset), más o menos, faltó \(missed) de \(days); lo habitual en su caso serían \(usual)."
    case .longSpell:
      guard let streak = schoolDays("streak"), let since = said("streakSince") else { return nil }
      return "Faltó \(streak) seguidos, sin interrupción, desde el \(since)."
    case .oftenAway:
      guard let long = said("missedInLast60"), let share = said("recent60"), let recent = said("missedInLast20") else {
        return nil
      }
      return "Faltó \(long) de los últimos 60 días de clase (\(share)) y \(recent) de los últimos 20."
    case .away:
      guard let missed = said("missedInLast20"), let share = said("recent20") else { return nil }
      return "Faltó \(missed) de los últimos 20 días de clase (\(share))"
        + (said("onset").map { "; el cambio empezó hacia el \($0)." } ?? ".")
    case .gone:
      guard let missed = said("missedInLast60"), let share = said("recent60") else { return nil }
      return "Faltó \(missed) de los últimos 60 días de clase (\(share))"
        + (said("lastAttended").map { "; vino por última vez el \($0)." } ?? ".")
    case .friction:
      guard let days = schoolDays("precursors20"), let since = said("precursorsSince"),
        let before = said("precursorBaseline")
      else { return nil }
      return "Llegó tarde, salió antes, fue a la enfermería o estuvo en un aula aparte \(days) desde el \(since); "
        + "antes, \(before) de cada 20."
    case .unexplained, .silent: return spanishSilence(rule)
    case .refusalCoded:
      guard let days = days("refusal20"), let window = said("windowDays") else { return nil }
      return "La escuela anotó que no podía venir \(days) de los últimos \(window)."
    case .noteSigns:
      return "Las notas de los últimos 30 días hablan de días en casa o en su cuarto, y falta más de lo habitual."
    case .relapse:
      guard let since = schoolDays("daysSinceBack"), let missed = said("missedInLast10") else { return nil }
      return "De nuevo hay ausencias \(since) después de volver: \(missed) de los últimos 10"
        + (days("streak").map { ", ahora \($0) sin interrupción." } ?? ".")
    case .chronic10, .chronic20:
      guard let missed = said("missedDays"), let all = schoolDays("expectedDays"), let share = said("absenceRate")
      else { return nil }
      return rule == .chronic10
        ? "Este curso faltó \(missed) de \(all) (\(share))."
        : "Este curso faltó uno de cada cinco días o más: \(missed) de \(all) (\(share))."
    case .futoko30, .futoko90:
      guard let days = days("ebbDays") else { return nil }
      return rule == .futoko30
        ? "Este curso, \(days) de ausencia sin certificado ni permiso; la encuesta anual cuenta desde 30."
        : "Este curso, \(days) de ausencia sin certificado ni permiso; para la encuesta anual, la ausencia larga empieza en 90."
    case .screening:
      guard let day = said("screenedOn") else { return nil }
      return "Consta un cuestionario del \(day)."
    }
  }

  private func spanishSilence(_ rule: LetterRule) -> String? {
    if let registers = said("registersSince") {
      let since = said("enteredOn").map { " desde el \($0)" } ?? ""
      return "Consta la inscripción, pero nunca su asistencia: ninguna anotación en los \(registers) registros\(since)."
    }
    let silence = days("silentDays").flatMap { days in
      said("silentSince").map { "No hay anotación en los últimos \(days) con registro, desde el \($0)" }
    }
    if rule == .silent { return silence.map { $0 + ": por favor, averigüen dónde está." } }
    let away = schoolDays("unexplainedStreak").map { "Faltó sin motivo conocido \($0) sin interrupción." }
    let all = [away, silence.map { $0 + "." }].compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}
