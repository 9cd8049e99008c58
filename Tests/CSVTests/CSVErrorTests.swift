import Testing

@testable import CSV

@Suite struct CSVErrorTests {
  @Test(arguments: [
    (CSVError.missing, "there is no such file; check the name and the folder"),
    (.notPermitted, "the system does not permit reading this file; ask its owner, or copy it to a folder of yours"),
    (.folder, "this is a folder; name the CSV file in it"),
    (.pipe, "this is a pipe or socket; save its content to a file and name that"),
    (.device, "this is a device; name a CSV file"),
    (.empty, "the file is empty; export it again"),
    (.spreadsheet, "this is a spreadsheet (.xlsx or .ods); save it as ‘CSV UTF-8’ and name that file"),
    (.oldSpreadsheet, "this is an old spreadsheet or document (.xls); save it as ‘CSV UTF-8’ and name that file"),
    (.zip, "this is a zip archive; unzip it first and import the file or folder in it"),
    (.compressed, "this file is compressed; unpack it and name the CSV file in it"),
    (.pdf, "this is a PDF; export the table as CSV instead of printing it"),
    (.database, "this is an SQLite database; name a CSV file"),
    (.html, "this is a web page, perhaps a sign-in page or a renamed .xls; export as CSV and name that file"),
    (.json, "this is JSON; choose the CSV export instead"),
    (.xml, "this is XML; choose the CSV export instead"),
    (
      .unusableDialect,
      "delimiter and quote must be two different characters, neither a line end, a backslash nor an accented letter"
    ),
    (.utf32, "this is UTF-32, which is not read; export as ‘CSV UTF-8’"),
    (
      .doubtfulUTF16,
      "this may be UTF-16, but nothing shows its byte order; say ‘--encoding utf-16le’ or ‘--encoding utf-16be’, "
        + "or export as ‘CSV UTF-8’"
    ),
    (.escapedJapanese, "this looks like ISO-2022-JP; say ‘--encoding iso-2022-jp’, or export as ‘CSV UTF-8’"),
    (.alreadyUTF8(.windows1252), "the file is UTF-8, not windows-1252; leave out the encoding"),
    (.encodingUnavailable(.shiftJIS), "this system cannot convert shift_jis; export as ‘CSV UTF-8’"),
    (.changedWhileRead, "the file changed while it was read; wait until the export is done and start again"),
    (.unreadable(code: 5), "reading failed (Input/output error); copy the file to this computer and try again"),
  ]) func `wording without a place`(error: CSVError, text: String) {
    #expect(error.description == text)
    #expect(error.message(file: "a.csv") == "a.csv: \(text)")
  }

  @Test(arguments: [
    (
      CSVError.nulByte(line: 17, byte: 3), "17:3",
      "a NUL byte, which no text has; the file is damaged or not a CSV file; export it again"
    ),
    (
      .notUTF8(line: 17, byte: 3), "17:3",
      "this byte is not UTF-8; export as ‘CSV UTF-8’, or say the encoding with "
        + "‘--encoding windows-1252’, ‘--encoding shift_jis’ or ‘--encoding utf-16’"
    ),
    (
      .notEncoded(.windows1252, line: 17, byte: 3), "17:3",
      "this byte is not windows-1252; say the file's encoding with ‘--encoding’, or export as ‘CSV UTF-8’"
    ),
    (
      .unclosedQuote(line: 17), "17",
      "a quote opened here is never closed; close it, or double it if it belongs to the text"
    ),
    (
      .lineTooLong(line: 17, limit: 1 << 20), "17",
      "this row is longer than 1 MiB; is it a CSV file, and is every quote closed?"
    ),
    (
      .fieldTooLong(line: 17, column: 4, limit: 64 << 10), "17",
      "field 4 is longer than 64 KiB; shorten it, or close the quote that swallows the next rows"
    ),
    (
      .tooManyColumns(line: 17, limit: 1000), "17",
      "more than 1000 columns; split the file, or check that its rows end where they should"
    ),
  ]) func `wording with a place`(error: CSVError, place: String, text: String) {
    #expect(error.message(file: "a.csv") == "a.csv:\(place): \(text)")
    #expect(error.description == "line \(place.split(separator: ":").joined(separator: ", byte ")): \(text)")
  }

  @Test func `the kind of exit`() {
    #expect(CSVError.missing.exitKind == .missing)
    #expect(CSVError.notPermitted.exitKind == .io)
    #expect(CSVError.unreadable(code: 5).exitKind == .io)
    #expect(CSVError.folder.exitKind == .refused)
    #expect(CSVError.notUTF8(line: 1, byte: 1).exitKind == .refused)
  }
}
