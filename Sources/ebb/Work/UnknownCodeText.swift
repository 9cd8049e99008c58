import Domain
import Importer

/// Unknown codes as a block that can be pasted into the settings.
enum UnknownCodeText {
  static func block(_ codes: [UnknownCode]) -> String {
    guard !codes.isEmpty else { return "" }
    var lines = ["Codes that ebb does not know. Look at each, then paste into ebb.ini:", "", "[codes]"]
    for code in codes.prefix(most) {
      // Of a code with line breaks or of great length no line of settings can be made.
      let isWritable = code.code.count <= 60 && !code.code.contains(where: \.isNewline)
      let shown = isWritable ? code.settingsLine : RejectedRow.shown(code.settingsLine, limit: 60)
      lines.append("# \(Wording.count(code.count, "row", "rows")): \(code.why)")
      lines.append(code.guess == nil || !isWritable ? "# \(shown)" : shown)
    }
    if codes.count > most { lines.append("# and \(codes.count - most) more codes: is it the right column?") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A school with more codes than this has another column in their place.
  private static let most = 40
}
