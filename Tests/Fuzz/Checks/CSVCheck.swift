import CSV

/// What must hold of the CSV module whatever bytes it is given.
///
/// The first three bytes choose encoding, dialect and block size, the rest is the file.
public enum CSVCheck {
  private static let encodings: [String?] = [
    nil, nil, "utf-8", "utf-16le", "utf-16be", "windows-1252", "shift_jis", nil,
  ]
  private static let delimiters: [UInt8] = Array(",;\t|".utf8)

  /// Gives what is wrong; nil when nothing is.
  public static func complaint(_ input: [UInt8]) -> String? {
    guard input.count > 3 else { return nil }
    let bytes = Array(input.dropFirst(3))
    var options = CSVOptions(encoding: encodings[Int(input[0]) % encodings.count].flatMap(TextEncoding.init(name:)))
    if input[1] & 1 == 1 {
      options.dialect = CSVDialect(
        delimiter: delimiters[Int(input[1] >> 1) % 4], quote: input[1] & 0x20 == 0 ? 0x22 : 0x27,
        escape: input[1] & 0x40 == 0 ? .doubled : .backslash)
    }
    // A dialect said in part.
    if input[0] & 0x40 != 0 { options.delimiter = delimiters[Int(input[1] >> 1) % 4] }
    if input[0] & 0x80 != 0 {
      options.quote = CSVDialect.noQuote
      options.dialect?.quote = CSVDialect.noQuote
    }
    // Tight limits are reached by small files.
    if input[1] & 0x80 != 0 { (options.longestLine, options.longestField, options.mostColumns) = (200, 50, 9) }
    let whole = read(bytes, options)
    options.blockSize = Int(input[2]) + 1
    let pieces = read(bytes, options)
    if !agree(whole, pieces) {
      return "a block of \(options.blockSize) bytes is read as \(pieces), the whole as \(whole)"
    }
    guard case .success(let records) = whole else { return nil }
    return complaint(records) ?? complaint(rewriting: records)
  }

  private static func read(_ bytes: [UInt8], _ options: CSVOptions) -> Result<[TextRecord], CSVError> {
    do throws(CSVError) { return .success(try CSVReader.readAll(bytes: bytes, options: options)) } catch {
      return .failure(error)
    }
  }

  /// Of two faults in one block either may be found first; that there is one must not depend on the blocks.
  private static func agree(_ one: Result<[TextRecord], CSVError>, _ other: Result<[TextRecord], CSVError>) -> Bool {
    switch (one, other) {
    case (.success(let first), .success(let second)): first == second
    case (.failure, .failure): true
    default: false
    }
  }

  private static func complaint(_ records: [TextRecord]) -> String? {
    var line = 0
    for record in records {
      if record.line <= line { return "line \(record.line) comes after line \(line)" }
      if record.fields.isEmpty || record.columns.count != record.fields.count { return "columns of line \(line)" }
      if record.columns.contains(where: { $0 < 1 }) { return "column 0 on line \(line)" }
      line = record.line
    }
    return nil
  }

  private static func complaint(rewriting records: [TextRecord]) -> String? {
    // A first row of our own, so that nothing is taken for a mark of the file's kind.
    let table = [["a", "b"]] + records.map(\.fields)
    var writer = CSVWriter(guardFormulas: true)
    for record in table { writer.write(record) }
    var options = CSVOptions(encoding: .utf8, dialect: .standard)
    (options.longestLine, options.longestField) = (8 << 20, 1 << 20)
    guard case .success(let back) = read(writer.bytes, options) else { return "what was written cannot be read" }
    if back.map({ $0.fields.map(CSVGuard.strip) }) != table { return "what was written is read back as \(back)" }
    return nil
  }
}
