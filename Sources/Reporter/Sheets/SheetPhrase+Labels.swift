// Titles and labels. The Japanese ones follow the form 児童生徒理解・支援シート of the Ministry of Education (MEXT).
extension SheetPhrase {
  static let supportTitle = SheetPhrase(
    "Support sheet", "児童生徒理解・支援シート", "Ficha de apoyo", "Scheda di sostegno")
  static let handoverTitle = SheetPhrase("Hand-over sheet", "引継ぎシート", "Ficha de traspaso", "Scheda di passaggio")
  static let unchecked = SheetPhrase(
    "DRAFT, translation not checked", "下書き・訳文未確認（DRAFT, translation not checked）",
    "BORRADOR, traducción sin revisar (DRAFT, translation not checked)",
    "BOZZA, traduzione non controllata (DRAFT, translation not checked)")

  static let name = SheetPhrase("Name", "氏名", "Nombre", "Nome")
  static let grade = SheetPhrase("Grade and class", "学年・組", "Curso y clase", "Anno e classe")
  static let school = SheetPhrase("School", "学校名", "Centro", "Scuola")
  static let number = SheetPhrase("Student number", "学籍番号", "Número de estudiante", "Numero dello studente")
  static let birth = SheetPhrase("Date of birth", "生年月日", "Fecha de nacimiento", "Data di nascita")
  static let counselor = SheetPhrase("Counselor", "担当者", "Orientador/a", "Referente")
  static let year = SheetPhrase("School year", "年度", "Curso escolar", "Anno scolastico")
  static let date = SheetPhrase("Written on", "作成日", "Fecha", "Data")
  static let asOf = SheetPhrase("Register up to", "出欠記録の基準日", "Registro hasta", "Registro fino al")
  static let receiver = SheetPhrase("Handed over to", "引継ぎ先", "Se entrega a", "Consegnata a")
  static let basis = SheetPhrase("Passed on because of", "提供の根拠", "Base para la entrega", "Base per la consegna")
  static let inSchool = SheetPhrase(
    "The next counselor at this school", "校内の次年度担当者", "El próximo orientador de este centro",
    "Il prossimo referente di questa scuola")
  static let nextSchool = SheetPhrase("The next school", "進学先・転学先の学校", "El próximo centro", "La prossima scuola")

  static let strengths = SheetPhrase(
    "Strengths and what helps", "本人の強み・よさ", "Puntos fuertes y lo que ayuda", "Punti di forza e ciò che aiuta")
  static let attendance = SheetPhrase("Attendance by month", "月別出欠状況", "Asistencia por mes", "Presenze per mese")
  static let done = SheetPhrase("What was done so far", "これまでの支援", "Lo hecho hasta ahora", "Ciò che è stato fatto")
  static let wishes = SheetPhrase("Wishes", "本人・保護者の意向", "Deseos", "Desideri")
  static let ownWish = SheetPhrase(
    "The student's wish, in his or her own words", "本人の意向（本人の言葉で）", "El deseo del estudiante, en sus propias palabras",
    "Il desiderio dello studente, con le sue parole")
  static let familyWish = SheetPhrase(
    "The family's wish", "保護者の意向", "El deseo de la familia", "Il desiderio della famiglia")
  static let next = SheetPhrase(
    "Agreed next steps and roles", "今後の支援と役割分担", "Próximos pasos acordados y quién se encarga",
    "Prossimi passi concordati e ruoli")
  static let step = SheetPhrase("Step", "支援の内容", "Paso", "Passo")
  static let who = SheetPhrase("Who", "担当・役割", "Quién", "Chi")
  static let when = SheetPhrase("By when", "期限", "Para cuándo", "Entro quando")
  static let schools = SheetPhrase("Schools", "在籍の経過", "Centros", "Scuole")

  static let interests = SheetPhrase(
    "Interests (please add)", "興味・関心（記入）", "Intereses (para completar)", "Interessi (da completare)")
  static let adults = SheetPhrase("Adults the student trusts", "信頼できる大人", "Adultos de confianza", "Adulti di fiducia")
  static let adultsMore = SheetPhrase(
    "Others (role)", "その他（役割）", "Otros (función)", "Altri (ruolo)")
  static let helped = SheetPhrase("What helped", "効果のあった関わり", "Lo que ayudó", "Ciò che ha aiutato")
  static let helpedNot = SheetPhrase(
    "What did not help yet", "まだ効果のなかった関わり", "Lo que aún no ayudó", "Ciò che non ha ancora aiutato")
  static let arrangement = SheetPhrase(
    "Current arrangement", "現在の登校・学習の形", "Situación actual", "Situazione attuale")
  static let arrangementMore = SheetPhrase(
    "Agreed hours, place, people", "取り決め（時間・場所・人）", "Horario, lugar y personas acordados",
    "Orari, luogo e persone concordati")
  static let open = SheetPhrase("Open steps", "継続中の支援", "Pasos pendientes", "Passi aperti")
  static let consents = SheetPhrase(
    "What the family agreed may be passed on", "保護者が情報提供に同意した内容", "Lo que la familia aceptó que se comparta",
    "Ciò che la famiglia ha accettato di condividere")
  static let signatures = SheetPhrase("Signatures", "署名", "Firmas", "Firme")
  static let handsOver = SheetPhrase(
    "Handed over by, date", "引継ぎ者・日付", "Entrega, fecha", "Consegna, data")
  static let takesOver = SheetPhrase("Taken over by, date", "受領者・日付", "Recibe, fecha", "Riceve, data")
  static let family = SheetPhrase(
    "Student and family have read it, date", "本人・保護者確認・日付", "Leído por el estudiante y la familia, fecha",
    "Letto dallo studente e dalla famiglia, data")
  static let writer = SheetPhrase("Written by, date", "作成者・日付", "Escrito por, fecha", "Scritto da, data")
}

// The columns of the monthly table, exactly those of the form, and its rows.
extension SheetPhrase {
  static let month = SheetPhrase("Month", "月", "Mes", "Mese")
  static let required = SheetPhrase(
    "Days required", "出席しなければならない日数", "Días obligatorios", "Giorni dovuti")
  static let attended = SheetPhrase("Attended", "出席日数", "Asistió", "Presente")
  static let room = SheetPhrase("Separate room", "別室登校", "Aula aparte", "Aula separata")
  static let late = SheetPhrase("Late", "遅刻", "Tarde", "Ritardo")
  static let leftEarly = SheetPhrase("Left early", "早退", "Salió antes", "Uscita anticipata")
  static let absent = SheetPhrase("Absent", "欠席日数", "Ausente", "Assente")
  static let elsewhere = SheetPhrase(
    "Counted as attended elsewhere", "指導要録上の出席扱い", "Cuenta como asistencia en otro lugar",
    "Presente in altro luogo riconosciuto")
  static let total = SheetPhrase("Total", "計", "Total", "Totale")
}
