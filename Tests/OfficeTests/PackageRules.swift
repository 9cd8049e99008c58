/// What holds in every file that the module writes.
enum PackageRules {
  /// Says what is wrong with a file; nothing is right.
  static func faults(in bytes: [UInt8]) throws -> [String] {
    let package = try OpenedPackage(bytes)
    var faults: [String] = []
    let types = try package.tree("[Content_Types].xml")
    let defaults = types.all("Default").compactMap { $0.attributes["Extension"] }
    let overrides = types.all("Override").compactMap { $0.attributes["PartName"] }
    for name in package.names where name != "[Content_Types].xml" {
      let isDefault = defaults.contains { name.hasSuffix(".\($0)") }
      if !isDefault, !overrides.contains("/\(name)") { faults.append("no content type for \(name)") }
    }
    for name in overrides where !package.names.contains(String(name.dropFirst())) { faults.append("no part \(name)") }
    var reached: Set<String> = ["[Content_Types].xml"]
    for name in package.names where name.hasSuffix(".rels") {
      reached.insert(name)
      let owner = owner(of: name)
      var ids: Set<String> = []
      for link in try package.tree(name).all("Relationship") {
        let target = owner.folder + (link.attributes["Target"] ?? "")
        if !package.names.contains(target) { faults.append("\(name) leads to \(target)") }
        if link.attributes["TargetMode"] != nil { faults.append("\(name) leads out of the file") }
        ids.insert(link.attributes["Id"] ?? "")
        reached.insert(target)
      }
      guard !owner.part.isEmpty else { continue }
      let used = try package.tree(owner.part).all.compactMap { $0.attributes["r:id"] }
      for id in used where !ids.contains(id) { faults.append("\(owner.part) names \(id)") }
    }
    for name in package.names where !reached.contains(name) { faults.append("nothing leads to \(name)") }
    for name in package.names { faults += SchemaOrder.faults(in: try package.tree(name), of: name) }
    return faults
  }

  private static func owner(of name: String) -> (folder: String, part: String) {
    var path = name.split(separator: "/").map(String.init)
    let file = String(path.removeLast().dropLast(".rels".count))
    path.removeLast()
    let folder = path.isEmpty ? "" : path.joined(separator: "/") + "/"
    return (folder, file == "." || file.isEmpty ? "" : folder + file)
  }
}
