/// One day that counts for the excess and the windows; sums run from the first day to this one.
struct LogDay: Sendable {
  /// Sum of the missed parts.
  var ebbSum: Int = 0
  /// The number of the day.
  var number: Int32 = 0
  /// Missed parts of 2520.
  var parts: Int32 = 0
  /// What would be usual, in millionths of a day; nothing is usual of a day known only from totals.
  var usual: Int32 = 0
  /// Precursors before this day, those of skipped days included.
  var precursorsBefore: Int32 = 0
  /// Sum of the days marked as refusal.
  var refusalSum: Int32 = 0
  /// Sum of the first days of a spell.
  var spellSum: Int32 = 0
  /// Sum of the days of spells.
  var spellDaySum: Int32 = 0
  /// Sum of the days of which at least a quarter was missed.
  var quarterSum: Int32 = 0
  /// Sum of the days known only from totals.
  var countedSum: Int32 = 0
  /// Whether at least half was missed, as in a spell.
  var isInSpell = false
  /// Whether a weekend or a break lies before it.
  var isAfterBreak = false

  var day: Int { Int(number) }
  var ebb: Int { Int(parts) }
}
