import Domain

/// Gives siblings one household, so that a family gets one letter.
enum Households {
  /// A sibling takes the household that the other has; where neither has one, both get one named after the smallest id.
  static func share(_ rows: inout [PeopleTable.Kept<RosterReader.Entry>], _ table: inout PeopleTable) {
    var parent: [String: String] = [:]
    // Follows the links to the smallest id of the family; the links are shortened on the way.
    func family(of id: String) -> String {
      var top = id
      while let next = parent[top] { top = next }
      var step = id
      while let next = parent[step] {
        parent[step] = top
        step = next
      }
      return top
    }
    let known = Set(rows.map(\.value.row.student.id)).union(table.header.known.students.keys)
    var strangers: Set<String> = []
    for row in rows where !row.value.sibling.isEmpty {
      if !known.contains(row.value.sibling) { strangers.insert(row.value.sibling) }
      let (a, b) = (family(of: row.value.row.student.id), family(of: row.value.sibling))
      if a != b { parent[max(a, b)] = min(a, b) }
    }
    let linked = Set(
      rows.lazy.filter { !$0.value.sibling.isEmpty }.flatMap { [$0.value.row.student.id, $0.value.sibling] })
    var named: [String: String] = [:]
    for row in rows where linked.contains(row.value.row.student.id) && !row.value.row.student.household.isEmpty {
      let top = family(of: row.value.row.student.id)
      named[top] = named[top] ?? row.value.row.student.household
    }
    for place in rows.indices where rows[place].value.row.student.household.isEmpty {
      let id = rows[place].value.row.student.id
      guard linked.contains(id) else { continue }
      let top = family(of: id)
      rows[place].value.row.student.household = named[top] ?? "siblings of \(top)"
    }
    guard !strangers.isEmpty else { return }
    let shown = strangers.sorted().prefix(10).map { RejectedRow.shown($0) }.joined(separator: ", ")
    table.notices.append("sibling_of names ids that no roster has: \(shown)\(strangers.count > 10 ? " …" : "")")
  }
}
