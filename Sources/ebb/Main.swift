import CommandLineKit
import Glibc

@main
enum Main {
  static func main() {
    // Files and folders are their owner's alone.
    umask(0o077)
    Signals.arm()
    exit(EbbProgram.program.run(Array(Surroundings.arguments.dropFirst()), output: Terminal.output))
  }
}
