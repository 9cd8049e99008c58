extension ExcelError: CustomStringConvertible {
  private static let again = "open it in the spreadsheet program and save it again as .xlsx"

  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .noWorkbook: "this is a zip archive; unpack it and name the file in it"
    case .openDocument: "this is an OpenDocument spreadsheet (.ods); save it as .xlsx or ‘CSV UTF-8’ and name that file"
    case .binaryWorkbook: "this is a binary workbook (.xlsb); save it as .xlsx or ‘CSV UTF-8’ and name that file"
    case .otherDocument: "this is an Office document without sheets; export the table as .xlsx or CSV"
    case .encrypted: "the workbook is locked with a password; save a copy without one"
    case .tooLarge(let limit):
      "the workbook is larger than \(limit >> 20) MiB when unpacked; save the sheet as ‘CSV UTF-8’ and name that file"
    case .bomb(let part):
      "‘\(part)’ in it would grow more than 200 times when unpacked, as no export does; \(Self.again)"
    case .unknownCompression(let part): "‘\(part)’ in it is compressed in an unusual way; \(Self.again)"
    case .damagedArchive(let fault): "the workbook is damaged (\(fault.words)); export it again, or \(Self.again)"
    case .damagedPart(let part, let fault):
      "the workbook is damaged (‘\(part)’ \(fault.words)); export it again, or \(Self.again)"
    case .missingPart(let part): "the workbook is damaged (‘\(part)’ is not in it); export it again, or \(Self.again)"
    case .damagedCell(let sheet, let cell, let fault):
      "the workbook is damaged (sheet ‘\(sheet)’, cell \(cell): \(fault.words)); export it again, or \(Self.again)"
    case .uncalculated(let sheet, let cell, let more):
      "sheet ‘\(sheet)’, cell \(cell)\(more > 0 ? " and \(more) more" : ""): the formula was never calculated; "
        + Self.again
    case .tooManyColumns(let sheet, let limit):
      "the sheet ‘\(sheet)’ has more than \(limit) columns; remove what stands far right of the table"
    case .tooManyMergedCells(let sheet):
      "the sheet ‘\(sheet)’ has too many merged cells; unmerge them, or save it as ‘CSV UTF-8’"
    }
  }
}

extension ExcelError.ArchiveFault {
  var words: String {
    switch self {
    case .noDirectory: "its end is missing"
    case .directory: "its list of parts is wrong"
    case .localHeader: "a part is not where it should be"
    case .zip64: "it is packed as zip64"
    case .severalDisks: "it is one of several pieces"
    case .repeatedName(let name): "‘\(name)’ stands in it twice"
    case .badName(let name): "a part is named ‘\(name)’"
    case .overlap: "two parts overlap"
    }
  }
}

extension ExcelError.PartFault {
  var words: String {
    switch self {
    case .cutOff: "is cut off"
    case .compression: "cannot be unpacked"
    case .size: "has another size than it should"
    case .checksum: "does not match its check sum"
    case .encoding: "is not UTF-8"
    case .doctype: "declares a document type"
    case .entity: "uses an unknown entity"
    case .syntax(let byte): "is no XML at byte \(byte)"
    case .tooDeep: "is nested too deeply"
    case .content: "does not hold what it should"
    case .twice: "names a sheet twice"
    }
  }
}

extension ExcelError.CellFault {
  var words: String {
    switch self {
    case .reference: "there is no such cell"
    case .order: "it stands twice or in the wrong order"
    case .number: "it holds no number"
    case .sharedString: "its text is missing"
    case .type: "its type is unknown"
    }
  }
}
