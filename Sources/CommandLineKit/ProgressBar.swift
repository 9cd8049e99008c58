/// A line that shows how far a long step is; only on a terminal, only after one second, and it erases itself.
public struct ProgressBar {
  /// Milliseconds before anything is shown.
  public static let patience = 1000
  /// Milliseconds between two drawings.
  public static let pause = 100

  private let label: String
  private let isTerminal: Bool
  private let width: Int
  private let now: () -> Int
  private let write: (String) -> Void
  private let start: Int
  private var drawnAt: Int?
  private var columns = 0

  /// Makes a bar; `now` gives milliseconds from any start.
  public init(
    label: String, isTerminal: Bool, width: Int = 80, now: @escaping () -> Int, write: @escaping (String) -> Void
  ) {
    self.label = label
    self.isTerminal = isTerminal
    self.width = width
    self.now = now
    self.write = write
    start = isTerminal ? now() : 0
  }

  /// Shows that `done` of `total` is done; cheap enough to be called often.
  public mutating func update(_ done: Int, of total: Int) {
    guard isTerminal else { return }
    let time = now()
    guard time - start >= ProgressBar.patience else { return }
    if let drawnAt, time - drawnAt < ProgressBar.pause { return }
    drawnAt = time
    let line = text(done, total)
    let used = ProgressBar.columns(of: line)
    write("\r" + line + String(repeating: " ", count: max(0, columns - used)))
    columns = used
  }

  /// Erases the bar, if one was drawn.
  public mutating func finish() {
    guard columns > 0 else { return }
    write("\r" + String(repeating: " ", count: columns) + "\r")
    columns = 0
  }

  private func text(_ done: Int, _ total: Int) -> String {
    let share = total > 0 ? min(max(Double(done) / Double(total), 0), 1) : 0
    let percent = String(Int(share * 100))
    let filled = Int(share * 20)
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled)
    let tail = " [\(bar)] " + String(repeating: " ", count: 3 - percent.count) + percent + " %"
    // The last column stays free: a full line would scroll some terminals.
    var head = visible(label)
    while !head.isEmpty, ProgressBar.columns(of: head) + tail.count >= width { head.removeLast() }
    return head + tail
  }

  /// Counts two columns for everything beyond Latin letters: erasing too much is harmless.
  private static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x300 ? 1 : 2) }
  }
}
