import Domain
import Store

/// Refuses decisions that were made on a page which is stale, foreign, or shows somebody else's students.
struct DecisionCheck {
  let workspace: Workspace

  func check(_ decisions: [Decision]) throws {
    let store = Decisions(database: workspace.database)
    var seen: Set<String> = []
    for decision in decisions {
      guard seen.insert(decision.student).inserted else {
        throw Failure(.refused, "student ‘\(decision.student)’ is decided twice in one file; keep one of the rows")
      }
    }
    for page in Set(decisions.map(\.page)).sorted() where !page.isEmpty {
      let own = decisions.filter { $0.page == page }
      guard let known = try store.page(page) else {
        throw Failure(
          .refused,
          "the decisions come from a page that this workspace never wrote; open the newest page and decide there")
      }
      if let wrong = own.first(where: { $0.asOf != known.asOf }) {
        throw Failure(
          .refused, "the page is of \(known.asOf.iso), the row of student ‘\(wrong.student)’ says \(wrong.asOf.iso)")
      }
      if let newest = try store.newestPage(counselor: known.counselor), newest > known.asOf {
        throw Failure(
          .refused,
          "the decisions come from the page of \(known.asOf.iso), but there is one of \(newest.iso) since; "
            + "decide on the newest page")
      }
      let shown = try store.students(onPage: page)
      if let foreign = own.first(where: { !shown.contains($0.student) }) {
        throw Failure(.refused, "student ‘\(foreign.student)’ is not on the page the decisions come from")
      }
    }
  }
}
