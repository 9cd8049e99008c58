import CommandLineKit
import Domain
import Glibc

/// What the system says went wrong.
enum SystemError {
  static var current: String { text(errno) }

  static func text(_ code: Int32) -> String {
    guard let message = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: message)
  }
}

extension SystemError {
  /// Writes what the system takes at once; gives how many bytes, or a number below zero with `errno` set.
  static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Int {
    unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
  }
}

/// The clock and the user, which reach the audit trail and the import ledger and nothing else.
enum Surroundings {
  /// The time as `2026-11-20T08:00:00Z`.
  static var now: String {
    // The civil date from our own arithmetic: no time zone, no C structure.
    let seconds = Int(time(nil))
    let (year, month, day) = SchoolDay(number: seconds / 86_400).civil
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let rest = seconds % 86_400
    return "\(year)-\(two(month))-\(two(day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// Milliseconds of a clock that only runs forward, for the progress bar.
  static var milliseconds: Int {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// The words of the command line.
  ///
  /// Swift finds them beside the environment, and finds nothing where a library put before ebb (libfaketime, say) has
  /// moved that: then the system is asked.
  static var arguments: [String] {
    guard CommandLine.arguments.isEmpty else { return CommandLine.arguments }
    let bytes = (try? Files.read("/proc/self/cmdline")) ?? []
    let words = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
    return words.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Who is at work: a claim, not a login.
  static var user: String { environment("EBB_USER") ?? environment("USER") ?? environment("LOGNAME") ?? "unknown" }

  /// Takes the name that the command line gives with --by for the one who is at work.
  static func takeUser(_ name: String?) throws(UsageError) {
    guard let name else { return }
    guard name.contains(where: { !$0.isWhitespace }) else { throw .other("--by is empty; say who is at work") }
    unsafe setenv("EBB_USER", name, 1)
  }

  static var folder: String {
    guard let path = unsafe getcwd(nil, 0) else { return "." }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  /// Bytes nobody can guess, for the audit key.
  static func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
