import Importer

extension PeopleContent {
  /// The rows of several readings of one kind as one; nil when there are none.
  static func joined(_ contents: [PeopleContent]) -> PeopleContent? {
    guard let first = contents.first else { return nil }
    return contents.dropFirst().reduce(first) { all, next in
      switch (all, next) {
      case (.roster(let a), .roster(let b)): .roster(a + b)
      case (.guardians(let a), .guardians(let b)): .guardians(a + b)
      case (.calendar(let a), .calendar(let b)): .calendar(a + b)
      case (.notes(let a), .notes(let b)): .notes(a + b)
      case (.contacts(let a), .contacts(let b)): .contacts(a + b)
      case (.consents(let a), .consents(let b)): .consents(a + b)
      case (.screenings(let a), .screenings(let b)): .screenings(a + b)
      case (.decisions(let a), .decisions(let b)): .decisions(a + b)
      case (.outcomes(let a), .outcomes(let b)): .outcomes(a + b)
      default: all
      }
    }
  }
}
