import Reporter

/// What the program prints, with nothing in it that acts on a screen: the last guard behind every command.
///
/// A name may hold the codes that move a cursor, clear a screen or turn the direction of writing. JSON, CSV and the
/// terminal's tables escape them in their own ways; whatever they leave is made visible here.
enum ScreenText {
  /// - Parameters:
  ///   - isTerminal: colours (`ESC [ digits m`) stay; elsewhere nothing writes them.
  ///   - drawsBars: a carriage return at either end stays, as the progress bar draws.
  static func safe(_ text: String, isTerminal: Bool, drawsBars: Bool = false) -> String {
    guard text.utf8.contains(where: mayAct) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = ""
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      let isEdge = place == 0 || place == scalars.count - 1
      if isTerminal, let end = endOfColour(scalars, from: place) {
        while place < end {
          result.unicodeScalars.append(scalars[place])
          place += 1
        }
        continue
      }
      if scalar == "\n" || scalar == "\t" || !TerminalText.isActing(scalar)
        || scalar == "\r" && (drawsBars && isEdge || place + 1 < scalars.count && scalars[place + 1] == "\n")
      {
        result.unicodeScalars.append(scalar)
      } else {
        result += TerminalText.escape(scalar)
      }
      place += 1
    }
    return result
  }

  /// A byte that an acting character can begin with.
  private static func mayAct(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
      || byte == 0xD8
  }

  /// The place behind `ESC [ digits m`; nil when none begins here.
  private static func endOfColour(_ scalars: [Unicode.Scalar], from place: Int) -> Int? {
    guard scalars[place] == "\u{1B}", place + 1 < scalars.count, scalars[place + 1] == "[" else { return nil }
    var end = place + 2
    while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
    return end < scalars.count && end > place + 2 && scalars[end] == "m" ? end + 1 : nil
  }
}
