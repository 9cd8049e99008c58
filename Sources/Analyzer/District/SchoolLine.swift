/// What one school's calendar and register say of one day.
struct SchoolDayFacts: Sendable {
  /// The ebb share of the school this year up to and including the day, shrunk to the district's.
  var mean = 0.0
  /// How much the share of the day alone lies above ``mean``; never below zero.
  var tooMuch = 0.0
  var isSchoolDay = false
  /// Whether the school took a register.
  var tookRegister = false
}

/// One school's days without gaps, so that a day is found by subtraction.
struct SchoolLine: Sendable {
  var name: String
  /// The number of the first day.
  var first: Int
  var days: [SchoolDayFacts]

  /// The facts of a day; nil outside the line.
  subscript(day: Int) -> SchoolDayFacts? {
    let place = day - first
    return place >= 0 && place < days.count ? days[place] : nil
  }
}
