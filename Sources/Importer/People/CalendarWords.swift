import Domain

/// The words in which calendars say what a day is.
enum CalendarWords {
  /// Plain words, and those of Ed-Fi's CalendarEventDescriptor and CEDS' Calendar Event Type.
  private static let words: [(kind: CalendarDay.Kind, names: [String])] = [
    (
      .instructional,
      [
        "instructional", "instructional day", "school day", "normal", "normal day", "regular", "school", "teaching day",
        "Student late arrival/early dismissal", "late start", "delayed opening", "open", "授業日",
      ]
    ),
    (.makeUp, ["make-up", "make-up day", "makeup", "catch-up day", "振替授業日"]),
    (
      .halfDay,
      ["half day", "half", "early release", "early dismissal", "early closing", "partial day", "shortened day", "半日"]
    ),
    (
      .holiday,
      [
        "holiday", "holidays", "public holiday", "bank holiday", "vacation", "break", "school holiday", "recess",
        "ferien", "feiertag", "vacaciones", "festivo", "vacanza", "休日", "祝日", "休業日",
      ]
    ),
    (
      .closed,
      [
        "closed", "closure", "no school", "snow day", "weather day", "bad weather day", "emergency", "emergency day",
        "non-instructional day", "non-instructional", "臨時休業",
      ]
    ),
    (.strike, ["strike", "strike day", "industrial action"]),
    (
      .staffOnly,
      [
        "staff only", "teacher day", "teacher only day", "in-service", "in-service day", "inset", "inset day",
        "professional development", "pd day", "professional day", "teacher workday", "staff day",
      ]
    ),
    (.other, ["other"]),
  ]
  private static let kinds: [String: CalendarDay.Kind] = {
    var kinds: [String: CalendarDay.Kind] = [:]
    for kind in CalendarDay.Kind.allCases { kinds[ColumnName.key(kind.rawValue)] = kind }
    for (kind, names) in words {
      for name in names { kinds[ColumnName.key(name)] = kind }
    }
    return kinds
  }()

  /// Reads a kind of day; an Ed-Fi descriptor such as `uri://ed-fi.org/CalendarEventDescriptor#Holiday` by its last word.
  static func kind(_ text: String) -> CalendarDay.Kind? {
    kinds[ColumnName.key(text.split(separator: "#").last ?? "")]
  }

  static func closest(to text: String) -> String? {
    Suggestion.closest(to: text, in: words.flatMap(\.names))
  }
}
