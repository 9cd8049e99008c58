/// Why a workbook cannot be read: facts only, worded in one place.
public enum ExcelError: Error, Hashable, Sendable {
  /// A zip archive of something else.
  case noWorkbook
  /// `.ods`, LibreOffice's own format.
  case openDocument
  /// `.xlsb`.
  case binaryWorkbook
  /// Word, PowerPoint and what else is packed like a workbook.
  case otherDocument
  case encrypted
  /// All parts together are longer than so many bytes.
  case tooLarge(limit: Int)
  /// A part grows more than any honest one.
  case bomb(part: String)
  case unknownCompression(part: String)
  case damagedArchive(ArchiveFault)
  case damagedPart(String, PartFault)
  /// The workbook names a part that is not there.
  case missingPart(String)
  case damagedCell(sheet: String, cell: String, CellFault)
  /// A formula whose result was never saved; `more` counts further ones.
  case uncalculated(sheet: String, cell: String, more: Int)
  case tooManyColumns(sheet: String, limit: Int)
  case tooManyMergedCells(sheet: String)

  /// What is wrong with the archive as a whole.
  public enum ArchiveFault: Hashable, Sendable {
    case noDirectory
    case directory
    case localHeader
    case zip64
    case severalDisks
    case repeatedName(String)
    case badName(String)
    case overlap
  }

  /// What is wrong with one part of the archive.
  public enum PartFault: Hashable, Sendable {
    case cutOff
    case compression
    case size
    case checksum
    /// It is not UTF-8.
    case encoding
    /// It declares a document type.
    case doctype
    /// A name between & and ; that XML does not know.
    case entity
    /// Byte counts from 1.
    case syntax(byte: Int)
    case tooDeep
    case content
    /// Two sheets have one name.
    case twice
  }

  /// What is wrong with one cell.
  public enum CellFault: Hashable, Sendable {
    case reference
    case order
    case number
    case sharedString
    case type
  }
}
