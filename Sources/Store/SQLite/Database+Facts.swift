public import Domain

extension Database {
  /// The school year this workspace counts by; fixed at init.
  public func schoolYear() throws(StoreError) -> SchoolYear {
    SchoolYear(startMonth: try integer("SELECT year_start_month FROM workspace") ?? 7)
  }

  /// Whether the audit trail has an entry of this hash: what was written down beside it was committed.
  public func hasAuditEntry(hash: String) throws(StoreError) -> Bool {
    try integer("SELECT 1 FROM audit WHERE hash = ? LIMIT 1", .text(hash)) != nil
  }

  /// The last day on which any student has a mark or a count; nil in an empty workspace.
  public func lastKnownDay() throws(StoreError) -> SchoolDay? {
    let counted = try integer("SELECT max(last_day) FROM period_count WHERE ended_by IS NULL")
    let marked = try lastMarkedDay()
    return [counted.map(SchoolDay.init(number:)), marked].compactMap { $0 }.max()
  }

  private func lastMarkedDay() throws(StoreError) -> SchoolDay? {
    let schoolYear = try schoolYear()
    var years = try prepare("SELECT DISTINCT school_year FROM register ORDER BY school_year DESC")
    while try years.step() {
      let year = years.integer(0)
      // The longest line once its trailing dots are cut is the one that reaches furthest.
      if let length = try integer(
        "SELECT max(length(rtrim(marks, '.'))) FROM register WHERE school_year = ?", .integer(year)), length > 0
      {
        return schoolYear.firstDay(of: year).advanced(by: length - 1)
      }
    }
    return nil
  }
}
