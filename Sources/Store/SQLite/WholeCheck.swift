/// Everything that can be proved of a database by itself: pages, references, history, the audit trail.
public struct WholeCheck {
  private let database: Database
  public init(database: Database) { self.database = database }

  /// Every problem as a sentence; none when all is well. Nothing is repaired.
  ///
  /// Damaged pages can end a later question early: what was found until then is told, and that it ended.
  public func problems() throws(StoreError) -> [String] {
    var problems = try database.integrityProblems()
    do throws(StoreError) {
      problems += try RegisterReplay(database: database).differences()
      problems += try HistoryCheck(database: database).problems()
      problems += try AuditTrail(database: database).brokenEntries().map {
        "entry \($0) of the audit trail does not fit the one before"
      }
    } catch {
      if problems.isEmpty { throw error }
      problems.append("the rest could not be looked at (\(error))")
    }
    return problems
  }
}
