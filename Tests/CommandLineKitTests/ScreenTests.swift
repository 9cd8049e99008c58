import CommandLineKit
import Testing

@Suite struct ScreenTests {
  /// Draws at the given milliseconds after the start and gives what was written.
  private func drawn(at times: [Int], isTerminal: Bool = true, label: String = "Reading a.csv") -> [String] {
    var clock = 5_000
    var written: [String] = []
    var bar = ProgressBar(label: label, isTerminal: isTerminal, now: { clock }, write: { written.append($0) })
    for time in times {
      clock = 5_000 + time
      bar.update(time, of: 4_000)
    }
    bar.finish()
    return written
  }

  @Test func `nothing is drawn in the first second`() {
    #expect(drawn(at: [0, 500, 999]).isEmpty)
  }

  @Test func `nothing is drawn into a file`() {
    #expect(drawn(at: [0, 2_000, 3_000], isTerminal: false).isEmpty)
  }

  @Test func `the bar is drawn, then erased`() {
    let written = drawn(at: [2_000])
    #expect(
      written == [
        "\rReading a.csv [##########----------]  50 %", "\r" + String(repeating: " ", count: 42) + "\r",
      ])
  }

  @Test func `the bar is drawn ten times a second at most`() {
    #expect(drawn(at: Array(1_000...2_000)).count == 11 + 1)
  }

  @Test func `a long label is cut to the screen`() {
    let written = drawn(at: [2_000, 9_000], label: String(repeating: "学", count: 99))
    #expect(written.count == 3)
    // 79 columns between two returns.
    #expect(written.allSatisfy { $0.count <= 79 + 2 })
  }

  @Test(
    arguments: [
      (true, false, nil, nil, true), (false, false, nil, nil, false), (true, true, nil, nil, false),
      (true, false, "1", nil, false), (true, false, "", nil, true), (true, false, nil, "dumb", false),
    ] as [(Bool, Bool, String?, String?, Bool)])
  func `colour needs a terminal and nobody who forbids it`(
    isTerminal: Bool, isForbidden: Bool, noColor: String?, term: String?, expected: Bool
  ) {
    let ink = Ink(isTerminal: isTerminal, isForbidden: isForbidden) { $0 == "NO_COLOR" ? noColor : term }
    #expect(ink.isOn == expected)
  }

  @Test func `ink without colour changes nothing`() {
    #expect(Ink(isOn: false).bold("NEW") == "NEW")
    #expect(Ink(isOn: true).red("NEW") == "\u{1B}[31mNEW\u{1B}[0m")
  }
}
