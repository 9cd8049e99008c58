/// Whom a letter addresses, where no person's name is known.
extension LetterLanguage {
  /// A guardian whose name is not recorded.
  func family(of student: String) -> String {
    switch self {
    case .english: "family of \(student)"
    case .japanese: "\(student)さんの保護者"
    case .spanish: "familia de \(student)"
    case .italian: "famiglia di \(student)"
    }
  }

  /// The school's own support team.
  var team: String {
    switch self {
    case .english: "Student support team"
    case .japanese: "校内支援チーム"
    case .spanish: "Equipo de apoyo al alumnado"
    case .italian: "Gruppo di supporto agli studenti"
    }
  }

  var nurse: String {
    switch self {
    case .english: "School nurse"
    case .japanese: "保健室"
    case .spanish: "Servicio de enfermería escolar"
    case .italian: "Servizio infermieristico della scuola"
    }
  }

  /// How a person outside the school is greeted.
  var colleague: String {
    switch self {
    case .english: "colleague"
    case .japanese: "ご担当者"
    case .spanish: "equipo"
    case .italian: "équipe"
    }
  }

  /// In front of a line to write the recipient on.
  var to: String {
    switch self {
    case .english: "To:"
    case .japanese: "宛先："
    case .spanish: "Para:"
    case .italian: "A:"
    }
  }

  /// Where a school has an interpreter but says so in another language only; promises no price.
  var interpreter: String {
    switch self {
    case .english: "Please tell us if you would like an interpreter."
    case .japanese: "通訳が必要な場合はお知らせください。"
    case .spanish: "Si prefiere hablar con intérprete, díganoslo."
    case .italian: "Se preferisce parlare con un interprete, ce lo dica."
    }
  }

  /// The usual relations in the letter's language; any other stays as it was written.
  func relation(_ text: String) -> String {
    switch text.lowercased() {
    case "mother", "mum", "mom", "母", "母親", "madre": SheetPhrase("mother", "母", "madre", "madre").said(self)
    case "father", "dad", "父", "父親", "padre": SheetPhrase("father", "父", "padre", "padre").said(self)
    case "grandmother", "祖母", "abuela", "nonna": SheetPhrase("grandmother", "祖母", "abuela", "nonna").said(self)
    case "grandfather", "祖父", "abuelo", "nonno": SheetPhrase("grandfather", "祖父", "abuelo", "nonno").said(self)
    case "stepmother", "madrastra", "matrigna": SheetPhrase("stepmother", "継母", "madrastra", "matrigna").said(self)
    case "stepfather", "padrastro", "patrigno": SheetPhrase("stepfather", "継父", "padrastro", "patrigno").said(self)
    case "guardian", "保護者", "tutor legal", "tutore": SheetPhrase("guardian", "保護者", "tutor legal", "tutore").said(self)
    default: text
    }
  }
}
