import Domain

/// The organisations of an exported folder, and which of them are schools.
struct FolderSchools {
  enum Answer: Equatable {
    case school(String)
    /// A district, a ministry: nobody goes to school there.
    case noSchool
    /// `orgs.csv` has no such organisation.
    case unknown
  }
  private struct Org {
    var name: String
    var isSchool: Bool
    var parent: String
  }
  private var orgs: [String: Org] = [:]
  private(set) var names: Set<String> = []

  /// The types under which students are enrolled (OneRoster: school; School Data Sync, "default list of values").
  private static let schoolTypes: Set = [
    "school", "college", "university", "campus", "adulteducation", "program",
  ]

  init(_ file: inout FolderFile, _ format: FolderFormat, naming: SchoolNameColumn) throws(ImportError) {
    let (id, type, parent) = (file.place(of: .id), file.place(of: .orgType), file.place(of: .parent))
    let name = file.place(of: naming.column)
    guard let name else {
      throw file.problem(
        .missingColumn(line: file.headerLine, shape: format.rawValue, column: naming.column.names[0], near: nil))
    }
    var found: [String: Org] = [:]
    var lines: [String: Int] = [:]
    var schools: [String: Int] = [:]
    try file.visit { row, file in
      let key = row.text(id)
      if key.isEmpty {
        file.reject(row, id, .emptyValue, "filled in")
        return
      }
      let kind = ColumnName.key(row.text(type))
      let org = Org(
        name: row.text(name), isSchool: type == nil || FolderSchools.schoolTypes.contains(kind),
        parent: row.text(parent))
      if let line = lines[key] {
        if found[key]?.name != org.name || found[key]?.isSchool != org.isSchool {
          file.reject(row, id, .repeatedRow, "listed once", "line \(line) has it with another name or type; it stands")
        }
        return
      }
      if org.isSchool, org.name.isEmpty {
        file.reject(row, name, .emptyValue, "filled in", "the school has no name")
        return
      }
      if org.isSchool, let line = schools[org.name] {
        file.reject(
          row, name, .repeatedRow, "the name of one school only",
          "line \(line) is another school of that name: say --school-name identifier or sourcedid")
        return
      }
      if org.isSchool { schools[org.name] = row.line }
      lines[key] = row.line
      found[key] = org
    }
    orgs = found
    self.names = Set(schools.keys)
  }

  /// The school that an organisation is, or belongs to: a department's is the one above it.
  func school(of id: String) -> Answer {
    var next = id
    var seen: Set<String> = []
    guard orgs[id] != nil else { return .unknown }
    while let org = orgs[next], seen.insert(next).inserted {
      if org.isSchool { return .school(org.name) }
      next = org.parent
    }
    return .noSchool
  }
}
