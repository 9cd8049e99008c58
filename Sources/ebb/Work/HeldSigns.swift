import Domain
import Reporter
import Store

/// What a student's notes and urgent items hold back: the same for letters and sheets.
struct HeldSigns {
  /// Without the mentions that a named person released or withdrew.
  let signs: [LetterSign]
  let hasOpenUrgent: Bool

  init(notes: [Note], items: [UrgentItem]) {
    let released = Set(
      items.filter { $0.releasedBy != nil || $0.withdrawnBy != nil }
        .flatMap { item in item.mentions.map { "\($0.note) \($0.code)" } })
    var signs = notes.flatMap { note in
      LetterSign.all(in: [note]).filter { !released.contains("\(note.id) \($0.code.rawValue)") }
    }
    // An item holds even when its note was never stored, or its import was taken back.
    for item in items where item.heldUntil != nil {
      for mention in item.mentions where mention.code == SignCode.abuseNeglect.rawValue {
        signs.append(LetterSign(code: .abuseNeglect, day: mention.day))
      }
    }
    self.signs = signs
    hasOpenUrgent = items.contains { $0.isWaiting && $0.releasedBy == nil }
  }
}
