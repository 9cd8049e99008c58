import Domain

/// Keeps back rows of a roster whose id is another child's at another school.
///
/// One workspace has one name space of ids. The same id with clearly another name at another school is taken for another
/// child, unless both rows have one birth date; at the same school a new name is a correction.
enum OtherChildren {
  /// The child who has an id.
  private struct Owner {
    var name: String
    var birth: SchoolDay?
    var school: String
  }

  /// The rows that may be taken, in their order.
  static func kept(
    _ rows: [PeopleTable.Kept<RosterReader.Entry>], _ table: inout PeopleTable
  ) -> [PeopleTable.Kept<RosterReader.Entry>] {
    let known = table.header.known
    var groups: [String: [Int]] = [:]
    for place in rows.indices { groups[rows[place].value.row.student.id, default: []].append(place) }
    var bad: [Int: Complaint] = [:]
    for (id, group) in groups {
      let schools = Set((known.students[id] ?? []).map(\.school))
      guard let owner = owner(of: id, group.map { rows[$0] }, schools, known) else { continue }
      for place in group {
        let row = rows[place].value.row
        if row.school == owner.school || schools.contains(row.school) { continue }
        let isSame = row.student.birthDate != nil && row.student.birthDate == owner.birth
        if !isSame, PersonName.differ(row.student.name, owner.name) {
          bad[place] = known.clash(at: row.school, other: owner.school)
        }
      }
    }
    for place in rows.indices where !known.idPrefixes.isEmpty {
      let written = PeopleRow(header: table.header, record: table.records[rows[place].row]).writtenID
      if let complaint = known.complaint(ofUnprefixed: written, at: rows[place].value.row.school) {
        bad[place] = complaint
      }
    }
    for (place, complaint) in bad.sorted(by: { $0.key < $1.key }) {
      table.reject(rows[place].row, .student, complaint)
    }
    return rows.indices.filter { bad[$0] == nil }.map { rows[$0] }
  }

  /// A row at a school where the id is known corrects the name; else the known child; else the first row of the file.
  private static func owner(
    of id: String, _ group: [PeopleTable.Kept<RosterReader.Entry>], _ schools: Set<String>, _ known: KnownSchool
  ) -> Owner? {
    func owner(_ row: RosterRow) -> Owner {
      Owner(name: row.student.name, birth: row.student.birthDate, school: row.school)
    }
    if schools.isEmpty { return group.first.map { owner($0.value.row) } }
    let student = known.people[id]?.student
    let corrections = group.map(\.value.row).filter { schools.contains($0.school) }
    if let row = corrections.first(where: { !PersonName.differ($0.student.name, student?.name ?? "") })
      ?? corrections.first
    {
      return Owner(
        name: row.student.name, birth: row.student.birthDate ?? student?.birthDate, school: row.school)
    }
    return student.map { Owner(name: $0.name, birth: $0.birthDate, school: known.school(of: id)) }
  }
}
