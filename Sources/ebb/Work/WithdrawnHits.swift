import Domain
import Store

/// Urgent hits that a named person took back as false: what the notes of a card then no longer say.
struct WithdrawnHits {
  private let mentions: Set<[String]>

  init(_ items: [UrgentItem]) {
    mentions = Set(
      items.filter { $0.withdrawnBy != nil }.flatMap { item in
        item.mentions.map { [item.student, $0.note, $0.code] }
      })
  }

  /// The notes without those hits; everything else they say stays.
  func takenOff(_ notes: [Note]) -> [Note] {
    if mentions.isEmpty { return notes }
    return notes.map { note in
      var note = note
      note.signs.removeAll { mentions.contains([note.student, note.id, $0.code.rawValue]) }
      return note
    }
  }
}
