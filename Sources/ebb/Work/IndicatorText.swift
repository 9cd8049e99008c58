import Analyzer
import Domain
import Reporter

/// The table of the indicators for people and for programs: one source for the manual and the rule language.
enum IndicatorText {
  static func text(width: Int) -> String {
    var lines = ["What a rule's ‘when’ can ask about, and its unit:", ""]
    for line in IndicatorTable.entries {
      lines.append("\(Wording.padded(line.indicator.rawValue, 18)) \(line.unit.rawValue)")
      lines += TextWrap.wrapped(line.meaning, width: width, indent: "  ")
      lines += TextWrap.wrapped("source: \(line.source)", width: width, indent: "  ")
    }
    lines += ["", "What a rule's ‘say’ can name beside these, in curly brackets:", ""]
    for extra in Placeholder.extras {
      lines += TextWrap.wrapped("\(Wording.padded(extra.name, 18)) \(extra.meaning)", width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `ebb.indicators/1`.
  static var json: JSONValue {
    let indicators = IndicatorTable.entries.map { entry in
      JSONValue.fields([
        ("indicator", .string(entry.indicator.rawValue)), ("unit", .string(entry.unit.rawValue)),
        ("meaning", .string(entry.meaning)), ("source", .string(entry.source)),
      ])
    }
    let names = Placeholder.extras.map { extra in
      JSONValue.fields([("name", .string(extra.name)), ("meaning", .string(extra.meaning))])
    }
    return .fields([
      ("schema", .string("ebb.indicators/1")), ("indicators", .array(indicators)), ("names", .array(names)),
    ])
  }
}
