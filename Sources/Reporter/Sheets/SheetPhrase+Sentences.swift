// How the numbers came about.
extension SheetPhrase {
  static let noteRequired = SheetPhrase(
    "Days required: days with an entry in the register. Days suspended or not expected (closure, bereavement leave) are taken off.",
    "「出席しなければならない日数」は、記録のある授業日数から出席停止・忌引等の日数を除いた日数です。",
    "Días obligatorios: días con anotación en el registro, sin los de suspensión ni los no exigidos (cierre, duelo).",
    "Giorni dovuti: giorni annotati nel registro, senza quelli di sospensione o non dovuti (chiusura, lutto).")
  static let noteAttended = SheetPhrase(
    "Attended and absent add up to the days required. Separate room, late, left early and counted elsewhere are among the days attended.",
    "出席日数と欠席日数の和が、出席しなければならない日数です。別室登校・遅刻・早退・出席扱いの日数は、出席日数に含みます。",
    "Asistió y ausente suman los días obligatorios. Aula aparte, tarde, salió antes y otro lugar están dentro de los días de asistencia.",
    "Presente e assente danno i giorni dovuti. Aula separata, ritardo, uscita anticipata e altro luogo sono compresi tra i giorni di presenza."
  )
  static let notePart = SheetPhrase(
    "A day attended in part counts as attended; days missed in part: {0}, added up in days: {1}.",
    "一日の一部でも登校した日は出席とします。一部を欠いた日：{0}日（合計{1}日分）。",
    "Un día con asistencia parcial cuenta como asistencia; días con una parte perdida: {0}, sumados en días: {1}.",
    "Un giorno frequentato in parte conta come presenza; giorni persi in parte: {0}, sommati in giorni: {1}.")
  static let noteTotals = SheetPhrase(
    "* Only totals are known for all or part of this month: a separate room or another place may be missing in it.",
    "* この月の全部または一部は合計のみの記録です。別室登校・出席扱いは含まれていないことがあります。",
    "* De todo o parte de este mes solo se conocen los totales: pueden faltar el aula aparte u otro lugar.",
    "* Di tutto o parte di questo mese si conoscono solo i totali: aula separata o altro luogo possono mancare.")
  static let noteBlank = SheetPhrase(
    "School days without an entry in the register, in no column: {0}.", "授業日のうち記録のない日（どの欄にも含みません）：{0}日。",
    "Días de clase sin anotación en el registro, en ninguna columna: {0}.",
    "Giorni di scuola senza annotazione nel registro, in nessuna colonna: {0}.")
  static let noteDash = SheetPhrase(
    "– : nothing is recorded.", "「–」は記録がないことを示します。", "– : no hay nada anotado.", "– : nulla di annotato.")
}

// What the register and the records say of one student.
extension SheetPhrase {
  static let came = SheetPhrase(
    "At school on {0} of the last {1} school days, last on {2}.", "直近{1}授業日のうち{0}日登校しています（最近の登校：{2}）。",
    "Asistió {0} de los últimos {1} días de clase, el último el {2}.",
    "Presente in {0} degli ultimi {1} giorni di scuola, da ultimo il {2}.")
  static let smallStep = SheetPhrase(
    "{1} on {0}: a small step was taken.", "{0}：{1}で小さな一歩がありました。", "{1} del {0}: hubo un pequeño paso.",
    "{1} del {0}: un piccolo passo compiuto.")
  static let noStrength = SheetPhrase(
    "Nothing is recorded yet; please add below.", "まだ記録がありません。下に記入してください。", "Aún no hay nada anotado; complete abajo.",
    "Non c'è ancora nulla di annotato; completare qui sotto.")
  static let trusts = SheetPhrase(
    "Has an adult to trust.", "信頼できる大人がいます。", "Tiene un adulto de confianza.", "Ha un adulto di fiducia.")
  static let friend = SheetPhrase(
    "Keeps in touch with a friend.", "友達とのつながりがあります。", "Mantiene el contacto con un amigo.",
    "È in contatto con un amico.")
  static let interest = SheetPhrase(
    "Has an interest to build on.", "興味・関心のあることがあります。", "Tiene un interés que se puede aprovechar.",
    "Ha un interesse da valorizzare.")
  static let stepOut = SheetPhrase(
    "Has taken a small step out.", "外へ小さな一歩を踏み出しました。", "Ha dado un pequeño paso fuera de casa.",
    "Ha fatto un piccolo passo fuori casa.")
  static let stepBack = SheetPhrase(
    "Has taken a step back to school.", "学校への一歩を踏み出しました。", "Ha dado un paso de vuelta al centro.",
    "Ha fatto un passo verso la scuola.")

  static let lastDay = SheetPhrase(
    "Last at school on {0}.", "最近の登校は{0}です。", "Asistió por última vez el {0}.", "Presente da ultimo il {0}.")
  static let lastPair = SheetPhrase(
    "Last at school on two days in a row on {0}; since then, holidays included: {1}.",
    "2日続けて登校したのは{0}が最後で、休業日も含めて{1}たっています。",
    "Asistió dos días seguidos por última vez el {0}; desde entonces, vacaciones incluidas: {1}.",
    "Presente due giorni di seguito da ultimo il {0}; da allora, vacanze comprese: {1}.")
  static let neverPair = SheetPhrase(
    "Since {0} not yet at school on two days in a row; holidays included: {1}.",
    "{0}以降、2日続けて登校した日はまだありません（休業日も含めて{1}）。",
    "Desde el {0} aún no ha asistido dos días seguidos; vacaciones incluidas: {1}.",
    "Dal {0} non ancora presente due giorni di seguito; vacanze comprese: {1}.")
  static let weeks = SheetPhrase("{0} weeks", "{0}週間", "{0} semanas", "{0} settimane")
  static let months = SheetPhrase("{0} months", "{0}か月", "{0} meses", "{0} mesi")
  static let lastUnknown = SheetPhrase(
    "The register does not tell the day.", "出欠記録からは日付がわかりません。", "El registro no indica el día.",
    "Il registro non indica il giorno.")

  static let schoolSince = SheetPhrase("{0}: since {1}", "{0}：{1}から", "{0}: desde el {1}", "{0}: dal {1}")
  static let schoolFromTo = SheetPhrase(
    "{0}: {1} to {2}", "{0}：{1}～{2}", "{0}: del {1} al {2}", "{0}: dal {1} al {2}")
  static let noSchools = SheetPhrase(
    "The roster does not say since when.", "名簿に在籍期間の記録がありません。", "La lista no indica desde cuándo.",
    "L'elenco non indica da quando.")

  static let nothingDone = SheetPhrase(
    "No step is recorded yet.", "まだ記録がありません。", "Aún no hay ningún paso anotado.", "Non è ancora annotato nessun passo.")
  static let earlier = SheetPhrase(
    "Earlier steps in the school's records: {0}.", "これ以前の支援は学校の記録にあります（{0}件）。",
    "Pasos anteriores en los registros del centro: {0}.", "Passi precedenti negli atti della scuola: {0}.")

  static let triedWell = SheetPhrase(
    "{0}: worked ({1} of {2}), last on {3}.", "{0}：{2}回のうち{1}回つながりました（最近：{3}）。",
    "{0}: funcionó ({1} de {2}), la última vez el {3}.", "{0}: ha funzionato ({1} su {2}), da ultimo il {3}.")
  static let triedInVain = SheetPhrase(
    "{0}: no answer yet (tried {1}, last on {2}).", "{0}：まだつながっていません（{1}回、最近：{2}）。",
    "{0}: aún sin respuesta (intentos: {1}, el último el {2}).",
    "{0}: ancora senza risposta (tentativi: {1}, da ultimo il {2}).")
  static let nothingTried = SheetPhrase(
    "Nothing is recorded.", "記録がありません。", "No hay nada anotado.", "Nulla di annotato.")

  static let usesRoom = SheetPhrase(
    "In a separate room on {0} of the last {1} school days.", "直近{1}授業日のうち{0}日は別室登校です。",
    "En un aula aparte {0} de los últimos {1} días de clase.",
    "In aula separata in {0} degli ultimi {1} giorni di scuola.")
  static let usesElsewhere = SheetPhrase(
    "Learned at another place, counted as attended, on {0} of the last {1} school days.",
    "直近{1}授業日のうち{0}日は校外等での出席扱いです。",
    "Aprendió en otro lugar, con asistencia reconocida, {0} de los últimos {1} días de clase.",
    "Ha studiato in altro luogo riconosciuto in {0} degli ultimi {1} giorni di scuola.")
  static let letterOpen = SheetPhrase(
    "{0}: {1}; no reply is recorded.", "{1}：{0}（返事の記録はありません）。", "{0}: {1}; no consta respuesta.",
    "{0}: {1}; nessuna risposta annotata.")

  static let consentUntil = SheetPhrase(
    "{0}: given on {1} by {2}, until {3}.", "{0}：{1}、{2}（{3}まで）。", "{0}: dado el {1} por {2}, hasta el {3}.",
    "{0}: dato il {1} da {2}, fino al {3}.")
  static let consentOpen = SheetPhrase(
    "{0}: given on {1} by {2}; no end is recorded.", "{0}：{1}、{2}（期限の記録なし）。",
    "{0}: dado el {1} por {2}; sin fecha de fin.",
    "{0}: dato il {1} da {2}; senza scadenza annotata.")
  static let consentEnded = SheetPhrase(
    "{0}: given on {1} by {2}, ended on {3}.", "{0}：{1}、{2}（{3}で終了）。", "{0}: dado el {1} por {2}, terminó el {3}.",
    "{0}: dato il {1} da {2}, terminato il {3}.")
  static let noConsent = SheetPhrase(
    "No consent is recorded.", "同意の記録はありません。", "No consta ningún consentimiento.", "Nessun consenso annotato.")
  static let referral = SheetPhrase("Referral", "外部機関への紹介", "Derivación", "Invio a un servizio")
  static let release = SheetPhrase(
    "Release of information", "情報提供", "Entrega de información", "Comunicazione di informazioni")
  static let healthInformation = SheetPhrase(
    "Health information", "健康に関する情報", "Información de salud", "Informazioni sulla salute")
  static let transfer = SheetPhrase(
    "Transfer to the next school", "次の学校への引継ぎ", "Traspaso al próximo centro", "Passaggio alla prossima scuola")
  static let otherConsent = SheetPhrase("Another consent", "その他の同意", "Otro consentimiento", "Altro consenso")
  static let withConsent = SheetPhrase(
    "The family's consent of {0}", "保護者の同意（{0}）", "El consentimiento de la familia del {0}",
    "Il consenso della famiglia del {0}")
  static let inSchoolBasis = SheetPhrase(
    "Work inside this school", "校内での引継ぎ", "El trabajo dentro de este centro", "Il lavoro interno alla scuola")

  static let footerFacts = SheetPhrase(
    "This sheet holds the school's records of {0}. They may be wrong: please tell us.",
    "この用紙は{0}時点の学校の記録です。誤りがあれば、お知らせください。",
    "Esta ficha contiene los registros del centro al {0}. Pueden tener errores: díganoslo.",
    "Questa scheda contiene i dati della scuola al {0}. Possono esserci errori: vi preghiamo di segnalarli.")
  static let footerAsk = SheetPhrase(
    "Questions about these records: {0}.", "記録についてのお問い合わせ：{0}", "Preguntas sobre estos registros: {0}.",
    "Domande su questi dati: {0}.")
}
