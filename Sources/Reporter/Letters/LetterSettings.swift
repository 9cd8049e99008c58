public import Domain
public import Office

/// What the section `[letters]` says apart from the letterhead.
public struct LetterSettings: Hashable, Sendable {
  /// Days between two letters of a kind, 0 to 365; 20 when not given.
  public var waitDays: Int
  /// The school's own language; English when not given.
  public var language: LetterLanguage
  /// Whether guardians at one address get one letter about their children.
  public var perHousehold: Bool
  public var order: LetterOrder
  public var healthQueryTo: HealthReader
  /// The law a hand-over rests on; empty: a consent.
  public var handoverBasis: String
  public var paper: Paper
  /// Whether the settings name a paper.
  private var namesPaper = false
  /// The folder with the district's own templates, and the line that names it; nil when there is none.
  public var templates: (folder: String, line: Int)? {
    templateFolder.map { ($0, templateLine) }
  }
  private var templateFolder: String?
  private var templateLine = 0

  public init(_ settings: SettingsDocument) throws(SettingsError) {
    let section = settings.section("letters")
    waitDays = try LetterSettings.waitDays(settings)
    language = .english
    if let entry = section?.entry("language"), !entry.value.isEmpty {
      guard let named = LetterLanguage(named: entry.value) else {
        let known = LetterLanguage.allCases.map(\.rawValue).joined(separator: ", ")
        throw LetterSettings.error(entry, "is not a language that letters are written in", "one of \(known)")
      }
      language = named
    }
    perHousehold = false
    if let entry = section?.entry("per-household"), !entry.value.isEmpty {
      guard ["yes", "no"].contains(entry.value) else {
        throw LetterSettings.error(entry, "is neither yes nor no", "write per-household = yes or per-household = no")
      }
      perHousehold = entry.value == "yes"
    }
    order = LetterOrder()
    if let entry = section?.entry("order"), !entry.value.isEmpty {
      guard let read = LetterOrder(entry.value) else {
        throw LetterSettings.error(
          entry, "is not an order of letters",
          "write order = external after internal or family; handover after family, or order = none")
      }
      order = read
    }
    healthQueryTo = .doctor
    if let entry = section?.entry("health-query"), !entry.value.isEmpty {
      guard let reader = HealthReader(rawValue: entry.value) else {
        throw LetterSettings.error(
          entry, "does not answer a health query",
          "write health-query = nurse for the school's own nurse, or doctor, who needs a consent")
      }
      healthQueryTo = reader
    }
    paper = language.paper
    if let entry = section?.entry("paper"), !entry.value.isEmpty {
      guard let named = ["a4": Paper.a4, "letter": .letter][entry.value.lowercased()] else {
        throw LetterSettings.error(entry, "is not a paper", "write paper = A4 or paper = Letter")
      }
      (paper, namesPaper) = (named, true)
    }
    let basis = LetterWording.clean(section?.value("handover-basis") ?? "")
    handoverBasis = basis.lowercased() == "consent" ? "" : basis
    if let entry = section?.entry("templates"), !entry.value.isEmpty {
      (templateFolder, templateLine) = (entry.value, entry.line)
    }
  }

  /// The paper that the settings name, else what is usual for a form.
  public func paper(default usual: Paper) -> Paper { namesPaper ? paper : usual }

  /// Reads `[letters] wait-days`.
  public static func waitDays(_ settings: SettingsDocument) throws(SettingsError) -> Int {
    guard let entry = settings.section("letters")?.entry("wait-days") else { return 20 }
    guard let days = Int(entry.value), (0...365).contains(days) else {
      throw error(
        entry, "is not a number of days", "write a whole number from 0 to 365, such as wait-days = 20")
    }
    return days
  }

  private static func error(_ entry: SettingsDocument.Entry, _ problem: String, _ hint: String) -> SettingsError {
    SettingsError(
      line: entry.line, column: entry.valueColumn, problem: "\(entry.key) ‘\(entry.value.prefix(40))’ \(problem)",
      hint: hint)
  }
}
