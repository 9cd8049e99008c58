import Store

/// Erases students: in the database, in the backups and files of the workspace.
struct ErasureJob {
  struct Result {
    /// What was taken out of the database, kind by kind.
    var held: [HeldRows]
    /// Other records that name a student; they are others' and stay.
    var mentions: [String]
    /// Backups in the workspace that could not be opened.
    var unopened: [String]
  }

  let workspace: Workspace
  let ids: [String]
  let plan: ErasurePlan
  /// What is held now, kind by kind.
  let held: [HeldRows]

  init(workspace: Workspace, ids: [String]) throws {
    self.workspace = workspace
    self.ids = ids
    let subject = try ErasureSubject(ids, in: workspace.database)
    plan = try ErasurePlan(workspace: workspace, subject: subject)
    held = try StudentErasure(database: workspace.database, isAbout: subject.isAbout).held(on: ids)
  }

  /// Whether nothing of the students is here.
  var isEmpty: Bool { held.isEmpty && plan.entries.allSatisfy { $0.fate == .database } }

  /// Erases in one transaction: the files go before it ends, so that a run that was cut off can be repeated whole.
  /// - Parameters:
  ///   - tombstones: whether later files may not bring the ids back.
  ///   - note: writes the audit trail inside the transaction.
  func run(tombstones: Bool, note: () throws -> Void) throws -> Result {
    var result = Result(held: [], mentions: [], unopened: [])
    for entry in plan.entries where entry.fate == .database {
      do {
        try KeptDatabase.open(workspace.path(entry.path)) { backup in
          let subject = try ErasureSubject(ids, in: backup)
          try StudentErasure(database: backup, isAbout: subject.isAbout).erase(ids, tombstones: tombstones)
        }
      } catch let error as StoreError {
        if case .busy = error { throw Failure(error) }
        result.unopened.append(entry.path)
      }
    }
    let erasure = StudentErasure(database: workspace.database, isAbout: plan.subject.isAbout)
    result.held = try erasure.erase(ids, tombstones: tombstones) {
      try plan.run()
      try LetterLedger(database: workspace.database).forget(files: plan.deleted)
      try note()
    }
    try UrgentNotice.write(workspace)
    result.mentions = try mentions()
    return result
  }

  /// Records of others, and entries of the trail, that name a student.
  func mentions() throws -> [String] {
    var counts: [TextSearch.Hit: Int] = [:]
    for hit in try TextSearch(database: workspace.database).hits(plan.subject.isNamed) { counts[hit, default: 0] += 1 }
    return counts.filter { !plan.subject.ids.contains($0.key.student) }
      .sorted { a, b in
        (a.key.table, a.key.column, a.key.student) < (b.key.table, b.key.column, b.key.student)
      }
      .map { hit, count in
        "\(hit.table).\(hit.column)" + (hit.student.isEmpty ? "" : " of student \(hit.student)") + ", "
          + Wording.count(count, "row", "rows")
      }
  }

  /// Backups that were made into places of their own, as the trail has them; newest last.
  func backups() throws -> [String] {
    var seen: Set<String> = []
    return try AuditTrail(database: workspace.database).details(action: BackupJob.action).filter {
      seen.insert($0).inserted && !$0.hasPrefix(workspace.folder + "/") && Files.exists($0)
    }
  }
}
