/// What a file is about; recognised from its header, or said by the user.
public enum FileKind: String, CaseIterable, Sendable {
  case attendance, roster, guardians, calendar, notes, contacts, consents, screenings, decisions, outcomes
}
