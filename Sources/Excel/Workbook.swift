/// A workbook of Excel, LibreOffice or any other program that writes `.xlsx` or `.xlsm` (ECMA-376).
///
/// Only values are read: no macro runs, nothing is computed, nothing outside the file is opened.
///
/// For example:
///
///     var workbook = try Workbook(bytes)
///     let table = try workbook.table(ofSheet: 0)
///     let csv = try table.csv(fillingMergesBelow: 1)
public struct Workbook: Sendable {
  /// One sheet's name and whether a reader sees it.
  public struct Sheet: Hashable, Sendable {
    public var name: String
    public var isHidden: Bool
    var part: String
  }

  /// The largest file that is opened, in bytes.
  public static let mostFileBytes = 64 << 20

  /// The sheets with cells, in the order of their tabs; charts are left out.
  public private(set) var sheets: [Sheet] = []
  /// Whether days count from 1904, as on an old Macintosh.
  private(set) var is1904 = false
  private var archive: ZipArchive
  private var strings = SharedStrings()
  private var styles = Styles()

  /// Opens a workbook; its sheets are read when they are asked for.
  public init(_ bytes: [UInt8]) throws(ExcelError) {
    try self.init(archive: ZipArchive(bytes))
  }

  init(archive: ZipArchive) throws(ExcelError) {
    self.archive = archive
    let root = try relationships(of: "")
    guard let main = root?.part(ofKind: "officeDocument") else { throw Workbook.stranger(archive) }
    if main.hasSuffix(".bin") { throw .binaryWorkbook }
    guard let links = try relationships(of: main) else { throw .missingPart(Relationships.part(of: main)) }
    try readMain(main, links)
    if let part = links.part(ofKind: "sharedStrings") {
      strings = try SharedStrings(self.part(part), part: part)
    }
    if let part = links.part(ofKind: "styles") {
      styles = try Styles(self.part(part), part: part)
    }
  }

  /// Reads the cells of a sheet.
  public mutating func table(ofSheet place: Int) throws(ExcelError) -> SheetTable {
    let sheet = sheets[place]
    var reader = SheetReader(sheet: sheet.name, strings: strings, styles: styles, is1904: is1904)
    return try reader.read(part(sheet.part), part: sheet.part)
  }

  /// What a zip archive is that holds no workbook.
  private static func stranger(_ archive: ZipArchive) -> ExcelError {
    if archive.has("content.xml"), archive.has("META-INF/manifest.xml") { return .openDocument }
    return archive.has("[Content_Types].xml") ? .otherDocument : .noWorkbook
  }

  private mutating func readMain(_ main: String, _ links: Relationships) throws(ExcelError) {
    var xml = try XMLReader(part(main), part: main)
    guard try xml.next() == .start, xml.isNamed("workbook") else { throw .otherDocument }
    var names: Set<String> = []
    while true {
      switch try xml.next() {
      case .start where xml.depth == 2 && xml.isNamed("workbookPr"): is1904 = try xml.flag("date1904")
      case .start where xml.depth == 2 && xml.isNamed("sheets"): break
      case .start where xml.depth == 3 && xml.isNamed("sheet"):
        guard let name = try xml.string(of: "name"), let id = try xml.string(of: "id", isPrefixed: true),
          let target = links.targets[id]
        else { throw xml.fault(.content) }
        guard names.insert(name.lowercased()).inserted else { throw xml.fault(.twice) }
        // Charts and dialogs are of other kinds.
        guard target.kind == "worksheet" else { break }
        let state = try xml.string(of: "state")
        sheets.append(Sheet(name: name, isHidden: state == "hidden" || state == "veryHidden", part: target.part))
      case .start: try xml.skip()
      case .finished: return
      default: break
      }
    }
  }

  private mutating func relationships(of owner: String) throws(ExcelError) -> Relationships? {
    let name = Relationships.part(of: owner)
    guard let bytes = try archive.part(name) else { return nil }
    return try Relationships(bytes, part: name, owner: owner)
  }

  private mutating func part(_ name: String) throws(ExcelError) -> [UInt8] {
    guard let bytes = try archive.part(name) else { throw .missingPart(name) }
    return bytes
  }
}
