/// The stage as a ladder of four steps: drawn by the style, so that no card repeats it.
extension PageStyle {
  static let stages =
    "\n    .stage::before { content: \"\"; display: inline-block; width: 34px; height: 14px; margin-right: 5px;"
    + " vertical-align: -1px; }\n    "
    + (0...4).map { ".s\($0)::before { background: \(ladder(reached: $0)); }" }.joined(separator: "\n    ") + "\n"

  /// Four rising boxes, full up to the stage and outlined beyond.
  private static func ladder(reached: Int) -> String {
    (1...4).map { step in
      let (left, height) = ((step - 1) * 9, 2 + step * 3)
      let full = box("var(--deep)", left, height, inset: 0)
      return step <= reached
        ? full : box("#fff", left, height, inset: 1) + ", " + box("#8593a3", left, height, inset: 0)
    }.joined(separator: ", ")
  }

  private static func box(_ tone: String, _ left: Int, _ height: Int, inset: Int) -> String {
    "linear-gradient(\(tone), \(tone)) \(left + inset)px \(14 - height + inset)px /"
      + " \(7 - 2 * inset)px \(height - 2 * inset)px no-repeat"
  }
}
