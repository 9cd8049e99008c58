/// The parts of an Office document with what every such file needs around them (ECMA-376 part 2).
///
/// Every relationship leads to a part of the same file: nothing outside is ever named.
struct OfficePackage {
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// A part that another one names.
  struct Relationship {
    var id: String
    /// The last word of the relationship's address, such as `worksheet`.
    var kind: StaticString
    /// From the naming part's folder.
    var target: String
  }

  private var parts: [(name: String, type: String, data: [UInt8])] = []

  /// Adds a part with its content type, and the relationships it has.
  mutating func add(_ name: String, type: StaticString, _ data: [UInt8], relationships: [Relationship] = []) {
    parts.append((name, "\(type)", data))
    guard !relationships.isEmpty else { return }
    var path = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let file = path.removeLast()
    parts.append(((path + ["_rels", "\(file).rels"]).joined(separator: "/"), "", OfficePackage.links(relationships)))
  }

  /// The finished file.
  ///
  /// - Parameter main: the part that is opened first.
  func bytes(main: String, properties: DocumentProperties) -> [UInt8] {
    var zip = ZipFile()
    zip.add("[Content_Types].xml", types)
    zip.add("_rels/.rels", OfficePackage.rootLinks(main))
    for part in parts { zip.add(part.name, part.data) }
    zip.add("docProps/core.xml", properties.part)
    return zip.bytes
  }

  private var types: [UInt8] {
    XML.part("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
      xml.empty(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      for part in parts where !part.type.isEmpty {
        xml.empty("Override", ["PartName": "/\(part.name)", "ContentType": part.type])
      }
      xml.empty(
        "Override",
        [
          "PartName": "/docProps/core.xml",
          "ContentType": "application/vnd.openxmlformats-package.core-properties+xml",
        ])
    }
  }

  private static func links(_ relationships: [Relationship]) -> [UInt8] {
    XML.part("Relationships", ["xmlns": packageRelations]) { xml in
      for link in relationships {
        xml.empty("Relationship", ["Id": link.id, "Type": "\(relations)/\(link.kind)", "Target": link.target])
      }
    }
  }

  private static func rootLinks(_ main: String) -> [UInt8] {
    XML.part("Relationships", ["xmlns": packageRelations]) { xml in
      xml.empty("Relationship", ["Id": "rId1", "Type": "\(relations)/officeDocument", "Target": main])
      xml.empty(
        "Relationship",
        ["Id": "rId2", "Type": "\(packageRelations)/metadata/core-properties", "Target": "docProps/core.xml"])
    }
  }
}
