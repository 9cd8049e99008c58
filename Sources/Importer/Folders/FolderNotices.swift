import Domain

/// What the summary says of a folder: how it was read, and what was not taken from it.
struct FolderNotices {
  let all: [String]

  init(
    contents: FolderContents, listing: FolderListing, students: FolderStudents, users: FolderUsers,
    lines: FolderLines, known: KnownSchool
  ) {
    var all: [String] = []
    let others = students.others.map(\.rawValue).joined(separator: ", ")
    let column = students.column.column(in: contents.format)?.names
    let name = (contents.format == .sds1 ? column?.last : column?.first) ?? students.column.rawValue
    all.append(
      "\(contents.format.rawValue)\(contents.isBulk ? "" : ", changes only"): ids are the column ‘\(name)’"
        + (others.isEmpty ? "" : " (--student-id: \(others))"))
    all += contents.notices
    func note(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { all.append("\(count) \(count == 1 ? one : many)") }
    }
    if let first = lines.fallback {
      let day = "first day in the export; counted from \(first.iso)"
      note(lines.fallbacks, "student has no \(day)", "students have no \(day)")
    }
    note(
      lines.movers, "student changed school: the old one ends the day before the new one begins",
      "students changed school: the old one ends the day before the new one begins")
    note(lines.leavers, "student is marked as deleted and has left", "students are marked as deleted and have left")
    note(
      lines.strangeLeavers, "deleted student was never known here and was passed over",
      "deleted students were never known here and were passed over")
    note(
      lines.disabled, "student has enabledUser = false, which is about logging in: still enrolled",
      "students have enabledUser = false, which is about logging in: still enrolled")
    note(
      users.strangeRows, "row is about a user whom the changes do not name, and was passed over",
      "rows are about users whom the changes do not name, and were passed over")
    if contents.isBulk {
      let named = Set(students.students.map(\.id))
      let schools = Set(lines.rows.map(\.school))
      let gone = known.students.filter { id, stays in
        !named.contains(id) && stays.contains { $0.left == nil && schools.contains($0.school) }
      }.count
      note(
        gone, "enrolled student is not in the export and stays enrolled until a roster says when he left",
        "enrolled students are not in the export and stay enrolled until a roster says when they left")
    }
    all.append(
      users.hasCounselors
        ? "counselors are taken from agentSourcedIds"
        : "the export names no counselors: students keep those they have; import them with a roster")
    if users.hasGuardians {
      all.append("guardians were not taken: the export does not say who may receive letters; import guardians.csv")
    }
    self.all = all
  }
}
