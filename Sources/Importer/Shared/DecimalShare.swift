import Domain

/// Reads decimal days such as `0.5` or `0,25` without floating point.
enum DecimalShare {
  /// Days in parts of 2520, rounded to the nearest; nil when the text is no number from 0 to 1,000 days.
  static func parts(_ text: String) -> Int? {
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard (1...2).contains(pieces.count), let whole = Int(pieces[0].isEmpty ? "0" : pieces[0]),
      (0...1000).contains(whole)
    else { return nil }
    guard pieces.count == 2, !pieces[1].isEmpty else { return pieces[0].isEmpty ? nil : whole * Mark.wholeDay }
    guard pieces[1].utf8.count <= 9, pieces[1].utf8.allSatisfy({ (48...57).contains($0) }), let digits = Int(pieces[1])
    else { return nil }
    let scale = pieces[1].utf8.reduce(1) { scale, _ in scale * 10 }
    return whole * Mark.wholeDay + (digits * Mark.wholeDay + scale / 2) / scale
  }
}
