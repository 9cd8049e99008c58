import Domain

/// A contact in the words of a letter's language: by which way, with whom as a role, how it came out.
struct ContactLine {
  let contact: Contact
  let language: LetterLanguage
  let student: Student
  let guardians: [Guardian]

  /// `phone (mother, reached)`.
  var text: String {
    let inside = language.enumerated([who, result].compactMap { $0 })
    if inside.isEmpty { return way }
    return language == .japanese ? "\(way)（\(inside)）" : "\(way) (\(inside))"
  }

  /// The counselor's own words where an English reader has them, else the way they tell of.
  var way: String { said(contact.how, ContactWay(contact.how).known) ?? ContactWay.other.phrase.said(language) }

  var isSmallStep: Bool { ContactResult(contact.outcome) == .smallStep }
  /// Whether somebody was met or heard.
  var isContact: Bool { ContactResult(contact.outcome).isContact == true }

  /// A role rather than a name, where it is one of the family.
  var who: String? {
    if let role = ContactRole(contact.who, student: student, guardians: guardians) { return role.phrase.said(language) }
    let name = LetterWording.short(contact.who, 40)
    return name.isEmpty ? nil : name
  }

  private var result: String? { said(contact.outcome, ContactResult(contact.outcome).phrase) }

  private func said(_ words: String, _ phrase: SheetPhrase?) -> String? {
    let words = LetterWording.short(words, 40)
    let isKind = !words.isEmpty && StigmaCheck.hits(in: words).isEmpty
    if language == .english, isKind, words.allSatisfy(\.isASCII) { return words }
    return phrase?.said(language) ?? (isKind ? words : nil)
  }
}

extension ContactWay {
  /// Its words, when the text tells of a way that is known.
  fileprivate var known: SheetPhrase? { self == .other ? nil : phrase }
}

extension LetterLanguage {
  /// `Small step: one hour in the library (18 Nov 2026)`.
  func smallSteps(_ steps: [String]) -> String {
    switch self {
    case .english: "Small \(steps.count == 1 ? "step" : "steps"): \(list(steps))"
    case .japanese: "小さな一歩：" + list(steps)
    case .spanish: (steps.count == 1 ? "Pequeño paso: " : "Pequeños pasos: ") + list(steps)
    case .italian: (steps.count == 1 ? "Piccolo passo: " : "Piccoli passi: ") + list(steps)
    }
  }

  /// `In touch by: message (mother, 4 Nov 2026)`.
  func inTouch(_ contact: String) -> String {
    switch self {
    case .english: "Last in touch: \(contact)"
    case .japanese: "最近つながった連絡：\(contact)"
    case .spanish: "Último contacto logrado: \(contact)"
    case .italian: "Ultimo contatto riuscito: \(contact)"
    }
  }

  /// `walk (18 Nov 2026)`.
  func onDay(_ text: String, _ inside: [String]) -> String {
    let inside = enumerated(inside)
    return self == .japanese ? "\(text)（\(inside)）" : "\(text) (\(inside))"
  }
}
