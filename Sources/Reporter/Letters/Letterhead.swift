public import Domain

/// Who writes: the head of every letter, the one contact, the person who signs and whom to ask about privacy.
public struct Letterhead: Hashable, Sendable {
  public var school: String
  public var address: String
  public var phone: String
  public var contactName: String
  public var contactRole: String
  public var contactPhone: String
  public var contactHours: String
  /// A whole sentence about interpreters; empty when the school says it has none.
  public var interpreterLine: String
  public var signatureName: String
  public var signatureRole: String
  public var privacyContact: String
  /// The same words in other languages, where the settings have them: `contact-role-es = orientadora`.
  public var translations: [LetterLanguage: [LetterheadKey: String]] = [:]

  public init(
    school: String, address: String, phone: String, contactName: String, contactRole: String, contactPhone: String,
    contactHours: String, interpreterLine: String, signatureName: String, signatureRole: String, privacyContact: String
  ) {
    self.school = school
    self.address = address
    self.phone = phone
    self.contactName = contactName
    self.contactRole = contactRole
    self.contactPhone = contactPhone
    self.contactHours = contactHours
    self.interpreterLine = interpreterLine
    self.signatureName = signatureName
    self.signatureRole = signatureRole
    self.privacyContact = privacyContact
  }

  /// Reads `[school]` and `[letters]`; a `[school NAME]` or `[letters COUNSELOR]` section goes before them key by key.
  public init(
    settings: SettingsDocument, school: String = "", counselor: String = ""
  ) throws(LetterheadError) {
    var missing: [LetterheadKey] = []
    func value(_ key: LetterheadKey) -> String {
      let own = key.section == "school" ? school : counselor
      for name in own.isEmpty ? [""] : [own, ""] {
        if let found = settings.section(key.section, name)?.value(key.name), !found.isEmpty { return found }
      }
      return ""
    }
    func required(_ key: LetterheadKey) -> String {
      let found = value(key)
      if found.isEmpty { missing.append(key) }
      return found
    }
    func optional(_ key: LetterheadKey, else other: String) -> String {
      let found = value(key)
      return found.isEmpty ? other : found
    }
    self.school = required(.school)
    address = required(.address)
    phone = required(.phone)
    contactName = required(.contact)
    contactRole = required(.contactRole)
    contactPhone = optional(.contactPhone, else: phone)
    contactHours = required(.contactHours)
    let interpreter = required(.interpreter)
    interpreterLine = interpreter.lowercased() == "none" ? "" : interpreter
    signatureName = optional(.signature, else: contactName)
    signatureRole = optional(.signatureRole, else: value(.signature).isEmpty ? contactRole : "")
    privacyContact = required(.privacyContact)
    guard missing.isEmpty else { throw LetterheadError(missing: missing, settings: settings) }
    for language in LetterLanguage.allCases {
      for key in LetterheadKey.translated {
        let found = value(key.translated(to: language))
        if !found.isEmpty { translations[language, default: [:]][key] = found }
      }
    }
  }

  /// The letterhead for a letter in a language; what has no translation stays in the school's own language.
  func written(in language: LetterLanguage, school own: LetterLanguage) -> Letterhead {
    var head = self
    let words = translations[language] ?? [:]
    head.school = words[.school] ?? school
    head.contactRole = words[.contactRole] ?? contactRole
    head.contactHours = words[.contactHours] ?? contactHours
    head.signatureRole = words[.signatureRole] ?? (signatureRole == contactRole ? head.contactRole : signatureRole)
    head.privacyContact = words[.privacyContact] ?? privacyContact
    if let interpreter = words[.interpreter] {
      head.interpreterLine = interpreter.lowercased() == "none" ? "" : interpreter
    } else if !interpreterLine.isEmpty, language != own {
      head.interpreterLine = language.interpreter
    }
    return head
  }
}
