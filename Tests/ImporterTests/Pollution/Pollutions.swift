import CSV

/// The kinds of pollution of the Pollock benchmark (Vitagliano et al., VLDB 2023), each at every place.
enum Pollutions {
  struct Variant {
    var kind: String
    var name: String
    var bytes: [UInt8]
    var expected = PollutedTable.clean
    var encoding: TextEncoding?

    init(_ kind: String, _ name: String, _ text: String, expected: [[String]] = PollutedTable.clean) {
      (self.kind, self.name, bytes, self.expected) = (kind, name, Array(text.utf8), expected)
    }
  }
  typealias Table = PollutedTable
  typealias Hand = PollutedTable.Hand
  /// Every fifth row: each name and each reason comes in each place all the same.
  static let rows = stride(from: 0, to: Table.clean.count, by: 5)

  static let all: [Variant] = files + headers + surroundings + tables + dialects + encodings + rowPollutions + cells

  /// What a file as a whole may lack or have too much of.
  static var files: [Variant] {
    let text = Table.text()
    var variants = [
      Variant("file", "of size 0", "", expected: []), Variant("file", "of blank lines", "\n\r\n  \n", expected: []),
      Variant("file", "of a header only", Table.text(rows: []), expected: []),
      Variant("file", "of one row", Table.text(rows: [Table.clean[0]]), expected: [Table.clean[0]]),
      Variant("file", "without its last line end", String(text.dropLast())),
      Variant("file", "with a blank line at the end", text + "\n"),
      Variant("file", "with NULs at the end", text + "\0\0\0"),
      Variant(
        "file", "twice, with a mark between", "\u{FEFF}" + text + "\u{FEFF}" + text,
        expected: Table.clean + Table.clean),
      Variant(
        "file", "twice, a mark between and no second header", text + "\u{FEFF}" + Table.text(header: nil),
        expected: Table.clean + Table.clean),
      Variant(
        "file", "with a trailing delimiter in every line",
        Table.text(
          header: Table.header + [""], rows: Table.clean.map { $0 + [""] })),
      Variant("file", "with a trailing delimiter in every row", Table.text(rows: Table.clean.map { $0 + [""] })),
      Variant(
        "file", "with a leading delimiter in every line",
        Table.text(
          header: [""] + Table.header, rows: Table.clean.map { [""] + $0 })),
      Variant("file", "with a leading delimiter in every row", Table.text(rows: Table.clean.map { [""] + $0 })),
      Variant("file", "with an empty line between any two", Table.text(Hand(lineEnd: "\n\n"))),
      Variant(
        "file", "with 900 more columns",
        Table.text(
          header: Table.header + (0..<900).map { "c\($0)" },
          rows: Table.clean.map { $0 + [String](repeating: "", count: 900) })),
      Variant(
        "file", "with 1000 more columns",
        Table.text(
          header: Table.header + (0..<1000).map { "c\($0)" },
          rows: Table.clean.map { $0 + [String](repeating: "", count: 1000) })),
      Variant(
        "file", "of 8,000 rows", Table.text(rows: (0..<100).flatMap { _ in Table.clean }),
        expected: (0..<100).flatMap { _ in Table.clean }),
    ]
    for count in 1...5 {
      variants.append(
        Variant("file", "with \(count) lines of delimiters", text + String(repeating: ",,,,\n", count: count)))
      variants.append(Variant("file", "with \(count) blank lines", text + String(repeating: " \t \n", count: count)))
    }
    return variants
  }

  static var headers: [Variant] {
    let header = Table.header
    let hand = Hand()
    var variants = [
      Variant("header", "none", Table.text(header: nil)),
      Variant("header", "twice", hand.row(header) + Table.text()),
      Variant("header", "of two rows", hand.row(["", "", "", "", "of absence"]) + Table.text()),
      Variant(
        "header", "with a second row",
        hand.row(header) + hand.row(["text", "y-m-d", "code", "", ""])
          + Table.text(header: nil)),
      Variant(
        "header", "of three rows",
        hand.row(["Register", "", "", "", ""]) + hand.row(["", "", "", "who", "why"])
          + Table.text()),
      Variant("header", "in apostrophes", Hand(quote: "'", quotesAll: true).row(header) + Table.text(header: nil)),
      Variant("header", "in quotes", Hand(quotesAll: true).row(header) + Table.text(header: nil)),
      Variant("header", "with blanks", hand.row(header.map { " \($0)\t" }) + Table.text(header: nil)),
      Variant(
        "header", "of the names only of two columns", hand.row(Array(header.prefix(2))) + Table.text(header: nil)),
    ]
    for place in header.indices {
      var other = header
      other.remove(at: place)
      variants.append(Variant("header", "without \(header[place])", hand.row(other) + Table.text(header: nil)))
      other = header
      other[place] = ""
      variants.append(Variant("header", "empty for \(header[place])", hand.row(other) + Table.text(header: nil)))
      other = header
      other[place] = header[(place + 1) % header.count]
      variants.append(Variant("header", "two of one name at \(place)", hand.row(other) + Table.text(header: nil)))
      other = header
      other.insert("more", at: place)
      variants.append(Variant("header", "one more at \(place)", hand.row(other) + Table.text(header: nil)))
    }
    return variants
  }

  /// Lines above and below the table.
  static var surroundings: [Variant] {
    let lines = [
      "Attendance of week 47", "Attendance, week 47", "Springfield High,,,,", "# exported 2026-11-20", "\"Week 47\"",
      "\"Week, 47\",,", "School;Week;47", "a\tb\tc", "1,2,3,4,5", "", ";;;;", "Total: 80", "It's the week's list",
      "'quoted'", "--------------------", "5\" of snow",
    ]
    var variants: [Variant] = []
    for line in lines {
      for count in [1, 2, 5, 19] {
        let block = String(repeating: line + "\n", count: count)
        variants.append(Variant("preamble", "\(count) × \(line)", block + Table.text()))
        variants.append(Variant("preamble", "\(count) × \(line), blank line", block + "\n" + Table.text()))
        variants.append(Variant("footnote", "\(count) × \(line)", Table.text() + block))
        variants.append(Variant("footnote", "\(count) × \(line), blank line", Table.text() + "\n" + block))
      }
    }
    return variants
  }

  /// Several tables in one file.
  static var tables: [Variant] {
    var variants: [Variant] = []
    for gap in ["", "\n", "\n\n\n", "Table 2\n", ",,,,\n"] {
      let second = Table.text(rows: Array(Table.clean.prefix(10)))
      variants.append(
        Variant(
          "tables", "of the same columns, gap ‘\(gap)’", Table.text() + gap + second,
          expected: Table.clean + Table.clean.prefix(10)))
      for columns in [["code", "meaning"], ["id"], ["a", "b", "c", "d", "e", "f", "g"]] {
        let other = Table.text(header: columns, rows: (0..<9).map { number in columns.map { "\($0)\(number)" } })
        variants.append(
          Variant("tables", "of \(columns.count) columns below, gap ‘\(gap)’", Table.text() + gap + other))
        variants.append(
          Variant("tables", "of \(columns.count) columns above, gap ‘\(gap)’", other + gap + Table.text()))
      }
    }
    for gap in [[], [""], ["", ""]] as [[String]] {
      variants.append(
        Variant(
          "tables", "side by side, gap \(gap.count)",
          Table.text(
            header: Table.header + gap + Table.header, rows: Table.clean.map { $0 + gap + $0 })))
      variants.append(
        Variant(
          "tables", "side by side with another, gap \(gap.count)",
          Table.text(
            header: Table.header + gap + ["code", "meaning"], rows: Table.clean.map { $0 + gap + ["A", "absent"] })))
    }
    return variants
  }

  /// The whole file in another dialect.
  static var dialects: [Variant] {
    let delimiters = [
      ",", ";", "\t", "|", ", ", " ", "^", "~", ":", "#", "::", "||", "~|~", ",,", "\u{1F}", "、", "，", "/",
    ]
    let quotes = ["\"", "'", "", "`", "$"]
    let escapes: [String?] = ["\"", "\\", nil, "^"]
    let ends = ["\n", "\r\n", "\r", "", "\n\r", "\u{85}", "\u{2028}", "\u{0B}", "\u{0C}", "\r\r\n", ";", "|"]
    var variants: [Variant] = []
    for delimiter in delimiters {
      for quote in quotes {
        for escape in escapes {
          for all in [false, true] {
            let escape = escape == "\"" ? quote : escape
            let hand = Hand(delimiter: delimiter, quote: quote, escape: escape, quotesAll: all)
            variants.append(
              Variant("dialect", "‘\(delimiter)’ ‘\(quote)’ ‘\(escape ?? "no")’ \(all)", Table.text(hand)))
          }
        }
      }
    }
    for end in ends {
      for all in [false, true] {
        variants.append(
          Variant("record end", "\(end.debugDescription) \(all)", Table.text(Hand(lineEnd: end, quotesAll: all))))
      }
      variants.append(
        Variant(
          "record end", "\(end.debugDescription) on header", Table.text(changing: -1) { Hand(lineEnd: end).row($0) }))
    }
    for separator in [",", ";", "^"] {
      for end in ["\n", "\r\n"] {
        let text = Table.text(Hand(delimiter: separator, lineEnd: end))
        variants.append(Variant("sep= line", separator + end.debugDescription, "sep=\(separator)\(end)\(text)"))
      }
    }
    variants.append(Variant("sep= line", "that lies", "sep=;\n" + Table.text()))
    return variants
  }

  /// One row unlike the others.
  static var rowPollutions: [Variant] {
    var variants: [Variant] = []
    let kinds: [(String, Hand)] = [
      ("delimiter ;", Hand(delimiter: ";")), ("delimiter TAB", Hand(delimiter: "\t")),
      ("delimiter |", Hand(delimiter: "|")), ("delimiter blank", Hand(delimiter: " ")),
      ("delimiter comma blank", Hand(delimiter: ", ")), ("delimiter twice", Hand(delimiter: ",,")),
      ("quote '", Hand(quote: "'", escape: "'")),
      ("quote ' everywhere", Hand(quote: "'", escape: "'", quotesAll: true)),
      ("quote none", Hand(quote: "")), ("quotes everywhere", Hand(quotesAll: true)),
      ("escape \\", Hand(escape: "\\")), ("escape none", Hand(escape: nil)), ("end CR", Hand(lineEnd: "\r")),
      ("end CRLF", Hand(lineEnd: "\r\n")), ("end none", Hand(lineEnd: "")), ("end blank", Hand(lineEnd: " \n")),
      ("end twice", Hand(lineEnd: "\n\n")),
    ]
    let hand = Hand()
    for row in rows {
      for (name, other) in kinds {
        variants.append(Variant("row, " + name, "\(row)", Table.text(changing: row) { other.row($0) }))
      }
      let more: [(String, ([String]) -> String)] = [
        ("trailing delimiter", { hand.row($0 + [""]) }), ("leading delimiter", { hand.row([""] + $0) }),
        ("mark before", { "\u{FEFF}" + hand.row($0) }), ("blank line before", { "\n" + hand.row($0) }),
        ("delimiters before", { ",,,,\n" + hand.row($0) }),
        ("header before", { hand.row(Table.header) + hand.row($0) }),
        ("title before", { "Week 47\n" + hand.row($0) }), ("NUL", { "\0" + hand.row($0) }),
        ("comment", { "# " + hand.row($0) }),
      ]
      for (name, change) in more {
        variants.append(Variant("row, " + name, "\(row)", Table.text(changing: row, change)))
      }
    }
    return variants
  }

  /// One cell of one row that breaks it.
  static var cells: [Variant] {
    var variants: [Variant] = []
    let hand = Hand()
    for row in rows {
      for column in Table.header.indices {
        func add(_ kind: String, _ change: @escaping ([String]) -> String) {
          variants.append(Variant("cell, " + kind, "\(row):\(column)", Table.text(changing: row, change)))
        }
        func changed(_ change: @escaping (String) -> String) -> ([String]) -> String {
          { cells in
            cells.indices.map { $0 == column ? change(hand.cell(cells[$0])) : hand.cell(cells[$0]) }
              .joined(separator: ",") + "\n"
          }
        }
        add("one more", { hand.row(Array($0[..<column]) + ["x"] + $0[column...]) })
        add("one less", { hand.row(Array($0[..<column]) + $0[(column + 1)...]) })
        add("a delimiter more", { hand.row(Array($0[..<column]) + [""] + $0[column...]) })
        if column > 0 {
          add(
            "a delimiter less",
            { cells in
              let whole = cells.map(hand.cell)
              return whole[..<column].joined(separator: ",") + whole[column...].joined(separator: ",") + "\n"
            })
        }
        add("a quote before", changed { "\"" + $0 })
        add("a quote after", changed { $0 + "\"" })
        add("never closed", changed { $0.hasPrefix("\"") ? String($0.dropLast()) : "\"" + $0 })
        add("never opened", changed { $0.hasPrefix("\"") ? String($0.dropFirst()) : $0 + "\"" })
        add("blank before", changed { " " + $0 })
        add("blank after", changed { $0 + " " })
      }
    }
    for column in Table.header.indices {
      for size in [60_000, 70_000, 2_000_000] {
        variants.append(
          Variant(
            "cell, huge", "\(column), \(size) bytes",
            Table.text(changing: 40) { cells in
              var cells = cells
              cells[column] = String(repeating: "x", count: size)
              return hand.row(cells)
            }, expected: size > 1 << 16 || column == 1 ? Table.clean : huge(column, size)))
      }
    }
    return variants
  }

  private static func huge(_ column: Int, _ size: Int) -> [[String]] {
    var rows = Table.clean
    rows[40][column] = String(repeating: "x", count: size)
    return rows
  }
}
