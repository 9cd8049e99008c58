import Domain

// The excess over what would be usual (Page 1954; FFT 2023).
extension Standing {
  /// The excess, compared as it is printed; unknown before the first day that counts.
  var excessValue: Quantity { log.count > 0 ? Quantity(shown: excess.value) : .unknown }
  /// The first missed day after the last zero of the excess.
  var onset: SchoolDay? { excess.onset.map { SchoolDay(number: log[$0].day) } }
  /// Missed parts since the onset.
  var missedSinceOnset: Int? { excess.onset.map { log.missed($0, log.count) } }
  /// Days missed since the onset less those that would have been usual.
  var excessDays: Quantity {
    missedSinceOnset.map { Quantity(shown: Double($0) / Double(Mark.wholeDay) - excess.usualSince) } ?? .unknown
  }

  /// The excess taken apart; nil while it is zero.
  var excessSum: ExcessSum? {
    guard let place = excess.onset, let missed = missedSinceOnset else { return nil }
    return ExcessSum(
      onset: SchoolDay(number: log[place].day), days: log.count - place,
      missed: Double(missed) / Double(Mark.wholeDay), weighed: excess.weighedSince, usual: excess.usualSince,
      allowance: excess.allowedSince, value: excess.value)
  }
}
