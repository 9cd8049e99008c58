/// The feed's details by line, so that a line finds its own without looking at the others.
struct DetailIndex {
  private let details: [RegisterFeed.Detail]
  /// Places in `details`, line by line and ascending by day; numbers, because a district has a million details.
  private let order: [Int32]
  private let starts: [Int32]

  init(_ feed: RegisterFeed) {
    // Files give them by day; then each only has to be put behind the last one of its line.
    let isByDay = feed.details.indices.dropFirst().allSatisfy { feed.details[$0 - 1].day <= feed.details[$0].day }
    details = isByDay ? feed.details : feed.details.sorted { $0.day < $1.day }
    var starts = Array(repeating: Int32(0), count: feed.lines.count + 1)
    for detail in details { starts[detail.line + 1] += 1 }
    for line in 0..<feed.lines.count { starts[line + 1] += starts[line] }
    var next = starts
    var order = Array(repeating: Int32(0), count: details.count)
    for place in details.indices {
      let line = details[place].line
      order[Int(next[line])] = Int32(truncatingIfNeeded: place)
      next[line] += 1
    }
    self.order = order
    self.starts = starts
  }

  /// A line's details of some days, by their places in the feed.
  func details(of line: Int, days: Range<Int>) -> [RegisterFeed.Detail] {
    order[Int(starts[line])..<Int(starts[line + 1])].lazy.map { details[Int($0)] }.filter { days.contains($0.day) }
  }
}
