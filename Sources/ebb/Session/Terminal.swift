import CommandLineKit
import Glibc

/// The program's own standard output and error.
enum Terminal {
  static var output: Output {
    let (outIsTerminal, errIsTerminal) = (isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1)
    return Output(
      out: { write(ScreenText.safe($0, isTerminal: outIsTerminal), to: STDOUT_FILENO) },
      err: {
        write(ScreenText.safe($0, isTerminal: errIsTerminal, drawsBars: errIsTerminal), to: STDERR_FILENO)
      }, outIsTerminal: outIsTerminal, errIsTerminal: errIsTerminal, width: width)
  }

  /// Writes all of a text; a reader that has gone away ends the program quietly, a full disk does not.
  private static func write(_ text: String, to file: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = SystemError.write(bytes[done...], to: file)
      if count > 0 {
        done += count
      } else if errno == EINTR {
        continue
      } else if errno == EPIPE {
        // Everything that counts is stored before it is printed.
        exit(0)
      } else {
        if file == STDOUT_FILENO {
          write("ebb: could not write the result: \(SystemError.current)\n", to: STDERR_FILENO)
        }
        exit(ExitStatus.readOrWrite.rawValue)
      }
    }
  }

  private static var width: Int {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return Int(size.ws_col)
  }
}
