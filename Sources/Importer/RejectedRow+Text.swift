public import Domain

extension RejectedRow {
  /// The complaint as a sentence: `status ‘Absent’ is not one of P, A, T, E`.
  ///
  /// `expected` completes "is not …"; the value is escaped and cut to 40 characters.
  public var sentence: String { "\(field) ‘\(RejectedRow.shown(value))’ is not \(expected)" }

  /// Escapes control, direction-changing and invisible characters and cuts a text for a terminal.
  public static func shown(_ text: String, limit: Int = 40) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit { return result + "…" }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
      count += 1
    }
    return result
  }
}
