/// Writes the part of one sheet, its elements in the order of the schema (ECMA-376 part 1, 18.3.1.99).
enum SheetWriter {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  static func part(_ sheet: Sheet, isFirst: Bool, looks: inout Looks) -> [UInt8] {
    var grown = looks
    let part = XML.part("worksheet", ["xmlns": main]) { xml in
      xml.element("sheetPr") { $0.empty("pageSetUpPr", ["fitToPage": "1"]) }
      xml.empty("dimension", ["ref": "A1:\(CellName.cell(sheet.columns.count - 1, sheet.lastRow))"])
      addView(sheet, isFirst, to: &xml)
      xml.empty("sheetFormatPr", ["defaultRowHeight": "15"])
      addColumns(sheet, to: &xml)
      xml.element("sheetData") { addRows(sheet, looks: &grown, to: &$0) }
      if sheet.isProtected {
        xml.empty(
          "sheetProtection",
          [
            "sheet": "1", "objects": "1", "scenarios": "1", "formatColumns": "0", "formatRows": "0",
            "autoFilter": "0",
          ])
      }
      if sheet.hasFilter { xml.empty("autoFilter", ["ref": sheet.tableArea(isFixed: false)]) }
      addChoices(sheet, to: &xml)
      addPrint(sheet.print, to: &xml)
    }
    looks = grown
    return part
  }

  private static func addView(_ sheet: Sheet, _ isFirst: Bool, to xml: inout XML) {
    xml.element("sheetViews") { xml in
      xml.element("sheetView", ["tabSelected": isFirst ? "1" : "0", "workbookViewId": "0"]) { xml in
        let below = CellName.cell(0, sheet.headerRow + 1)
        xml.empty(
          "pane",
          ["ySplit": String(sheet.headerRow), "topLeftCell": below, "activePane": "bottomLeft", "state": "frozen"])
        let column = sheet.columns.firstIndex { $0.isEditable } ?? 0
        let cell = CellName.cell(column, sheet.headerRow + 1)
        xml.empty("selection", ["pane": "bottomLeft", "activeCell": cell, "sqref": cell])
      }
    }
  }

  private static func addColumns(_ sheet: Sheet, to xml: inout XML) {
    xml.element("cols") { xml in
      for (place, column) in sheet.columns.enumerated() {
        xml.empty(
          "col",
          [
            "min": String(place + 1), "max": String(place + 1), "width": "\(column.width).7109375",
            "hidden": column.isHidden ? "1" : "0", "customWidth": "1",
          ])
      }
    }
  }

  private static func addRows(_ sheet: Sheet, looks: inout Looks, to xml: inout XML) {
    for (place, line) in sheet.heading.enumerated() {
      let look = Look(weight: place == 0 ? .title : .plain, isQuoted: isFormulaLike(line))
      let style = looks.place(of: look)
      xml.element("row", ["r": String(place + 1)]) { addText(line, CellName.cell(0, place + 1), style, to: &$0) }
    }
    let header = looks.place(of: Look(weight: .header, wraps: true, isRuled: true))
    let titles = sheet.columns.map { RowHeight.lines($0.title, width: $0.width) }
    xml.element("row", ["r": String(sheet.headerRow), "ht": RowHeight.text(titles)]) { xml in
      for (place, column) in sheet.columns.enumerated() {
        addText(column.title, CellName.cell(place, sheet.headerRow), header, to: &xml)
      }
    }
    for (place, row) in sheet.rows.enumerated() {
      let line = sheet.line(ofRow: place)
      let lines = zip(sheet.columns, row).map { column, cell in
        if case .text(let text) = cell, column.wraps, !column.isHidden {
          RowHeight.lines(text, width: column.width)
        } else {
          1
        }
      }
      xml.element("row", ["r": String(line), "ht": RowHeight.text(lines)]) { xml in
        for (place, column) in sheet.columns.enumerated() {
          add(place < row.count ? row[place] : .empty, of: column, CellName.cell(place, line), &looks, to: &xml)
        }
      }
    }
  }

  private static func add(
    _ cell: Cell, of column: Sheet.Column, _ name: String, _ looks: inout Looks, to xml: inout XML
  ) {
    var look = Look(wraps: column.wraps, isEditable: column.isEditable, isRuled: true)
    switch cell {
    case .empty:
      // What is typed here stays as it is typed.
      if column.isEditable, !column.wraps { look.format = .text }
      xml.empty("c", ["r": name, "s": String(looks.place(of: look))])
    case .text(let text):
      // Old spreadsheets show long texts of the text format as ####.
      if text.utf16.count <= 255 { look.format = .text }
      look.isQuoted = isFormulaLike(text)
      addText(text, name, looks.place(of: look), to: &xml)
    case .number(let number):
      addNumber(number, name, looks.place(of: look), to: &xml)
    case .share(let share):
      look.format = .share
      addNumber(share, name, looks.place(of: look), to: &xml)
    case .day(let day):
      look.format = .day
      addNumber(Double(day + Cell.firstDay), name, looks.place(of: look), to: &xml)
    }
  }

  private static func addText(_ text: String, _ name: String, _ style: Int, to xml: inout XML) {
    xml.element("c", ["r": name, "s": String(style), "t": "inlineStr"]) {
      $0.element("is") { $0.element("t", ["xml:space": "preserve"], text: CellEscape.escaped(text)) }
    }
  }

  /// A number that is none leaves the cell empty.
  private static func addNumber(_ number: Double, _ name: String, _ style: Int, to xml: inout XML) {
    xml.element("c", ["r": name, "s": String(style)]) { xml in
      guard number.isFinite else { return }
      let whole = Int(exactly: number)
      xml.element("v", text: whole.map { String($0) } ?? "\(number)")
    }
  }

  private static func isFormulaLike(_ text: String) -> Bool {
    text.unicodeScalars.first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false
  }

  private static func addChoices(_ sheet: Sheet, to xml: inout XML) {
    let columns = sheet.columns.enumerated().filter { !$0.element.choices.isEmpty }
    guard !columns.isEmpty, !sheet.rows.isEmpty else { return }
    xml.element("dataValidations", ["count": String(columns.count)]) { xml in
      for (place, column) in columns {
        let area = "\(CellName.cell(place, sheet.headerRow + 1)):\(CellName.cell(place, sheet.lastRow))"
        let words = column.choices.joined(separator: ",")
        xml.element(
          "dataValidation",
          [
            "type": "list", "errorStyle": "stop", "allowBlank": "1", "showInputMessage": "1", "showErrorMessage": "1",
            "errorTitle": PlainText.cut(column.title, to: 32),
            "error": PlainText.cut("Please choose one of: \(column.choices.joined(separator: ", ")).", to: 225),
            "promptTitle": PlainText.cut(column.title, to: 32), "prompt": PlainText.cut(column.prompt, to: 255),
            "sqref": area,
          ]
        ) { $0.element("formula1", text: "\"\(words)\"") }
      }
    }
  }

  /// As wide as a page, as long as it takes.
  private static func addPrint(_ print: Sheet.Print, to xml: inout XML) {
    xml.empty(
      "pageMargins",
      ["left": "0.5", "right": "0.5", "top": "0.6", "bottom": "0.7", "header": "0.3", "footer": "0.3"])
    xml.empty(
      "pageSetup",
      [
        "paperSize": String(print.paper.printerCode), "fitToWidth": "1", "fitToHeight": "0",
        "orientation": print.isLandscape ? "landscape" : "portrait",
      ])
    let footer = print.footer.isEmpty ? "" : PlainText.cut(print.footer, to: 100) + "    "
    xml.element("headerFooter") {
      // `&` begins a code; doubled it is itself.
      $0.element("oddFooter", text: "&C\(String(footer.flatMap { $0 == "&" ? "&&" : String($0) }))&P / &N")
    }
  }
}
