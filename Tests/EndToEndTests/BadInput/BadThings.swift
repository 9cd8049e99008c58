/// What is no text table at all.
enum BadThings {
  static func magic(_ bytes: [UInt8], _ text: String = "") -> BadFile.Content {
    .bytes(bytes + Array(text.utf8) + [UInt8](repeating: 0, count: 64))
  }

  static let files = [
    BadFile("folder", .made("mkdir f.csv"), status: 65, says: "f.csv: error E120: the folder holds no file"),
    BadFile("folder of other files", .made("mkdir f.csv; echo x > f.csv/a.txt"), status: 65, says: "error E120: "),
    BadFile("pipe", .made("mkfifo f.csv"), status: 65, says: "error E110: this is a pipe or socket; save its content"),
    BadFile("endless device", .made("ln -s /dev/zero f.csv"), status: 65, says: "error E110: this is a device"),
    BadFile("empty device", .made("ln -s /dev/null f.csv"), status: 65, says: "error E110: this is a device"),
    BadFile(
      "socket", .made("python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"f.csv\")'"), status: 65,
      says: "error E110: this is a pipe or socket"),
    BadFile("missing", .made("true"), status: 66, says: "f.csv: error E110: there is no such file"),
    BadFile("dangling link", .made("ln -s nowhere f.csv"), status: 66, says: "error E110: there is no such file"),
    BadFile("link to itself", .made("ln -s f.csv f.csv"), status: 74, says: "error E110: reading failed"),
    BadFile("0 bytes", "", status: 65, says: "error E110: the file is empty; export it again"),
    BadFile("only blanks", " \n\n\t\n", status: 65, says: "error E110: the file is empty"),
    BadFile("only a byte order mark", "\u{FEFF}", status: 65, says: "error E110: the file is empty"),
    BadFile("only a header", BadFile.header, status: 65, says: "error E109: the file has a header and no rows"),
    BadFile("a header without a line end", "student_id,date,status", status: 65, says: "error E109: "),
    BadFile("broken workbook", magic([0x50, 0x4B, 3, 4], "xl/workbook.xml"), status: 65, says: "error E110: "),
    BadFile("zip", magic([0x50, 0x4B, 3, 4], "a.txt"), status: 65, says: "error E110: "),
    BadFile("empty zip", magic([0x50, 0x4B, 5, 6]), status: 65, says: "error E110: "),
    BadFile(
      "old workbook", magic([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), status: 65,
      says: "this is an old spreadsheet or document (.xls); save it as ‘CSV UTF-8’"),
    BadFile("PDF", magic([], "%PDF-1.7\n"), status: 65, says: "this is a PDF; export the table as CSV"),
    BadFile("gzip", magic([0x1F, 0x8B, 8, 0]), status: 65, says: "this file is compressed; unpack it"),
    BadFile("bzip2", magic([], "BZh91AY&SY"), status: 65, says: "this file is compressed"),
    BadFile("xz", magic([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]), status: 65, says: "this file is compressed"),
    BadFile("SQLite", magic([], "SQLite format 3\0"), status: 65, says: "this is an SQLite database"),
    BadFile("web page", "<!DOCTYPE html><html><table><tr><td>student_id", status: 65, says: "this is a web page"),
    BadFile("a table of HTML as .xls", "\n<table><tr><td>student_id</td>", status: 65, says: "this is a web page"),
    BadFile("JSON", "{\"student_id\": \"001001\"}", status: 65, says: "this is JSON; choose the CSV export"),
    BadFile("JSON list", "[{\"student_id\": \"001001\"}]", status: 65, says: "this is JSON"),
    BadFile("XML", "<?xml version=\"1.0\"?><marks/>", status: 65, says: "this is XML; choose the CSV export"),
    BadFile("PNG", magic([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), status: 65, says: "error E110: "),
    BadFile("program", magic([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1]), status: 65, says: "a NUL byte, which no text has"),
    BadFile("rich text", "{\\rtf1\\ansi 001001 was absent}\n", status: 65, says: "error E101: the header ‘{\\rtf1"),
  ]
}
