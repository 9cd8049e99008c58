import Domain

/// By which way somebody got in touch, recognised in the words of the contacts file; its own words stay in the school.
enum ContactWay: CaseIterable, Hashable {
  case homeVisit, videoCall, phone, message, letter, meeting, other

  /// The first way whose words stand in the text.
  init(_ text: String) {
    self = ContactWay.allCases.first { way in way.words.contains { ContactText.has($0, in: text) } } ?? .other
  }

  private var words: [String] {
    switch self {
    case .homeVisit: ["home visit", "house call", "家庭訪問", "visita a casa", "visita domiciliaria", "visita domiciliare"]
    case .videoCall: ["video", "online", "zoom", "teams", "meet", "オンライン", "ビデオ", "en línea"]
    case .phone: ["phone", "call", "called", "telephone", "電話", "teléfono", "llamada", "telefono", "telefonata"]
    case .message:
      [
        "text", "sms", "message", "chat", "mail", "email", "line", "whatsapp", "メール", "メッセージ", "チャット", "mensaje",
        "correo", "messaggio",
      ]
    case .letter: ["letter", "post", "postcard", "手紙", "はがき", "文書", "carta", "lettera"]
    case .meeting: ["meeting", "conference", "in person", "talk", "面談", "三者面談", "reunión", "colloquio", "incontro"]
    case .other: []
    }
  }

  var phrase: SheetPhrase {
    switch self {
    case .homeVisit: SheetPhrase("Home visit", "家庭訪問", "Visita a casa", "Visita a casa")
    case .videoCall: SheetPhrase("Video call", "オンライン面談", "Videollamada", "Videochiamata")
    case .phone: SheetPhrase("Phone call", "電話", "Llamada", "Telefonata")
    case .message: SheetPhrase("Message", "メール・メッセージ", "Mensaje", "Messaggio")
    case .letter: SheetPhrase("Letter", "手紙", "Carta", "Lettera")
    case .meeting: SheetPhrase("Meeting", "面談", "Reunión", "Colloquio")
    case .other: SheetPhrase("Contact", "連絡", "Contacto", "Contatto")
    }
  }
}

/// How a contact came out, recognised in the words of the contacts file.
enum ContactResult: CaseIterable, Hashable {
  // In vain first: “not reached” holds the word “reached”.
  case noAnswer, smallStep, reply, visit, reached, other

  init(_ text: String) {
    self = ContactResult.allCases.first { result in result.words.contains { ContactText.has($0, in: text) } } ?? .other
  }

  /// Whether somebody was met or heard; nil when the words do not say.
  var isContact: Bool? {
    switch self {
    case .noAnswer: false
    case .smallStep, .reply, .visit, .reached: true
    case .other: nil
    }
  }

  private var words: [String] {
    switch self {
    case .noAnswer:
      [
        "no answer", "no reply", "no response", "not reached", "not home", "not at home", "unanswered", "voicemail",
        "不在",
        "応答なし", "返事なし", "つながらず", "sin respuesta", "no contesta", "nessuna risposta", "non risponde",
      ]
    case .smallStep: ["small step", "小さな一歩", "スモールステップ", "pequeño paso", "piccolo passo"]
    case .reply: ["reply", "replied", "answered", "返信", "返事あり", "respondió", "risposto", "risposta"]
    case .visit: ["visit", "visited", "met", "面会", "訪問", "visita"]
    case .reached:
      ["reached", "spoke", "talked", "つながった", "連絡あり", "話した", "localizado", "hablado", "raggiunto", "parlato"]
    case .other: []
    }
  }

  /// Nil when nothing is to be said.
  var phrase: SheetPhrase? {
    switch self {
    case .noAnswer: SheetPhrase("no answer", "応答なし", "sin respuesta", "nessuna risposta")
    case .smallStep: SheetPhrase("a small step", "小さな一歩", "un pequeño paso", "un piccolo passo")
    case .reply: SheetPhrase("a reply", "返事あり", "hubo respuesta", "risposta ricevuta")
    case .visit: SheetPhrase("met", "会えた", "hubo encuentro", "incontro avvenuto")
    case .reached: SheetPhrase("reached", "つながった", "hubo contacto", "contatto riuscito")
    case .other: nil
    }
  }
}

/// Who was spoken with, as a role; names stay in the contacts.
enum ContactRole: Hashable {
  case student, mother, father, family

  /// Compares with the names of the student and of his guardians.
  init?(_ who: String, student: Student, guardians: [Guardian]) {
    let name = LetterWording.clean(who).lowercased()
    if name.isEmpty { return nil }
    if name == LetterWording.clean(student.name).lowercased() || ["student", "本人", "pupil"].contains(name) {
      self = .student
      return
    }
    let guardian = guardians.first { LetterWording.clean($0.name).lowercased() == name }
    let relation = guardian.map { LetterWording.clean($0.relation).lowercased() } ?? name
    switch relation {
    case "mother", "mum", "mom", "母", "母親", "madre": self = .mother
    case "father", "dad", "父", "父親", "padre": self = .father
    case "family", "parents", "parent", "guardian", "保護者", "家族", "familia", "famiglia": self = .family
    default:
      guard guardian != nil else { return nil }
      self = .family
    }
  }

  var phrase: SheetPhrase {
    switch self {
    case .student: SheetPhrase("student", "本人", "estudiante", "studente")
    case .mother: SheetPhrase("mother", "母", "madre", "madre")
    case .father: SheetPhrase("father", "父", "padre", "padre")
    case .family: SheetPhrase("family", "保護者", "familia", "famiglia")
    }
  }
}

/// Finds words in the few words of a contact.
enum ContactText {
  /// Whether the words stand in the text; those in Latin letters as whole words.
  static func has(_ words: String, in text: String) -> Bool {
    let (words, text) = (Array(words.lowercased()), Array(LetterWording.clean(text).lowercased()))
    guard !words.isEmpty, words.count <= text.count else { return false }
    let isSpaced = words.allSatisfy { $0.isASCII || ("à"..."ÿ").contains($0) }
    return (0...(text.count - words.count)).contains { start in
      let end = start + words.count
      guard Array(text[start..<end]) == words else { return false }
      guard isSpaced else { return true }
      let before = start == 0 || !text[start - 1].isLetter
      return before && (end == text.count || !text[end].isLetter)
    }
  }
}
