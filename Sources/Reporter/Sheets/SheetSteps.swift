import Domain

/// What was done for a student, by kind and date: no reasons, no names, no free words.
struct SheetSteps {
  let record: SheetRecord
  private var facts: SheetFacts { record.facts }
  private var language: LetterLanguage { record.language }

  /// Entries shown at most, the newest.
  private static let most = 8

  var section: StudentSheet.Section {
    let all = entries
    guard !all.isEmpty else {
      return StudentSheet.Section(title: record.said(.done), blocks: [.paragraph(record.said(.nothingDone))])
    }
    var blocks: [StudentSheet.Block] = []
    let earlier = all.count - SheetSteps.most
    if earlier > 0 { blocks.append(.paragraph(SheetPhrase.earlier.said(language, String(earlier)))) }
    let colon = language == .japanese ? "：" : ": "
    blocks.append(.list(all.suffix(SheetSteps.most).map { language.date($0.day) + colon + $0.text }))
    return StudentSheet.Section(title: record.said(.done), blocks: blocks)
  }

  /// Oldest first; of one day: decisions, letters, contacts.
  var entries: [(day: SchoolDay, text: String)] {
    var entries: [(day: SchoolDay, kind: Int, text: String)] = []
    for decision in facts.decisions { entries.append((decision.on, 0, record.said(decision.choice.sheetPhrase))) }
    for letter in facts.letters where letter.status != "withdrawn" {
      entries.append((letter.date, 1, words(of: letter)))
    }
    for contact in facts.contacts { entries.append((contact.day, 2, words(of: contact))) }
    var seen: Set<String> = []
    return entries.sorted { ($0.day, $0.kind, $0.text) < ($1.day, $1.kind, $1.text) }
      .filter { seen.insert("\($0.day.number) \($0.text)").inserted }.map { ($0.day, $0.text) }
  }

  private func words(of letter: LetterEntry) -> String {
    let status = SheetSteps.status(letter.status).map(record.said)
    return named(record.said(SheetSteps.kind(letter)), status.map { [$0] } ?? [])
  }

  private func words(of contact: Contact) -> String {
    let role = ContactRole(contact.who, student: facts.student, guardians: facts.guardians)
    let result = ContactResult(contact.outcome).phrase
    return named(
      record.said(ContactWay(contact.how).phrase), [role?.phrase, result].compactMap { $0 }.map(record.said))
  }

  /// `Phone call (mother, reached)`.
  private func named(_ what: String, _ more: [String]) -> String {
    if more.isEmpty { return what }
    let inside = language.enumerated(more)
    return language == .japanese ? "\(what)（\(inside)）" : "\(what) (\(inside))"
  }

  static func kind(_ letter: LetterEntry) -> SheetPhrase {
    switch letter.kind {
    case "family": SheetPhrase("Letter to the family", "保護者への手紙", "Carta a la familia", "Lettera alla famiglia")
    case "internal":
      SheetPhrase(
        "Request to the school's support team", "校内支援チームへの依頼", "Petición al equipo de apoyo del centro",
        "Richiesta al gruppo di sostegno della scuola")
    case "external":
      SheetPhrase(
        "Referral to a service outside the school", "外部機関への紹介状", "Derivación a un servicio externo",
        "Invio a un servizio esterno")
    case "health-query":
      SheetPhrase("Question about health", "健康についての照会", "Consulta de salud", "Richiesta sulla salute")
    case "welcome-back":
      SheetPhrase("Note to say hello", "声かけの手紙", "Carta de saludo", "Lettera di saluto")
    case "handover":
      SheetPhrase(
        "Hand-over to the next school", "次の学校への引継ぎ", "Traspaso al próximo centro", "Passaggio alla prossima scuola")
    default: SheetPhrase("Letter", "手紙", "Carta", "Lettera")
    }
  }

  private static func status(_ status: String) -> SheetPhrase? {
    switch status {
    case "drafted": SheetPhrase("prepared", "作成", "preparada", "preparata")
    case "sent": SheetPhrase("sent", "送付", "enviada", "inviata")
    case "answered": SheetPhrase("answered", "返事あり", "respondida", "con risposta")
    default: nil
    }
  }

  /// The ways that led to somebody and those that have not yet, each with how often and when last.
  var ways: (helped: [String], inVain: [String]) {
    var helped: [String] = []
    var inVain: [String] = []
    for way in ContactWay.allCases {
      let tried = facts.contacts.filter { ContactWay($0.how) == way }
      let told = tried.filter { ContactResult($0.outcome).isContact != nil }
      let good = told.filter { ContactResult($0.outcome).isContact == true }
      let name = record.said(way.phrase)
      if let last = good.map(\.day).max() {
        helped.append(
          SheetPhrase.triedWell.said(language, name, String(good.count), String(told.count), language.date(last)))
      } else if let last = told.map(\.day).max() {
        inVain.append(SheetPhrase.triedInVain.said(language, name, String(told.count), language.date(last)))
      }
    }
    return (helped, inVain)
  }

  /// Letters that nobody has answered and no contact followed, oldest first.
  var openLetters: [String] {
    facts.letters.filter { letter in
      (letter.status == "drafted" || letter.status == "sent")
        && !facts.contacts.contains { $0.day >= letter.date && ContactResult($0.outcome).isContact == true }
    }.sorted { ($0.date, $0.kind) < ($1.date, $1.kind) }.suffix(4).map { letter in
      SheetPhrase.letterOpen.said(language, record.said(SheetSteps.kind(letter)), language.date(letter.date))
    }
  }
}

extension Decision.Choice {
  /// The decision as a family may read it; the reason stays in the school.
  fileprivate var sheetPhrase: SheetPhrase {
    switch self {
    case .refer:
      SheetPhrase(
        "The school's support team was asked for help", "校内支援チームに相談", "Se pidió ayuda al equipo de apoyo del centro",
        "Chiesto aiuto al gruppo di sostegno della scuola")
    case .contactFamily:
      SheetPhrase(
        "Decided to get in touch with the family", "保護者に連絡することを決定", "Se decidió contactar con la familia",
        "Deciso di contattare la famiglia")
    case .monitor:
      SheetPhrase(
        "Decided to wait and look again", "様子を見ることを決定", "Se decidió esperar y volver a mirar",
        "Deciso di aspettare e riguardare")
    case .notAConcern:
      SheetPhrase(
        "Looked at together: no step needed then", "検討の結果、その時点での支援は不要", "Revisado: no hacía falta ningún paso entonces",
        "Esaminato: nessun passo necessario allora")
    }
  }
}
