/// The feed's details by line, so that a line finds its own without looking at the others.
struct DetailIndex {
  private let sorted: [RegisterFeed.Detail]
  private let starts: [Int]

  init(_ feed: RegisterFeed) {
    // Files give them by day; then each only has to be put behind the last one of its line.
    let isByDay = feed.details.indices.dropFirst().allSatisfy { feed.details[$0 - 1].day <= feed.details[$0].day }
    let byDay = isByDay ? feed.details : feed.details.sorted { $0.day < $1.day }
    var starts = Array(repeating: 0, count: feed.lines.count + 1)
    for detail in byDay { starts[detail.line + 1] += 1 }
    for line in 0..<feed.lines.count { starts[line + 1] += starts[line] }
    var next = starts
    var sorted = byDay
    for detail in byDay {
      sorted[next[detail.line]] = detail
      next[detail.line] += 1
    }
    self.sorted = sorted
    self.starts = starts
  }

  func details(of line: Int, days: Range<Int>) -> ArraySlice<RegisterFeed.Detail> {
    let all = sorted[starts[line]..<starts[line + 1]]
    guard let first = all.firstIndex(where: { $0.day >= days.lowerBound }) else { return [] }
    let end = all[first...].firstIndex { $0.day >= days.upperBound } ?? all.endIndex
    return all[first..<end]
  }
}
