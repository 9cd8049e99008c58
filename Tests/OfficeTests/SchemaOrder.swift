/// In which order the schemas of ECMA-376 (transitional) want the children of an element.
///
/// Word refuses or "repairs" a document whose elements stand in another order, and no XML reader notices.
enum SchemaOrder {
  /// Says what is wrong below an element; nothing is right.
  static func faults(in root: Element, of part: String) -> [String] {
    root.all.flatMap { element -> [String] in
      guard !element.children.isEmpty else { return [] }
      guard let order = order(in: element.name, of: part) else {
        return ["\(part): \(element.name) is not in the table"]
      }
      let repeated = choices.contains(element.name)
      var last = -1
      return element.children.compactMap { child in
        guard let place = order.firstIndex(of: child.name) else { return "\(part): \(child.name) in \(element.name)" }
        defer { last = repeated ? -1 : place }
        return place < last ? "\(part): \(child.name) too late in \(element.name)" : nil
      }
    }
  }

  /// Elements whose children may stand in any order.
  private static let choices: Set<String> = [
    "w:body", "w:p", "w:r", "w:tbl", "w:tc", "w:hdr", "w:ftr", "w:trPr", "Types", "cp:coreProperties",
  ]

  private static func order(in name: String, of part: String) -> [String]? {
    // A style's pPr and rPr lack what only a paragraph has.
    table[name].map { $0.split(separator: " ").map(String.init) }
  }

  private static let table: [String: String] = [
    "Types": "Default Override",
    "Relationships": "Relationship",
    "cp:coreProperties": "dc:title dc:creator dc:language",
    // 18.2.27
    "workbook": """
    fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences \
    definedNames calcPr
    """,
    "bookViews": "workbookView", "sheets": "sheet", "definedNames": "definedName",
    // 18.3.1.99
    "worksheet": """
    sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios \
    autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations \
    hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
    """,
    "sheetPr": "tabColor outlinePr pageSetUpPr", "sheetViews": "sheetView", "sheetView": "pane selection",
    "cols": "col", "sheetData": "row", "row": "c", "c": "f v is", "is": "t", "dataValidations": "dataValidation",
    "dataValidation": "formula1 formula2",
    "headerFooter": "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
    // 18.8.39
    "styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors",
    "numFmts": "numFmt", "fonts": "font",
    "font": "b i strike condense extend outline shadow u vertAlign sz color name family",
    "fills": "fill", "fill": "patternFill", "patternFill": "fgColor bgColor", "borders": "border",
    "border": "left right top bottom diagonal", "left": "color", "right": "color", "top": "color", "bottom": "color",
    "cellStyleXfs": "xf", "cellXfs": "xf", "xf": "alignment protection", "cellStyles": "cellStyle",
    // 17.2
    "w:document": "w:background w:body", "w:body": "w:p w:tbl w:sectPr",
    "w:p": "w:pPr w:r w:fldSimple", "w:fldSimple": "w:r", "w:hdr": "w:p w:tbl", "w:ftr": "w:p w:tbl",
    "w:r": "w:rPr w:t w:br w:tab",
    // 17.3.1.26
    "w:pPr": """
    w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr \
    w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE \
    w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents \
    w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr \
    w:sectPr w:pPrChange
    """,
    "w:numPr": "w:ilvl w:numId", "w:pBdr": "w:top w:left w:bottom w:right w:between w:bar", "w:tabs": "w:tab",
    // 17.3.2.28
    "w:rPr": """
    w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss \
    w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs \
    w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout \
    w:specVanish w:oMath
    """,
    // 17.6.17
    "w:sectPr": """
    w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders \
    w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter \
    w:docGrid
    """,
    // 17.4
    "w:tbl": "w:tblPr w:tblGrid w:tr", "w:tblGrid": "w:gridCol", "w:tr": "w:tblPrEx w:trPr w:tc",
    "w:trPr": "w:cantSplit w:tblHeader", "w:tc": "w:tcPr w:p w:tbl",
    "w:tblPr": """
    w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc \
    w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription
    """,
    "w:tblBorders": "w:top w:left w:bottom w:right w:insideH w:insideV",
    "w:tblCellMar": "w:top w:left w:bottom w:right",
    "w:tcPr": """
    w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText \
    w:vAlign w:hideMark
    """,
    // 17.7
    "w:styles": "w:docDefaults w:latentStyles w:style", "w:docDefaults": "w:rPrDefault w:pPrDefault",
    "w:rPrDefault": "w:rPr", "w:pPrDefault": "w:pPr",
    "w:style": """
    w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed \
    w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr
    """,
    // 17.9
    "w:numbering": "w:numPicBullet w:abstractNum w:num", "w:num": "w:abstractNumId w:lvlOverride",
    "w:lvlOverride": "w:startOverride w:lvl",
    "w:abstractNum": "w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl",
    "w:lvl": """
    w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc w:pPr w:rPr
    """,
    // 17.15.1.78, those that are used and their neighbours.
    "w:settings": "w:zoom w:defaultTabStop w:characterSpacingControl w:compat w:rsids w:themeFontLang w:decimalSymbol",
    "w:compat": "w:compatSetting",
  ]
}
