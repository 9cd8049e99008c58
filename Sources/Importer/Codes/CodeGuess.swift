public import Domain

/// A code the settings do not know, how often it stood in the file, and what it may mean.
public struct UnknownCode: Hashable, Sendable {
  public var code: String
  public var count: Int
  /// Never applied, only offered; nil when nothing speaks for any mark.
  public var guess: Mark?
  /// Why the guess was made, such as `england-2024 has it`.
  public var why: String

  public init(code: String, count: Int, guess: Mark?, why: String) {
    self.code = code
    self.count = count
    self.guess = guess
    self.why = why
  }

  /// - Parameter list: the list in force, of whose older editions the code may be.
  init(code: String, count: Int, list: CodeList = .plain) {
    let (guess, why) = UnknownCode.guess(code, list)
    self.init(code: code, count: count, guess: guess, why: why)
  }

  /// A line for the settings, ready to paste; `…` where the school must say what the code means.
  public var settingsLine: String { "\(CodeMap.quoted(code)) = \(guess?.settingsName ?? "…")" }

  /// What to do about a row with the code; a mark is only offered when something speaks for it.
  var hint: String {
    let advice = guess == nil ? "say in ebb.ini, [codes] what it means:  " : "map it in ebb.ini, [codes]:  "
    return advice + "\(RejectedRow.shown(CodeMap.quoted(code))) = \(guess?.settingsName ?? "…")"
  }

  /// What a word says by itself, else what another shipped list says.
  static func guess(_ code: String, _ inForce: CodeList = .plain) -> (mark: Mark?, why: String) {
    let word = code.lowercased()
    // In one school the mark of presence, in the next of absence.
    if ["0", "1", "x", "true", "false", "yes", "no", "y", "n", "✓", "✔"].contains(word) {
      return (nil, "schools use it for either")
    }
    if inForce == .england2024 {
      let retired: [String: Mark] = ["H": .family, "J": .elsewhere, "Y": .notExpected]
      if let mark = retired[code] { return (mark, "retired in August 2024") }
    }
    // The more telling part of a word comes first: "unexcused" holds "excused".
    let parts: [(String, Mark)] = [
      ("refus", .refusal), ("unexcus", .unexcused), ("unauth", .unexcused), ("truan", .unexcused),
      ("skip", .unexcused), ("certif", .certified), ("doctor", .certified), ("hospital", .certified),
      ("appointment", .certified), ("bereav", .family), ("funeral", .family), ("relig", .family),
      ("holiday", .family), ("vacation", .family), ("suspen", .suspended), ("exclu", .suspended),
      ("remote", .elsewhere), ("online", .elsewhere), ("virtual", .elsewhere), ("field trip", .elsewhere),
      ("excus", .excused), ("sick", .excused), ("ill", .excused), ("late", .late), ("tard", .late),
      ("early", .leftEarly), ("dismiss", .leftEarly), ("half", .partial), ("partial", .partial),
      ("closed", .notExpected), ("no school", .notExpected), ("absen", .unexcused), ("abs", .unexcused),
      ("present", .present), ("attend", .present), ("here", .present),
    ]
    for (part, mark) in parts where word.contains(part) { return (mark, "the word says so") }
    for list in CodeList.allCases {
      if let entry = list.codes.first(where: { $0.code.lowercased() == word }) {
        return (entry.mark, "the list \(list.rawValue) has it")
      }
    }
    return (nil, "nothing known")
  }
}
