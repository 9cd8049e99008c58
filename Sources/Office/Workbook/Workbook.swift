/// A workbook to be written as `.xlsx` (ECMA-376, transitional): texts inert, ids kept, dates real.
///
/// No formula, macro, link or picture can be in it. The same value gives the same bytes.
public struct Workbook: Hashable, Sendable {
  public var sheets: [Sheet]
  public var properties: DocumentProperties

  /// - Precondition: at least one sheet is visible, and names differ by more than case.
  public init(sheets: [Sheet], properties: DocumentProperties) {
    precondition(sheets.contains { !$0.isHidden }, "a workbook shows a sheet")
    precondition(Set(sheets.map { $0.name.lowercased() }).count == sheets.count, "sheets have names of their own")
    self.sheets = sheets
    self.properties = properties
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The file.
  public var bytes: [UInt8] {
    var looks = Looks()
    let parts = sheets.indices.map { place in
      SheetWriter.part(sheets[place], isFirst: place == firstVisible, looks: &looks)
    }
    var package = OfficePackage()
    let links = sheets.indices.map {
      OfficePackage.Relationship(id: "rId\($0 + 1)", kind: "worksheet", target: "worksheets/sheet\($0 + 1).xml")
    }
    package.add(
      "xl/workbook.xml", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", mainPart,
      relationships: links + [.init(id: "rId\(sheets.count + 1)", kind: "styles", target: "styles.xml")])
    package.add(
      "xl/styles.xml", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", looks.part)
    for (place, part) in parts.enumerated() {
      package.add(
        "xl/worksheets/sheet\(place + 1).xml",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", part)
    }
    return package.bytes(main: "xl/workbook.xml", properties: properties)
  }

  private var firstVisible: Int { sheets.firstIndex { !$0.isHidden } ?? 0 }

  private var mainPart: [UInt8] {
    XML.part("workbook", ["xmlns": Workbook.main, "xmlns:r": Workbook.links]) { xml in
      xml.element("bookViews") {
        $0.empty("workbookView", ["firstSheet": "0", "activeTab": String(firstVisible)])
      }
      xml.element("sheets") { xml in
        for (place, sheet) in sheets.enumerated() {
          let id = ("\(place + 1)", "rId\(place + 1)")
          if sheet.isHidden {
            xml.empty("sheet", ["name": sheet.name, "sheetId": id.0, "state": "hidden", "r:id": id.1])
          } else {
            xml.empty("sheet", ["name": sheet.name, "sheetId": id.0, "r:id": id.1])
          }
        }
      }
      let names = definedNames
      guard !names.isEmpty else { return }
      xml.element("definedNames") { xml in
        for name in names {
          if let sheet = name.sheet {
            let hidden = name.name == Workbook.filterName ? "1" : "0"
            xml.element(
              "definedName", ["name": name.name, "localSheetId": String(sheet), "hidden": hidden], text: name.target)
          } else {
            xml.element("definedName", ["name": name.name], text: name.target)
          }
        }
      }
    }
  }

  private static let filterName = "_xlnm._FilterDatabase"

  /// The names that programs expect for filters and repeated rows, then the sheets' own.
  private var definedNames: [(name: String, sheet: Int?, target: String)] {
    var names: [(name: String, sheet: Int?, target: String)] = []
    for (place, sheet) in sheets.enumerated() where sheet.hasFilter {
      names.append((Workbook.filterName, place, "\(sheet.quotedName)!\(sheet.tableArea(isFixed: true))"))
    }
    for (place, sheet) in sheets.enumerated() where !sheet.isHidden {
      names.append(
        ("_xlnm.Print_Titles", place, "\(sheet.quotedName)!$\(sheet.headerRow):$\(sheet.headerRow)"))
    }
    for sheet in sheets {
      for name in sheet.names {
        names.append(
          (name.name, nil, "\(sheet.quotedName)!\(CellName.fixed(name.column, sheet.line(ofRow: name.row)))"))
      }
    }
    return names
  }
}
