/// Student-days as the table of school days writes them: `118`, `7.5`, `0.3333`.
///
/// Four decimals name every part of 2520 without doubt: half a part is 0.0002 of a day.
public enum DayFigure {
  /// - Parameter parts: of 2520 a day, not below zero.
  public static func text(_ parts: Int) -> String {
    let (days, rest) = (parts / Mark.wholeDay, parts % Mark.wholeDay)
    if rest == 0 { return String(days) }
    var decimals = String(String((rest * 10_000 + Mark.wholeDay / 2) / Mark.wholeDay + 10_000).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    return "\(days).\(decimals)"
  }

  /// The parts of 2520 that a figure is nearest to; nil for anything but digits with at most one point, up to a million.
  public static func parts(_ text: String) -> Int? {
    let pieces = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = pieces.first, (1...7).contains(whole.count) else { return nil }
    var days = 0
    for byte in whole {
      guard (48...57).contains(byte) else { return nil }
      days = days * 10 + Int(byte - 48)
    }
    var (fraction, scale) = (0, 1)
    if pieces.count == 2 {
      guard !pieces[1].isEmpty else { return nil }
      for (place, byte) in pieces[1].enumerated() {
        guard (48...57).contains(byte) else { return nil }
        // A sum of a group-by has sixteen digits, of which the first nine decide.
        if place < 9 { (fraction, scale) = (fraction * 10 + Int(byte - 48), scale * 10) }
      }
    }
    let parts = days * Mark.wholeDay + (fraction * Mark.wholeDay + scale / 2) / scale
    return parts <= 1_000_000 * Mark.wholeDay ? parts : nil
  }
}
