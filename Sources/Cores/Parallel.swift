import Dispatch
import Synchronization

/// Work spread over the machine's cores; the results come in order, whoever was first.
public enum Parallel {
  /// Makes a value for each number below `count`; the first numbers are begun first.
  public static func map<Result: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Result) -> [Result] {
    let made = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let result = make(place)
      made.withLock { $0[place] = result }
    }
    return made.withLock { $0.compactMap { $0 } }
  }

  /// The same with something to work with, which is made once a core and handed on from number to number.
  public static func map<Tool: Sendable, Result: Sendable>(
    _ count: Int, with makeTool: @Sendable () -> Tool, _ make: @Sendable (inout Tool, Int) -> Result
  ) -> [Result] {
    let idle = Mutex<[Tool]>([])
    return map(count) { place in
      var tool = idle.withLock { $0.popLast() } ?? makeTool()
      let result = make(&tool, place)
      idle.withLock { [tool] in $0.append(tool) }
      return result
    }
  }

  /// Cuts places into pieces of about equal length, at least one.
  public static func pieces(of count: Int, length: Int) -> [Range<Int>] {
    guard count > 0 else { return [] }
    let pieces = max(1, (count + length - 1) / length)
    return (0..<pieces).map { (count * $0 / pieces)..<(count * ($0 + 1) / pieces) }
  }
}
