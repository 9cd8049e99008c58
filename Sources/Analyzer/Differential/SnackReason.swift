/// The fifteen reasons for absence of the SNACK (Heyne 2019; Totsika 2020, table 3), by their numbers.
///
/// A question names those it tells apart, so that an answer can be written down as a number.
enum SnackReason: Int, CaseIterable {
  case appointment = 1
  case sick, refused, truanted, dayOff, keptHome, extraHolidays, familyUrgency, familyDifficulties
  case religious, schoolClosed, sentHome, askedToStay, weather, other

  /// A question with the reasons it is about: `… (SNACK 1, 2)`.
  static func ask(_ question: String, _ reasons: SnackReason...) -> String {
    let numbers = reasons.sorted { $0.rawValue < $1.rawValue }.map { String($0.rawValue) }
    return "\(question) (SNACK \(numbers.joined(separator: ", ")))"
  }
}
