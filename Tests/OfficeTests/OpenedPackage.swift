import Foundation
import FoundationXML

/// A written file taken apart by other means than the ones that wrote it: its directory walked here, its XML read by libxml2.
struct OpenedPackage {
  struct Problem: Error, CustomStringConvertible {
    var description: String
  }

  /// The parts by name, in the order of the directory.
  private(set) var names: [String] = []
  private var data: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) throws {
    func number(_ place: Int, _ count: Int) -> Int {
      bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let end = bytes.count - 22
    guard end > 0, number(end, 4) == 0x0605_4B50 else { throw Problem(description: "no directory") }
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(place, 4) == 0x0201_4B50, number(place + 10, 2) == 0, number(place + 8, 2) == 0x800 else {
        throw Problem(description: "an entry that is not stored or without UTF-8 names")
      }
      guard number(place + 12, 4) == 0x0021_0000 else { throw Problem(description: "a date") }
      let nameLength = number(place + 28, 2)
      let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
      let local = number(place + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      names.append(name)
      data[name] = Array(bytes[start..<start + number(place + 24, 4)])
      place += 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
    }
  }

  func text(_ name: String) throws -> String {
    guard let part = data[name] else { throw Problem(description: "no part \(name)") }
    return String(decoding: part, as: UTF8.self)
  }

  func tree(_ name: String) throws -> Element {
    guard let part = data[name] else { throw Problem(description: "no part \(name)") }
    return try Element.read(part, of: name)
  }
}

/// An element with its children, texts and attributes.
final class Element {
  let name: String
  let attributes: [String: String]
  var children: [Element] = []
  var text = ""

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// This element and all inside.
  var all: [Element] { [self] + children.flatMap(\.all) }
  func all(_ name: String) -> [Element] { all.filter { $0.name == name } }
  /// The texts of everything inside, one after another.
  var wholeText: String { all.map(\.text).joined() }

  static func read(_ bytes: [UInt8], of part: String) throws -> Element {
    let builder = TreeBuilder()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = builder
    guard parser.parse(), let root = builder.root else {
      throw OpenedPackage.Problem(description: "\(part) is not well formed at line \(parser.lineNumber)")
    }
    return root
  }
}

private final class TreeBuilder: NSObject, XMLParserDelegate {
  var root: Element?
  private var open: [Element] = []

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes: [String: String]
  ) {
    let element = Element(name: name, attributes: attributes)
    open.last?.children.append(element)
    if root == nil { root = element }
    open.append(element)
  }

  func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
    open.removeLast()
  }

  func parser(_: XMLParser, foundCharacters text: String) { open.last?.text += text }
}
