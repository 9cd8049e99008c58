import CommandLineKit
import Importer

/// The pages of the manual that belong to no command.
enum HelpTopics {
  static let all = general + ErrorCode.allCases.map(page)

  private static func page(_ code: ErrorCode) -> Topic {
    Topic(
      code.rawValue, text: "\(code.rawValue): \(code.title)\n\n\(code.explanation)\n\nExample:\n  \(code.example)\n")
  }

  private static let general = [
    Topic(
      "exit-statuses", "What the exit status of a command means.",
      text: """
          0    done
          1    failed
          3    done, but rows were kept back (ebb rejects)
          4    done, but an urgent note needs a person (ebb urgent)
          64   the command line is wrong
          65   a file was refused; it changed nothing
          66   there is no such file
          69   not a workspace, or made by a newer version
          73   cannot create a file or folder
          74   reading or writing failed
          75   another ebb is at work; try again
          77   not permitted
          78   the settings cannot be used
          130  stopped with Ctrl-C (143: told to stop)

        With several files: the highest of 65, 4 and 3.

        """),
    Topic(
      "privacy", "What ebb keeps, and what it never does.",
      text: """
        ebb has no network. The database, the reports and the letters are readable by their owner alone. Whoever can \
        open the database can read every note in it: encrypt the disk. ebb is not for sanctions, prosecution, \
        admission or funding. It reports a trajectory of absence with its evidence, never a diagnosis; a person \
        decides. It reads notes when they are imported and is not an alarm.

        """),
  ]
}
