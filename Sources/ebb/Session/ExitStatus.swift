import CSV
import CommandLineKit
import Domain
import Importer
import Store

/// How the program ends; other programs rely on these numbers.
enum ExitStatus: Int32 {
  case done = 0
  case failed = 1
  /// Done, but rows were kept back.
  case rejected = 3
  /// Done, but an urgent note needs a person.
  case urgent = 4
  case usage = 64
  /// A file was refused; it changed nothing.
  case refused = 65
  case noInput = 66
  /// Not a workspace, or made by a newer version.
  case noWorkspace = 69
  case cannotCreate = 73
  case readOrWrite = 74
  /// Another ebb is at work.
  case busy = 75
  case notPermitted = 77
  case badSettings = 78
}

/// A failure with its status and one sentence.
struct Failure: ExitStatusError, CustomStringConvertible {
  let status: ExitStatus
  let description: String
  var exitStatus: Int32 { status.rawValue }

  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }

  init(_ error: StoreError) {
    let status: ExitStatus =
      switch error {
      case .missing, .foreign, .notAFile, .newer: .noWorkspace
      case .damaged, .disk: .readOrWrite
      case .busy: .busy
      case .refused, .failed: .failed
      }
    self.init(status, error.description)
  }

  init(_ error: ImportError) {
    let status: ExitStatus =
      switch error.exitKind {
      case .missing: .noInput
      case .io: error.isNotPermitted ? .notPermitted : .readOrWrite
      case .refused: .refused
      }
    self.init(status, error.description)
  }

  /// Any error of the modules below as a failure with its status.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StoreError: self.init(error)
    case let error as ImportError: self.init(error)
    case let error as SettingsError: self.init(.badSettings, "ebb.ini:\(error)")
    default: self.init(.failed, "\(error)")
    }
  }
}
