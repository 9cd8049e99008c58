import CommandLineKit

/// Asks a person to type what is about to be done to; nothing that cannot be taken back happens without it.
enum Confirmation {
  static let parameter = Parameter.flag("yes", "Do it without asking, as scripts need.")

  /// Returns when the word was typed or --yes was said; throws otherwise.
  /// - Parameter word: what must be typed, such as the student's id.
  static func ask(_ word: String, _ what: String, _ arguments: Arguments, _ output: Output) throws(Failure) {
    if arguments.flag("yes") { return }
    output.err("Type \(word) to \(what): ")
    guard let line = readLine() else {
      output.err("\n")
      throw Failure(.notPermitted, "nobody answered, so nothing was changed; say --yes where nobody can")
    }
    guard line == word else { throw Failure(.notPermitted, "‘\(line.prefix(40))’ is not \(word); nothing was changed") }
  }
}
