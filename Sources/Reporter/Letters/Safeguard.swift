import Domain

/// What keeps a paper about a student on the desk until a named person has looked: the same for letters and sheets.
enum Safeguard: Hashable {
  case urgentOpen
  /// Something in the notes makes a paper that is read at home a risk.
  case needsCare

  /// Looks for an urgent item that waits and for a mention of harm at home within 365 days of the paper's date.
  ///
  /// - Parameters:
  ///   - signs: of the student's notes, without those that a named person released or withdrew.
  ///   - mourns: whether a bereavement holds the paper too, for 60 days.
  static func found(hasOpenUrgent: Bool, signs: [LetterSign], date: SchoolDay, mourns: Bool) -> Safeguard? {
    if hasOpenUrgent { return .urgentOpen }
    for sign in signs {
      // Negative when the paper is dated back; what is known by now still counts.
      let age = date - sign.day
      // However it is worded: a denied mention of harm at home is still no day for a letter home.
      if sign.code == .abuseNeglect, age <= 365 { return .needsCare }
      let isSaid = sign.context == .affirmed || sign.context == .uncertain || sign.context == .otherPerson
      if mourns, sign.code == .bereavement, isSaid, age <= 60 { return .needsCare }
    }
    return nil
  }
}

/// The consents that let a paper go out on its date; a consent to anything else, such as photographs, is none.
struct ConsentCheck {
  /// Why none covers the date.
  enum Gap: Hashable {
    case none
    case ended(SchoolDay)
    case begins(SchoolDay)
  }

  let date: SchoolDay
  private let relevant: [Consent]

  /// - Parameter kinds: any one of them will do, as the file of consents names them.
  init(kinds: [String], in consents: [Consent], on date: SchoolDay) {
    self.date = date
    relevant = consents.filter { kinds.contains(LetterWording.clean($0.kind).lowercased()) }
  }

  /// Those that cover the date, oldest first.
  var covering: [Consent] {
    relevant.filter { $0.covers(date) }.sorted { ($0.granted, $0.kind, $0.by) < ($1.granted, $1.kind, $1.by) }
  }

  var gap: Gap {
    if let next = relevant.filter({ $0.granted > date }).map(\.granted).min() { return .begins(next) }
    if let ended = relevant.compactMap(\.until).max() { return .ended(ended) }
    return .none
  }
}
