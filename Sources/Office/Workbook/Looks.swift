/// How a cell is shown and whether it can be changed.
struct Look: Hashable {
  enum Format: Int {
    // The numbers that spreadsheets have built in, and the first of our own.
    case general = 0
    case share = 10
    case text = 49
    case day = 164
  }
  enum Weight: Int { case plain, title, header }

  var format = Format.general
  var weight = Weight.plain
  var wraps = false
  var isEditable = false
  /// Whether the text begins like a formula and must stay text when it is edited.
  var isQuoted = false
  /// Whether the cell is part of the table, with lines around it.
  var isRuled = false
}

/// The looks that a workbook uses, in the order of their first use.
struct Looks {
  private var looks: [Look] = [Look()]
  private var places: [Look: Int] = [Look(): 0]

  mutating func place(of look: Look) -> Int {
    if let place = places[look] { return place }
    places[look] = looks.count
    looks.append(look)
    return looks.count - 1
  }

  /// The part `styles.xml`.
  var part: [UInt8] {
    XML.part("styleSheet", ["xmlns": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"]) { xml in
      xml.element("numFmts", ["count": "1"]) {
        $0.empty("numFmt", ["numFmtId": String(Look.Format.day.rawValue), "formatCode": "yyyy\\-mm\\-dd"])
      }
      Looks.addFonts(to: &xml)
      Looks.addFills(to: &xml)
      Looks.addBorders(to: &xml)
      xml.element("cellStyleXfs", ["count": "1"]) {
        $0.empty("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      xml.element("cellXfs", ["count": String(looks.count)]) { xml in
        for look in looks { Looks.add(look, to: &xml) }
      }
      xml.element("cellStyles", ["count": "1"]) {
        $0.empty("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
  }

  private static func add(_ look: Look, to xml: inout XML) {
    let fill = look.weight == .header ? 2 : look.isEditable ? 3 : 0
    xml.element(
      "xf",
      [
        "numFmtId": String(look.format.rawValue), "fontId": String(look.weight.rawValue), "fillId": String(fill),
        "borderId": look.isRuled ? "1" : "0", "xfId": "0", "quotePrefix": look.isQuoted ? "1" : "0",
        "applyNumberFormat": "1", "applyFont": "1", "applyFill": "1", "applyBorder": "1", "applyAlignment": "1",
        "applyProtection": "1",
      ]
    ) { xml in
      xml.empty("alignment", ["vertical": "top", "wrapText": look.wraps ? "1" : "0"])
      xml.empty("protection", ["locked": look.isEditable ? "0" : "1"])
    }
  }

  /// In the order of ``Look/Weight``.
  private static func addFonts(to xml: inout XML) {
    xml.element("fonts", ["count": "3"]) { xml in
      for (size, isBold) in [("11", false), ("14", true), ("11", true)] {
        xml.element("font") { xml in
          if isBold { xml.empty("b") }
          xml.empty("sz", ["val": size])
          xml.empty("name", ["val": "Calibri"])
          xml.empty("family", ["val": "2"])
        }
      }
    }
  }

  /// The first two are fixed by the format; then the header's grey and the light yellow of what may be filled in.
  private static func addFills(to xml: inout XML) {
    xml.element("fills", ["count": "4"]) { xml in
      for pattern in ["none", "gray125"] {
        xml.element("fill") { $0.empty("patternFill", ["patternType": pattern]) }
      }
      for color in ["FFE3E8EC", "FFFFF9DB"] {
        xml.element("fill") {
          $0.element("patternFill", ["patternType": "solid"]) {
            $0.empty("fgColor", ["rgb": color])
            $0.empty("bgColor", ["indexed": "64"])
          }
        }
      }
    }
  }

  private static func addBorders(to xml: inout XML) {
    xml.element("borders", ["count": "2"]) { xml in
      xml.element("border") { xml in
        for side: StaticString in ["left", "right", "top", "bottom", "diagonal"] { xml.empty(side) }
      }
      xml.element("border") { xml in
        for side: StaticString in ["left", "right", "top", "bottom"] {
          xml.element(side, ["style": "thin"]) { $0.empty("color", ["rgb": "FFB0B8BF"]) }
        }
        xml.empty("diagonal")
      }
    }
  }
}
