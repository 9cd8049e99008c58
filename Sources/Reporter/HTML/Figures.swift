import Domain

/// Numbers as a reader writes them: no locale, no needless zeros.
enum Figures {
  /// A number with at most `places` decimals, half away from zero; `–` when it is none.
  static func decimal(_ value: Double, places: Int = 2, trims: Bool = true) -> String {
    var scale = 1
    for _ in 0..<max(places, 0) { scale *= 10 }
    let scaled = value.magnitude * Double(scale) + 0.5
    guard scaled < 9e15 else { return "–" }  // also not a number
    let units = Int(scaled)
    var text = String(units / scale)
    if places > 0 {
      let digits = String(units % scale)
      var decimals = String(repeating: "0", count: places - digits.count) + digits
      while trims, decimals.hasSuffix("0") { decimals.removeLast() }
      if !decimals.isEmpty { text += "." + decimals }
    }
    return value < 0 && units > 0 ? "-" + text : text
  }

  /// Days from parts of 2520: `11`, `11.5`.
  static func days(parts: Int) -> String { decimal(Double(parts) / Double(Mark.wholeDay)) }

  /// `1 day`, `2 days`, `11.5 days`.
  static func counted(_ number: String, _ noun: String) -> String { "\(number) \(noun)\(number == "1" ? "" : "s")" }
  static func counted(_ number: Int, _ noun: String) -> String { counted(String(number), noun) }

  /// A share as whole percent; `–` when unknown.
  static func percent(_ value: Double?) -> String {
    value.map { decimal($0 * 100, places: 0) + "\u{00A0}%" } ?? "–"
  }

  /// An indicator as a person reads it; nil when it is unknown.
  static func shown(_ value: IndicatorValue) -> String? {
    switch value {
    case .unknown: nil
    case .count(let count): String(count)
    case .parts(let parts): days(parts: parts)
    case .share(let share): percent(share.value)
    case .number(let number): decimal(number)
    case .day(let day): day.medium
    }
  }
}
