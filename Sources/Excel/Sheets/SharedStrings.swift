/// The texts that the cells of all sheets point to.
struct SharedStrings: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  init() {}

  init(_ source: [UInt8], part: String) throws(ExcelError) {
    var xml = try XMLReader(source, part: part)
    while true {
      switch try xml.next() {
      case .start where xml.depth == 2 && xml.isNamed("si"):
        try xml.appendItem(to: &bytes)
        ends.append(bytes.count)
      case .start where xml.depth == 2: try xml.skip()
      case .finished: return
      default: break
      }
    }
  }

  /// The place of a text in ``bytes``; nil when there is none of that number.
  func range(_ number: Int) -> Range<Int>? {
    guard ends.indices.contains(number) else { return nil }
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }
}
