/// What a part of the archive points to, by the ids it uses.
struct Relationships {
  struct Target: Hashable {
    /// The last word of the kind, such as `worksheet`.
    var kind: String
    /// The part's name in the archive.
    var part: String
  }
  private(set) var targets: [String: Target] = [:]

  /// - Parameter owner: the name of the part that points; "" for the archive itself.
  init(_ bytes: [UInt8], part: String, owner: String) throws(ExcelError) {
    var xml = try XMLReader(bytes, part: part)
    while true {
      switch try xml.next() {
      case .start where xml.depth == 2 && xml.isNamed("Relationship"):
        guard let id = try xml.string(of: "Id"), let kind = try xml.string(of: "Type"),
          let target = try xml.string(of: "Target"), try xml.string(of: "TargetMode") != "External"
        else { break }
        let word = kind.split(separator: "/").last.map(String.init) ?? ""
        targets[id] = Target(kind: word, part: Relationships.resolve(target, beside: owner))
      case .finished: return
      default: break
      }
    }
  }

  /// The first part of a kind, by name.
  func part(ofKind kind: String) -> String? {
    targets.values.filter { $0.kind == kind }.map(\.part).min()
  }

  /// The name of the part that holds a part's relationships.
  static func part(of owner: String) -> String {
    let slash = owner.lastIndex(of: "/").map { owner.index(after: $0) } ?? owner.startIndex
    return "\(owner[..<slash])_rels/\(owner[slash...]).rels"
  }

  private static func resolve(_ target: String, beside owner: String) -> String {
    var parts = target.hasPrefix("/") ? [] : owner.split(separator: "/").dropLast()
    for part in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
