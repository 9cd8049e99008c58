extension LetterReason {
  /// The sentence in Japanese.
  func japanese(_ rule: LetterRule) -> String? {
    switch rule {
    case .risingEarly:
      guard let missed = said("missedInLast20"), let on = said("changedOn"), let usual = said("usualIn20") else {
        return nil
      }
      return "直近の授業日20日のうち\(missed)日欠席しています（\(on)より前は20日あたり\(usual)日）。"
    case .rising:
      guard let missed = said("missedSince"), let days = said("daysSince"), let onset = said("onset"),
        let usual = said("usualSince")
      else { return nil }
      return "\(onset)ごろからの授業日\(days)日のうち\(missed)日欠席しています（ふだんなら\(usual)日ほど）。"
    case .longSpell:
      guard let streak = said("streak"), let since = said("streakSince") else { return nil }
      return "\(since)から\(streak)日続けて欠席しています。"
    case .oftenAway:
      guard let long = said("missedInLast60"), let share = said("recent60"), let recent = said("missedInLast20") else {
        return nil
      }
      return "直近の授業日60日のうち\(long)日（\(share)）、直近20日のうち\(recent)日欠席しています。"
    case .away:
      guard let missed = said("missedInLast20"), let share = said("recent20") else { return nil }
      return "直近の授業日20日のうち\(missed)日欠席しています（\(share)）。"
        + (said("onset").map { "変化が始まったのは\($0)ごろです。" } ?? "")
    case .gone:
      guard let missed = said("missedInLast60"), let share = said("recent60") else { return nil }
      return "直近の授業日60日のうち\(missed)日欠席しています（\(share)）。"
        + (said("lastAttended").map { "最後の登校は\($0)です。" } ?? "")
    case .friction:
      guard let days = said("precursors20"), let since = said("precursorsSince"), let before = said("precursorBaseline")
      else { return nil }
      return "\(since)以降、遅刻・早退・保健室・別室の日が\(days)日あります（以前は20日あたり\(before)日）。"
    case .unexplained, .silent: return japaneseSilence(rule)
    case .refusalCoded:
      guard let days = said("refusal20"), let window = said("windowDays") else { return nil }
      return "「登校できなかった」という学校の記録が、直近\(window)日のうち\(days)日あります。"
    case .noteSigns: return "直近30日の記録に、家や部屋で過ごす様子があります。欠席もふだんより増えています。"
    case .relapse:
      guard let since = said("daysSinceBack"), let missed = said("missedInLast10") else { return nil }
      return "再び登校してから授業日で\(since)日、直近10日のうち\(missed)日欠席しています"
        + (told("streak").map { "（現在\($0)日続けて）。" } ?? "。")
    case .chronic10, .chronic20:
      guard let missed = said("missedDays"), let all = said("expectedDays"), let share = said("absenceRate") else {
        return nil
      }
      return rule == .chronic10
        ? "今年度は授業日\(all)日のうち\(missed)日欠席しています（\(share)）。"
        : "今年度は5日に1日以上欠席しています（授業日\(all)日のうち\(missed)日、\(share)）。"
    case .futoko30, .futoko90:
      guard let days = said("ebbDays") else { return nil }
      return rule == .futoko30
        ? "診断書や届け出のない欠席が今年度\(days)日あります（国の調査は30日から数えます）。"
        : "診断書や届け出のない欠席が今年度\(days)日あります（国の調査の長期は90日からです）。"
    case .screening:
      guard let day = said("screenedOn") else { return nil }
      return "質問紙の結果が\(day)に記録されています。"
    }
  }

  private func japaneseSilence(_ rule: LetterRule) -> String? {
    if let registers = said("registersSince") {
      return "在籍していますが、一度も登校の記録がありません（出欠記録\(registers)回、"
        + (said("enteredOn").map { "\($0)から" } ?? "入学から") + "）。"
    }
    let silence = told("silentDays").flatMap { days in
      said("silentSince").map { "出欠の記録のない日が\(days)日続いています（\($0)から）。" }
    }
    if rule == .silent { return silence.map { $0 + "所在の確認をお願いします。" } }
    let away = told("unexplainedStreak").map { "理由のわからない欠席が\($0)日続いています。" }
    let all = [away, silence].compactMap { $0 }
    return all.isEmpty ? nil : all.joined()
  }
}
