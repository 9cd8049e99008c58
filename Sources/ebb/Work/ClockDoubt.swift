import CommandLineKit
import Store

/// A clock that runs behind: nothing is decided by it, but the times in the audit trail come from it.
enum ClockDoubt {
  /// Says so when the last import came later than now.
  static func tell(_ workspace: Workspace, _ output: Output) throws {
    let now = Surroundings.now
    guard let last = try ImportLedger(database: workspace.database).newestTime(), now < last else { return }
    output.message(
      "warning: this computer's clock says \(now), and the last import came at \(last); set the clock right: "
        + "the audit trail takes its times from it")
  }
}
