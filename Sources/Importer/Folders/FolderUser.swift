import Domain

/// A person of an exported folder.
struct FolderUser {
  /// What the row's role column says; roles.csv may say more.
  enum Role { case student, other, unknown }
  var sourcedID: String
  /// The row's texts in the columns that may hold the student's id, in their order.
  var ids: [String]
  var name: String
  var grade: String
  var role: Role
  var isDeleted: Bool
  /// When the row was last changed.
  var modified: SchoolDay?
  var isDisabled: Bool
  var agents: [String]
  var homeClass: String
  var birth: SchoolDay?
  var sex = ""
  var isCounselor = false
  var hasDemographics = false
  /// Titles of the home classes in which the student is enrolled.
  var homes: Set<String> = []
  var claims: [FolderClaim]
  /// The row, should it have to be kept back after all.
  var spot: RejectedRow
}

/// What every reader of a folder's file shares.
struct FolderReading {
  let format: FolderFormat
  let order: DateOrder
  let schools: FolderSchools
  let options: ImportOptions

  /// The school a cell names; nil: kept back, or no school and not to be counted.
  func school(_ id: String, _ row: FolderFile.Row, _ place: Int?, _ file: inout FolderFile) -> String? {
    switch schools.school(of: id) {
    case .school(let name): return name
    case .noSchool: return nil
    case .unknown:
      file.reject(
        row, place, .unknownReference, "an organisation of \(FolderFormat.Part.orgs.title(in: format.family))",
        "export the whole folder again")
      return nil
    }
  }

  enum Cell {
    case day(SchoolDay?)
    case wrong
  }

  /// The day in a cell; a cell that holds none is kept back with its row.
  func day(_ row: FolderFile.Row, _ place: Int?, _ file: inout FolderFile) -> Cell {
    let text = row.text(place)
    if text.isEmpty { return .day(nil) }
    if let day = DateReader.read(text, order: order) { return .day(day) }
    let (expected, hint) = DateReader.problem(text, order: order)
    file.reject(row, place, .badDate, expected, hint)
    return .wrong
  }

  /// Records without a word of status are active; ‘inactive’ is OneRoster 1.0's word for deleted.
  static func isDeleted(_ status: String) -> Bool {
    ["tobedeleted", "inactive", "deleted"].contains(status.lowercased())
  }

  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { CodeBook.trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
