/// The number formats of a workbook's cells, by the number of their style.
struct Styles: Sendable {
  private var formats: [NumberFormat] = []

  init() {}

  init(_ bytes: [UInt8], part: String) throws(ExcelError) {
    var xml = try XMLReader(bytes, part: part)
    var codes: [Int: NumberFormat] = [:]
    while true {
      switch try xml.next() {
      case .start where xml.depth == 1 || (xml.depth == 2 && (xml.isNamed("numFmts") || xml.isNamed("cellXfs"))): break
      case .start where xml.depth == 3 && xml.isNamed("numFmt"):
        if let id = try xml.attribute("numFmtId").flatMap(xml.number), let code = try xml.string(of: "formatCode") {
          codes[id] = NumberFormat(code: code)
        }
        try xml.skip()
      case .start where xml.depth == 3 && xml.isNamed("xf"):
        let id = try xml.attribute("numFmtId").flatMap(xml.number) ?? 0
        formats.append(codes[id] ?? NumberFormat(builtIn: id))
        try xml.skip()
      case .start: try xml.skip()
      case .finished: return
      default: break
      }
    }
  }

  func format(_ style: Int) -> NumberFormat { formats.indices.contains(style) ? formats[style] : .general }
}
