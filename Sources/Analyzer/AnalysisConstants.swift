public import Domain

/// The numbers behind "what would be usual" and the words of the trend; each is a setting under `[analysis]`.
public struct AnalysisConstants: Hashable, Sendable {
  /// Allowed above usual before the excess grows, in days per day.
  public var slack = 0.2
  /// The highest own rate that counts as usual, 0 to 1.
  public var ownCap = 0.20
  /// The highest rate that counts as usual on any day, 0 to 1.
  public var usualCap = 0.9
  /// The weight of the district in a school's shares, in student-days.
  public var shrink = 50.0
  /// The weight of the school in a student's own rate, in days.
  public var ownWeight = 30.0
  /// The last days that the own rate leaves out.
  public var recentDays = 20
  /// The weight of the first day of a spell.
  public var firstDayWeight = 1.5
  /// The weight of a whole missed day late in a spell.
  public var lateDayWeight = 0.5
  /// The day of a spell from which ``lateDayWeight`` counts.
  public var lateDay = 6
  /// School days during which a student whose flag ended is shown as settling.
  public var settlingDays = 20
  /// Days ever expected below which rules with a rate or baseline are not looked at.
  public var tooNewDays = 10
  /// How far above his own rate a student may be and still count as back, 0 to 1.
  public var backMargin = 0.05
  /// The share taken as usual where no school has any figure, 0 to 1.
  public var unknownShare = 0.05
  /// Calendar days, up to and including a date, in which a student with a mark counts as one of the school's.
  public var registerWindow = 28
  /// The share of those students whose marks make a date a school day, 0 to 1.
  public var registerShare = 0.20
  /// The least number of students whose marks make a date a school day.
  public var registerLeast = 2
  /// How far the school's missed share must lie above its mean for a day to be called a dip, 0 to 1.
  public var dip = 0.10

  public init() {}
}

extension AnalysisConstants {
  /// One setting: its key, its bounds and where it is stored.
  private struct Key {
    let name: String
    let bounds: ClosedRange<Double>
    let isWhole: Bool
    let meaning: String
    let get: @Sendable (AnalysisConstants) -> Double
    let set: @Sendable (inout AnalysisConstants, Double) -> Void

    init(
      _ name: String, _ bounds: ClosedRange<Double>, _ meaning: String,
      _ path: any WritableKeyPath<AnalysisConstants, Double> & Sendable
    ) {
      (self.name, self.bounds, self.meaning, isWhole) = (name, bounds, meaning, false)
      get = { $0[keyPath: path] }
      set = { $0[keyPath: path] = $1 }
    }

    init(
      _ name: String, days bounds: ClosedRange<Int>, _ meaning: String,
      _ path: any WritableKeyPath<AnalysisConstants, Int> & Sendable
    ) {
      (self.name, self.meaning, isWhole) = (name, meaning, true)
      self.bounds = Double(bounds.lowerBound)...Double(bounds.upperBound)
      get = { Double($0[keyPath: path]) }
      set = { $0[keyPath: path] = Int($1) }
    }
  }

  private static let keys: [Key] = [
    Key("slack", 0...1, "allowed above usual before the excess grows, days per day", \.slack),
    Key("own-cap", 0...1, "the highest own rate that counts as usual", \.ownCap),
    Key("usual-cap", 0...1, "the highest rate that counts as usual on any day", \.usualCap),
    Key("shrink", 1...100_000, "weight of the district in a school's shares, student-days", \.shrink),
    Key("own-weight", 1...1000, "weight of the school in a student's own rate, days", \.ownWeight),
    Key("recent-days", days: 0...200, "the last days that the own rate leaves out", \.recentDays),
    Key("first-day-weight", 0...5, "weight of the first day of a spell", \.firstDayWeight),
    Key("late-day-weight", 0...5, "weight of a whole missed day late in a spell", \.lateDayWeight),
    Key("late-day", days: 2...200, "the day of a spell from which that weight counts", \.lateDay),
    Key("settling-days", days: 0...200, "school days a student is shown as settling after a flag", \.settlingDays),
    Key("too-new-days", days: 0...200, "below so many days ever expected no rate is judged", \.tooNewDays),
    Key("back-margin", 0...1, "how far above his own rate a student may be and be back", \.backMargin),
    Key("unknown-share", 0...1, "the share taken as usual where no school has any figure", \.unknownShare),
    Key("register-window", days: 1...365, "days in which a student with a mark is the school's", \.registerWindow),
    Key("register-share", 0...1, "the share of them whose marks make a school day", \.registerShare),
    Key("register-least", days: 1...1000, "the least number of them whose marks make a school day", \.registerLeast),
    Key("dip", 0...1, "how far above its mean a school's day is called a dip", \.dip),
  ]

  /// Reads `[analysis]`; a key that is absent keeps its default.
  public init(_ document: SettingsDocument) throws(SettingsError) {
    self.init()
    guard let section = document.section("analysis") else { return }
    for entry in section.entries {
      guard let key = AnalysisConstants.keys.first(where: { $0.name == entry.key }) else {
        throw SettingsError(
          line: entry.line, column: 1, problem: "unknown setting ‘\(entry.key)’ in [analysis]",
          hint: didYouMean(entry.key, AnalysisConstants.keys.map(\.name)))
      }
      guard let number = Quantity(decimal: entry.value), key.bounds.contains(number.value),
        !key.isWhole || number.denominator == 1
      else {
        let kind = key.isWhole ? "a whole number" : "a number"
        let (low, high) = (plain(key.bounds.lowerBound), plain(key.bounds.upperBound))
        throw SettingsError(
          line: entry.line, column: entry.valueColumn,
          problem: "‘\(entry.value)’ is not \(kind) from \(low) to \(high)",
          hint: "\(key.name) is \(key.meaning)")
      }
      key.set(&self, number.value)
    }
  }

  /// The section as it stands in the settings, every key with its meaning.
  public var text: String {
    AnalysisConstants.keys.reduce(into: "[analysis]\n") {
      $0 += "# \($1.meaning)\n\($1.name) = \(plain($1.get(self)))\n"
    }
  }
}

/// Writes a number with at most four decimals and no trailing zeros.
func plain(_ value: Double) -> String {
  let scaled = Int(min(value.magnitude, 1e12) * 10_000 + 0.5)
  var text = String(scaled / 10_000)
  if scaled % 10_000 != 0 {
    var decimals = String(String(scaled % 10_000 + 10_000).dropFirst())
    while decimals.hasSuffix("0") { decimals.removeLast() }
    text += "." + decimals
  }
  return value < 0 && scaled != 0 ? "-" + text : text
}

/// The sentence that offers the word that was probably meant; empty when nothing is close.
func didYouMean(_ word: String, _ candidates: [String]) -> String {
  Suggestion.closest(to: word, in: candidates).map { "did you mean ‘\($0)’?" } ?? ""
}
