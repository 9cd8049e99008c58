import Glibc

/// What happens when somebody presses Control-C, or the system asks ebb to end.
///
/// The file that is being written is removed and the program ends with 128 and the signal's number. What SQLite had not
/// committed is rolled back by whoever opens the database next. Where files and the ledger must go together the end is
/// put off: the next file that would be written is refused, and everything is taken back.
enum Signals {
  // Read and written by the handler: plain memory, set up before the first signal can come.
  private nonisolated(unsafe) static let doomed = UnsafeMutablePointer<CChar>.allocate(capacity: Int(PATH_MAX))
  private nonisolated(unsafe) static var isDoomed = false
  private nonisolated(unsafe) static var isPutOff = false
  private nonisolated(unsafe) static var came: Int32 = 0

  static func arm() {
    unsafe doomed.initialize(repeating: 0, count: Int(PATH_MAX))
    // A closed pipe and a file-size limit are errors to read, not a death.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // A program that runs ebb from one of its threads may hand on signals that wait for ever.
    var wanted = sigset_t()
    unsafe sigemptyset(&wanted)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      unsafe sigaddset(&wanted, number)
      // What was ignored when ebb began, as nohup does, stays so.
      let before = signal(number, stop)
      if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
    }
    unsafe pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }

  private static let stop: @convention(c) (Int32) -> Void = { number in
    if unsafe Signals.isPutOff, unsafe Signals.came == 0 {
      unsafe Signals.came = number
      return
    }
    if unsafe Signals.isDoomed { unsafe unlink(Signals.doomed) }
    _exit(128 + number)
  }

  /// Names the file that a signal removes; nil when there is none.
  static func removeWhenStopped(_ path: String?) {
    unsafe isDoomed = false
    guard let path, path.utf8.count < Int(PATH_MAX) else { return }
    for (place, byte) in path.utf8.enumerated() { unsafe doomed[place] = CChar(bitPattern: byte) }
    unsafe doomed[path.utf8.count] = 0
    unsafe isDoomed = true
  }

  /// Does work that must land whole, or be taken back whole, before a signal ends the program.
  static func puttingOff<Result>(_ work: () throws -> Result) throws -> Result {
    unsafe isPutOff = true
    defer {
      unsafe isPutOff = false
      if unsafe came != 0 { _exit(128 + (unsafe came)) }
    }
    return try work()
  }

  /// Ends what was put off.
  static func check() throws(Failure) {
    if unsafe isPutOff, unsafe came != 0 { throw Failure(.failed, "stopped; nothing was changed") }
  }
}
