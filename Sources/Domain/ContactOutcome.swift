/// What came of a contact, read from the words of its record; a record no rule knows counts as a contact.
public enum ContactOutcome: Sendable {
  /// The student did something that was out of reach before: an hour, a room of his own, a walk.
  case step
  /// Somebody wrote or called back.
  case reply
  /// Somebody was spoken to or seen.
  case reached
  /// Tried, and nobody answered.
  case noAnswer

  /// Reads the outcome; without a word for it, how the contact was made is looked at.
  public init(_ contact: Contact) {
    let outcome = contact.outcome.lowercased()
    func says(_ words: [String]) -> Bool { words.contains { outcome.contains($0) } }
    let isDenied = outcome.split { !$0.isLetter }.contains { ContactOutcome.denials.contains(String($0)) }
    if says(ContactOutcome.silences) {
      self = .noAnswer
    } else if !isDenied, says(ContactOutcome.steps) {
      self = .step
    } else if !isDenied, says(ContactOutcome.replies) {
      self = .reply
    } else {
      self = .reached
    }
  }

  private static let denials: Set<String> = [
    "no", "not", "never", "didn", "didnt", "couldn", "couldnt", "refused", "declined", "cancelled", "canceled",
    "without", "failed",
  ]
  private static let silences = [
    "no answer", "not answer", "no reply", "not reply", "no response", "not reached", "not reach", "nobody home",
    "nobody at home", "nobody answered", "voicemail", "voice mail", "left a message", "left message", "unreachable",
    "engaged tone", "sin respuesta", "no contest", "no respond", "nessuna risposta", "non rispond", "non ha risposto",
    "不在", "応答なし", "返事なし", "連絡つかず", "連絡がつかない", "留守",
  ]
  private static let steps = [
    "small step", "step out", "one hour", "an hour", "half an hour", "one lesson", "separate room", "went for a walk",
    "a walk", "short walk", "came to school", "came in", "came to the", "came for", "left the house", "left the room",
    "to the gate", "joined", "piccolo passo", "pequeño paso", "別室", "一歩", "散歩",
  ]
  private static let replies = [
    "reply", "replied", "answered", "called back", "rang back", "wrote back", "texted back", "wrote", "texted",
    "respuesta", "contestó", "respondió", "risposta", "risposto", "返信", "返事",
  ]
}

extension Contact {
  /// What came of it.
  public var result: ContactOutcome { ContactOutcome(self) }
}
