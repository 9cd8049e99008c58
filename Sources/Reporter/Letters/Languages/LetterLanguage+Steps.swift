import Domain

/// What has been done, who agreed and how soon, in the words of each language.
extension LetterLanguage {
  /// A kind of letter as a step that was taken.
  func words(_ kind: LetterKind?) -> String {
    switch self {
    case .english: return kind?.words ?? "a letter"
    case .japanese:
      switch kind {
      case .family: return "ご家庭への手紙"
      case .internalReferral: return "校内支援チームへの依頼"
      case .external: return "外部機関への依頼"
      case .healthQuery: return "健康についての照会"
      case .welcomeBack: return "声かけの手紙"
      case .handover: return "引き継ぎ"
      case nil: return "手紙"
      }
    case .spanish:
      switch kind {
      case .family: return "carta a la familia"
      case .internalReferral: return "solicitud al equipo de apoyo"
      case .external: return "solicitud a un servicio externo"
      case .healthQuery: return "consulta de salud"
      case .welcomeBack: return "carta de bienvenida"
      case .handover: return "traspaso de información"
      case nil: return "carta"
      }
    case .italian:
      switch kind {
      case .family: return "lettera alla famiglia"
      case .internalReferral: return "richiesta al gruppo di supporto"
      case .external: return "richiesta a un servizio esterno"
      case .healthQuery: return "domanda sulla salute"
      case .welcomeBack: return "lettera di saluto"
      case .handover: return "passaggio di informazioni"
      case nil: return "lettera"
      }
    }
  }

  /// A letter in the ledger, as a step: `a family letter sent`.
  func step(_ kind: LetterKind?, isSent: Bool) -> String {
    switch self {
    case .english: "\(words(kind)) \(isSent ? "sent" : "drafted")"
    case .japanese: "\(words(kind))（\(isSent ? "送付済み" : "下書き")）"
    case .spanish: "\(words(kind)), \(isSent ? "enviada" : "en borrador")"
    case .italian: "\(words(kind)), \(isSent ? "inviata" : "in bozza")"
    }
  }

  /// A decision as a step.
  func step(_ choice: Decision.Choice) -> String {
    let isReferral = choice == .refer
    switch self {
    case .english: return isReferral ? "decided to refer" : "decided to contact the family"
    case .japanese: return isReferral ? "支援チームへの依頼を決定" : "ご家庭への連絡を決定"
    case .spanish: return isReferral ? "se decidió pedir apoyo" : "se decidió contactar con la familia"
    case .italian: return isReferral ? "deciso di chiedere supporto" : "deciso di contattare la famiglia"
    }
  }

  /// How a step is written behind its date.
  func dated(_ day: SchoolDay, _ text: String) -> String {
    self == .japanese ? "\(medium(day))：\(text)" : "\(medium(day)): \(text)"
  }

  var noSteps: String {
    switch self {
    case .english: "No contact is recorded yet."
    case .japanese: "連絡の記録はまだありません。"
    case .spanish: "Todavía no consta ningún contacto."
    case .italian: "Non risulta ancora alcun contatto."
    }
  }

  func earlierSteps(_ count: Int) -> String {
    switch self {
    case .english: count == 1 ? "1 earlier step" : "\(count) earlier steps"
    case .japanese: "これ以前に\(count)件"
    case .spanish: count == 1 ? "1 paso anterior" : "\(count) pasos anteriores"
    case .italian: count == 1 ? "1 passo precedente" : "\(count) passi precedenti"
    }
  }

  /// Who agreed to what, when and until when; `scope` as the file of consents says it.
  func consent(scope: String, granted: SchoolDay, by: String, until: SchoolDay?) -> String {
    let scope = self.scope(scope)
    switch self {
    case .english:
      return "Scope: \(scope). Given on \(date(granted))" + (by.isEmpty ? ". " : " by \(by). ")
        + (until.map { "Valid until \(date($0))." } ?? "No end date is recorded.")
    case .japanese:
      return "範囲：\(scope)。同意日：\(date(granted))" + (by.isEmpty ? "。" : "（\(by)）。")
        + (until.map { "有効期限：\(date($0))。" } ?? "有効期限の記録はありません。")
    case .spanish:
      return "Alcance: \(scope). Otorgado el \(date(granted))" + (by.isEmpty ? ". " : " por \(by). ")
        + (until.map { "Válido hasta el \(date($0))." } ?? "No consta fecha de fin.")
    case .italian:
      return "Ambito: \(scope). Dato " + joined("il ", date(granted)) + (by.isEmpty ? ". " : " da \(by). ")
        + (until.map { joined("Valido fino al ", date($0)) + "." } ?? "Non risulta una data di scadenza.")
    }
  }

  /// The scopes that ebb knows; any other stays as it was written.
  private func scope(_ scope: String) -> String {
    switch (self, scope.lowercased()) {
    case (.japanese, "referral"): "支援の依頼"
    case (.japanese, "release of information"): "情報の提供"
    case (.japanese, "health information"): "健康に関する情報の提供"
    case (.japanese, "transfer"): "次の学校への引き継ぎ"
    case (.spanish, "referral"): "solicitud de apoyo"
    case (.spanish, "release of information"): "comunicación de información"
    case (.spanish, "health information"): "información de salud"
    case (.spanish, "transfer"): "traspaso al nuevo centro"
    case (.italian, "referral"): "richiesta di supporto"
    case (.italian, "release of information"): "comunicazione di informazioni"
    case (.italian, "health information"): "informazioni sulla salute"
    case (.italian, "transfer"): "passaggio alla nuova scuola"
    default: scope
    }
  }

  /// How soon an answer is needed; emergencies never wait for the post. Where nobody has chosen, both to choose from.
  func choices(_ urgency: LetterUrgency) -> [String] {
    switch urgency {
    case .routine: [routine]
    case .soon: [soon]
    case .open: [routine, soon]
    }
  }

  private var routine: String {
    switch self {
    case .english: "Routine. A first appointment within four weeks would help."
    case .japanese: "通常。4週間以内に初回の面談をいただけると助かります。"
    case .spanish: "Ordinario. Ayudaría tener una primera cita en cuatro semanas."
    case .italian: "Ordinario. Sarebbe utile un primo incontro entro quattro settimane."
    }
  }

  private var soon: String {
    switch self {
    case .english: "Soon. A first appointment within one week would help."
    case .japanese: "早めに。1週間以内に初回の面談をいただけると助かります。"
    case .spanish: "Pronto. Ayudaría tener una primera cita en una semana."
    case .italian: "Presto. Sarebbe utile un primo incontro entro una settimana."
    }
  }
}
