/// How programs separate, quote and end what they write.
enum BadDialects {
  static let good = BadFile.header + BadFile.rows
  static func separated(_ delimiter: String) -> String { good.replacing(",", with: delimiter) }
  static func ended(_ end: String) -> String { good.replacing("\n", with: end) }

  static let files =
    [
      ("sep= and semicolons", "sep=;\r\n" + separated(";")), ("quoted sep=", "\"sep=;\"\r\n" + separated(";")),
      ("semicolons", separated(";")), ("TABs", separated("\t")), ("bars", separated("|")), ("only CR", ended("\r")),
      ("CRLF", ended("\r\n")), ("CR CR LF", ended("\r\r\n")),
      ("mixed ends", "student_id,date,status\r\n001001,2026-11-16,P\r001002,2026-11-16,U\n001003,2026-11-16,P\r\n"),
      ("no end at the end", String(good.dropLast())),
      ("form feed between pages", good.replacing("\n001002", with: "\n\u{C}001002")),
      ("a comma behind each line", good.replacing("\n", with: ",\n")),
      ("blanks around quoted cells", good.replacing(",U", with: ", \"U\" ")),
    ].map { BadFile($0.0, $0.1, status: 0, says: "3 new", stands: BadFile.all) } + [
      BadFile("sep= that lies", "sep=,\n" + separated(";"), status: 65, says: "f.csv:2: error E101: "),
      BadFile("tildes", separated("~"), status: 65, says: "error E101: the header ‘student_id~date~status’"),
      BadFile("blanks", separated(" "), status: 65, says: "error E101: "),
      BadFile(
        "each line one quoted cell", good.split(separator: "\n").map { "\"\($0)\"\n" }.joined(), status: 65,
        says: "error E101: "),
      BadFile("typed \\n for line ends", ended("\\n"), status: 65, says: "error E10"),
      BadFile("Unicode line ends", ended("\u{2028}"), status: 65, says: "error E10"),
      BadFile(
        "unclosed quote", BadFile.header + "001001,2026-11-16,P\n001002,2026-11-16,\"U\n001003,2026-11-16,P\n",
        status: 65,
        says: "f.csv:3: error E110: a quote opened here is never closed"),
      BadFile(
        "a quote that swallows a row",
        BadFile.header + "001001,2026-11-16,\"P\n001002,2026-11-16,U\"\n001003,2026-11-16,P\n",
        status: 3, says: "f.csv:2:", stands: ["001003 16 P"]),
      BadFile(
        "text behind the closing quote", BadFile.header + "001001,2026-11-16,\"P\"x\n001003,2026-11-16,P\n", status: 3,
        says: "f.csv:2:1: error E212: ", stands: ["001003 16 P"]),
      BadFile(
        "field of 64 KiB and more", BadFile.header + "001001,2026-11-16,\(String(repeating: "x", count: 65_537))\n",
        status: 65,
        says: "f.csv:2: error E110: field 3 is longer than 64 KiB"),
      BadFile(
        "line of 1 MiB and more",
        BadFile.header + "001001,2026-11-16" + String(repeating: "," + String(repeating: "x", count: 60_000), count: 18)
          + "\n",
        status: 65, says: "f.csv:2: error E110: this row is longer than 1 MiB"),
      BadFile(
        "1,001 columns", "student_id,date,status\(String(repeating: ",c", count: 998))\n", status: 65,
        says: ":1: error E110: more than 1000 columns"),
      BadFile(
        "a row of 1,001 columns", good + "001001,2026-11-17,P\(String(repeating: ",", count: 998))\n", status: 65,
        says: ":5: error E110: more than 1000 columns"),
    ]
}
