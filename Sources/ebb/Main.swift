import CommandLineKit
import Glibc

@main
enum Main {
  static func main() {
    // Files and folders are their owner's alone; a closed pipe is an error to read, not a death.
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    exit(EbbProgram.program.run(Array(CommandLine.arguments.dropFirst()), output: Terminal.output))
  }
}
