/// The kinds of folders in which a school's system exports its roster.
///
/// Headers: 1EdTech OneRoster 1.1 and 1.2 CSV binding, table of each file; Microsoft School Data Sync, "SDS V1 CSV file
/// format" and "SDS V2.1 CSV file format", with the samples in OfficeDev/O365-EDU-Tools.
enum FolderFormat: String, Sendable {
  case oneRoster11 = "OneRoster 1.1"
  case oneRoster12 = "OneRoster 1.2"
  case sds1 = "School Data Sync 1"
  case sds2 = "School Data Sync 2"

  /// The files of a folder that are read; the others hold nothing that ebb needs.
  enum Part: CaseIterable, Sendable {
    case manifest, orgs, users, roles, sessions, classes, enrollments, demographics

    /// The name without `.csv`, in small letters.
    func name(in family: Family) -> String? {
      switch (self, family) {
      case (.manifest, .sourcedIDs): "manifest"
      case (.orgs, .sourcedIDs): "orgs"
      case (.orgs, .sisIDs): "school"
      case (.users, .sourcedIDs): "users"
      case (.users, .sisIDs): "student"
      case (.roles, .sourcedIDs): "roles"
      case (.sessions, .sourcedIDs): "academicsessions"
      case (.classes, .sourcedIDs): "classes"
      case (.classes, .sisIDs): "section"
      case (.enrollments, .sourcedIDs): "enrollments"
      case (.enrollments, .sisIDs): "studentenrollment"
      case (.demographics, .sourcedIDs): "demographics"
      default: nil
      }
    }

    /// The name as the specification writes it.
    func title(in family: Family) -> String {
      switch (self, family) {
      case (.orgs, .sisIDs): "School.csv"
      case (.users, .sisIDs): "Student.csv"
      case (.classes, .sisIDs): "Section.csv"
      case (.enrollments, .sisIDs): "StudentEnrollment.csv"
      case (.sessions, _): "academicSessions.csv"
      default: "\(self).csv"
      }
    }
  }

  /// How the files of a format point at each other.
  enum Family: CaseIterable, Sendable {
    /// OneRoster, and School Data Sync since version 2.
    case sourcedIDs
    /// School Data Sync 1.
    case sisIDs
  }

  var family: Family { self == .sds1 ? .sisIDs : .sourcedIDs }
  var isOneRoster: Bool { self == .oneRoster11 || self == .oneRoster12 }
}

/// Which column of an exported folder holds the id that the school's attendance files use.
public enum StudentIDColumn: String, CaseIterable, Sendable {
  case identifier
  case sourcedID = "sourcedid"
  case username
  case studentNumber = "student-number"
  case stateID = "state-id"

  /// The column's name in the file.
  func column(in format: FolderFormat) -> FolderColumn? {
    switch (self, format.family) {
    case (.identifier, .sourcedIDs): .identifier
    case (.sourcedID, _): .id
    case (.username, _): .username
    case (.studentNumber, .sisIDs): .studentNumber
    case (.stateID, .sisIDs): .stateID
    default: nil
    }
  }
}

/// Which column of an exported folder holds the name by which the school's other files call a school.
public enum SchoolNameColumn: String, CaseIterable, Sendable {
  case name
  case identifier
  case sourcedID = "sourcedid"

  var column: FolderColumn {
    switch self {
    case .name: .orgName
    case .identifier: .orgIdentifier
    case .sourcedID: .id
    }
  }
}
