/// One day that counts for the excess and the windows; sums run from the first day to this one.
struct LogDay: Sendable {
  /// Sum of the missed parts.
  var ebbSum: Int
  /// The number of the day.
  var number: Int32
  /// Missed parts of 2520.
  var parts: Int32
  /// Sum of the days late or left early.
  var precursorSum: Int32
  /// Sum of the days marked as refusal.
  var refusalSum: Int32
  /// Sum of the first days of a spell.
  var spellSum: Int32
  /// Sum of the days of spells.
  var spellDaySum: Int32
  /// Sum of the days of which at least a quarter was missed.
  var quarterSum: Int32
  /// Sum of the days known only from totals.
  var countedSum: Int32
  /// Whether at least half was missed, as in a spell.
  var isInSpell: Bool
  /// Whether a weekend or a break lies before it.
  var isAfterBreak: Bool

  var day: Int { Int(number) }
  var ebb: Int { Int(parts) }
}
