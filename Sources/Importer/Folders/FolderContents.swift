import CSV
import Domain

/// A folder as the importer is given it: names, and where the bytes of a name are.
struct FolderListing: Sendable {
  /// As messages call it.
  let shown: String
  let names: [String]
  /// Folders inside that hold a roster.
  let nested: [String]
  let source: @Sendable (String) -> Source
}

/// What a folder's files are, told by their names, the manifest and the header of the users.
struct FolderContents {
  var format: FolderFormat
  /// The files to read.
  var files: [FolderFormat.Part: FolderFile] = [:]
  /// Whether the folder holds all students, not only those who changed.
  var isBulk = true
  var notices: [String] = []

  /// The names among `names` that can be part of a roster, in byte order.
  static func rosterFiles(among names: [String]) -> [String] {
    let wanted = Set(
      FolderFormat.Family.allCases.flatMap { family in
        FolderFormat.Part.allCases.compactMap { $0.name(in: family).map { $0 + ".csv" } }
      })
    return names.filter { wanted.contains($0.lowercased()) }.sorted()
  }

  /// Whether the names look like a roster, complete or not.
  static func isRoster(_ names: [String]) -> Bool { family(of: Set(names.map { $0.lowercased() })) != nil }

  private static func family(of names: Set<String>) -> FolderFormat.Family? {
    if names.contains("users.csv"), !names.isDisjoint(with: ["orgs.csv", "roles.csv", "enrollments.csv"]) {
      return .sourcedIDs
    }
    if names.contains("manifest.csv"), names.contains("users.csv") || names.contains("orgs.csv") { return .sourcedIDs }
    let sis: Set = ["school.csv", "section.csv", "studentenrollment.csv", "teacherroster.csv"]
    return names.contains("student.csv") && !names.isDisjoint(with: sis) ? .sisIDs : nil
  }

  init(_ listing: FolderListing, _ options: ImportOptions) throws(ImportError) {
    let files = listing.names.filter { !$0.hasPrefix(".") }
    func refuse(_ problem: FolderProblem) -> ImportError { ImportError(file: listing.shown, problem: .folder(problem)) }
    guard !files.isEmpty || !listing.nested.isEmpty else { throw refuse(.empty) }
    guard let family = FolderContents.family(of: Set(files.map { $0.lowercased() })) else {
      throw refuse(.noRoster(holds: files + listing.nested, nested: listing.nested.first))
    }
    var names: [FolderFormat.Part: String] = [:]
    for part in FolderFormat.Part.allCases {
      guard let wanted = part.name(in: family) else { continue }
      let found = files.filter { $0.lowercased() == wanted + ".csv" }
      if found.count > 1 { throw refuse(.twice(found[0], found[1])) }
      names[part] = found.first
    }
    func open(_ part: FolderFormat.Part) throws(ImportError) -> FolderFile? {
      guard let name = names[part] else { return nil }
      return try FolderFile(
        name: name, shown: "\(listing.shown)/\(name)", source: listing.source(name), options: options)
    }
    var manifest = FolderManifest()
    if let file = try open(.manifest) { manifest = try FolderManifest(file, listing) }
    for part in FolderFormat.Part.allCases where part != .manifest {
      switch manifest.modes[part] {
      case .absent:
        if names[part] != nil {
          notices.append("not read: \(names[part] ?? ""), which manifest.csv calls absent")
        }
        names[part] = nil
      case .bulk, .delta:
        if names[part] == nil {
          throw refuse(.missingFile(part.title(in: family), because: "manifest.csv says that it is there"))
        }
      case nil: break
      }
    }
    isBulk = manifest.modes[.users] != .delta && manifest.modes[.enrollments] != .delta
    for part in [FolderFormat.Part.users, .orgs] where names[part] == nil {
      throw refuse(
        .missingFile(
          part.title(in: family), because: part == .users ? "it has the students" : "it has the schools"))
    }
    format = family == .sisIDs ? .sds1 : .sds2
    for part in names.keys where part != .manifest { self.files[part] = try open(part) }
    guard let users = self.files[.users] else { return }
    if family == .sourcedIDs {
      let isOneRoster = manifest.version != nil || users.place(of: .enabled) != nil
      if isOneRoster {
        format = manifest.version ?? (users.place(of: .role) == nil ? .oneRoster12 : .oneRoster11)
      }
      if users.place(of: .role) == nil, names[.roles] == nil {
        throw refuse(
          .missingFile("roles.csv", because: "users.csv has no column role, so nobody knows who is a student"))
      }
    }
    try requireColumns()
  }

  private func requireColumns() throws(ImportError) {
    let needed: [FolderFormat.Part: [FolderColumn]] = [
      .orgs: [.id, .orgName], .users: [.id, .given, .family] + (format == .sds1 ? [.orgs] : []),
      .roles: [.user, .org, .role], .sessions: [.id, .start, .stop], .classes: [.id],
      .enrollments: [.lesson, .user] + (format == .sds1 ? [] : [.role]), .demographics: [.person],
    ]
    let others: [FolderFormat.Part: [FolderColumn]] = [
      .orgs: [.orgType, .parent, .orgIdentifier, .status],
      .users: [.role, .orgs, .identifier, .username, .grades, .status, .birth, .studentNumber, .stateID, .primaryOrg],
      .roles: [.begin, .end, .roleType, .isPrimary, .status], .classes: [.org, .terms, .title, .start, .stop],
      .enrollments: [.school, .begin, .end, .status], .demographics: [.birth, .sex],
    ]
    for part in FolderFormat.Part.allCases {
      try files[part]?.require(needed[part] ?? [], optional: others[part] ?? [], format)
    }
  }
}

/// What `manifest.csv` says of the other files (OneRoster 1.1 and 1.2, CSV binding, "manifest").
struct FolderManifest {
  enum Mode: String { case bulk, delta, absent }
  var version: FolderFormat?
  var modes: [FolderFormat.Part: Mode] = [:]

  init() {}

  init(_ file: FolderFile, _ listing: FolderListing) throws(ImportError) {
    var file = file
    try file.require([.property, .value], .oneRoster11)
    let (property, value) = (file.place(of: .property), file.place(of: .value))
    var entries: [(name: String, value: String)] = []
    try file.visit { row, _ in entries.append((row.text(property).lowercased(), row.text(value))) }
    func refuse(_ problem: FolderProblem) -> ImportError { ImportError(file: listing.shown, problem: .folder(problem)) }
    for (name, value) in entries {
      if name == "oneroster.version" {
        switch value {
        case "1.1": version = .oneRoster11
        case "1.2": version = .oneRoster12
        // A later correction of 1.2 changes no column that is read.
        case _ where value.hasPrefix("1.2."): version = .oneRoster12
        default: throw refuse(.unknownVersion(value))
        }
      }
      guard name.hasPrefix("file.") else { continue }
      let part = FolderFormat.Part.allCases.first { $0.name(in: .sourcedIDs) == String(name.dropFirst(5)) }
      guard let part else { continue }
      guard let mode = Mode(rawValue: value.lowercased()) else {
        throw refuse(.unknownMode(file: part.title(in: .sourcedIDs), mode: value))
      }
      modes[part] = mode
    }
  }
}
